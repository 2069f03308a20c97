/** Opens country data: built as lines, of which a lookup reads those of its countries; from source the committed file whole. */
import { readFileSync } from 'node:fs';
import { BUILD } from '../../about.js';
import type { CountryCode, CountryDataSource } from '../../model.js';
import { inData, inDist } from '../../places.js';
import type { CountryData, CountryFacts } from './facts.js';

/** The committed file. */
export interface CountryFile {
  source: CountryDataSource;
  countries: Readonly<Record<CountryCode, CountryFacts>>;
}

/** "code|JSON" a line, the source under the code "source"; a line feed before each line and after the last. */
export function linesOfCountryData({ source, countries }: CountryFile): string {
  const lines = Object.entries({ source, ...countries }).map(([code, value]) => `${code}|${JSON.stringify(value)}`);
  return `\n${lines.join('\n')}\n`;
}

/** Country data over its lines. */
export function countryDataIn(lines: Buffer): CountryData {
  const valueOf = (key: string): unknown => {
    const at = /^[\w-]+$/.test(key) ? lines.indexOf(`\n${key}|`) : -1;
    if (at < 0) return null;
    const from = at + key.length + 2;
    return JSON.parse(lines.toString('utf8', from, lines.indexOf('\n', from)));
  };
  return {
    get source() {
      return valueOf('source') as CountryDataSource;
    },
    of: (code) => (code === 'source' ? null : (valueOf(code) as CountryFacts | null)),
  };
}

export function openCountryData(): CountryData {
  if (BUILD !== null) return countryDataIn(readFileSync(inDist('country-facts.lines')));
  const file = JSON.parse(readFileSync(inData('country-facts.json'), 'utf8')) as CountryFile;
  return countryDataIn(Buffer.from(linesOfCountryData(file)));
}
