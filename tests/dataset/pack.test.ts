/** A pack answers every question as the records that it was made of do. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCountries } from '../../src/countries/country.js';
import { datasetOf } from '../../src/dataset/dataset.js';
import { type Dataset } from '../../src/dataset/dataset.js';
import { openBundled, sourceOfBundled } from '../../src/dataset/pack/open.js';
import { packedDataset } from '../../src/dataset/pack/dataset.js';
import { Pack } from '../../src/dataset/pack/read.js';
import { packTo } from '../../src/dataset/pack/write.js';
import type { Dataset as DatasetFile } from '../../src/model.js';
import { headRows } from '../../src/dataset/heads.js';
import { explainNoRelations } from '../../src/query/explain-empty/relations.js';
import { locate } from '../../src/query/locate.js';
import { predecessorRoles } from '../../src/query/predecessor.js';
import { search } from '../../src/query/search/search.js';
import { wordsOf } from '../../src/dataset/search/words.js';

const json = readFileSync(new URL('../../data/dataset.json', import.meta.url));
const { relations } = JSON.parse(json.toString('utf8')) as DatasetFile;
const plain = datasetOf(relations);
const about = { build: 'b', source: 's' };
const owner = { path: 'x.json', damaged: () => 'Make it anew.' };

let folder = '';
let path = '';
let packed: Dataset;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  path = join(folder, 'whole.pack');
  packTo(path, relations, about);
  packed = packedDataset(Pack.open(path, 'b', owner)!, 'x.json');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a pack of the bundled dataset', () => {
  it('has its relations, by id and by parties', () => {
    expect(packed.size).toBe(relations.length);
    expect([...packed.all()]).toEqual(relations);
    for (const relation of relations) {
      const [a, b] = relation.parties.map(({ code }) => code);
      expect(packed.relation(relation.id)).toEqual(relation);
      expect([packed.between(a!, b!)?.id, packed.between(b!, a!)?.id]).toEqual([relation.id, relation.id]);
    }
  });

  it.each(['', 'albania', 'albania-', 'albania-serbia|', '\nalbania-serbia', '|', '__proto__', 'zzz'])(
    'has no relation %j',
    (id) => {
      expect(packed.relation(id)).toBeNull();
    },
  );

  it('has those of every country, and their heads', () => {
    for (const { code } of allCountries()) {
      expect(packed.relationsOf(code)).toEqual(plain.relationsOf(code));
      expect(packed.has(code)).toBe(plain.has(code));
      expect(packed.prepared!.heads(code)).toEqual(headRows(plain.relationsOf(code)));
    }
    expect(packed.prepared!.heads(null)).toEqual(headRows(relations));
    expect(packed.list()).toEqual(plain.list());
    expect(packed.countries()).toEqual(plain.countries());
  });

  it('knows where former states stood for a party', () => {
    const former = allCountries().filter(({ kind }) => kind === 'former');
    expect(former.some((country) => predecessorRoles(plain, country, null).length > 0)).toBe(true);
    for (const country of former) {
      expect(predecessorRoles(packed, country, null)).toEqual(predecessorRoles(plain, country, null));
      expect(predecessorRoles(packed, country, 'ALB')).toEqual(predecessorRoles(plain, country, 'ALB'));
    }
  });

  it.each([['albania', 'yugoslavia'], ['yugoslavia'], ['serbia'], ['serbia', 'chile'], ['soviet-union-yugoslavia']])(
    'is asked for %s as the records are',
    (...words) => {
      const located = locate(packed, words, { exact: false });
      expect(located).toEqual(locate(plain, words, { exact: false }));
      expect(explainNoRelations(packed, located)).toBe(explainNoRelations(plain, located));
    },
  );

  const words = [...new Set(relations.flatMap(({ summary }) => wordsOf(summary).map(({ folded }) => folded)))];
  const some = words.filter((_, at) => at % 23 === 0);
  it.each([
    ...['hoxha tito', 'hoxa titto', 'albania davos', 'davos qqqqwwww', 'qqqqwwww', 'embassy', 'the of and'],
    ...['belgrad', 'presevo', 'Тирана', 'relations albania', 'xx', '—', 'constructor', '__proto__', 'a|b', '1999'],
    ...some,
    ...some.map((word) => `${word.slice(0, 2)}${word.slice(3)}`),
    ...some.slice(1).map((word, at) => `${some[at]!} ${word}`),
  ])('finds %j alike', async (query) => {
    const found = await search(packed, query);
    expect(found).toEqual(await search(plain, query));
    expect(await search(packed, query, { limit: 3 })).toEqual({ ...found, rows: found.rows.slice(0, 3) });
  });
});

describe('a pack that does not fit', () => {
  const changed = (name: string, change: (copy: string) => void): string => {
    const copy = join(folder, name);
    copyFileSync(path, copy);
    change(copy);
    return copy;
  };

  it('is not opened when it ends early, wherever', () => {
    const { length } = readFileSync(path);
    for (const keep of [0, 1, 39, 40, 41, 200, 2087, 2088, 100_000, length >> 1, length - 1]) {
      const copy = changed('short.pack', (each) => {
        truncateSync(each, keep);
      });
      expect([keep, Pack.open(copy, 'b', owner)]).toEqual([keep, null]);
    }
  });

  it.each<[string, (text: string) => string]>([
    ['is of another format', (text) => text.replace('relations pack 3', 'relations pack 2')],
    ['is longer than it says', (text) => `${text} `],
    ['has no header', (text) => text.replace('{"build"', '["build"')],
    ['is something else', () => 'hello\n'.repeat(1000)],
  ])('is not opened when it %s', (_, change) => {
    const copy = changed('odd.pack', (each) => {
      writeFileSync(each, change(readFileSync(each, 'latin1')), 'latin1');
    });
    expect(Pack.open(copy, 'b', owner)).toBeNull();
  });

  it('is not opened by another program, or when it is not there', () => {
    expect(Pack.open(path, 'c', owner)).toBeNull();
    expect(Pack.open(join(folder, 'missing'), 'b', owner)).toBeNull();
    expect(Pack.open(folder, 'b', owner)).toBeNull();
  });

  it('says so when its records are broken', () => {
    const copy = changed('broken.pack', (each) => {
      writeFileSync(
        each,
        readFileSync(each, 'latin1').replace(/"id":"albania-serbia"/, '"id":"albania-serbiA"'),
        'latin1',
      );
    });
    const broken = packedDataset(Pack.open(copy, 'b', owner)!, 'x.json');
    expect(() => broken.relation('albania-serbia')).toThrow(
      expect.objectContaining({
        exit: 'unreadable',
        message: 'The index of x.json is damaged: albania-serbiA stands for albania-serbia.',
        hint: 'Make it anew.',
      }),
    );
    const holes = changed('holes.pack', (each) => {
      const bytes = readFileSync(each);
      writeFileSync(each, bytes.fill(0, 2088, bytes.length >> 1));
    });
    const hollow = packedDataset(Pack.open(holes, 'b', owner)!, 'x.json');
    expect(() => [...hollow.all()]).toThrow('The index of x.json is damaged: a line is no JSON.');
  });
});

describe('making a pack', () => {
  const refused = (given: typeof relations): unknown => {
    const draft = join(folder, 'refused.pack');
    rmSync(draft, { force: true });
    packTo(draft, given, about);
    return null;
  };
  const [first, second] = relations;

  it('refuses what an index cannot hold', () => {
    expect(() => refused([second!, first!])).toThrow(RangeError);
    expect(() => refused([first!, first!])).toThrow(RangeError);
    expect(() => refused([{ ...first!, id: 'a|b' }])).toThrow(RangeError);
    expect(() => refused([{ ...first!, id: 'a\nb' }])).toThrow(RangeError);
  });

  it('makes one of no relations', async () => {
    const empty = join(folder, 'empty.pack');
    packTo(empty, [], about);
    const none = packedDataset(Pack.open(empty, 'b', owner)!, 'x.json');
    expect([none.size, none.list(), none.countries(), none.relation('a'), none.relationsOf('ALB')]).toEqual([
      ...[0, [], [], null, []],
    ]);
    expect(await search(none, 'albania')).toEqual({ rows: [], total: 0, partial: false });
  });
});

describe('the pack of the package', () => {
  it('is used for the dataset that it was made of, and for no other', async () => {
    const source = join(folder, 'dataset.json');
    const pack = join(folder, 'dataset.pack');
    writeFileSync(source, json);
    packTo(pack, relations, { build: 'b', source: await sourceOfBundled(json) });
    const open = async (): Promise<boolean> =>
      (await openBundled(pathToFileURL(pack), pathToFileURL(source), 'b')) !== null;
    expect(await open()).toBe(true);
    writeFileSync(source, json);
    expect(await open()).toBe(true);
    writeFileSync(source, json.toString('utf8').replace('1914', '1915'));
    expect(await open()).toBe(false);
    writeFileSync(source, `${json.toString('utf8')}\n`);
    expect(await open()).toBe(false);
    rmSync(source);
    expect(await open()).toBe(true);
  });
});
