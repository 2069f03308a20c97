/** Seats of government that were moved, as data: the state, its earlier seats, and the year in which the present one took over. */
import type { CountryCode } from '../../model.js';

/** Only moves from one city to another; a city that was renamed is the same seat. */
export const MOVED_SEATS: ReadonlyMap<CountryCode, { earlier: readonly string[]; year: number }> = new Map(
  (
    [
      ['AUS', 1927, 'Melbourne'],
      ['BLZ', 1970, 'Belize City'],
      ['BRA', 1960, 'Rio de Janeiro; Rio'],
      ['CHN', 1949, 'Nanjing; Nanking; Chongqing; Chungking'],
      ['CIV', 1983, 'Abidjan'],
      ['DEU', 1990, 'Bonn'],
      ['GRC', 1834, 'Nafplio; Nauplia'],
      ['IND', 1911, 'Calcutta; Kolkata'],
      ['ITA', 1871, 'Turin; Florence'],
      ['KAZ', 1997, 'Almaty; Alma-Ata'],
      ['LTU', 1939, 'Kaunas'],
      ['MAR', 1912, 'Tangier; Tangiers'],
      ['MMR', 2006, 'Yangon; Rangoon'],
      ['MNE', 1918, 'Cetinje'],
      ['MWI', 1975, 'Zomba'],
      ['NGA', 1991, 'Lagos'],
      ['PAK', 1959, 'Karachi; Rawalpindi'],
      ['RUS', 1918, 'Saint Petersburg; St. Petersburg; St Petersburg; Petrograd'],
      ['SAU', 1984, 'Jeddah; Jidda; Jiddah'],
      ['TUR', 1923, 'Istanbul; Constantinople'],
      ['TZA', 1996, 'Dar es Salaam'],
      ['UKR', 1934, 'Kharkiv; Kharkov'],
      ['USA', 1800, 'Philadelphia'],
      ['YEM', 1962, "Taiz; Ta'izz"],
    ] as const
  ).map(([code, year, earlier]) => [code, { year, earlier: earlier.split('; ') }]),
);
