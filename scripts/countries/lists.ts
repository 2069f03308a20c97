/** Lists of names: as they are written by hand, and in one order. */

/** "Shqipëri; Shqipnia" → its names. */
export const listOf = (text: string): string[] => text.split(/;\s*/u).filter((item) => item !== '');

/** Each once, in the order of the first. */
export const unique = (items: Iterable<string>): string[] => [...new Set(items)];

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
