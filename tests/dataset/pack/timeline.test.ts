/** A country's timeline from a pack is that of its records. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { packTo } from '../../../src/dataset/pack/write.js';
import { selectedEvents, type EventSelection } from '../../../src/dataset/timeline/selection.js';
import { boundsOf } from '../../../src/dates/bounds.js';
import type { Edtf, EventKind, Relation, RelationEvent } from '../../../src/model.js';
import { relationOf } from '../../relation-of.js';
import { about, owner, packBundled, plain } from './bundled-pack.js';

const { folder, path } = packBundled();
const all: EventSelection = { range: null, kinds: new Set(), reverse: false };
const opened = (file: string): Pack => Pack.open(file, 'b', owner)!;

const event = (id: string, edtf: Edtf, kind = 'visit'): RelationEvent => ({
  id,
  date: { edtf, text: edtf, basis: 'stated' },
  kind: kind as EventKind,
  text: `Ĺ ${edtf}, "events":[{`,
  continuation: [],
  parties: [],
  source: { section: '', sentence: Number(id.split('/')[1]) },
});

describe('the timelines of a pack', () => {
  const packed = packedDataset(opened(path), 'x.json').prepared!;

  it.each<[string, Partial<EventSelection>]>([
    ['all', {}],
    ['all, the latest first', { reverse: true }],
    ['of two kinds', { kinds: new Set(['visit', 'agreement']) }],
    ['of a century', { range: boundsOf('19XX') }],
    ['of a month', { range: boundsOf('1992-04'), reverse: true }],
    ['up to a day', { range: { first: -Infinity, last: 1919_06_28 } }],
    ['from a day on, of a kind', { range: { first: 1999_03_24, last: Infinity }, kinds: new Set(['visit']) }],
  ])('are those of the records: %s', (_, asked) => {
    const selection = { ...all, ...asked };
    for (const { code } of plain.countries())
      expect([code, ...packed.timeline(code, selection)]).toEqual([
        code,
        ...selectedEvents(plain.relationsOf(code), selection),
      ]);
  });

  it('leave out what is hidden, and know no country without relations', () => {
    const shown = [...packed.timeline('SRB', all, (partner) => partner === 'ALB')].map(({ relation }) => relation);
    expect(shown.includes('albania-serbia')).toBe(false);
    expect(new Set(shown).size).toBeGreaterThan(1);
    expect([...packed.timeline('ZZZ', all)]).toEqual([]);
    expect([...packed.timeline('|', all)]).toEqual([]);
  });

  it('read the events of the relations that are come to, and no record', () => {
    const pack = opened(path);
    const [record, events] = [vi.spyOn(pack, 'record'), vi.spyOn(pack, 'events')];
    const [first] = packedDataset(pack, 'x.json').prepared!.timeline('SRB', all);
    expect([first?.event, record.mock.calls.length, events.mock.calls.length]).toEqual([expect.anything(), 0, 1]);
  });
});

describe('a pack of odd records', () => {
  const parties = (a: string, b: string): Relation['parties'] => [a, b].map((code) => ({ code, name: code }));
  const relations = [
    relationOf({
      id: 'a-b',
      parties: parties('AAA', 'BBB'),
      summary: 'Ĺ "events":[{',
      events: [
        event('a-b/1', '1900'),
        event('a-b/2', '../1890'),
        event('a-b/3', 'soon'),
        event('a-b/4', '-0043-03-15'),
      ],
    }),
    relationOf({ id: 'a-c', parties: parties('CCC', 'AAA'), events: [] }),
    relationOf({
      id: 'a-d',
      parties: parties('AAA', 'DDD'),
      events: [event('a-d/1', '1900/..', 'feast'), event('a-d/2', '1900')],
    }),
  ];
  const file = join(folder, 'odd.pack');
  packTo(file, relations, { ...about, sums: true });

  it.each<[string, Partial<EventSelection>, string]>([
    ['all', {}, 'a-b/4 a-b/2 a-d/1 a-b/1 a-d/2 a-b/3'],
    ['of long ago', { range: boundsOf('-0043') }, 'a-b/4 a-b/2'],
    ['of late', { range: boundsOf('2000') }, 'a-d/1'],
    ['of a kind', { kinds: new Set(['visit']), range: boundsOf('1900') }, 'a-b/1 a-d/2'],
    ['the latest first', { reverse: true }, 'a-b/3 a-d/2 a-b/1 a-d/1 a-b/2 a-b/4'],
  ])('has its timeline: %s', (_, asked, expected) => {
    const events = packedDataset(opened(file), 'x.json').prepared!.timeline('AAA', { ...all, ...asked });
    expect([...events].map((each) => each.event.id).join(' ')).toBe(expected);
  });

  it.each<'timelines' | 'events' | 'records'>(['timelines', 'events', 'records'])(
    'says so when its %s are damaged',
    (section) => {
      const copy = join(folder, 'damaged.pack');
      copyFileSync(file, copy);
      const bytes = readFileSync(copy);
      const [at, length] = opened(file).header.sections[section];
      bytes.fill(bytes[at]! ^ 1, at, at + 1).fill(bytes[at + length - 1]! ^ 1, at + length - 1, at + length);
      writeFileSync(copy, bytes);
      expect(() => [...packedDataset(opened(copy), 'x.json').prepared!.timeline('AAA', all)]).toThrow(
        'The index of x.json is damaged: what it holds has changed.',
      );
    },
  );

  it('says so without checksums where a timeline does not fit', () => {
    const copy = join(folder, 'unfit.pack');
    packTo(copy, relations, about);
    const bytes = readFileSync(copy);
    const [at, length] = opened(file).header.sections.timelines;
    writeFileSync(copy, bytes.fill(127, at, at + length));
    expect(() => [...packedDataset(opened(copy), 'x.json').prepared!.timeline('AAA', all)]).toThrow(/is damaged: /);
  });
});
