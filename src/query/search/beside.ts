/** What a search finds in the world table: a pair or a country that it names, and missions in a city that it names. */
import { resolveCountry } from '../../countries/resolve.js';
import type { Country } from '../../countries/country.js';
import type { World } from '../../dataset/world/world.js';
import type { Relation } from '../../model.js';
import { pairIn } from './pair.js';

/** Names of two countries have no more words. */
const MOST_WORDS = 10;

/** No name of a city has more words. */
const MOST_WORDS_OF_CITY = 5;

/**
 * The relations of the table that may have an answer, in order of id. `readings` are the words, folded.
 * @param names Whether countries may be meant by them: where every word stands in articles, that is no question.
 */
export function relationsBeside(
  world: World,
  query: string,
  readings: readonly (readonly string[])[],
  names: boolean,
): Relation[] {
  const named = names ? relationsNamed(world, query) : [];
  const inCities = world
    .inCities(new Set(readings.flatMap((asked) => [...runsOf(asked)])))
    .filter((relation) => !named.includes(relation));
  return [...named, ...inCities].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** "embassy new york" → embassy, embassy new, embassy new york, new, new york, york */
function runsOf(words: readonly string[]): Set<string> {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_WORDS_OF_CITY, words.length - from) }, (_each, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  );
  return new Set(runs);
}

function relationsNamed(world: World, query: string): Relation[] {
  const country = resolveCountry(query, { exact: true, suggest: false });
  if (country.status === 'exact') return world.relationsOf(country.country.code);
  const pair = pairIn(query) ?? pairNamedBy(query.split(/[\s,–—-]+/u).filter((word) => word !== ''));
  const relation = pair === null ? null : world.between(pair[0].code, pair[1].code);
  return relation === null ? [] : [relation];
}

/** The words cut in two, each part an exact name. */
function pairNamedBy(words: readonly string[]): readonly [Country, Country] | null {
  if (words.length > MOST_WORDS) return null;
  for (let cut = 1; cut < words.length; cut++) {
    const [a, b] = [words.slice(0, cut), words.slice(cut)].map((part) =>
      resolveCountry(part.join(' '), { exact: true, suggest: false }),
    );
    if (a?.status === 'exact' && b?.status === 'exact') return [a.country, b.country];
  }
  return null;
}
