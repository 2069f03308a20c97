import { describe, expect, it } from 'vitest';
import { subjectOfDocument } from '../../../src/compile/foreign/subject.js';
import { readArticle } from '../../../src/compile/sources/article.js';

const subject = (text: string, name = 'standard input'): string | null => {
  const found = subjectOfDocument(readArticle(text, name));
  return found && `${found.scope}: ${found.country.code}, ${found.title}`;
};

describe('what an article of many pairs is about', () => {
  it.each<[text: string, name: string, expected: string]>([
    ['= Foreign relations of Malta =\n\nText.\n', 'a.txt', 'relations: MLT, Foreign relations of Malta'],
    [
      '= Foreign relations of the Netherlands =\n\nText.\n',
      'a.txt',
      'relations: NLD, Foreign relations of the Netherlands',
    ],
    ['Text.\n', 'x/Foreign_relations_of_Georgia__country_.wiki', 'relations: GEO, Foreign relations of Georgia'],
    ["'''Disputes''' are many.\n", 'Foreign relations of Haiti.wiki', 'relations: HTI, Foreign relations of Haiti'],
    ['Text.\n', 'Foreign_relations_of_Trinidad_and_Tobago', 'relations: TTO, Foreign relations of Trinidad and Tobago'],
    [
      'The foreign relations of [[Kenya]] are its relations with other states.\n',
      'standard input',
      'relations: KEN, Foreign relations of Kenya',
    ],
    [
      '= List of diplomatic missions of Latvia =\n\nText.\n',
      'a',
      'missions of: LVA, List of diplomatic missions of Latvia',
    ],
    ['= Diplomatic missions in Latvia =\n\nText.\n', 'a', 'missions in: LVA, List of diplomatic missions in Latvia'],
  ])('%j in %s', (text, name, expected) => {
    expect(subject(text, name)).toBe(expected);
  });

  it.each<[text: string, name: string]>([
    ['= Albania–Serbia relations =\n\nText.\n', 'a.txt'],
    // The title is believed before the file's name.
    ['= Albania–Serbia relations =\n\nText.\n', 'Foreign relations of Malta.txt'],
    ['= Foreign relations of Peru with Chile =\n\nText.\n', 'a.txt'],
    ['= Foreign relations of Korea =\n\nText.\n', 'a.txt'],
    ['= Foreign relations of Nowhereland =\n\nText.\n', 'a.txt'],
    ['= Malta =\n\nText.\n', 'a.txt'],
  ])('none: %j in %s', (text, name) => {
    expect(subject(text, name)).toBeNull();
  });
});
