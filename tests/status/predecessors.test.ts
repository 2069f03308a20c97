import { describe, expect, it } from 'vitest';
import type { Predecessor } from '../../src/model.js';
import { statusOn } from '../../src/status/status.js';
import { recordOf } from './records.js';

const time = (on: string): string | null => (on === 'today' ? null : on);

describe('predecessors', () => {
  const predecessor = (date: string | null, ...states: string[]): Predecessor => ({
    party: 'BGR',
    states,
    date,
    source: { section: '', sentence: 1 },
  });
  it.each<[Predecessor, string, [string | null, string | null, boolean][]]>([
    [predecessor('1918/2006', 'Kingdom of Yugoslavia'), '1917', []],
    [predecessor('1918/2006', 'Kingdom of Yugoslavia'), '1918-05-01', [['YUG', 'Kingdom of Yugoslavia', false]]],
    [predecessor('1918/2006', 'Kingdom of Yugoslavia'), '1930', [['YUG', 'Kingdom of Yugoslavia', true]]],
    // A form that the article does not name is the state, and none of those that it names.
    [predecessor('1918/2006', 'Kingdom of Yugoslavia'), '1960', [['YUG', null, true]]],
    [
      predecessor('1918/2006', 'Yugoslavia', 'Serbia and Montenegro'),
      '2003',
      [
        ['YUG', 'Yugoslavia', false],
        ['SCG', 'Serbia and Montenegro', false],
      ],
    ],
    [predecessor('1918/2006', 'Yugoslavia', 'Serbia and Montenegro'), 'today', []],
    [predecessor(null, 'Soviet Union'), '1950', [['SUN', 'Soviet Union', false]]],
    [predecessor(null, 'Soviet Union'), '1995', []],
    [predecessor(null, 'Federal Republic of Yugoslavia'), '1930', []],
    [predecessor(null, 'Land of Nowhere'), '1930', []],
    [predecessor('1900/1950', 'Land of Nowhere'), '1930', [[null, 'Land of Nowhere', true]]],
  ])('%j in %s: %j', (each, on, expected) => {
    const found = statusOn({ ...recordOf([]), predecessors: [each] }, time(on)).predecessor;
    expect(found.flatMap(({ states, certain }) => states.map(({ code, as }) => [code, as, certain]))).toEqual(expected);
  });
});
