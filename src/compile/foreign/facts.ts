/** What an article of many pairs states of one of them. */
import type { Country } from '../../countries/country.js';
import type { CountryCode, FactDate, SentenceSource, StatusKind } from '../../model.js';
import { FactReader } from '../facts.js';
import type { StatusDraft } from '../recognise/fact.js';
import { Annotator, type Codes } from '../sentence/annotate.js';
import type { RawUnit } from '../sources/document.js';

/** What a date of establishment stands in, the most trusted first: a bare list, a column of dates, running text. */
export const STANDINGS = ['list', 'column', 'text'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a unit said of a pair. */
export interface Said {
  became: string[];
  rules: string[];
  isEvent: boolean;
}

/** Both countries in the order in which Wikipedia titles pairs. */
export function inTitleOrder(a: Country, b: Country): readonly [Country, Country] {
  const key = ({ name }: Country): string =>
    name
      .replace(/^The\s/, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  const [x, y] = [key(a), key(b)];
  return x < y || (x === y && a.code < b.code) ? [a, b] : [b, a];
}

/** Collects what units say of one pair. */
export class PairFacts {
  readonly parties: readonly [Country, Country];
  /** Every date of a cell, where it stands and what it tells. */
  readonly dated: { standing: Exclude<Standing, 'text'>; draft: StatusDraft }[] = [];
  /** The units that tell of the pair, and those of them that became a fact. */
  units = 0;
  used = 0;
  readonly #codes: Codes;
  #text: { annotator: Annotator; reader: FactReader } | null = null;

  constructor(subject: Country, partner: Country) {
    this.parties = inTitleOrder(subject, partner);
    this.#codes = [this.parties[0].code, this.parties[1].code];
  }

  /** A date that stands in a cell of its own. */
  date(
    change: StatusKind,
    date: FactDate,
    standing: Exclude<Standing, 'text'>,
    source: SentenceSource,
    by: CountryCode | null,
  ): void {
    this.dated.push({ standing, draft: { change, date, by, source } });
  }

  /**
   * Reads a unit with all recognisers.
   * @param source The place of its facts, where that is a row of which the unit is only a part.
   */
  read(raw: RawUnit, source?: SentenceSource): Said {
    const [a, b] = this.parties;
    this.#text ??= {
      annotator: new Annotator(this.#codes),
      reader: new FactReader({ codes: this.#codes, names: [a.name, b.name] }),
    };
    const unit = this.#text.annotator.unit(raw);
    const { outcome, became, rules } = this.#text.reader.read(
      unit.unit === 'sentence' && source !== undefined ? { ...unit, source } : unit,
    );
    return { became, rules, isEvent: outcome === 'event' };
  }

  /** What the recognisers found in running text, but for missions to third countries; null when there was none. */
  get found(): FactReader['found'] | null {
    if (this.#text === null) return null;
    const { found } = this.#text.reader;
    const isOurs = (code: CountryCode): boolean => this.#codes.includes(code);
    return { ...found, missions: found.missions.filter((one) => isOurs(one.sending) && isOurs(one.receiving)) };
  }
}
