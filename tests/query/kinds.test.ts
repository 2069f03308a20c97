import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/open.js';
import { FACTS, factsOfTime, KINDS } from '../../src/query/kinds.js';
import { fixture } from '../cli/fake-io.js';

const dataset = await openDataset(fixture('dataset.json'));
const relation = dataset.relation('albania-serbia')!;
const all = FACTS.map((key) => [key, relation[key].length]);

describe('the kinds of fact, as questions know them', () => {
  it('are all of those of a record', () => {
    expect([...FACTS].sort()).toEqual(
      Object.keys(relation)
        .filter((key) => key in KINDS)
        .sort(),
    );
    expect(FACTS.filter((key) => KINDS[key].called === null)).toEqual(['predecessors', 'statusChanges']);
  });

  it.each([
    ['always', () => true, all.map(([key, n]) => [key, key === 'missions' || key === 'communities' ? 0 : n])],
    ['never', () => false, all.map(([key, n]) => [key, key === 'predecessors' || key === 'statusChanges' ? n : 0])],
  ])('leave for a time that is %s meant what does not hold today', (_, inTime, expected) => {
    const kept = factsOfTime(relation, inTime);
    expect(FACTS.map((key) => [key, kept[key].length])).toEqual(expected);
  });

  it('are asked by their date and their words', () => {
    const asked: string[] = [];
    factsOfTime(relation, (edtf, text) => asked.push(`${edtf} ${text.slice(0, 8)}`) > 0);
    expect(asked.length).toBe(relation.events.length + relation.trade.filter(({ year }) => year !== null).length);
    expect(asked).toContain('2023 ');
  });
});
