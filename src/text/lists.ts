/** Lists in a sentence. */

/** So many names are read; more are counted. */
export const NAMES = 8;
/** Names in a sentence, the first few of many. */

export function some(names: readonly string[]): string {
  const rest = names.length - NAMES;
  return rest > 1 ? `${names.slice(0, NAMES).join(', ')} and ${rest} others` : andList(names);
}
/** "A", "A or B", "A, B or C". */

export function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}
/** "A", "A and B", "A, B and C". */

export function andList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
