/** The operands of a lookup: one country, or the two of a relation. */
export const PAIR = { arguments: '<country...>', usage: '<country> [country]', values: 'pair' } as const;

/** Of the relations of one country, those that have no article too. */
export const ALL_RELATIONS = {
  flags: '--all',
  description: 'of one country: relations of the world table too, which have no article',
} as const;
