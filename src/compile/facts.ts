/** Reads the units of a document with every kind of fact, and keeps what they found. */
import { KIND_NAMES, KINDS, READING_ORDER } from './kinds.js';
import type { Facts } from '../model.js';
import type { Drafts, Read } from './recognise/fact.js';
import type { Found, ReadFor, UnitReader } from './recognise/kind.js';
import type { SentenceReport } from './record/report.js';
import { isReadable, type Unit } from './sentence/annotate.js';
import { LONGEST_SENTENCE } from './sources/sentences.js';

type Lists = { [Kind in keyof Facts]: Drafts[Kind][] };
type Readers = { readonly [Kind in keyof Facts]: UnitReader<Drafts[Kind]> };

export const noFacts = (): Lists => Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])) as unknown as Lists;

const readersFor = (parties: ReadFor): Readers =>
  Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].reader(parties)])) as unknown as Readers;

export class FactReader {
  /** Everything found so far, by kind. */
  readonly found: Lists = noFacts();
  readonly seeAlso: string[] = [];
  private readonly readers: Readers;

  constructor(parties: ReadFor) {
    this.readers = readersFor(parties);
  }

  /** Reads the next unit, and says what it became. */
  read(unit: Unit): SentenceReport {
    const report = reportOf(unit);
    if (unit.unit === 'sentence' && unit.topic === 'see also' && unit.text.length <= LONGEST_SENTENCE) {
      this.seeAlso.push(unit.text.replace(/\.$/, ''));
      return { ...report, outcome: 'fact', became: ['see also'], rules: ['see also'] };
    }
    const here = noFacts();
    for (const kind of READING_ORDER) this.readKind(kind, unit, here, report);
    if (here.events.length > 0) report.outcome = 'event';
    else if (report.rules.length > 0) report.outcome = 'fact';
    return report;
  }

  /** What one kind finds in a unit, noted in the report and in the lists. */
  private readKind<Kind extends keyof Facts>(
    kind: Kind,
    unit: Unit,
    here: Lists,
    report: SentenceReport,
  ): Read<Drafts[Kind]>[] {
    const facts = factsOf<Drafts[Kind]>(this.readers[kind], unit, here);
    for (const { rule, fact } of facts) {
      here[kind].push(fact);
      this.found[kind].push(fact);
      report.rules.push(rule);
      report.became.push(KINDS[kind].describe(fact));
    }
    return facts;
  }
}

/** The lists of a record: what was found, merged kind by kind. `relation` is the record's id. */
export function mergeFound(found: Found, relation: string): Facts {
  const merged = <Kind extends keyof Facts>(kind: Kind): Facts[Kind] =>
    KINDS[kind].merge(found[kind], relation) as Facts[Kind];
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, merged(kind)])) as unknown as Facts;
}

function factsOf<Draft>(reader: UnitReader<Draft>, unit: Unit, found: Found): Read<Draft>[] {
  switch (unit.unit) {
    case 'sentence':
      return isReadable(unit) ? reader.sentence(unit, found) : [];
    case 'field':
      return reader.field?.(unit) ?? [];
    case 'row':
      return reader.row?.(unit) ?? [];
  }
}

const reportOf = ({ number, text, source }: Unit): SentenceReport => ({
  sentence: number,
  section: source.section,
  text,
  outcome: 'unused',
  became: [],
  rules: [],
  reason: null,
});
