import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile.js';

describe('a whole article', () => {
  const source = readFileSync(new URL('../fixtures/wikitext.txt', import.meta.url), 'utf8');
  const { relation, report, skipped } = compileArticle(source, 'wikitext.txt');

  it('names its title, parties and establishment', () => {
    expect(relation).toMatchObject({
      id: 'fiji-malta',
      title: 'Fiji–Malta relations',
      parties: [{ code: 'FJI' }, { code: 'MLT' }],
      established: { date: { edtf: '1975-03-12', basis: 'stated' } },
      seeAlso: ['Foreign relations of Fiji', 'Foreign relations of Malta'],
    });
  });

  it('has the missions of the infobox and the trade of the text', () => {
    expect(relation.missions.map(({ sending, receiving, kind, city }) => [sending, receiving, kind, city])).toEqual([
      ['FJI', 'MLT', 'high commission', 'Valletta'],
      ['MLT', 'FJI', 'embassy', 'Suva'],
    ]);
    expect(
      relation.trade.map(({ year, exporter, importer, amount, currency }) => [
        year,
        exporter,
        importer,
        amount,
        currency,
      ]),
    ).toEqual([
      [2019, null, null, 338_000_000, 'USD'],
      [2019, 'FJI', 'MLT', 12_500_000, 'EUR'],
    ]);
    expect(relation.communities).toMatchObject([{ people: 'Fijians', country: 'MLT', population: 1250, year: 2011 }]);
  });

  it('reads no date out of notes, captions, comments and categories', () => {
    expect(relation.events.map(({ date }) => date.edtf)).not.toEqual(
      expect.arrayContaining(['1980-05-02', '1999-05-04', '1996-07-07', '1988', '2020-03', '2011-05']),
    );
    expect(report.map(({ section, text }) => `${section}: ${text}`)).toEqual(
      expect.arrayContaining([
        'History: On 10 October 1970 Malta recognised Fiji – one of the first to do so.',
        'History > Commonwealth: In 1982, Prime Minister Ġużè Borġ visited Suva, 16,500 km from home.',
        'History > Commonwealth: In 1995 the two countries signed a visa agreement.',
      ]),
    );
  });

  it('says what it could not read', () => {
    expect(skipped).toEqual([
      { what: 'gallery', name: 'gallery' },
      { what: 'caption', name: 'A map of Fiji and Malta, drawn on 4 May 1999' },
      { what: 'template', name: 'Shining star' },
      { what: 'table', name: 'Year; Exports: 2011, US$9 million' },
    ]);
    expect(relation.article.complete).toBe(false);
  });
});
