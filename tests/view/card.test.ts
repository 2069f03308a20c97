import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model.js';
import { run, relations } from '../cli/fake-io.js';

const plain = { env: { NO_COLOR: '1' }, columns: 80 };

describe('the card', () => {
  it.each<[string, string]>([
    [
      'show guinea-bissau portugal',
      `Guinea-Bissau–Portugal relations  GNB · PRT

Established   the article gives no date
Status        in being
Level         embassies

Trade         2020  Portugal → Guinea-Bissau  about €90.5M
Missions      Guinea-Bissau in Portugal         Portugal in Guinea-Bissau
              embassy: Lisbon                   embassy: Bissau
              former honorary consulate:
                Dakar (accredited from
                Senegal, closed 2001)
Communities   Bissau-Guineans in Portugal: 20,000–30,000 (2019, estimate)

Latest        10 September 1974  Portugal recognised the country on 10 September
                                 1974.
              about 1446         Portuguese sailors reached the coast about
                                 1446.

Source        Example Encyclopedia, CC BY-SA 4.0
              9 of 10 sentences used

relations timeline guinea-bissau-portugal
relations show guinea-bissau-portugal --all
`,
    ],
  ])('%s', async (line, expected) => {
    expect((await relations(line, plain)).stdout).toBe(expected);
  });

  it('says that a restoration is not dated, and dates none', async () => {
    const { stdout } = await relations('show albania serbia', plain);
    expect(stdout).toContain(`Status        restored on a date the article does not state, after 1998–1999
Level         embassies
`);
  });

  it.each<[Record<string, string>, string]>([
    [
      { TERM: 'xterm-256color' },
      '\u001b]8;;https://example.org/albania-serbia\u001b\\Example Encyclopedia, CC BY-SA 4.0 (example.org)\u001b]8;;\u001b\\\n',
    ],
    [{ TERM: 'linux' }, 'Example Encyclopedia, CC BY-SA 4.0\n              https://example.org/albania-serbia\n'],
    [{ NO_COLOR: '1' }, 'Example Encyclopedia, CC BY-SA 4.0\n              https://example.org/albania-serbia\n'],
  ])('with %j names the source as %j', async (env, expected) => {
    expect((await relations('show albania serbia', { env, columns: 80 })).stdout).toContain(expected);
  });

  it('is the same words with and without colour', async () => {
    const bare = async (env: Record<string, string>): Promise<string> =>
      (await relations('show guinea-bissau portugal', { env, columns: 80 })).stdout;
     
    expect((await bare({})).replace(/\u001b\[\d+m/g, '')).toBe(await bare({ NO_COLOR: '1' }));
  });
});

describe('every relation of the dataset', () => {
  const data = new URL('../../data/dataset.json', import.meta.url);
  const all = (JSON.parse(readFileSync(data, 'utf8')) as Dataset).relations;

  it.each([
    ['with links', {}],
    ['without colour', { NO_COLOR: '1' }],
  ])('fits on one screen of 80 columns and 40 rows %s', async (_, env) => {
    const sizes = await Promise.all(
      all.map(async ({ id }) => {
        const lines = (await run(['show', id], { columns: 80, env })).stdout.trimEnd().split('\n');
        return { id, rows: lines.length, width: Math.max(...lines.map((line) => stringWidth(line))) };
      }),
    );
    expect(sizes.length).toBeGreaterThan(60);
    expect(sizes.filter(({ rows, width }) => rows > 38 || rows < 10 || width > 80)).toEqual([]);
  });

  it('tells every event, source and figure with --all', async () => {
    const words = (text: string): string => text.replace(/\s+/g, '');
    for (const relation of all.slice(0, 20)) {
      // So narrow that nothing stands beside anything.
      const { stdout } = await run(['show', relation.id, '--all'], { ...plain, columns: 30 });
      const told = words(stdout);
      const parts = [
        relation.summary,
        ...relation.events.map(({ text }) => text),
        ...relation.article.sources.flatMap(({ title, url }) => [title, url ?? '']),
        ...relation.predecessors.flatMap(({ states }) => states),
        ...relation.seeAlso,
      ];
      expect(parts.filter((part) => !told.includes(words(part)))).toEqual([]);
    }
  });
});
