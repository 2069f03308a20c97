import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Dataset, Relation } from '../../../src/model.js';
import { cardText } from '../../../src/view/relation/card.js';
import { run, relations } from '../../cli/fake-io.js';
import { RELATIONS, scriptsFile } from '../many-scripts.js';

const plain = { env: { NO_COLOR: '1' }, columns: 80 };

describe('the card', () => {
  it.each<[string, string]>([
    [
      'show guinea-bissau portugal',
      `Guinea-Bissau–Portugal relations  GNB · PRT

Established   the article gives no date
Status        active
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
              read from 9 of 10 sentences

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
  const data = new URL('../../../data/dataset.json', import.meta.url);
  const all = (JSON.parse(readFileSync(data, 'utf8')) as Dataset).relations;

  it.each([
    ['with links', {}],
    ['without colour', { NO_COLOR: '1' }],
  ])(
    'fits on one screen of 80 columns and 40 rows %s',
    async (_, env) => {
      const sizes = await Promise.all(
        all.map(async ({ id }) => {
          const lines = (await run(['show', id], { columns: 80, env })).stdout.trimEnd().split('\n');
          return { id, rows: lines.length, width: Math.max(...lines.map((line) => stringWidth(line))) };
        }),
      );
      expect(sizes.length).toBeGreaterThan(60);
      expect(sizes.filter(({ rows, width }) => rows > 38 || rows < 10 || width > 80)).toEqual([]);
    },
    120_000,
  );

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

describe('the card in several scripts', () => {
  it.each<[string, number, string]>([
    [
      'show jpn-prt',
      80,
      `日本国–Portugáliã relations  JPN · PRT

日本国 and Portugáliã 両国は外交関係を樹立した。
RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetike…

Established   30 May 1899 – 2 June 1900 (also given: about 1900)
Status        established by Japan in 1899
Level         embassies, that of Japan since 1899
Predecessors  1832–1924, for Portugáliã: Βασίλειον τῆς Ἑλλάδος,
              RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRi…

Trade         2020 about RSD 123,456,789,012: 日本国 → Portugáliã, balance…
              2020 about RSD 7: Portugáliã → 日本国
              2020 about RSD 123,456,789,019: total
Missions      日本国 in Portugáliã              Portugáliã in 日本国
              embassy: 東京都 (since 1899)      embassy: Велико Търново
              former honorary                     (accredited from China)
                consulate-general…              2 consulates: Αθήνα
Communities   日本人 in Portugáliã: 1,234, 0.5% (2011, оценка…

Latest        2020                Trés curt 👩‍👩‍👧 🇯🇵 é̂̃.
              early 1960s         東京で条約が署名された。それは長い交渉の後であ
                                  った。二国間の関係は改善した。
              30 May 1899 – 2     Подписан договор между 日本国 и Portugáliã:
              June 1900           Rindfleischetikettierungsüberwachungsaufgaben…

Sources       外務省, Εφημερίδα
              https://example.org/…
              Скрипт
              javascript:alert(1)
              read from 3 of 3 sentences

relations timeline jpn prt  ·  relations show jpn prt --all
relations open jpn prt  ·  relations status jpn prt
`,
    ],
    [
      'show bgr-jpn',
      40,
      `Република България–日本国 relations

Република България and 日本国
両国は外交関係を樹立した。
Rindfleischetikettierungsüberwachungsauf
gabenübertragungsgesetzRindfleischetike…

Established
  30 May 1899 – 2 June 1900 (also given:
  about 1900)
Status
  established by Bulgaria in 1899
Level
  embassies, that of Bulgaria since 1899
Predecessors
  1832–1924, for 日本国: Βασίλειον τῆς
  Ἑλλάδος,
  Rindfleischetikettierungsüberwachungsa
  ufgabenübertragungsgesetzRindfleische…

Trade
  2020 about RSD 123,456,789,012:
  Република България → 日本国, balance
  about +RSD 123,456,789,005
  2020 about RSD 7: 日本国 → Република
  България
  2020 about RSD 123,456,789,019: total
Missions
  Република България in 日本国
    embassy: 東京都 (since 1899)
    former honorary consulate-general:
      Rindfleischetikettierungsüberwachu
      ngsaufgabenübertragungsgesetzRindf
      leischetikettierungsüberwachungsau
      fgabenübertragungsgesetz (closed
      31 December 1999)
  日本国 in Република България
    embassy: Велико Търново
      (accredited from China)
    2 consulates: Αθήνα
Communities
  日本人 in 日本国: 1,234, 0.5% (2011,
  оценка
  Rindfleischetikettierungsüberwachungs…

Latest
  2020
  Trés curt 👩‍👩‍👧 🇯🇵 é̂̃.
  early 1960s
  東京で条約が署名された。それは長い交渉
  の後であった。二国間の関係は改善した。
  30 May 1899 – 2 June 1900
  Подписан договор между Република
  България и 日本国…

Sources
  外務省, Εφημερίδα
  https://example.org/…
  Скрипт
  javascript:alert(1)
  read from 3 of 3 sentences

relations timeline bgr jpn
relations show bgr jpn --all
relations open bgr jpn
relations status bgr jpn
`,
    ],
    [
      'show grc-jpn',
      120,
      `Ελληνική Δημοκρατία–日本国 relations  GRC · JPN

Ελληνική Δημοκρατία and 日本国 両国は外交関係を樹立した。
RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetikettierungsüberwachung…

Established   30 May 1899 – 2 June 1900 (also given: about 1900)
Status        established by Greece in 1899
Level         embassies, that of Greece since 1899
Predecessors  1832–1924, for 日本国: Βασίλειον τῆς Ἑλλάδος,
              RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetikettieru…

Trade         2020 about RSD 123,456,789,012: Ελληνική Δημοκρατία → 日本国, balance about +RSD…
              2020 about RSD 7: 日本国 → Ελληνική Δημοκρατία
              2020 about RSD 123,456,789,019: total
Missions      Ελληνική Δημοκρατία in 日本国               日本国 in Ελληνική Δημοκρατία
              embassy: 東京都 (since 1899)                embassy: Велико Търново (accredited
              former honorary consulate-general:            from China)
                Rindfleischetikettierungsüberwachungsau   2 consulates: Αθήνα
                fgabenübertragungsgesetzRindfleischetik
                ettierungsüberwachungsaufgabenübertragu
                ngsgesetz (closed 31 December 1999)
Communities   日本人 in 日本国: 1,234, 0.5% (2011, оценка…

Latest        2020                Trés curt 👩‍👩‍👧 🇯🇵 é̂̃.
              early 1960s         東京で条約が署名された。それは長い交渉の後であった。二国間の関係は
                                  改善した。
              30 May 1899 – 2     Подписан договор между Ελληνική Δημοκρατία и 日本国:
              June 1900           RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRi…

Sources       外務省, Εφημερίδα
              https://example.org/…
              Скрипт
              javascript:alert(1)
              read from 3 of 3 sentences

relations timeline grc jpn  ·  relations show grc jpn --all  ·  relations open grc jpn
relations status grc jpn
`,
    ],
  ])('%s on %i columns', async (line, columns, expected) => {
    expect((await run([...line.split(' '), '--data', scriptsFile()], { columns, env: plain.env })).stdout).toBe(
      expected,
    );
  });
});

describe('a relation of which everything is too much', () => {
  const [some] = RELATIONS;
  if (some === undefined) throw new Error('no relation');
  const many = <T>(list: readonly T[], each: (one: T, at: number) => T = (one) => one): T[] =>
    Array.from({ length: 200 }, (_, at) => list.map((one) => each(one, at))).flat();
  const words = 'слово '.repeat(200);
  const kinds = ['embassy', 'consulate', 'legation', 'delegation', 'nunciature', 'trade office'] as const;
  const huge: Relation = {
    ...some,
    title: words,
    summary: words,
    establishedAlso: many(some.establishedAlso),
    predecessors: many(some.predecessors),
    events: many(some.events, (event, at) => ({ ...event, text: `${event.text} ${at} ${words}` })),
    trade: many(some.trade, (figure, at) => ({ ...figure, amount: figure.amount + at })),
    missions: many(some.missions, (mission, at) => ({ ...mission, kind: kinds[at % kinds.length] ?? 'embassy' })),
    communities: many(some.communities, (community, at) => ({ ...community, people: `${words} ${at}` })),
    article: { ...some.article, sources: many(some.article.sources) },
  };

  it.each([60, 80, 200])('fits on one screen of %i columns and 40 rows', async (width) => {
    for (const links of [true, false]) {
      const text = await cardText(huge, { format: 'table', fields: null, paint: (_, said) => said, links, width });
      const lines = text.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(38);
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });
});
