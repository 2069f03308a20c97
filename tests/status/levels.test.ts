import { describe, expect, it } from 'vitest';
import { statusOn } from '../../src/status/status.js';
import { headText, levelText } from '../../src/view/kinds/status/words.js';
import { recordOf } from './records.js';

describe('a level that each side reached on a day of its own', () => {
  it.each<[lines: string, on: string | null, words: string]>([
    [
      '1990 established; 1992 embassy ALB; 1993-05 embassy BGR',
      null,
      'embassies, that of Albania since 1992, that of Bulgaria since May 1993',
    ],
    ['1990 established; 1992 embassy ALB; 1993-05 embassy BGR', '1992-12', 'embassy of Albania since 1992'],
    // Of the other side it is only known that it is there.
    ['1990 established; 1992 embassy ALB; today BGR embassy Tirana', null, 'embassies, that of Albania since 1992'],
    ['1990 established; 1992 embassy ALB; 1995 embassy ALB', null, 'embassy of Albania since 1992'],
    ['1990 established; 1992 embassy', null, 'embassies since 1992'],
  ])('%s, on %s: %s', (lines, on, words) => {
    expect(levelText(statusOn(recordOf(lines.split('; ')), on).level)).toBe(words);
  });
});

describe("a chargé d'affaires who stood in for the head of a mission", () => {
  it.each<[lines: string, on: string, words: string]>([
    ["1950 legation ALB; 1956 chargé_d'affaires ALB", '1970', "chargé d'affaires of Albania since 1956"],
    // The legation has its rank again.
    ["1950 legation ALB; 1956 chargé_d'affaires ALB; 1963 legation ALB", '1970', 'not stated'],
    [
      "1950 legation ALB; 1956 chargé_d'affaires ALB; 1963 legation BGR",
      '1970',
      "chargé d'affaires of Albania since 1956",
    ],
  ])('%s, on %s: %s', (lines, on, words) => {
    expect(headText(statusOn(recordOf(lines.split('; ')), on).head)).toBe(words);
  });
});

describe('an ambassador who is withdrawn', () => {
  it.each<[lines: string, on: string | null, words: string]>([
    ['1990 established; 1991 ambassador', null, 'ambassadors (1991)'],
    ['1990 established; 1991 ambassador; 2011 ambassador_left ALB', null, 'not stated'],
    ['1990 established; 1991 ambassador; 2011 ambassador_left ALB', '1995', 'ambassadors (1991)'],
    [
      '1990 established; 1991 ambassador; 2011 ambassador_left ALB',
      '2011',
      'none stated from then on; before that ambassadors (1991)',
    ],
    [
      '1990 established; 1991 ambassador; 2011 ambassador_left; 2022 ambassador ALB',
      null,
      'ambassador of Albania (2022)',
    ],
    // The other side's is told of alone, and stays.
    ['1990 established; 1991 ambassador ALB; 2011 ambassador_left BGR', null, 'ambassador of Albania (1991)'],
    // A chargé d'affaires is no ambassador.
    ["1990 established; 1991 chargé_d'affaires; 2011 ambassador_left BGR", null, "chargés d'affaires since 1991"],
    // What is agreed on of what is there says nothing of whose it is.
    ['1990 established; 2022 ambassador ALB; 2022-08-17 ambassador agreed', null, 'ambassador of Albania (2022)'],
  ])('%s, on %s: %s', (lines, on, words) => {
    expect(headText(statusOn(recordOf(lines.split('; ')), on).head)).toBe(words);
  });
});

describe('relations that one side denies', () => {
  it.each<[lines: string, on: string | null, certain: boolean]>([
    ['1990 established; 2014 relations_denied ALB', null, false],
    ['1990 established; 2014 relations_denied ALB', '2000', true],
    ['1990 established; 2014 relations_denied ALB; 2018 restored', null, true],
    ['1990 established', null, true],
  ])('%s, on %s', (lines, on, certain) => {
    const { relations } = statusOn(recordOf(lines.split('; ')), on);
    expect(relations.certain).toBe(certain);
  });
});
