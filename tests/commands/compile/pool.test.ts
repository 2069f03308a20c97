import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCountries } from '../../../src/countries/country.js';
import { programWith } from '../../program.js';
import type { Dataset } from '../../../src/model.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the pool of threads', () => {
  it('compiles many articles in threads to the same bytes', () => {
    const states = allCountries().filter(({ kind, code }) => kind === 'country' && code !== 'ALB');
    const files = states.slice(0, 130).map(({ name }, i) => {
      const file = join(folder, `${i}.txt`);
      const text = `Albania and ${name} established diplomatic relations on ${(i % 28) + 1} May ${1930 + (i % 60)}.`;
      writeFileSync(
        file,
        `= Albania–${name} relations =\n\n${text}\n\n== Trade ==\nIn 2001 trade came to $${i + 2} million.\n`,
      );
      return file;
    });
    const compiled = (...some: string[]): Dataset =>
      JSON.parse(execFileSync(...programWith('compile', ...some), { encoding: 'utf8', maxBuffer: 1e8 })) as Dataset;
    // Few files are compiled on one thread.
    const [first, second] = [compiled(...files.slice(0, 60)), compiled(...files.slice(60))];
    const parts = [...first.relations, ...second.relations].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(files.length).toBeGreaterThan(100);
    expect(compiled(...files).relations).toEqual(parts);
  });
});
