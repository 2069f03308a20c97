import { describe, expect, it } from 'vitest';
import { relations, run, fixture } from './fake-io.js';

const tabs = (...fields: (string | number)[]): string => `${fields.join('\t')}\n`;

describe('in a pipe: a record a line, fields between tabs', () => {
  it.each<[string, string]>([
    [
      'trade albania serbia',
      tabs(2023, 'albania-serbia', '', '', 338000000, 'USD', '', '', 'Economy', 16) +
        tabs(2023, 'albania-serbia', 'Serbia', 'Albania', 260000000, 'USD', 'approximate', 182000000, 'Economy', 16) +
        tabs(2023, 'albania-serbia', 'Albania', 'Serbia', 78000000, 'USD', '', -182000000, 'Economy', 17),
    ],
    [
      'missions portugal --kind honorary-consulate',
      tabs(
        'guinea-bissau-portugal',
        'Guinea-Bissau',
        'Portugal',
        'honorary consulate',
        'Dakar',
        'non-resident',
        'Senegal',
        '',
        2001,
        'Missions',
        8,
      ),
    ],
    [
      'communities guinea-bissau',
      tabs(
        'guinea-bissau-portugal',
        'Bissau-Guineans',
        'Portugal',
        '',
        20000,
        30000,
        '',
        2019,
        'estimate',
        'People',
        9,
      ),
    ],
    [
      'timeline guinea-bissau',
      tabs(
        '1446~',
        'other',
        'guinea-bissau-portugal',
        'Portuguese sailors reached the coast about 1446.',
        'History',
        2,
      ) +
        tabs(
          '1974-09-10',
          'recognition',
          'guinea-bissau-portugal',
          'Portugal recognised the country on 10 September 1974.',
          'History',
          3,
        ),
    ],
    [
      'show bosnia',
      tabs(
        'bosnia-and-herzegovina-serbia',
        'Bosnia and Herzegovina–Serbia relations',
        '2000-12-15',
        'established',
        'certain',
        '2000-12-15',
        'embassy',
        2,
        0,
        3,
        0,
        '',
        1,
      ),
    ],
    [
      'search titto --limit 1',
      tabs('event', 'albania-serbia', 1947, 'Enver Hoxha met Josip Broz Tito in 1947.', 0.462, 'History', 7),
    ],
  ])('%s', async (line, stdout) => {
    expect(await relations(line)).toMatchObject({ code: 0, stdout });
  });

  it('show says what each line is in its first field', async () => {
    const { stdout } = await relations('show north macedonia serbia');
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'relation',
      'title',
      'party',
      'party',
      'established',
      'status',
      'today',
      'summary',
      'event',
      'event',
      'source',
      'sentences',
      '',
    ]);
  });

  it('hostile text cannot break a line, a field or the terminal', async () => {
    const { code, stdout } = await run(['timeline', 'evil-records', '--data', fixture('hostile.json')]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      tabs('1996-04-08', 'establishment', 'evil-records', 'An escape and a reversed word <script>', '', 2).trimEnd(),
    );
  });
});

