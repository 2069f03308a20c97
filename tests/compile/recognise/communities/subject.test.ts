import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';
import { countryByCode } from '../../../../src/countries/country.js';
import { COUNTED, NOT_COUNTED } from './subject.rows.js';

/** "people country count[-max] [share%] [year]" of an article whose only section is its history. */
function read(parties: string, text: string): string[] {
  const [a, b] = parties.split(' ').map((code) => countryByCode(code)?.name);
  const [compiled] = compileText(`= ${a}–${b} relations =\n\n== History ==\n${text}\n`, 'article').records;
  return (compiled?.relation.communities ?? []).map((row) => {
    const count = row.population ?? (row.populationMax === null ? '' : `${row.populationMin}-${row.populationMax}`);
    const share = row.sharePercent === null ? '' : `${row.sharePercent}%`;
    return [row.people, row.country, count, share, row.year ?? ''].filter((part) => part !== '').join(' ');
  });
}

describe('whose count or share it is', () => {
  it.each([...COUNTED, ...NOT_COUNTED])('%s: %s', (parties, text, communities) => {
    expect(read(parties, text).sort()).toEqual([...communities].sort());
  });

  it('names under a heading the people as the sentence names them, and what they do', () => {
    const article =
      '= Italy–South Korea relations =\n\n== Koreans in Italy ==\nAbout 3,900 South Koreans lived in Italy in 2011.\n' +
      'There are 400 South Korean students in Italy.\n';
    const rows = compileText(article, 'article').records[0]?.relation.communities;
    expect(rows?.map(({ people, population, group, note }) => [people, population, group ?? note])).toEqual([
      ['South Koreans', 3900, 'approximate'],
      ['South Koreans', 400, 'students'],
    ]);
  });
});
