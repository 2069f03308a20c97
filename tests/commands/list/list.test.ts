import { describe, expect, it } from 'vitest';
import { fixture, run } from '../../cli/fake-io.js';

describe('relations list', () => {
  it.each<[string, string[], number]>([
    ['list --sort events --limit 1', ['albania-serbia'], 0],
    ['list --sort established --limit 2', ['albania-serbia', 'soviet-union-yugoslavia'], 0],
    [
      'list --state Active --level embassy,legation',
      ['albania-serbia', 'bosnia-and-herzegovina-serbia', 'guinea-bissau-portugal'],
      0,
    ],
    ['list --state broken-off', [], 1],
  ])('%s', async (line, expected, code) => {
    const { stdout, code: exit } = await run([...line.split(' '), '--data', fixture('dataset.json')]);
    expect([
      stdout
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => row.split('\t')[0]),
      exit,
    ]).toEqual([expected, code]);
  });

  it.each([
    ['list --state closed', '--state "closed" is not a state.'],
    ['list --sort date', 'There is no order "date".'],
    ['list --limit 0', '--limit "0" is not a whole number from 1.'],
    [
      'show albania serbia --sort name',
      '--sort is for the relations of one country, not for those of two with each other.',
    ],
  ])('%s is refused', async (line, message) => {
    const { stderr, code: exit } = await run([...line.split(' '), '--data', fixture('dataset.json')]);
    expect([stderr.includes(message), exit]).toEqual([true, 2]);
  });
});
