import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesAt, inData, inDist, threadFor } from '../src/places.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const root = fileURLToPath(new URL('..', import.meta.url));

describe("the program's own files", () => {
  it('lie beside it', () => {
    expect(inData('countries.json')).toEqual({ path: join(root, 'data/countries.json'), part: null });
    expect(inDist('dataset.pack')).toEqual({ path: join(root, 'dist/dataset.pack'), part: null });
    expect(bytesAt(inData('LICENSE')).equals(readFileSync(join(root, 'data/LICENSE')))).toBe(true);
  });

  it('may be a part of another', () => {
    const path = join(folder, 'whole');
    writeFileSync(path, 'one two three');
    const at = (from: number, length: number): string => bytesAt({ path, part: { at: from, length } }).toString();
    expect([at(0, 3), at(4, 3), at(8, 5), at(4, 0), at(8, 50), at(90, 1)]).toEqual([
      'one',
      'two',
      'three',
      '',
      'three',
      '',
    ]);
    expect(bytesAt({ path, part: null }).toString()).toBe('one two three');
    expect(() => bytesAt({ path: join(folder, 'none'), part: null })).toThrow('ENOENT');
    expect(() => bytesAt({ path: join(folder, 'none'), part: { at: 0, length: 1 } })).toThrow('ENOENT');
  });

  it('have no threads as sources', () => {
    expect([threadFor('compile'), threadFor('library')]).toEqual([null, null]);
  });
});
