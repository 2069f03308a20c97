import { describe, expect, it } from 'vitest';
import type { PredecessorDraft } from '../../../../src/compile/recognise/fact.js';
import { mergePredecessors } from '../../../../src/compile/recognise/predecessors/merge.js';

describe('predecessors', () => {
  const of = (party: string, date: string | null, ...states: string[]): PredecessorDraft => ({
    party,
    date,
    states,
    source: { section: '', sentence: 1 },
  });
  it.each<[string, PredecessorDraft[], PredecessorDraft[]]>([
    [
      'of one span are one',
      [of('SRB', '1918/2006', 'Yugoslavia'), of('SRB', '1918/2006', 'Yugoslavia', 'Serbia and Montenegro')],
      [of('SRB', '1918/2006', 'Yugoslavia', 'Serbia and Montenegro')],
    ],
    [
      'of two spans are two',
      [of('SRB', '1918/1941', 'Yugoslavia'), of('SRB', '1945/1992', 'Yugoslavia')],
      [of('SRB', '1918/1941', 'Yugoslavia'), of('SRB', '1945/1992', 'Yugoslavia')],
    ],
    [
      'without a span say nothing beside one with it',
      [of('SRB', null, 'Yugoslavia'), of('SRB', '1918/2006', 'Yugoslavia')],
      [of('SRB', '1918/2006', 'Yugoslavia')],
    ],
    [
      'of the other party are another matter',
      [of('RUS', null, 'Soviet Union'), of('SRB', '1918/2006', 'Yugoslavia')],
      [of('RUS', null, 'Soviet Union'), of('SRB', '1918/2006', 'Yugoslavia')],
    ],
  ])('%s', (_, found, merged) => {
    expect(mergePredecessors(found)).toEqual(merged);
  });

  it('leaves what it was given as it was', () => {
    const found = [of('SRB', null, 'Yugoslavia'), of('SRB', null, 'Serbia and Montenegro')];
    mergePredecessors(found);
    expect(found.map(({ states }) => states)).toEqual([['Yugoslavia'], ['Serbia and Montenegro']]);
  });
});
