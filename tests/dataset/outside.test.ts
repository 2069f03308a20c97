import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/open.js';
import { parseOutside } from '../../src/dataset/outside.js';
import { placeOfError } from '../../src/dataset/syntax.js';
import type { Relation } from '../../src/model.js';
import { fixture, run } from '../cli/fake-io.js';

const text = readFileSync(fixture('dataset.json'), 'utf8');

/** The fixture with its first relation changed. */
function changed(change: (relation: Relation & Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as { relations: (Relation & Record<string, unknown>)[] };
  change(file.relations[0]!);
  return JSON.stringify(file);
}

describe('the schema', () => {
  it('is what the types say', async () => {
    const { schemaText } = await import('../../scripts/schema.js');
    expect(readFileSync(new URL('../../src/model.schema.json', import.meta.url), 'utf8')).toBe(schemaText());
  });
});

describe('an outside dataset', () => {
  it.each<[string, string]>([
    ['as it is', text],
    ['with a byte order mark', `\ufeff${text}`],
    ['without relations', '{"version":1,"relations":[]}'],
  ])('is read %s', (_, accepted) => {
    expect(parseOutside(accepted, 'x.json').version).toBe(1);
  });

  it('that was made before a list came into the record has none of it', () => {
    const before = changed((relation) => delete (relation as Partial<Relation>).envoys);
    expect(parseOutside(before, 'x.json')).toEqual(parseOutside(text, 'x.json'));
  });

  const there = 'x.json: relations[0] (albania-serbia)';
  it.each<[string, string]>([
    ['', 'x.json is empty.'],
    ['{"version": 1,\n "relations": [}', 'x.json:2:16: the JSON is broken here.'],
    ['null', 'x.json is not a dataset: it has no version; this program reads version 1.'],
    ['[]', 'x.json is not a dataset: it has no version; this program reads version 1.'],
    ['{"version":2,"relations":[]}', 'x.json is a dataset of version 2; this program reads version 1.'],
    ['{"version":1}', 'x.json: the dataset lacks the key "relations".'],
    ['{"version":1,"relations":[],"__proto__":{}}', 'x.json: the dataset has an unknown key "__proto__".'],
    [changed((r) => (r.trade[0]!.amount = '338' as never)), `${there} trade[0].amount must be number.`],
    [changed((r) => (r.trade[0]!.year = 2023.5)), `${there} trade[0].year must be integer.`],
    [changed((r) => (r.events[0]!.kind = 'war' as never)), `${there} events[0].kind must be one of`],
    [
      changed((r) => delete (r.events[0] as Partial<Relation['events'][0]>).text),
      `${there} events[0] lacks the key "text".`,
    ],
    [changed((r) => (r.colour = 'red')), `${there} has an unknown key "colour".`],
    [changed((r) => r.parties.pop()), `${there} parties must NOT have fewer than 2 items.`],
    [changed((r) => (r.events[0]!.date.edtf = '1914-13')), 'x.json: albania-serbia: "1914-13" is not an EDTF date.'],
    [changed((r) => (r.parties[1] = r.parties[0]!)), 'x.json: albania-serbia: both parties are the same country.'],
    [changed((r) => (r.id = 'north-macedonia-serbia')), 'x.json: north-macedonia-serbia: two relations have this id.'],
  ])('%.60s… is refused: %s', (refused, message) => {
    const open = (): unknown => parseOutside(refused, 'x.json');
    expect(open).toThrow(
      expect.objectContaining({ exit: 'unreadable', message: expect.stringContaining(message) as string }),
    );
  });

  it('that cannot be opened is exit 3 and named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from([0x22, 0xe9, 0x22]));
    const stderr = async (path: string): Promise<unknown> => {
      const ran = await run(['list', '--json', '--data', path]);
      return [ran.code, ran.stdout, ran.stderr];
    };
    expect(await stderr(join(folder, 'no'))).toEqual([
      3,
      '',
      `relations: Cannot read the dataset ${join(folder, 'no')}: no such file.\n`,
    ]);
    expect(await stderr(folder)).toEqual([3, '', `relations: Cannot read the dataset ${folder}: it is a folder.\n`]);
    expect(await stderr(latin)).toEqual([3, '', `relations: ${latin} is not a dataset: it is not UTF-8 text.\n`]);
    rmSync(folder, { recursive: true });
  });
});

describe('the place of a JSON error', () => {
  it.each<[string, number, number]>([
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1,\n 2 3]', 2, 4],
    ['[1,2', 1, 5],
    ['[1],', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a":tru}', 1, 6],
    ['["a\nb"]', 1, 2],
    ["{'a':1}", 1, 2],
    ['[01]', 1, 3],
    ['{"a":[{"b":null},\n\n{"c":]}', 3, 6],
  ])('%j is line %i, column %i', (broken, line, column) => {
    expect(() => JSON.parse(broken) as unknown).toThrow(SyntaxError);
    expect(placeOfError(broken)).toEqual({ line, column });
  });
});

describe('a dataset', () => {
  it('answers what a lookup asks', async () => {
    const dataset = await openDataset(fixture('dataset.json'));
    expect(dataset.relation('albania-serbia')?.title).toBe('Albania–Serbia relations');
    expect(dataset.relation('__proto__')).toBeNull();
    expect(dataset.between('SRB', 'ALB')?.id).toBe('albania-serbia');
    expect(dataset.between('SRB', 'SRB')).toBeNull();
    expect(dataset.relationsOf('PRT').map(({ id }) => id)).toEqual(['guinea-bissau-portugal']);
    expect(dataset.list()[2]).toEqual({
      relation: 'guinea-bissau-portugal',
      title: 'Guinea-Bissau–Portugal relations',
      parties: [
        { code: 'GNB', name: 'Guinea-Bissau' },
        { code: 'PRT', name: 'Portugal' },
      ],
      established: null,
      events: 2,
      statusChanges: 1,
      trade: 2,
      missions: 3,
      communities: 1,
      source: null,
    });
  });
});
