import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WorldPack } from '../../../src/dataset/world/pack.js';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import { packWorld } from '../../../src/dataset/world/write.js';
import { TEXT } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'relations-world-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const owner = { path: 'the table', damaged: () => 'Make it again.' };
let made = 0;
function packed(text: string): { memory: ReturnType<typeof worldOf>; pack: WorldPack; path: string } {
  const { day, pairs } = readTable(text);
  const path = join(folder, `${(made += 1)}.pack`);
  packWorld(path, day, pairs, { build: 'b', source: 's' });
  const pack = WorldPack.open(path, 'b', owner);
  if (pack === null) throw new Error('the pack does not open');
  return { memory: worldOf(day, pairs), pack, path };
}

const COMMITTED = readFileSync('data/world.tsv', 'utf8');

describe.each([
  ['an invented table', TEXT],
  ['the committed table', COMMITTED],
])('the pack of %s answers as the table does', (_, text) => {
  const { memory, pack } = packed(text);
  const codes = memory.countries().map(({ code }) => code);

  it('on its whole', () => {
    expect([pack.day, pack.size, pack.countries()]).toEqual([memory.day, memory.size, memory.countries()]);
  });

  it('on every pair', () => {
    let different = 0;
    const others = [...pack.all()];
    for (const [at, relation] of [...memory.all()].entries()) {
      if (JSON.stringify(others[at]) !== JSON.stringify(relation)) different += 1;
    }
    expect([different, others.length]).toEqual([0, memory.size]);
    expect(JSON.stringify(pack.heads()) === JSON.stringify(memory.heads())).toBe(true);
  });

  it('on the heads of a country', () => {
    for (const code of ['ALB', 'NRU', 'XXX']) expect(pack.heads(code)).toEqual(memory.heads(code));
  });

  it('on days of the year', () => {
    for (const day of ['01-01', '02-29', '11-27', '12-26']) expect(pack.onDay(day)).toEqual(memory.onDay(day));
  });

  it('on countries and their partners', () => {
    for (const code of codes.filter((_code, at) => at % 40 === 0)) {
      expect(pack.partnersOf(code)).toEqual(memory.partnersOf(code));
      expect(pack.relationsOf(code)).toEqual(memory.relationsOf(code));
      expect([pack.has(code), pack.has(code, 'NOR'), pack.between('NOR', code)]).toEqual([
        memory.has(code),
        memory.has(code, 'NOR'),
        memory.between('NOR', code),
      ]);
    }
    expect(codes.map((code) => pack.countOf(code))).toEqual(codes.map((code) => memory.countOf(code)));
    expect([pack.has('XXX'), pack.relationsOf('XXX'), pack.between('NOR', 'NOR')]).toEqual([false, [], null]);
  });

  it('on ids', () => {
    const known = [...memory.all()].map(({ id }) => id).filter((_id, at) => at % 500 === 0);
    for (const id of [...known, 'zzz', '', 'chad', 'chad-norwa', 'a\tb']) {
      expect(pack.relation(id)).toEqual(memory.relation(id));
    }
  });

  it.each(['oslo', 'yaounde', 'new york', 'nowhere', ''])('on the city %j', (city) => {
    expect(pack.inCities(new Set([city, 'lima']))).toEqual(memory.inCities(new Set([city, 'lima'])));
  });
});

describe('a pack', () => {
  it('is not opened when another program made it', () => {
    expect(WorldPack.open(packed(TEXT).path, 'c', owner)).toBeNull();
    expect(WorldPack.open(join(folder, 'none'), 'b', owner)).toBeNull();
  });

  it('says that it is damaged', () => {
    const { path } = packed(TEXT);
    writeFileSync(path, Buffer.from(readFileSync(path).toString('latin1').replace(':57', ':5x'), 'latin1'));
    expect(WorldPack.open(path, 'b', owner)?.between('PER', 'TCD')?.id).toBe('chad-peru');
    // Parts of a record are read when they are asked for.
    expect(() => JSON.stringify(WorldPack.open(path, 'b', owner)?.between('TCD', 'NOR'))).toThrow(
      /^The index of the table is damaged/,
    );
  });

  it('holds no more pairs than its numbers', () => {
    const { day, pairs } = readTable(TEXT);
    const [pair] = pairs;
    const many = Array.from({ length: 65_536 }, () => pair).filter((one) => one !== undefined);
    expect(() => {
      packWorld(join(folder, 'many'), day, many, { build: 'b', source: 's' });
    }).toThrow(RangeError);
  });
});
