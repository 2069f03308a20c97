import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOutside } from '../../src/dataset/outside.js';
import type { Relation } from '../../src/model.js';
import { fixture } from '../cli/fake-io.js';

const text = readFileSync(fixture('dataset.json'), 'utf8');

/** The fixture with its first relation changed. */
function changed(change: (relation: Relation & Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as { relations: (Relation & Record<string, unknown>)[] };
  change(file.relations[0]!);
  return JSON.stringify(file);
}

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
});
