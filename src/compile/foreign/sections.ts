/** Running text: sections of one partner, lists of partners with dates, disputes. */
import type { Country } from '../../countries/country.js';
import { countryByCode } from '../../countries/country.js';
import type { SentenceSource } from '../../model.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { ActorReader } from '../sentence/actors.js';
import type { RawSentence, RawUnit } from '../sources/document.js';
import { partiesOfTitle } from '../sources/parties.js';
import { LONGEST_SENTENCE } from '../sources/sentences.js';
import { readDateCell } from './dates/cell.js';
import { dateSpans } from './dates/spans.js';
import type { Pairs } from './pairs.js';
import { countryNamed, partnerIn } from './partner.js';
import { untold, type Told } from './told.js';

const WITH = /^(?:(?:bilateral|diplomatic|foreign)\s)?(?:relations|ties)\swith\s(?:the\s)?/i;
const DISPUTES = /\bdisputes?\b/i;
/** What a sentence of any section says of relations with one state: "Relations with Iran were suspended in 2022." */
const DIPLOMATIC = /\b(?:diplomatic|formal|official)\s(?:relations|ties)\b/i;
/** "It established relations with many countries": of more than the one state that the sentence names. */
const WITH_MANY =
  /\b(?:many|several|various|other|most|all|some|different|numerous)\s(?:\w+\s)?(?:countries|states|nations|governments)\b/i;
/** A heading over a list whose dates tell when relations began. */
const OF_RELATIONS = /\b(?:diplomatic|bilateral|formal)\s(?:relations|ties)\b|\brelations\b/i;
const OF_NONE = pattern('i')`\b${oneOf`
  without no non-?recogni never severed ended former broken suspended visits? treat(y|ies) agreements? embassies
  missions? member`}`;
const LONGEST_ITEM = 120;

/** The partner that a section is about, by its headings from the innermost out. */
export function partnerOfSection(path: readonly string[], subject: Country): Country | null {
  for (const heading of [...path].reverse()) {
    const text = heading.trim().replace(WITH, '');
    const pair = partiesOfTitle(text);
    const country = countryNamed(text) ?? pair?.find(({ code }) => code !== subject.code) ?? null;
    const ofOthers = pair !== null && !pair.some(({ code }) => code === subject.code);
    if (country && !ofOthers && country.code !== subject.code) return country;
  }
  return null;
}

export class SectionReader {
  readonly #actors: ActorReader;
  readonly #partners = new Map<string, Country | null>();

  constructor(readonly pairs: Pairs) {
    this.#actors = new ActorReader([pairs.subject.code, pairs.subject.code]);
  }

  /** What a unit that stands in no table of partners says. */
  read(unit: RawUnit): Told {
    const partner = this.partnerAt(unit.path);
    if (partner) return this.of(partner, unit);
    if (unit.unit !== 'sentence')
      return untold(unit.unit === 'row' ? 'the table is none of partners' : 'of no single partner');
    if (unit.kind === 'bullet') {
      const item = this.item(unit);
      if (item) return item;
    }
    const told = DIPLOMATIC.test(unit.text) || unit.path.some((heading) => DISPUTES.test(heading));
    const other = told && unit.text.length <= LONGEST_SENTENCE ? this.onlyOther(unit.text) : null;
    return other ? this.of(other, unit) : untold('of no single partner');
  }

  private partnerAt(path: readonly string[]): Country | null {
    const key = path.join('\n');
    let partner = this.#partners.get(key);
    if (partner === undefined) this.#partners.set(key, (partner = partnerOfSection(path, this.pairs.subject)));
    return partner;
  }

  private of(partner: Country, unit: RawUnit): Told {
    const facts = this.pairs.of(partner);
    const said = facts.read(unit);
    facts.units += 1;
    if (said.rules.length > 0) facts.used += 1;
    const became = said.became.map((what) => `${partner.code}: ${what}`);
    return { ...said, became, reason: said.rules.length > 0 ? null : 'no date, figure, mission or named period' };
  }

  /** "Turkey – 3 May 1992" in a list of relations; null for any other item. */
  private item(unit: RawSentence): Told | null {
    if (unit.text.length > LONGEST_ITEM || !unit.path.some((text) => OF_RELATIONS.test(text))) return null;
    if (OF_NONE.test(unit.path.at(-1) ?? '')) return null;
    const partner = partnerIn(unit.text);
    if (!partner || partner.country.code === this.pairs.subject.code) return null;
    const cell = readDateCell(partner.remark, partner.country.code, true);
    const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;
    const inDates = dateSpans(partner.remark).reduce((sum, { text }) => sum + letters(text), 0);
    if (cell.dates.length === 0 || letters(partner.remark) - inDates > 30) return untold('no date');
    const facts = this.pairs.of(partner.country);
    const source: SentenceSource = { section: unit.path.join(' > '), sentence: unit.number };
    for (const { date, change } of cell.dates) facts.date(change, date, 'list', source, null);
    facts.units += 1;
    facts.used += 1;
    const became = cell.dates.map(({ date, change }) => `${partner.country.code}: ${change} ${date.edtf}`);
    return { became, rules: cell.dates.map(() => 'item: list'), isEvent: false, reason: null };
  }

  /** The one state of today beside the article's own that a sentence names. */
  private onlyOther(text: string): Country | null {
    const named = this.#actors.read(text).filter(({ side, kind }) => side === null && kind !== 'capital');
    const codes = new Set(named.map(({ code }) => code));
    const [code = ''] = codes;
    const other = codes.size === 1 && !WITH_MANY.test(text) ? countryByCode(code) : null;
    return other?.kind === 'country' ? other : null;
  }
}
