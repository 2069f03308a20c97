import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

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

describe('timeline --chart', () => {
  it.each<[string, number | undefined, number, RegExp]>([
    ['timeline albania serbia --chart', undefined, 0, /^Albania–Serbia relations {2}7 events, [^\u001b]*┬/u],
    ['timeline albania serbia --chart --json', 80, 2, /^$/u],
    ['timeline albania serbia --chart --format csv', 80, 2, /^$/u],
    ['timeline albania serbia --chart --svg x.svg', 80, 2, /^$/u],
    ['timeline albania serbia --chart --since 3000', 80, 1, /^$/u],
  ])('%s', async (line, columns, code, stdout) => {
    const ran = await relations(line, columns === undefined ? {} : { columns });
    expect({ code: ran.code, stdout: stdout.test(ran.stdout) || ran.stdout }).toEqual({ code, stdout: true });
  });
});

// What Mermaid 11 makes of these was looked at: each is drawn as the text that it was made of.
describe('timeline --format mermaid', () => {
  it('is a format of the command', async () => {
    const { code, stdout } = await relations('timeline albania serbia --kind visit --limit 1 --format mermaid');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `timeline
    title Albania–Serbia relations
    section 20th century
        1947 : Enver Hoxha met Josip Broz Tito in 1947.
`,
    });
  });
});

describe('timeline --format ics', () => {
  const leftOut = (of: string): string =>
    `note: left out of the calendar: ${of} events, which are not dated to the day\n`;

  it.each<[string, number, number, RegExp | string]>([
    ['timeline albania serbia', 0, 1, leftOut('6 of 7')],
    ['timeline albania serbia --kind visit', 0, 1, leftOut('1 of 2')],
    ['timeline albania serbia --since 2014-11-10 --until 2014-11-10', 0, 1, ''],
    ['timeline serbia --reverse --limit 1', 0, 1, /^note: left out of the calendar: \d+ of \d+ events/u],
    [
      'timeline albania serbia --until 1919',
      1,
      0,
      'relations: No event is dated to the day: of 2 none can stand in a calendar.\n',
    ],
    ['timeline albania serbia --since 3000', 1, 0, /^relations: No event matches\. There are 7 from /u],
  ])('%s', async (line, code, events, stderr) => {
    const ran = await relations(`${line} --format ics`);
    expect({
      code: ran.code,
      events: ran.stdout.split('\r\nBEGIN:VEVENT\r\n').length - 1,
      isCalendar: ran.stdout.startsWith('BEGIN:VCALENDAR\r\n') && ran.stdout.endsWith('END:VCALENDAR\r\n'),
    }).toEqual({ code, events, isCalendar: events > 0 });
    if (typeof stderr === 'string') expect(ran.stderr).toBe(stderr);
    else expect(ran.stderr).toMatch(stderr);
  });
});
