/** The operands of a lookup: one country, or the two of a relation. */
export const PAIR = { arguments: '<country...>', usage: '<country> [country]', values: 'pair' } as const;
