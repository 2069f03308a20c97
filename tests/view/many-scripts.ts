/** A dataset in several scripts, with words that no terminal has room for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactDate, Mission, Party, Relation } from '../../src/model.js';
import { noFacts } from '../no-facts.js';

/** 日本 is two columns a letter, á here two characters in one column, 👩‍👩‍👧 five characters in two columns. */
export const NAMES = {
  JPN: '日本国',
  GRC: 'Ελληνική Δημοκρατία',
  BGR: 'Република България',
  PRT: 'Portuga\u0301lia\u0303',
  FRA: '👩‍👩‍👧 République 🇫🇷',
  DEU: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
} as const;

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);
const source = { section: 'Ενότητα', sentence: 1 };
const dateOf = (edtf: string): FactDate => ({ edtf, text: edtf, basis: 'stated' });

function relationOf([a, b]: [Party, Party]): Relation {
  const id = `${a.code}-${b.code}`.toLowerCase();
  const mission = (sending: Party, receiving: Party, rest: Partial<Mission>): Mission => ({
    sending: sending.code,
    receiving: receiving.code,
    kind: 'embassy',
    city: '東京都',
    resident: true,
    accreditedFrom: null,
    since: null,
    until: null,
    source,
    ...rest,
  });
  const flow = (exporter: Party | null, importer: Party | null, amount: number): Relation['trade'][number] => ({
    year: 2020,
    exporter: exporter?.code ?? null,
    importer: importer?.code ?? null,
    amount,
    currency: 'RSD',
    approximate: true,
    source,
  });
  const event = (edtf: string, text: string, at: number): Relation['events'][number] => ({
    id: `${id}/${at}`,
    date: dateOf(edtf),
    kind: 'agreement',
    text,
    continuation: [],
    parties: [a.code, b.code],
    source: { ...source, sentence: at },
  });
  return {
    id,
    title: `${a.name}–${b.name} relations`,
    parties: [a, b],
    summary: `${a.name} and ${b.name} 両国は外交関係を樹立した。 ${long}`,
    established: { date: dateOf('1899-05-30/1900-06-02'), source },
    ...noFacts(),
    establishedAlso: [{ date: dateOf('1900~'), source }],
    predecessors: [{ party: b.code, states: ['Βασίλειον τῆς Ἑλλάδος', long], date: '1832/1924', source }],
    statusChanges: [{ date: dateOf('1899'), change: 'established', by: a.code, source }],
    events: [
      event('1899-05-30/1900-06-02', `Подписан договор между ${a.name} и ${b.name}: ${long}`, 1),
      event('1960~/1963~', '東京で条約が署名された。それは長い交渉の後であった。二国間の関係は改善した。', 2),
      event('2020', 'Tre\u0301s curt 👩‍👩‍👧 🇯🇵 e\u0301\u0302\u0303.', 3),
    ],
    trade: [flow(a, b, 123_456_789_012), flow(b, a, 7), flow(null, null, 123_456_789_019)],
    missions: [
      mission(a, b, { since: '1899' }),
      mission(a, b, { kind: 'honorary consulate-general', city: long, until: '1999-12-31' }),
      mission(b, a, { kind: 'consulate', city: 'Αθήνα' }),
      mission(b, a, { kind: 'consulate', city: null }),
      mission(b, a, { kind: 'embassy', city: 'Велико Търново', resident: false, accreditedFrom: 'CHN' }),
    ],
    communities: [
      {
        people: '日本人',
        country: b.code,
        population: 1234,
        populationMin: null,
        populationMax: null,
        sharePercent: 0.5,
        year: 2011,
        note: `оценка ${long}`,
        source,
      },
    ],
    seeAlso: ['日本とギリシャの関係'],
    article: {
      title: `${a.name}–${b.name}`,
      sources: [
        { title: '外務省', url: `https://example.org/${long}`, publisher: 'Εφημερίδα', license: null },
        { title: 'Скрипт', url: 'javascript:alert(1)', publisher: null, license: null },
      ],
      complete: true,
      sentences: 3,
      used: 3,
    },
  };
}

const party = (code: keyof typeof NAMES): Party => ({ code, name: NAMES[code] });

export const RELATIONS: Relation[] = (
  [
    ['BGR', 'FRA'],
    ['BGR', 'JPN'],
    ['DEU', 'FRA'],
    ['GRC', 'JPN'],
    ['JPN', 'PRT'],
  ] as const
).map(([a, b]) => relationOf([party(a), party(b)]));

/** Writes the dataset (or one of these relations) and gives its path. */
export function scriptsFile(relations: readonly Relation[] = RELATIONS): string {
  const path = join(mkdtempSync(join(tmpdir(), 'relations-')), 'scripts.json');
  writeFileSync(path, JSON.stringify({ version: 1, relations }));
  return path;
}