describe('timeline', () => {
  const ids = async (line: string): Promise<string[]> =>
    (JSON.parse((await relations(`${line} --json`)).stdout) as { id: string }[]).map(({ id }) =>
      id.replace(/^.*\//u, ''),
    );

  it.each<[string, string[]]>([
    ['timeline albania serbia', ['5', '1', '6', '7', '9', '12', '14']],
    ['timeline albania serbia --reverse', ['14', '12', '9', '7', '6', '1', '5']],
    ['timeline albania serbia --reverse --limit 2', ['14', '12']],
    ['timeline albania serbia --since 1999', ['9', '12', '14']],
    ['timeline albania serbia --until 1914', ['5', '1']],
    ['timeline albania serbia --since 1916 --until 1916', ['5']],
    ['timeline albania serbia --kind visit', ['7', '12']],
    ['timeline albania serbia --kind visit,statement', ['7', '12', '14']],
    ['timeline albania serbia --kind visit --kind statement', ['7', '12', '14']],
    ['timeline --kind visit albania serbia', ['7', '12']],
    ['timeline albania serbia --kind visit statement', ['7', '12', '14']],
    ['timeline bosnia serbia --since 1992-05-01 --until 1992-05-02', ['3']],
  ])('%s is %j', async (line, expected) => {
    expect(await ids(line)).toEqual(expected);
  });

  it('of a country merges its relations by date', async () => {
    const { stdout } = await relations('timeline serbia --since 1990 --json');
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual([
      'bosnia-and-herzegovina-serbia/3',
      'north-macedonia-serbia/2',
      'albania-serbia/9',
      'bosnia-and-herzegovina-serbia/1',
      'albania-serbia/12',
      'albania-serbia/14',
      'north-macedonia-serbia/4',
    ]);
  });
});

describe('nothing found: exit 1, JSON all the same, and what there is instead', () => {
  it.each<[string, string, string]>([
    [
      'show albania portugal',
      'null\n',
      'The dataset has no relation of Albania and Portugal. It has Albania with Serbia: relations show albania. It has Portugal with Guinea-Bissau: relations show portugal.',
    ],
    ['timeline japan', '[]\n', 'The dataset has no relations of Japan. It has 5 relations: relations list.'],
    [
      'trade bosnia serbia',
      '[]\n',
      'Bosnia and Herzegovina–Serbia relations: the article states no trade figures. There are 2 events and 3 missions.',
    ],
    [
      'communities bosnia',
      '[]\n',
      'Bosnia and Herzegovina–Serbia relations: the article states no communities. There are 2 events and 3 missions.',
    ],
    ['missions serbia --kind legation', '[]\n', 'No mission is of that kind. There are: embassy, consulate-general.'],
    [
      'timeline bosnia serbia --kind trade',
      '[]\n',
      'No event matches. There are 2 from 1990s to 15 December 2000: conflict 1, establishment 1.',
    ],
    [
      'trade soviet union',
      '[]\n',
      'Soviet Union–Yugoslavia relations: the article states no trade figures. There are 2 events.',
    ],
    ['search zzyzxqq', '[]\n', 'Nothing in the dataset resembles "zzyzxqq". relations list shows what it is about.'],
    ['countries zzyzxqq', '[]\n', 'Unknown country "zzyzxqq". relations countries lists the names that are known.'],
  ])('%s', async (line, json, text) => {
    expect(await relations(`${line} --json`)).toEqual({ code: 1, stdout: json, stderr: `relations: ${text}\n` });
    expect(await relations(line)).toEqual({ code: 1, stdout: '', stderr: `relations: ${text}\n` });
  });
});

describe('countries', () => {
  it('resolves one name', async () => {
    const { code, stdout } = await relations('countries bosnia --json');
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rows.map((row) => [Object.keys(row), row.code, row.name, row.relations])).toEqual([
      [['code', 'name', 'aliases', 'relations'], 'BIH', 'Bosnia and Herzegovina', 1],
    ]);
  });

  it('lists the candidates of an ambiguous one and fails', async () => {
    const { code, stdout, stderr } = await relations('countries congo --json');
    expect([code, (JSON.parse(stdout) as { code: string }[]).map((row) => row.code)]).toEqual([2, ['COD', 'COG']]);
    expect(stderr).toBe(
      'relations: "congo" may be Democratic Republic of the Congo (COD) or Republic of the Congo (COG).\n',
    );
  });

  it('counts relations; every code is there once', async () => {
    const rows = JSON.parse((await relations('countries --json')).stdout) as { code: string; relations: number }[];
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    expect(rows.filter((row) => row.relations > 0).map((row) => [row.code, row.relations])).toEqual([
      ['ALB', 1],
      ['BIH', 1],
      ['GNB', 1],
      ['MKD', 1],
      ['PRT', 1],
      ['SRB', 3],
      ['SUN', 1],
      ['YUG', 1],
    ]);
  });
});
