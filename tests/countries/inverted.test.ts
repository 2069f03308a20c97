import { describe, expect, it } from 'vitest';
import { invertedName, uprightNames } from '../../src/countries/inverted.js';

describe('names turned round', () => {
  it.each<[string, string[]]>([
    ['Korea, South', ['South Korea', 'South of Korea']],
    ['Korea, Republic of', ['Republic of Korea']],
    ['Congo (the Democratic Republic of the)', ['the Democratic Republic of the Congo']],
    ['Egypt, Arab Rep.', ['Arab Rep. Egypt', 'Arab Rep. of Egypt']],
    ['Germany East', ['East Germany']],
    ['Sudan-North', ['North Sudan']],
    ['Albania', []],
    ['East', []],
    ['Albania,', []],
    ['(Albania)', []],
    ['', []],
  ])('%j: %j', (typed, names) => {
    expect(uprightNames(typed)).toEqual(names);
  });

  it.each<[string, ReturnType<typeof invertedName>]>([
    ['Iran (Persia)', { head: 'Iran', tail: 'Persia', brackets: true }],
    ['Congo, Democratic Republic of (Zaire)', { head: 'Congo, Democratic Republic of', tail: 'Zaire', brackets: true }],
    ['Korea, South', { head: 'Korea', tail: 'South', brackets: false }],
    ['Iran (Persia) x', null],
    ['Iran', null],
  ])('%j: %j', (typed, parts) => {
    expect(invertedName(typed)).toEqual(parts);
  });
});
