import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/compile/compile.js';
import { readArticle } from '../../../src/compile/sources/article.js';
import { kindOfArticle } from '../../../src/compile/sources/article-kind.js';

function errorOf(text: string, name = 'a.txt'): unknown {
  try {
    compileArticle(text, name);
  } catch (error) {
    return error;
  }
  return null;
}

describe('articles of other kinds', () => {
  const not = 'not on the relations of two countries';
  const rows: readonly (readonly [kind: string, text: string, message: string])[] = [
    [
      'redirect',
      '#REDIRECT [[Indonesia–Timor-Leste relations]]\n\n{{R from move}}',
      'a.txt: this is a redirect to "Indonesia–Timor-Leste relations"',
    ],
    ['redirect', '#Redirect[[Foreign relations of Canada#Bilateral relations|x]]', 'a.txt: this is a redirect to "Foreign relations of Canada" (its section "Bilateral relations")'], // prettier-ignore
    [
      'redirect',
      '# redirect: [[Foreign_relations_of_Canada]]',
      'a.txt: this is a redirect to "Foreign relations of Canada"',
    ],
    ['redirect', '<div class="mw-parser-output"><div class="redirectMsg"><p>Redirect to:</p><ul class="redirectText"><li><a>Peru–Chile relations</a></li></ul></div></div>', 'a.txt: this is a redirect to "Peru–Chile relations"'], // prettier-ignore
    ['disambiguation', "'''Georgian relations''' may refer to:\n* [[Georgia–Malta relations]], a pair\n* [[Foreign relations of Georgia]]\n{{disambiguation}}", 'a.txt: this is a disambiguation page, not an article: "Georgia–Malta relations", "Foreign relations of Georgia"'], // prettier-ignore
    ['disambiguation', "= Foreign relations of Korea =\n'''Foreign relations of Korea''' may refer to:\n* [[Foreign relations of North Korea]]\n* [[Foreign relations of South Korea]]\n{{Disambig}}", 'a.txt: this is a disambiguation page, not an article: "Foreign relations of North Korea", "Foreign relations of South Korea"'], // prettier-ignore
    ['disambiguation', "'''Relations of Georgia''' may refer to:\n* [[Foreign relations of Georgia (country)]], of the state\n* [[Georgia (U.S. state)]]\n* [[Georgia–Malta relations]] (since 1992, on the state)\n{{disambiguation}}", 'a.txt: this is a disambiguation page, not an article: "Foreign relations of Georgia (country)", "Georgia (U.S. state)", "Georgia–Malta relations"'], // prettier-ignore
    ['embassy', "= Embassy of Latvia, Rome =\n\nThe '''Embassy of Latvia in Rome''' is the mission of Latvia to Italy.", `a.txt: "Embassy of Latvia, Rome" is an article on one embassy, ${not}`], // prettier-ignore
    ['embassy', '= High Commission of Malta to Australia =\n\nIt is in Canberra.', `a.txt: "High Commission of Malta to Australia" is an article on one embassy, ${not}`], // prettier-ignore
    ['foreign-relations', '= Foreign relations of Malta =\n\nMalta is small.', 'a.txt: "Foreign relations of Malta" is an article on the relations of one country with all others, not of two countries'], // prettier-ignore
    [
      'foreign-relations',
      'Foreign relations of Malta\n\nMalta is small.',
      'a.txt: "Foreign relations of Malta" is an article on the relations of one country',
    ],
    ['diplomatic-missions', '= List of diplomatic missions of Malta =\n\nMalta has 20.', 'a.txt: "List of diplomatic missions of Malta" is a list of the diplomatic missions'], // prettier-ignore
    ['list', '= List of ambassadors of Malta to Italy =\n\n- A', `a.txt: "List of ambassadors of Malta to Italy" is a list, not an article on the relations`], // prettier-ignore
    [
      'biography',
      '= Anna Smith =\n\nAnna Smith (born 5 May 1960) is a Maltese diplomat and writer.',
      `a.txt: "Anna Smith" is an article on a person, ${not}`,
    ],
    [
      'country',
      '= Malta =\n\nMalta is an island.',
      'a.txt: "Malta" is an article on one country, not on the relations of two',
    ],
    [
      'organisation',
      '= NATO =\n\nNATO is an alliance.',
      'a.txt: "NATO" is an article on one organisation, not on the relations of two parties',
    ],
  ];
  it.each(rows)('%s: %j', (kind, text, message) => {
    expect(kindOfArticle(readArticle(text, 'a.txt'))).toBe(kind);
    expect(errorOf(text)).toMatchObject({ exit: 'unreadable', message: expect.stringContaining(message) as string });
  });

  it.each([
    ['pair', '= Georgia–Malta relations =\n\nOld.'],
    ['pair', '= Foreign relations of Peru with Chile =\n\nOld.'],
    ['pair', '= Diplomatic relations of the European Union and Japan =\n\nOld.'],
    ['unknown', 'Peru and Chile have relations since 1900.'],
    ['unknown', '= Canada–Caribbean relations =\n\nOld.'],
  ])('%s: %j', (kind, text) => {
    expect(kindOfArticle(readArticle(text, 'a.txt'))).toBe(kind);
  });

  it('says what to give instead', () => {
    expect(errorOf('#REDIRECT [[X]]')).toMatchObject({ hint: 'Give that article.' });
    expect(errorOf('= Malta =\n\nAn island.')).toMatchObject({ hint: 'Give an article titled "X–Y relations".' });
  });
});
