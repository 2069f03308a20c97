/** Parts of the world that are no country, however they are put together: "South America", "sub-Saharan Africa", "the Baltic states". */
import { isDirection } from './directions.js';
import { foldName } from './fold.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Continents, seas and regions that have no foreign relations. */
const PLACES = words(`
  africa african africans america americas american asia asian asians europe european europeans eurasia oceania australasia
  antarctic arctic atlantic pacific mediterranean caribbean indies antilles balkan balkans baltic baltics scandinavia
  nordic caucasus transcaucasia maghreb mashriq levant sahel sahara polynesia melanesia benelux visegrad iberia
  indochina world hemisphere`);

/** What may stand with a place and leaves it a region. Directions are `isDirection`. */
const BESIDE = words(`
  central middle mid latin sub saharan trans inner outer upper lower greater lesser southeast southeastern northeast
  northeastern southwest southwestern northwest northwestern near far anglo black francophone anglophone arab arabic
  developing third old new countries states nations region regions world area peninsula islands coast of in`);

/** Regions whose words are all beside words. */
const PHRASES: ReadonlySet<string> = new Set([
  'middle east',
  'near east',
  'far east',
  'arab world',
  'arab states',
  'third world',
]);

const isPart = (word: string): boolean => BESIDE.has(word) || isDirection(word);

/** Whether a typed text names a part of the world. Names of countries ("South Africa", "Central African") are asked for before. */
export function isRegion(typed: string): boolean {
  const key = foldName(typed);
  if (PHRASES.has(key)) return true;
  const parts = key.split(' ');
  return parts.some((word) => PLACES.has(word)) && parts.every((word) => PLACES.has(word) || isPart(word));
}
