/** Which revision of a page of a wiki an address names. */

/** Its number; null for an address that names none. */
export const revisionIn = (url: string | null): string | null =>
  /[?&]oldid=(\d{1,15})(?:&|$)/.exec(url ?? '')?.[1] ?? null;
