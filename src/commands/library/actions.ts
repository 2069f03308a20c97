/** What may be asked of a library. */
export const ACTIONS = ['path', 'rebuild'] as const;
