/** Continents, by the names that are typed. */

/** In order of the alphabet; North America reaches to Panama and has the Caribbean. */
export const CONTINENTS = [
  'Africa',
  'Antarctica',
  'Asia',
  'Europe',
  'North America',
  'Oceania',
  'South America',
] as const;
export type Continent = (typeof CONTINENTS)[number];
