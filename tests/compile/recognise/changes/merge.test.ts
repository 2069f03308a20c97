import { describe, expect, it } from 'vitest';
import { mergeStatus } from '../../../../src/compile/recognise/changes/merge.js';
import { changesOf } from './status-changes.js';

describe('changes of status', () => {
  it.each<[lines: string[], merged: string[]]>([
    [['1990 embassy ROU', '2022 embassy ROU resumed'], ['1990 embassy ROU']],
    [['2022 embassy ROU resumed'], []],
    [
      ['1961 severed', '2015 embassy null resumed'],
      ['1961 severed', '2015 embassy'],
    ],
    // The level was stated before the work was resumed.
    [
      ['1961 severed', '2015 embassy CUB', '2016 embassy CUB resumed'],
      ['1961 severed', '2015 embassy CUB'],
    ],
    // So is one that is opened again.
    [['1980 embassy ISR', '2015 embassy null reopened'], ['1980 embassy ISR']],
    [
      ['1961 severed', '2015 embassy null reopened'],
      ['1961 severed', '2015 embassy'],
    ],
    // An embassy at work is inaugurated later.
    [['2021 embassy ISR', '2022 embassy null ceremony'], ['2021 embassy ISR']],
    [
      ['2021 embassy ARE', '2022 embassy ISR ceremony'],
      ['2021 embassy ARE', '2022 embassy ISR'],
    ],
    // What lasted from a year on began with the recognition of that year.
    [['1939 established null tentative', '1939-03 recognised HUN'], ['1939-03 recognised HUN']],
    [
      ['1918 established null tentative', '1921 severed'],
      ['1918 established', '1921 severed'],
    ],
    // Consulates that both opened show consular relations where there were none.
    [
      ['1992 consular_relations null tentative', '1993 established'],
      ['1992 consular relations', '1993 established'],
    ],
    [['1947 established', '2025 consular_relations null tentative'], ['1947 established']],
    [['2022 embassy ISR ceremony'], ['2022 embassy ISR']],
    // An ambassador who takes up the post is one of many, but after one was withdrawn.
    [['1950 ambassador', '2001 ambassador KEN resumed'], ['1950 ambassador']],
    [['2001 ambassador KEN resumed'], []],
    [
      ['1999 ambassador_left KEN', '2001 ambassador KEN resumed'],
      ['1999 ambassador left KEN', '2001 ambassador KEN'],
    ],
    [['1999 ambassador_left UGA', '2001 ambassador KEN resumed'], ['1999 ambassador left UGA']],
    [
      ['1999 ambassador_left UGA', '1999-05 ambassador_left KEN'],
      ['1999 ambassador left UGA', '1999-05 ambassador left KEN'],
    ],
  ])('%j: a level that is resumed is news only after a break', (lines, merged) => {
    const found = mergeStatus(changesOf(lines));
    expect(found.map(({ date, change, by }) => [date.edtf, change, by].filter((x) => x !== null).join(' '))).toEqual(
      merged,
    );
  });

  it.each<[lines: string[], merged: string[]]>([
    [['1951 embassy null one'], ['1951 embassy of one side']],
    // Whose it is stands elsewhere, or both did it.
    [['1951 embassy null one', '1951 embassy PHL'], ['1951 embassy PHL']],
    [['1951 embassy PHL', '1951 embassy null one'], ['1951 embassy PHL']],
    [['1951 embassy null one', '1951 embassy'], ['1951 embassy']],
    [['1951 embassy null one', '1951-06 embassy ESP'], ['1951-06 embassy ESP']],
    [
      ['1951 embassy null one', '1952 embassy ESP'],
      ['1951 embassy of one side', '1952 embassy ESP'],
    ],
  ])('%j: whose level it is', (lines, merged) => {
    const found = mergeStatus(changesOf(lines));
    expect(
      found.map(({ date, change, by, oneSide }) =>
        [date.edtf, change, by, oneSide ? 'of one side' : null].filter((x) => x !== null).join(' '),
      ),
    ).toEqual(merged);
  });

  it.each<[lines: string[], merged: string[]]>([
    [
      ['1948 severed', '1914 established'],
      ['1914 established', '1948 severed'],
    ],
    [['1914 established', '1914 established'], ['1914 established']],
    // Who did it is not lost when the first account names nobody of two.
    [['1948 severed ALB', '1948 severed'], ['1948 severed ALB']],
    [
      ['1948 severed ALB', '1948 severed SRB'],
      ['1948 severed ALB', '1948 severed SRB'],
    ],
    // Nobody is named in the one sentence, and one in another; where both did it, they did.
    [['1948 severed null unnamed', '1948 severed ALB'], ['1948 severed ALB']],
    [['1948-05 severed null unnamed', '1948 severed ALB'], ['1948-05 severed ALB']],
    [['1948-05 recognised null', '1948 recognised ALB'], ['1948-05 recognised']],
    [['1948-05 severed null', '1948 severed ALB'], ['1948-05 severed']],
    // An agreement to restore relations, and their restoration.
    [['1976-05 restored null agreed', '1976 restored'], ['1976 restored']],
    [['1976-05 restored null agreed', '1977 restored'], ['1977 restored']],
    [['1976-05 restored null agreed'], ['1976-05 restored']],
    [
      ['1976-05 restored null agreed', '1990 restored'],
      ['1976-05 restored', '1990 restored'],
    ],
    // A coarse account goes into the fine one.
    [['1949 severed', '1949-09-28 severed ALB'], ['1949-09-28 severed ALB']],
    [
      ['1949 severed', '1950-09-28 severed'],
      ['1949 severed', '1950-09-28 severed'],
    ],
    [
      ['1949 severed', '1949-09-28 restored'],
      ['1949 severed', '1949-09-28 restored'],
    ],
    // Each side has its own embassy.
    [
      ['1954 embassy ALB', '1954-03-01 embassy SRB'],
      ['1954 embassy ALB', '1954-03-01 embassy SRB'],
    ],
    [['1954 embassy ALB', '1954-03-01 embassy ALB'], ['1954-03-01 embassy ALB']],
  ])('%j become %j', (lines, merged) => {
    const found = mergeStatus(changesOf(lines));
    expect(found.map(({ date, change, by }) => [date.edtf, change, by].filter((x) => x !== null).join(' '))).toEqual(
      merged,
    );
  });
});
