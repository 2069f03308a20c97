import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../src/query/search/readings.js';

/** The words that the dataset has. */
const KNOWN = new Set(['france', 'united', 'kingdom', 'persia', 'iran', 'us', 'serbian']);

describe('what a search may ask for', () => {
  const rows: readonly (readonly [query: string, readings: string[]])[] = [
    ['iran', ['iran']],
    ['kosovo recognition', ['kosovo recognition']],
    ['uk france', ['united kingdom france']],
    ['U.K. France', ['united kingdom france']],
    ['ussr treaty', ['soviet union treaty']],
    ['burma', ['myanmar']],
    // Articles have the word too.
    ['persia', ['iran', 'persia']],
    ['us visit', ['united states visit', 'us visit']],
    // Part of the name, and the people, are searched as words.
    ['bosnia', ['bosnia']],
    ['serbian king', ['serbian king']],
    ['in it', ['in it']],
    ['tito tito', ['tito']],
    ['', ['']],
  ];
  it.each(rows)('%j', (query, readings) => {
    expect(readingsOf(query, (word) => KNOWN.has(word)).map((words) => words.join(' '))).toEqual(readings);
  });
});
