import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveCountry, type Resolution } from '../../src/countries/resolve.js';
import { NAMES } from './names.table.js';
import { MISSPELLINGS, NON_NAMES } from './typos.table.js';
import { leastTime } from '../cpu-time.js';

const rows = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([code, texts]) => texts.split('; ').map((text) => ({ code, text })));
const codeOf = (found: Resolution) => ('country' in found ? found.country.code : null);
const codesOf = (found: Resolution) =>
  (found.status === 'ambiguous' ? found.candidates : found.status === 'unknown' ? found.suggestions : []).map(
    ({ code }) => code,
  );

describe('the tables of names, misspellings and non-names', () => {
  const names = rows(NAMES);
  const misspellings = rows(MISSPELLINGS);

  it('are large enough and repeat nothing', () => {
    for (const [texts, least] of [
      [names.map(({ text }) => text), 300],
      [misspellings.map(({ text }) => text), 100],
      [NON_NAMES, 60],
    ] as const) {
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(least);
    }
  });

  it('reads every name exactly', () => {
    const wrong = names.filter(({ code, text }) => {
      const found = resolveCountry(text, { exact: true });
      return found.status !== 'exact' || found.country.code !== code;
    });
    expect(wrong).toEqual([]);
  });

  it('reads no non-name', () => {
    expect(NON_NAMES.filter((text) => resolveCountry(text).status !== 'unknown')).toEqual([]);
  });

  it('reach the precision and recall that the README states', () => {
    const meant = [...names, ...misspellings];
    const right = meant.filter(({ code, text }) => codeOf(resolveCountry(text)) === code).length;
    const read = [...meant.map(({ text }) => text), ...NON_NAMES].filter(
      (text) => codeOf(resolveCountry(text)) !== null,
    );
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(
      `${names.length} names, ${misspellings.length} misspellings and ${NON_NAMES.length} words that are no country, precision is ${right / read.length} and recall ${right / meant.length}`,
    );
  });
});

describe('resolveCountry', () => {
  // A name that is another one's beginning or neighbour stays itself.
  it.each([
    ['niger', 'NER'],
    ['nigeria', 'NGA'],
    ['dominica', 'DMA'],
    ['dominican republic', 'DOM'],
    ['guinea', 'GIN'],
    ['iran', 'IRN'],
    ['iraq', 'IRQ'],
    ['austria', 'AUT'],
    ['australia', 'AUS'],
    ['slovakia', 'SVK'],
    ['slovenia', 'SVN'],
    ['ireland', 'IRL'],
    ['iceland', 'ISL'],
    ['mali', 'MLI'],
    ['malta', 'MLT'],
    ['georgia', 'GEO'],
    ['Republic of China', 'TWN'],
    ["People's Republic of China", 'CHN'],
    ['moldavia', 'MDA'],
    ['and', 'AND'],
    ['|albania|', 'ALB'],
    [' albania\n', 'ALB'],
    ["République d'Albanie", 'ALB'],
    ["Repubblica d'Albania", 'ALB'],
  ])('%j is %s', (text, code) => {
    expect(resolveCountry(text)).toMatchObject({ status: 'exact', country: { code } });
  });

  it.each([
    ['korea', ['PRK', 'KOR']],
    ['Koreans', ['PRK', 'KOR']],
    ['congo', ['COD', 'COG']],
    ['Kongo', ['COD', 'COG']],
    ['dominican', ['DMA', 'DOM']],
    ['virgin islands', ['VGB', 'VIR']],
    ['891', ['SCG', 'YUG']], // ISO 3166-3 gave both the same number
    ['cs', ['CSK', 'SCG']],
  ])('%s is ambiguous', (text, codes) => {
    const found = resolveCountry(text);
    expect([found.status, codesOf(found)]).toEqual(['ambiguous', codes]);
  });

  it('tells what it read a misspelling from', () => {
    expect(resolveCountry(' albnia ')).toMatchObject({ status: 'near', typed: 'albnia', country: { code: 'ALB' } });
    expect(resolveCountry('Republic of Albnia')).toMatchObject({ status: 'near', country: { code: 'ALB' } });
  });

  it.each([
    ['serbja', ['SRB']],
    ['nigera', ['NER', 'NGA']],
    ['sofia', ['BGR']], // a capital: its state
    ['herzeg', ['BIH']],
    ['wakanda', []],
    ['__proto__', []],
  ])('with exact set, %s is unknown and suggests %j', (text, suggested) => {
    const found = resolveCountry(text, { exact: true });
    expect([found.status, codesOf(found)]).toEqual(['unknown', suggested]);
  });

  it.each(['austrlia', 'nigera', 'koera', 'irab', 'Republic of Cogo'])('%s has rivals and is not guessed', (text) => {
    const found = resolveCountry(text);
    expect(found.status).toBe('unknown');
    expect(codesOf(found).length).toBeGreaterThan(1);
  });

  it('suggests three states at most', () => {
    for (const text of ['guinea x', 'republic', 'united', 'islands', 'south']) {
      expect(codesOf(resolveCountry(text)).length, text).toBeLessThanOrEqual(3);
    }
  });

  it('answers hostile text at once', () => {
    const hostile = [
      'a'.repeat(1e7),
      'é'.repeat(1e7),
      ' '.repeat(1e7),
      '\u0301'.repeat(160),
      'republic of '.repeat(13),
    ];
    const time = leastTime(() => {
      for (const text of hostile) expect(resolveCountry(text)).toEqual({ status: 'unknown', suggestions: [] });
    });
    expect(time).toBeLessThan(500);
  });
});
