/** The prepared lines of a country's timeline are those that its events are printed in. */
import { closeSync, copyFileSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedDataset } from '../../../src/dataset/pack/dataset.js';
import { Pack } from '../../../src/dataset/pack/read.js';
import { packTo } from '../../../src/dataset/pack/write.js';
import { selectedEvents, type EventSelection } from '../../../src/dataset/timeline/selection.js';
import { boundsOf } from '../../../src/dates/bounds.js';
import { eventLine } from '../../../src/view/kinds/timeline/line.js';
import { about, owner, packBundled, plain, relations } from './bundled-pack.js';

const { folder, path } = packBundled();
const withLines = join(folder, 'lines.pack');
packTo(withLines, relations, { ...about, sums: true, lineOf: eventLine });
const preparedIn = (file: string) => packedDataset(Pack.open(file, 'b', owner)!, 'x.json').prepared!;
const all: EventSelection = { range: null, kinds: new Set(), reverse: false };

function changeByte(file: string, at: number): void {
  const fd = openSync(file, 'r+');
  writeSync(fd, Buffer.from('\u0001'), 0, 1, at);
  closeSync(fd);
}

describe('the lines of countries', () => {
  const prepared = preparedIn(withLines);

  it.each<[string, Partial<EventSelection>, number | null]>([
    ['all', {}, null],
    ['the first three', {}, 3],
    ['none', {}, 0],
    ['all, the latest first', { reverse: true }, null],
    ['the latest two visits', { kinds: new Set(['visit']), reverse: true }, 2],
    ['of two kinds', { kinds: new Set(['visit', 'agreement']) }, null],
    ['of a century', { range: boundsOf('19XX') }, null],
    ['of a month', { range: boundsOf('1992-04'), reverse: true }, null],
    ['up to a day', { range: { first: -Infinity, last: 1919_06_28 } }, 40],
  ])('are those of their events: %s', (_, asked, limit) => {
    const selection = { ...all, ...asked };
    for (const { code } of plain.countries()) {
      const events = selectedEvents(plain.relationsOf(code), selection).slice(0, limit ?? Infinity);
      const lines = events.map(({ relation, event }) => `${eventLine(relation, event)}\n`);
      expect([code, [...(prepared.lines?.(code, { ...selection, limit }) ?? [])].join('')]).toEqual([
        code,
        lines.join(''),
      ]);
    }
  });

  it('come in pieces of whole lines, of which no more is read than is asked for', () => {
    const pieces = [...(prepared.lines?.('SRB', { ...all, limit: null }) ?? [])];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter((piece) => !piece.endsWith('\n'))).toEqual([]);
    expect(pieces[0]?.length).toBeLessThan(20_000);
  });

  it('are none of a country without relations', () => {
    expect([prepared.lines?.('ZZZ', { ...all, limit: null }), prepared.lines?.('|', { ...all, limit: null })]).toEqual([
      null,
      null,
    ]);
  });

  it('are in no pack that is not to have them, and change nothing else in one', () => {
    const without = preparedIn(path);
    expect(without.lines?.('SRB', { ...all, limit: null })).toBeNull();
    expect([...prepared.timeline('SRB', all)]).toEqual([...without.timeline('SRB', all)]);
  });

  it('are not printed where they have changed on the disk', () => {
    const copy = join(folder, 'copy.pack');
    copyFileSync(withLines, copy);
    const pack = Pack.open(copy, 'b', owner)!;
    const [at] = pack.header.sections.lines;
    const [first = ''] = plain.countries().map(({ code }) => code);
    changeByte(copy, at + 100);
    expect(() => [
      ...(packedDataset(Pack.open(copy, 'b', owner)!, 'x.json').prepared!.lines?.(first, { ...all, limit: null }) ??
        []),
    ]).toThrow('damaged');
    rmSync(copy);
  });
});
