/** Whether two names mean one city. */
import { editDistance } from '../../../text/distance.js';
import { allCountries } from '../../../countries/country.js';
import { OTHER_NAMES } from '../../words/city-names.js';

/** "New York City" is New York. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-–’'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\scity$/, '');

const FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  OTHER_NAMES.flatMap((names) => names.map((name) => [folded(name), folded(names[0] ?? name)] as const)),
);

let seats: ReadonlyMap<string, readonly string[]> | null = null;
/** The seats of the territory of that name: a post "in Réunion" is the one in Saint-Denis. */
function seatsOfTerritory(name: string): readonly string[] {
  seats ??= new Map(
    allCountries()
      .filter(({ kind }) => kind === 'territory')
      .map((one) => [folded(one.name), one.capitals.map(folded)] as const),
  );
  return seats.get(name) ?? [];
}

/** Shorter names that differ by a letter are two cities as often as not: Bonn and Born, Lima and Lomé. */
const SHORTEST = 5;
/** From here on a second letter may differ: Sulaimaniya, Sulaymaniyah. */
const LONG = 10;

/** "Cluj" is Cluj-Napoca, "Frankfurt" Frankfurt am Main: the words of the longer name begin with the whole shorter one. */
const isShortFor = (short: string, long: string): boolean => long.startsWith(`${short} `);

function isSpelling(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < SHORTEST || a[0] !== b[0]) return false;
  const limit = least >= LONG ? 2 : 1;
  return editDistance(a, b, limit) <= limit;
}

/**
 * True for two spellings ("Korça", "Korçë") and names ("Bombay", "Mumbai") of one city, and where neither is named. Only of
 * cities of one country, to which one state sends missions of one kind: there a letter tells no two apart.
 */
export function isSameCity(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const written = [folded(a), folded(b)] as const;
  // A name may be that of a city elsewhere as well: Bergen is Mons, too.
  if (isSpelling(...written)) return true;
  const [one, other] = written.map((name) => FIRST_NAMES.get(name) ?? name) as [string, string];
  if (seatsOfTerritory(one).includes(other) || seatsOfTerritory(other).includes(one)) return true;
  return one === other || isShortFor(one, other) || isShortFor(other, one) || isSpelling(one, other);
}
