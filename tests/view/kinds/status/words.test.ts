import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/status/status.js';
import { headText, levelText, relationsText } from '../../../../src/view/kinds/status/words.js';
import { recordOf } from '../../../status/records.js';

const NOW = { since: null, by: null, certain: true, before: null, changes: [], unstated: null };

describe('a date that is no more than an account', () => {
  it.each<[accounts: string[], relations: string, level: string]>([
    [[], 'established in 1967, by one account', 'embassy of Albania since 1967, by one account'],
    [
      ['1973-09-27'],
      'established in 1967 or on 27 September 1973',
      'embassy of Albania since 1967 or 27 September 1973',
    ],
  ])('with the others %j', (accounts, relations, level) => {
    const dated = { ...NOW, since: '1967', accounts };
    expect(relationsText({ ...dated, state: 'established' })).toBe(relations);
    expect(levelText({ ...dated, state: 'embassy', by: 'ALB' })).toBe(level);
  });

  it('says whose nunciature it is, and what the other side has', () => {
    expect(levelText({ ...NOW, state: 'nunciature', since: '1929', by: 'VAT', both: true })).toBe(
      'nunciature of Holy See since 1929, embassy of the other side',
    );
  });
});

describe('conclusions in words', () => {
  it.each<[string, string | null, string]>([
    ['1914 established', '1915', 'established in 1914'],
    ['1914 established', '1914', 'established in the course of 1914'],
    ['1914 established; 1948 severed ALB', '1950', 'broken off by Albania in 1948'],
    [
      '1914 established; 1948 severed; 1998/1999 severed BGR',
      '1950',
      'broken off in 1948; restored before 1998–1999, on a date the article does not state',
    ],
    [
      '1948 severed; 1998/1999 severed BGR',
      '1999',
      'broken off by Bulgaria at some time in 1998–1999; before that restored on a date the article does not state',
    ],
    [
      '1920-02-02 established; 1991-10-24 restored',
      '1950',
      'established on 2 February 1920; broken off before 24 October 1991, on a date the article does not state',
    ],
    [
      '1914 established; 1945 severed; 1958 legation BGR',
      '1960',
      'restored on a date the article does not state, after 1945 and by 1958',
    ],
    [
      '1914 established; 1945 severed; 1958 legation BGR',
      '1958-06',
      'restored on a date the article does not state, after 1945 and by 1958; before that broken off in 1945',
    ],
    ['2008 recognised ALB', '2010', 'recognised by Albania in 2008'],
    ['2008 recognised de_facto', '2010', 'recognised de facto in 2008'],
    ['2008 recognised de_facto; 2009 recognised', '2010', 'recognised in 2009'],
    // They had only been lowered.
    ['1970 established; 2012 restored full', '2011', 'established in 1970'],
    ['1970 established; 2012 restored full', '2013', 'full relations restored in 2012'],
    ['1940 severed', '1930', 'not stated; established before 1940, on a date the article does not state'],
    [
      '1980 established; 1991-03 severed; 1995 restored',
      '199X',
      'broken off in the course of March 1991; restored in the course of 1995; before that established in 1980',
    ],
    ['today BGR embassy Tirana', null, 'established on a date the article does not state'],
    ['', null, 'not stated'],
  ])('%s — on %s: %s', (lines, on, text) => {
    expect(relationsText(statusOn(recordOf(lines === '' ? [] : lines.split('; ')), on).relations)).toBe(text);
  });

  it.each<[string, string | null, string, string]>([
    ['1954-03 embassy', '1960', 'embassies since March 1954', 'not stated'],
    ['1958 legation BGR', '1960', 'legation of Bulgaria since 1958', 'not stated'],
    // One mission, and nobody says whose.
    ['1951 embassy one', '1960', 'embassy of one side since 1951', 'not stated'],
    ['1951 embassy one; 1955 embassy BGR', '1960', 'embassy of one side since 1951', 'not stated'],
    ['1951 embassy one; 1955 embassy', '1960', 'embassies, that of one side since 1951', 'not stated'],
    ['1951 embassy one; 1955 embassy BGR; 1956 embassy ALB', '1954', 'embassy of one side since 1951', 'not stated'],
    [
      '1951 embassy one; 1955 embassy BGR; 1956 embassy ALB',
      '1960',
      'embassies, that of one side since 1951',
      'not stated',
    ],
    ['1951 embassy one; 1951-03 embassy BGR', '1960', 'embassy of Bulgaria since March 1951', 'not stated'],
    [
      '1951 embassy one; today ALB embassy Sofia; today BGR embassy Tirana',
      null,
      'embassies, that of one side since 1951',
      'not stated',
    ],
    ['1951 embassy one; today ALB embassy Sofia', null, 'embassy of one side since 1951', 'not stated'],
    ['1954 embassy; 1960 legation one', '1970', 'embassies since 1954', 'not stated'],
    ['1990 ambassador one', '1995', 'not stated', 'an ambassador (1990; of which side is not stated)'],
    [
      '1922-10-10 legation; 1954-03 embassy',
      '1954',
      'embassies since March 1954; before that legations since 10 October 1922',
      'not stated',
    ],
    [
      '1922 legation; today ALB embassy Sofia',
      '1930',
      'legations since 1922; embassies by today, since a date the article does not state',
      'not stated',
    ],
    [
      '1910 embassy; 1998/1999 severed',
      '1999',
      'none stated from then on; before that embassies since 1910',
      'not stated',
    ],
    ["1960~/1963~ chargé_d'affaires", '1970', 'not stated', "chargés d'affaires since the early 1960s"],
    ['1988-01-25 ambassador', '1990', 'not stated', 'ambassadors (25 January 1988)'],
    ['1898 ambassador ALB', '1990', 'not stated', 'ambassador of Albania (1898)'],
    ['today BGR liaison_office Tirana', null, 'liaison office of Bulgaria', 'not stated'],
  ])('%s — on %s: %s, %s', (lines, on, level, head) => {
    const status = statusOn(recordOf(lines.split('; ')), on);
    expect([levelText(status.level), headText(status.head)]).toEqual([level, head]);
  });
});
