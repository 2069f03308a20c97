import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

const DRAWN = /[\u2500-\u259f\u25a0-\u25ff→┄×◆«»│]|\u001b/u;
const LINES = [
  'show albania serbia',
  'show serbia',
  'status albania serbia',
  'status serbia',
  'timeline serbia',
  'trade albania serbia',
  'missions serbia',
  'communities serbia',
  'search tito',
  'list',
  'countries albania',
  'open albania serbia',
];

describe('--format text', () => {
  it.each<[string, string[]]>([
    [
      'trade albania serbia',
      [
        'Trade, 2023: 338 million US dollars in both directions together between Albania and Serbia.',
        'Trade, 2023: Serbia exported about 260 million US dollars to Albania, a surplus of about 182 million US dollars.',
        'Trade, 2023: Albania exported 78 million US dollars to Serbia.',
      ],
    ],
    [
      'missions albania serbia',
      ['Albania has an embassy in Belgrade, Serbia.', 'Serbia has an embassy in Tirana, Albania.'],
    ],
    [
      'timeline albania serbia --limit 1 --reverse',
      [
        'Albania–Serbia relations: 1 event, 2022.',
        '2022, statement: In 2022 the president said at Davos that relations had never been better.',
      ],
    ],
    ['show serbia --limit 1', ['Albania: established 1914; active; embassies; 7 events.']],
    [
      'status serbia',
      [
        'Albania: active; embassies.',
        'Bosnia and Herzegovina: active since 15 December 2000; embassies.',
        'North Macedonia: active since 8 April 1996.',
      ],
    ],
    [
      'open albania serbia',
      ['Albania–Serbia relations, Example Encyclopedia, CC BY-SA 4.0.', 'https://example.org/albania-serbia'],
    ],
    [
      'communities albania serbia',
      [
        'Albanians in Serbia: 61,687 people, 0.93 percent, excluding Kosovo.',
        'Serbs in Albania, 2023: 586 people, census.',
      ],
    ],
    [
      'countries nato',
      [
        'NATO has no relations.',
        'Also called: North Atlantic Treaty Organization, North Atlantic Treaty Organisation, OTAN, N.A.T.O. and НАТО.',
      ],
    ],
    [
      'countries falkland islands',
      [
        'Falkland Islands, FLK, has no relations.',
        'Also called: FK, Falklands, Malvinas, Islas Malvinas and Falkland.',
      ],
    ],
    [
      'trade albania serbia --fields year,amount',
      [
        'Year: 2023; Amount: $338 million.',
        'Year: 2023; Amount: about $260 million.',
        'Year: 2023; Amount: $78 million.',
      ],
    ],
  ])('%s', async (line, expected) => {
    expect((await relations(`${line} --format text`)).stdout.trimEnd().split('\n')).toEqual(expected);
  });

  it.each(LINES)('draws nothing: %s', async (line) => {
    const { code, stdout } = await relations(`${line} --format text`, { columns: 40, env: { FORCE_COLOR: '1' } });
    expect([code, DRAWN.exec(stdout)]).toEqual([0, null]);
    expect(stdout.split('\n').filter((text) => text !== '' && !/\.$|^https?:/u.test(text))).toEqual([]);
  });

  it('is what a terminal gets that can only print', async () => {
    const dumb = await relations('status serbia', { columns: 80, env: { TERM: 'dumb' } });
    expect(dumb.stdout).toBe((await relations('status serbia --format text')).stdout);
    expect((await relations('status serbia', { env: { TERM: 'dumb' } })).stdout).toContain('\t');
  });

  it('prints nothing where there is nothing', async () => {
    const { code, stdout } = await relations('communities soviet-union yugoslavia --format text');
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('--bom', () => {
  it('begins CSV with a byte order mark, and is for nothing else', async () => {
    const line = 'trade albania serbia --fields year --format';
    expect((await relations(`${line} csv --bom`)).stdout).toBe('\ufeffyear\r\n2023\r\n2023\r\n2023\r\n');
    expect((await relations(`${line} csv`)).stdout.startsWith('year')).toBe(true);
    const { code, stderr } = await relations(`${line} tsv --bom`);
    expect([code, stderr]).toEqual([2, 'relations: --bom is for --format csv.\n']);
  });
});
