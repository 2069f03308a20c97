import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedRelations } from '../../src/dataset/outside.js';
import { NotInPieces, relationTexts } from '../../src/dataset/pieces.js';
import type { Dataset } from '../../src/model.js';

const text = readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8');
const { relations } = JSON.parse(text) as Dataset;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  file = join(folder, 'data.json');
  writeFileSync(file, text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a dataset file in pieces', () => {
  const pieces = (written: string): unknown[] => {
    writeFileSync(file, written);
    return [...checkedRelations(relationTexts(file), file)];
  };

  it.each<[string, string]>([
    ['as it is compiled', text],
    ['on one line', JSON.stringify({ version: 1, relations })],
    ['with a byte order mark and white space', `\ufeff\n ${text}\n\n`],
    [
      'larger than what is read at once',
      JSON.stringify({ version: 1, relations: [{ ...relations[0]!, summary: 'ž"\\'.repeat(2 ** 20) }] }),
    ],
    ['without relations', '{"version":1,"relations":[]}'],
  ])('is the same %s', (_, written) => {
    expect(pieces(written)).toEqual((JSON.parse(written.replace('\ufeff', '')) as Dataset).relations);
  });

  it.each([
    '',
    '[]',
    '{"relations":[],"version":1}',
    '{"version":2,"relations":[]}',
    '{"version":1,"relations":[],"x":1}',
    '{"version":1,"relations":[1]}',
    '{"version":1,"relations":[}',
    '{"version":1,"relations":[,,]}',
    text.slice(0, 100_000),
    text.slice(0, -4),
    `${text}x`,
  ])('is given up when it is %.40j', (written) => {
    expect(() => pieces(written)).toThrow(NotInPieces);
  });

  it('is given up when a relation is not right', () => {
    expect(() => pieces(text.replace('"basis": "stated"', '"basis": "guessed"'))).toThrow('must be one of');
    expect(() => pieces(text.replace('"1913-04"', '"1913-44"'))).toThrow('is not an EDTF date');
    writeFileSync(file, Buffer.from('{"version":1,"relations":[{"id":"\xe9"}]}', 'latin1'));
    expect(() => [...relationTexts(file)]).toThrow(NotInPieces);
  });
});
