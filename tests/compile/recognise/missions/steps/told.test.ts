import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatusOnDay } from '../../../../../src/status/conclusion.js';
import { run } from '../../../../cli/fake-io.js';
import { changesOf } from '../../changes/changes-of.js';
import { missionsOf, rowsOf } from '../missions-of.js';
import { TOLD } from '../told.rows.js';
import { AGAIN, MOVED, ONCE_APART, OPENED, RAISED } from './told.rows.js';

const LEVEL = /\b(legation|embassy|high commission|liaison office)\b/;

/** "embassy 1961" of each mission that is there since 1961, and of each change of level. */
const begun = (missions: readonly string[]): string[] =>
  missions.flatMap((mission) => {
    const [kind, since] = [LEVEL.exec(mission)?.[1], / since (\S+)/.exec(mission)?.[1]];
    return kind === undefined || since === undefined || mission.includes('not resident') ? [] : [`${kind} ${since}`];
  });
const reached = (changes: readonly string[]): string[] =>
  changes.flatMap((change) => (LEVEL.test(change) ? [change.replace(/ by .*/, '')] : []));

const derived = (text: string, parties: string): { missions: string[]; levels: string[] } => ({
  missions: missionsOf(text, parties, 'History', 'paragraph'),
  levels: changesOf(text, parties),
});

const TABLES = { ONCE_APART, AGAIN, RAISED, MOVED, OPENED };

describe.each(Object.entries(TABLES))('missions and levels: %s', (_, table) => {
  it.each(rowsOf(table))('%s: %s', (parties, text, facts) => {
    const { missions, levels } = derived(text, parties);
    expect([...missions.map((one) => `mission ${one}`), ...levels.map((one) => `level ${one}`)]).toEqual(facts);
  });
});

describe('what a mission is there since is a change of level, and the other way round', () => {
  it.each(rowsOf(TOLD))('%s: %s', (parties, text) => {
    const { missions, levels } = derived(text, parties);
    expect([...new Set(reached(levels))].sort()).toEqual([...new Set(begun(missions))].sort());
  });

  // A former stay, and what has no sender that the words name, are levels only.
  it.each(Object.values(TABLES).flatMap(rowsOf))('%s: %s', (parties, text) => {
    const { missions, levels } = derived(text, parties);
    expect(reached(levels)).toEqual(expect.arrayContaining(begun(missions)));
  });
});

describe('the status that follows, by the command line', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'relations-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const levelOf = async (sentence: string, on: string): Promise<unknown> => {
    const article = `= Russia–Uganda relations =\n== History ==\n${sentence}\n`;
    const compiled = await run(['compile', '-'], { stdin: article });
    const data = join(folder, 'dataset.json');
    writeFileSync(data, compiled.stdout);
    const { stdout } = await run(['status', 'russia', 'uganda', '--on', on, '--json', '--data', data]);
    return (JSON.parse(stdout) as StatusOnDay).level;
  };
  const NONE = { state: null };
  const EMBASSY = { state: 'embassy', certain: true };

  it.each<[sentence: string, on: string, level: object]>([
    ['Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.', '1991', NONE],
    ['Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.', '1995', NONE],
    ['Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.', '2006', { ...EMBASSY, since: '2005' }],
    ["Uganda's embassy in Moscow resumed its work on 14 May 2022.", '2022-06', NONE],
    ["Uganda's embassy in Moscow resumed its work on 14 May 2022.", 'today', { state: 'embassy', since: null }],
    ["Uganda's embassy in Moscow remained closed until 2005.", '2000', NONE],
    ['Uganda has an embassy in Moscow, in its present building since 6 October 2007.', '2008', NONE],
    ['Uganda elevated its legation in Moscow to embassy in 1950.', '1951', { ...EMBASSY, since: '1950' }],
    [
      'Uganda opened an embassy in Moscow in 1965. The mission was closed in 1992.',
      '1980',
      { ...EMBASSY, since: '1965' },
    ],
    ['Uganda opened an embassy in Moscow in 1965. The mission was closed in 1992.', '1995', NONE],
  ])('%s on %s', async (sentence, on, level) => {
    expect(await levelOf(sentence, on)).toMatchObject(level);
  });
});
