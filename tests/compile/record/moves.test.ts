import { describe, expect, it } from 'vitest';
import { compileText } from '../../../src/compile/text.js';
import { standingOf } from '../../../src/status/status.js';

const record = (...sentences: string[]) => {
  const [compiled] = compileText(`= Israel–United States relations =\n\n${sentences.join(' ')}\n`, 'test').records;
  if (compiled === undefined) throw new Error('no record');
  const { relation } = compiled;
  const { missions, statusChanges } = relation;
  return [
    missions.map(({ city, since, periods }) => [city, since, periods?.[0]?.began ?? null].join(' ')),
    statusChanges.map(({ change, date }) => `${change} ${date.edtf}`),
    standingOf(relation).level.since,
  ];
};

describe('a mission that moved', () => {
  const STANDS = 'The United States has an embassy in Jerusalem, which opened on 14 May 2018.';
  it.each([
    [[STANDS, 'The United States moved its embassy from Tel Aviv to Jerusalem on 14 May 2018.'], 'moved', null],
    [[STANDS, 'The American embassy was moved to Jerusalem on 14 May 2018.'], 'moved', null],
    // No move, one of another day, and one of something else.
    [[STANDS], '', '2018-05-14'],
    [[STANDS, 'The American embassy was moved to Jerusalem in 2017.'], '', '2018-05-14'],
    [[STANDS, 'On 14 May 2018 American troops were moved to Jerusalem.'], '', '2018-05-14'],
  ])('%j', (sentences, began, level) => {
    const changes = level === null ? [] : ['embassy 2018-05-14'];
    expect(record(...sentences)).toEqual([[`Jerusalem 2018-05-14 ${began}`], changes, level]);
  });
});
