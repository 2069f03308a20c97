import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CountryFile } from '../../../src/dataset/country-data/facts.js';
import { countryDataOf } from '../../../src/dataset/country-data/open.js';
import { CountryDataPack } from '../../../src/dataset/country-data/pack.js';
import { packCountryData } from '../../../src/dataset/country-data/write.js';
import { FILE } from '../../query/country-data/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'relations-countries-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const owner = { path: 'the data', damaged: () => 'Make it again.' };
const committed = JSON.parse(readFileSync('data/country-facts.json', 'utf8')) as CountryFile;

describe.each([
  ['invented', FILE],
  ['committed', committed],
])('the pack of the %s data answers as the file does', (name, file) => {
  const path = join(folder, `${name}.pack`);
  packCountryData(path, file, 'b');
  const pack = CountryDataPack.open(path, 'b', owner);
  const memory = countryDataOf(file);

  it('of every country', () => {
    const codes = Object.keys(file.countries);
    expect(codes.map((code) => pack?.of(code))).toEqual(codes.map((code) => memory.of(code)));
    expect(pack?.source).toEqual(memory.source);
  });

  it.each(['XXX', '', 'source', 'AL', 'ALB|', 'toString', '\n'])('of no country %j', (code) => {
    expect([pack?.of(code), memory.of(code)]).toEqual([null, null]);
  });

  it('for the program that made it alone', () => {
    expect(CountryDataPack.open(path, 'c', owner)).toBeNull();
  });
});
