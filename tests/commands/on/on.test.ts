import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { DATASET_VERSION, type RelationEvent } from '../../../src/model.js';
import { run } from '../../cli/fake-io.js';
import { relationOf } from '../../relation-of.js';

const event = (id: string, edtf: string, text: string): RelationEvent => ({
  id,
  date: { edtf, text: '', basis: 'stated' },
  kind: 'visit',
  text,
  continuation: [],
  parties: ['ALB', 'SRB'],
  source: { section: 'History', sentence: 3 },
});

const folder = mkdtempSync(join(tmpdir(), 'relations-on-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const data = join(folder, 'data.json');
const events = [
  event('albania-serbia/3', '1912-11-27', 'An envoy\u001b[2J came.'),
  event('albania-serbia/4', '2025-11-27', '\u202eAnother <b>came</b>.'),
  event('albania-serbia/5', '2000-03-01', 'In spring.'),
];
const relations = [relationOf({ id: 'albania-serbia', title: 'Albania–Serbia relations', events })];
writeFileSync(data, JSON.stringify({ version: DATASET_VERSION, relations }));

const on = (line: string[], columns?: number): ReturnType<typeof run> =>
  run(['on', ...line, '--data', data], {
    now: new Date(2026, 10, 27),
    env: { NO_COLOR: '1' },
    ...(columns === undefined ? {} : { columns }),
  });

describe('relations on', () => {
  it('is today, one event a line in a pipe', async () => {
    expect(await on([])).toEqual({
      code: 0,
      stdout:
        '1912-11-27\t114\tvisit\talbania-serbia\tAlbania–Serbia relations\tAn envoy came.\tHistory\t3\n' +
        '2025-11-27\t1\tvisit\talbania-serbia\tAlbania–Serbia relations\tAnother <b>came</b>.\tHistory\t3\n',
      stderr: '',
    });
  });

  it('says how long ago on a terminal', async () => {
    expect((await on(['27', 'November'], 80)).stdout).toBe(
      [
        '27 November  2 events, 1912–2025',
        '',
        '1912  114 years ago ○ Albania–Serbia: An envoy came.',
        '2025  a year ago    ○ Albania–Serbia: Another <b>came</b>.',
        '',
      ].join('\n'),
    );
  });

  it('counts from the year that is typed', async () => {
    const { stdout } = await on(['1914-11-27', '--format', 'text']);
    expect(stdout).toBe(
      '1912, 2 years ago, Albania–Serbia relations, visit: An envoy came.\n' +
        '2025, 111 years later, Albania–Serbia relations, visit: Another <b>came</b>.\n',
    );
  });

  it.each<[string[], string, number]>([
    [
      ['28 November'],
      'relations: The dataset dates no event to 28 November. The nearest days that have some are 27 November (2 events) and 1 March (1 event).\n',
      1,
    ],
    [['--kind', 'trade'], 'relations: The dataset states no event of the kind trade that is dated to a day.\n', 1],
    [['--limit', '1'], 'note: the first 1 of 2\n', 0],
    [
      ['November'],
      'relations: "November" is not a day of the year.\nType one like "27 November", 11-27 (month and day), 2026-11-27, today or tomorrow.\n',
      2,
    ],
    [['--country', 'albania serbia'], 'relations: --country takes one country, and "albania serbia" names two.\n', 2],
  ])('%j', async (line, stderr, code) => {
    expect(await on(line)).toMatchObject({ stderr, code });
  });

  it('prints JSON when there is nothing', async () => {
    expect(await on(['01-01', '--json'])).toMatchObject({ stdout: '[]\n', code: 1 });
  });
});
