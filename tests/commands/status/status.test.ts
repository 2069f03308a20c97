import { describe, expect, it } from 'vitest';
import type { StatusOnDay } from '../../../src/status/conclusion.js';
import { fixture, relations, run } from '../../cli/fake-io.js';

const terminal = { env: { NO_COLOR: '1' }, columns: 80 };
const json = async <T>(line: string): Promise<T> => JSON.parse((await relations(`${line} --json`)).stdout) as T;
const tabs = (...fields: (string | number)[]): string => `${fields.join('\t')}\n`;

describe('status of one relation', () => {
  it('on a terminal says the state first, then what it rests on', async () => {
    expect(await relations('status albania serbia', terminal)).toEqual({
      code: 0,
      stderr: '',
      stdout: `Albania–Serbia relations today

Relations  restored on a date the article does not state, after 1998–1999
Level      embassies in Belgrade and Tirana
Rests on   1998–1999  Yugoslavia broke off relations during the war of 1998 and
                      1999. (History, sentence 9)
           today      Albania: embassy in Belgrade (Missions, sentence 24)
           today      Serbia: embassy in Tirana (Missions, sentence 25)
`,
    });
  });

  it.each<[string, string]>([
    ['1914-08-01', 'established in the course of 1914'],
    ['1915', 'established in 1914'],
    ['1998', 'broken off by Yugoslavia at some time in 1998–1999; before that established in 1914'],
    [
      '2005',
      'broken off by Yugoslavia at some time in 1998–1999; restored by today, on a date the article does not state',
    ],
    ['today', 'restored on a date the article does not state, after 1998–1999'],
  ])('on %s: %s', async (on, text) => {
    const { stdout } = await relations(['status', 'albania', 'serbia', '--on', on], terminal);
    const [, relationsBlock = ''] = /\nRelations +([\s\S]*?)\nLevel/u.exec(stdout) ?? [];
    expect(relationsBlock.replace(/\s+/gu, ' ')).toBe(text);
  });

  it('in a pipe is a line a conclusion or fact', async () => {
    expect((await relations('status albania serbia --on 1998')).stdout).toBe(
      tabs('relation', 'albania-serbia') +
        tabs('on', 1998) +
        tabs('relations', 'severed', 'uncertain', '1998/1999', 'Yugoslavia', '') +
        tabs('level', '', '', '', '', '') +
        tabs('head', '', '', '', '', '') +
        tabs('predecessor', 'Yugoslavia', 'certain', '1918/2006', 'Serbia', '', 2) +
        tabs(
          'rests on',
          'relations',
          'established',
          1914,
          '',
          'Diplomatic relations were established in 1914.',
          '',
          1,
        ) +
        tabs('rests on', 'predecessor', 'predecessor', '1918/2006', 'Serbia', '', '', 2) +
        tabs(
          'rests on',
          'relations',
          'severed',
          '1998/1999',
          'Yugoslavia',
          'Yugoslavia broke off relations during the war of 1998 and 1999.',
          'History',
          9,
        ),
    );
  });

  it.each([
    ['1990s', '199X'],
    ['25 January 1988', '1988-01-25'],
    ['1998–1999', '1998/1999'],
    ['today', null],
  ])('reads --on "%s" as %s', async (on, edtf) => {
    const { stdout } = await relations(['status', 'albania', 'serbia', '--json', '--on', on]);
    const status = JSON.parse(stdout) as StatusOnDay;
    expect([status.on, Object.keys(status)]).toEqual([
      edtf,
      ['relation', 'on', 'relations', 'level', 'head', 'predecessor', 'rests'],
    ]);
  });
});

describe('status of a country', () => {
  it('has a row a partner', async () => {
    expect((await relations('status serbia', terminal)).stdout)
      .toBe(`With                    State   Since             Level
───────────────────────────────────────────────────────────
Albania                 active  not stated        embassies
Bosnia and Herzegovina  active  15 December 2000  embassies
North Macedonia         active  8 April 1996
`);
    const rows = await json<StatusOnDay[]>('status serbia --on 1998-06-01');
    expect(rows.map(({ relation, relations: { state, certain } }) => [relation, state, certain])).toEqual([
      ['albania-serbia', 'severed', false],
      ['bosnia-and-herzegovina-serbia', null, false],
      ['north-macedonia-serbia', 'established', true],
    ]);
  });

  it('marks what is not certain, and has the fields that its help names', async () => {
    const { stdout } = await relations('status serbia --on 1998', terminal);
    expect(stdout.split('\n')[2]).toMatch(/^Albania +may be broken off +1998–1999/u);
    const line = (await relations('status serbia --on 1998')).stdout.split('\n')[0];
    expect(line).toBe(
      tabs(
        'albania-serbia',
        1998,
        'severed',
        'uncertain',
        '1998/1999',
        'Yugoslavia',
        '',
        '',
        '',
        '',
        'Yugoslavia',
      ).trimEnd(),
    );
  });
});

describe('nothing stated: exit 1, JSON all the same', () => {
  const told =
    'relations: Albania–Serbia relations: the article states no status for 1900. The first change that it states is of 1914: established.\n';
  it.each<[string, string]>([
    ['status albania serbia --on 1900', told],
    [
      'status serbia --on 1900',
      'relations: The 3 relations of Serbia state no status for 1900. The first change that they state is of 1914: established.\n',
    ],
    [
      'status albania portugal',
      'relations: The dataset has no relation of Albania and Portugal. Albania has one, with Serbia (relations show albania); Portugal has one, with Guinea-Bissau (relations show portugal).\nnote: an article on them, if Wikipedia has one, is at https://en.wikipedia.org/wiki/Albania%E2%80%93Portugal_relations; "relations compile article.txt -o mine.json" makes records of its text, and --data mine.json looks them up\n',
    ],
  ])('%s', async (line, stderr) => {
    expect(await relations(line)).toEqual({ code: 1, stdout: '', stderr });
    expect(await relations(line, terminal)).toEqual({ code: 1, stdout: '', stderr });
    expect(await relations(`${line} --json`)).toMatchObject({ code: 1, stderr });
  });

  it('is the whole answer in JSON, null without a relation', async () => {
    const { relations: conclusion } = await json<StatusOnDay>('status albania serbia --on 1900');
    expect([conclusion.state, conclusion.certain]).toEqual([null, false]);
    expect(await json('status albania portugal')).toBeNull();
    expect(await json<unknown[]>('status serbia --on 1900')).toHaveLength(3);
    expect(await json('status japan')).toEqual([]);
  });
});

describe('usage', () => {
  it.each(['soon', '2024-02-30', '', '25/1/1988'])('--on "%s" is refused', async (on) => {
    const { code, stdout, stderr } = await relations(['status', 'albania', 'serbia', '--on', on]);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `relations: --on "${on}" is not a date.`]);
  });

  it('hostile text stays in its line', async () => {
    const { stdout } = await run(['status', 'evil-records', '--data', fixture('hostile.json')]);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });
});
