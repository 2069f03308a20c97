import { describe, expect, it } from 'vitest';
import { relations, run, fixture } from '../../cli/fake-io.js';

const tabs = (...fields: (string | number)[]): string => `${fields.join('\t')}\n`;

/** Period, bounds, what is counted, whose figure it is, what it leaves out: of a figure of which nothing more is said. */
const NOTHING = new Array<string>(10).fill('');

describe('in a pipe: a record a line, fields between tabs', () => {
  it.each<[string, string]>([
    [
      'trade albania serbia',
      tabs(2023, 'albania-serbia', '', '', 338000000, 'USD', '', '', 'Economy', 16, ...NOTHING) +
        tabs(
          2023,
          'albania-serbia',
          'Serbia',
          'Albania',
          260000000,
          'USD',
          'approximate',
          182000000,
          'Economy',
          16,
          ...NOTHING.slice(1),
          'approximate',
        ) +
        tabs(
          2023,
          'albania-serbia',
          'Albania',
          'Serbia',
          78000000,
          'USD',
          '',
          -182000000,
          'Economy',
          17,
          ...NOTHING.slice(1),
          'approximate',
        ),
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
        ...NOTHING.slice(0, 6),
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
        ...NOTHING.slice(2),
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
