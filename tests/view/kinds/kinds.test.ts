import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/open.js';
import { countedInLists, factShapes, KINDS, kindsAt, saidAt } from '../../../src/view/kinds/kinds.js';
import { UNLIMITED } from '../../../src/view/terminal/limits.js';
import { fixture } from '../../cli/fake-io.js';

const dataset = await openDataset(fixture('dataset.json'));
const relation = dataset.relation('albania-serbia')!;
const first = (lines: string[][]): string => [...new Set(lines.map(([name]) => name))].join(' ');

describe('the kinds of fact', () => {
  it.each([
    ['head', 'predecessor status'],
    ['list', 'trade mission community'],
    ['last', 'event'],
  ] as const)('that stand %s have the lines %s in a pipe, and facts in the same order', async (place, names) => {
    expect(first(await saidAt(place, relation, ({ lines }) => lines()))).toBe(names);
    const facts = await saidAt(place, relation, ({ facts }) => facts());
    // A balance and a closing are facts of their own.
    const own = facts.map(({ fact }) => [fact.replace(/ (?:balance|closed)$/u, '')]);
    expect(first(own)).toBe(names);
  });

  it.each([
    ['head', 'Predecessors'],
    ['list', 'Trade Missions Envoys Communities'],
    ['last', 'Latest'],
  ] as const)('that stand %s have the parts %s of the card', async (place, labels) => {
    const parts = await Promise.all(kindsAt(place).flatMap(({ card }) => (card === null ? [] : [card()])));
    const limits = { title: 1, summary: 1, standing: 1, lines: 1, sources: 1, commands: 1, rows: () => 9 };
    const look = { format: 'table', fields: null, paint: (_: string, text: string) => text, links: false } as const;
    const given = { relation, width: 80, limits, look: { ...look, width: 80 }, typed: 'albania serbia' };
    const sections = parts.map(({ section }) => section(given, 9));
    expect(sections.map(({ label }) => label).join(' ')).toBe(labels);
    // The fixture names no envoy.
    const empty = sections.filter(({ rows }) => rows.length === 0 || rows.length > 9);
    expect(empty.map(({ label }) => label)).toEqual(place === 'list' ? ['Envoys'] : []);
  });

  it('are given up step by step, and never to nothing', async () => {
    const limits = await Promise.all(
      Object.values(KINDS).map(async ({ card }) => (await card?.())?.limit ?? UNLIMITED),
    );
    for (const { steps, narrow } of limits) {
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
      expect([steps.at(-1)! >= 2, narrow >= steps.at(-1)!]).toEqual([true, true]);
    }
  });

  it('have the fields of the record, in its order', () => {
    const shapes = factShapes();
    const keys = Object.keys(relation).filter((key) => key in shapes);
    expect(Object.keys(shapes)).toEqual(keys);
    for (const key of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      // What only some facts have stands behind what all have.
      for (const fact of relation[key])
        expect(Object.keys(shapes[key]).filter((name) => name in fact)).toEqual(Object.keys(fact));
    }
  });

  it('are counted in a list of relations', () => {
    expect(countedInLists()).toEqual(['events', 'trade', 'missions', 'communities']);
  });
});
