import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { openDataset } from '../../../src/dataset/open.js';
import { memoryIndex } from '../../../src/dataset/search/memory-index.js';
import { wordsOf } from '../../../src/dataset/search/words.js';
import { countriesIn } from '../../../src/query/search/pair.js';
import { search } from '../../../src/query/search/search.js';
import { similarWords } from '../../../src/query/search/similar.js';
import { plainly } from './plainly.js';

const dataset = await openDataset();
const relations = [...dataset.all()].filter((_, at) => at % 4 === 0);
const few = datasetOf(relations);
const index = memoryIndex(relations);

/** Words of the texts, taken here and there. Searches that name a country are left out: they are read in other ways too. */
const texts = relations.flatMap((relation) => relation.events.map(({ text }) => text));
const words = texts.flatMap((text, at) => wordsOf(text).filter((_, word) => (word + at) % 7 === 0));
const word = (at: number): string => words[(at * 7919) % words.length]?.folded ?? 'war';
const typo = (text: string): string =>
  text.length < 6 ? text : text.slice(0, 2) + text.slice(3, 4) + text.slice(2, 3) + text.slice(4);
const SEARCHES = [
  ...['visit', 'agreement president', 'recognition', 'the', 'of the', 'agr', 'treaty war 1913', 'embassy embassies'],
  ...Array.from({ length: 120 }, (_, at) =>
    [word(at), word(at + 500), word(at + 900)].slice(0, 1 + (at % 3)).join(' '),
  ),
  ...Array.from({ length: 30 }, (_, at) => `${typo(word(at * 3))} ${word(at + 77)}`),
  ...Array.from({ length: 30 }, (_, at) => `${word(at * 5).slice(0, 3)} ${word(at + 7)}`),
].filter((query) => countriesIn(query).length === 0);

describe('what a search finds is what every entry weighed would be', () => {
  it.each(SEARCHES)('%s', async (query) => {
    const asked = [...new Set(wordsOf(query).map(({ folded }) => folded))];
    const accepted = await Promise.all(asked.map((each) => similarWords(each, index)));
    const plain = plainly(relations, asked, accepted);
    const { rows, total } = await search(few, query, { limit: 9 });
    const entryOf = ({ relation, entry }: { relation: number; entry: number }) => index.entry(relation, entry);
    expect([total, rows.map(({ relation, text, score, matches }) => [relation, text, score, matches.length])]).toEqual([
      plain.length,
      plain.slice(0, 9).map((hit) => [entryOf(hit).relation, entryOf(hit).text, hit.score, hit.places.length]),
    ]);
  });
});
