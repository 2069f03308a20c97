/** Makes the pack of country data. */
import { openSync } from 'node:fs';
import type { CountrySectionName } from '../pack/format.js';
import { Sections } from '../pack/sections.js';
import type { CountryFile } from './facts.js';
import { SOURCE } from './pack.js';

/** Writes the pack of a file to a new file at `path`. Throws what the file system throws: the file is then to be removed. */
export function packCountryData(path: string, { source, countries }: CountryFile, build: string): void {
  const file = new Sections<CountrySectionName>(openSync(path, 'wx', 0o600));
  try {
    file.begin('countries');
    const start = file.start;
    const places = Object.entries({ [SOURCE]: source, ...countries }).map(([key, value]) => {
      const { at, length } = file.line(JSON.stringify(value));
      return `${key}|${at - start}|${length}`;
    });
    file.begin('places');
    for (const place of places) file.line(place);
    file.write(Buffer.from('\n'));
    file.end({ build, source: '', relations: 0 });
  } finally {
    file.close();
  }
}
