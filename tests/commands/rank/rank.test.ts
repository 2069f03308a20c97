import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('relations rank', () => {
  it.each<[string, string]>([
    ['rank missions --of albania --limit 1', '1\tSerbia\t1\t\talbania-serbia\n'],
    ['rank missions --of serbia --receiving --fields rank,country --limit 1', '1\tALB\n'],
    [
      'rank trade --of albania --currency usd --limit 1 --fields rank,amount,currency',
      '1\t260000000\tUSD\n1\t338000000\tUSD\n',
    ],
  ])('%s', async (line, begins) => {
    const { stdout, code } = await relations(line);
    expect([stdout.slice(0, begins.length), code]).toEqual([begins, 0]);
  });

  it('draws bars on a terminal, those of another currency and direction apart', async () => {
    const { stdout, stderr } = await relations('rank trade --of albania', { columns: 60, env: { NO_COLOR: '1' } });
    expect(stdout).toBe(
      [
        'Trade of Albania, the latest figure of each, as the dataset',
        'states them',
        '3 figures',
        '',
        'USD, one direction',
        '1  Serbia → Albania, 2023  about $260M  ████████████████████',
        '2  Albania → Serbia, 2023         $78M  ██████',
        '',
        'USD, both directions together',
        '1  Albania–Serbia, 2023  $338M  ████████████████████████████',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
  });

  it.each<[string, string]>([
    ['rank embassies', 'relations: There is no ranking "embassies".'],
    ['rank trade --by country', 'relations: --by country would add up figures of trade'],
    ['rank visits --kind visit', 'relations: --kind is for missions and events.'],
    ['rank events --receiving', 'relations: --receiving is for missions.'],
    ['rank missions --currency USD', 'relations: --currency is for trade.'],
    ['rank trade --currency dollars', 'relations: --currency "dollars" is not a code of ISO 4217, such as USD.'],
    ['rank missions --kind visit', 'relations: --kind "visit" is not a kind.'],
    ['rank missions --since soon', 'relations: --since "soon" is not a date.'],
    ['rank missions --of narnia', 'relations: Unknown country "narnia".'],
    ['rank missions --limit 0', 'relations: --limit "0" is not a whole number from 1.'],
  ])('%s is refused', async (line, begins) => {
    const { stderr, code } = await relations(line);
    expect([stderr.slice(0, begins.length), code]).toEqual([begins, 2]);
  });

  it('says that there is nothing', async () => {
    expect(await relations('rank visits --since 2090 --json')).toMatchObject({ stdout: '[]\n', code: 1 });
  });

  it('says how many it leaves out', async () => {
    expect((await relations('rank events --limit 1')).stderr).toMatch(
      /^note: the first 1 of \d+; more with --limit\n$/,
    );
  });
});
