import { describe, expect, it } from 'vitest';
import { resolveCountry } from '../../src/countries/resolve.js';
import { DATA_NAMES, NO_STATES } from './data-names.table.js';
import { leastTime } from '../cpu-time.js';

const read = (text: string, exact: boolean): string => {
  const found = resolveCountry(text, { exact });
  return 'country' in found ? `${found.status} ${found.country.code}` : found.status;
};

describe('names of data files', () => {
  it('are read by rule, with --exact too', () => {
    const names = Object.entries(DATA_NAMES).flatMap(([code, texts]) =>
      texts.split('; ').map((text) => ({ code, text })),
    );
    expect(names.length).toBeGreaterThan(150);
    const wrong = names
      .map(({ code, text }) => [text, `exact ${code}`, read(text, true)])
      .filter(([, code, got]) => code !== got);
    expect(wrong).toEqual([]);
  });

  it('of parts of the world and of a country are read as no other', () => {
    const wrong = NO_STATES.map((text) => [text, read(text, false)]).filter(
      ([, got]) => !/^(?:unknown|ambiguous)$/u.test(got ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it.each<[string, string]>([
    ['N. Koera', 'near PRK'],
    ['South Afrca', 'near ZAF'],
    ['Soth Korea', 'near KOR'],
    ['Nort Macedonia', 'near MKD'],
    ['West Germeny', 'near DEU'],
    ['Sorth Korea', 'unknown'],
    ['Mexico, United States', 'unknown'],
    ['Russia (Soviet Union)', 'ambiguous'],
  ])('%s: %s', (text, got) => {
    expect(read(text, false)).toBe(got);
  });

  it('cost little, and hostile ones no more', () => {
    const hostile = [
      'n. '.repeat(53),
      'rep. of '.repeat(20),
      'is '.repeat(53),
      '('.repeat(160),
      `${'a, '.repeat(50)}b`,
      'x/'.repeat(80),
    ];
    const time = leastTime(() => {
      for (const text of hostile) expect(resolveCountry(text, { exact: true, suggest: false }).status).toBe('unknown');
    });
    expect(time).toBeLessThan(500);
  });
});
