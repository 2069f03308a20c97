/** What an article of many pairs states of one of them. */
import type { Country } from '../../countries/country.js';
import { inTitleOrder } from '../../countries/pair.js';
import type { CountryCode, FactDate, SentenceSource, StatusKind } from '../../model.js';
import { FactReader } from '../facts.js';
import type { Standing } from '../merge/standing.js';
import type { MissionDraft, StatusDraft } from '../recognise/fact.js';
import { Annotator, type Codes } from '../sentence/annotate.js';
import type { RawUnit } from '../sources/document.js';

/** What a date of a cell stands in: a bare list, or a column of a table with notes. */
export type CellStanding = Extract<Standing, 'list' | 'column'>;

/** What a unit said of a pair. */
export interface Said {
  became: string[];
  rules: string[];
  isEvent: boolean;
}

/** Collects what units say of one pair. */
export class PairFacts {
  readonly parties: readonly [Country, Country];
  /** Every date of a cell, where it stands and what it tells. */
  readonly dated: { standing: CellStanding; draft: StatusDraft }[] = [];
  /** Missions of a list or a table of missions. */
  readonly listed: MissionDraft[] = [];
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
    standing: CellStanding,
    source: SentenceSource,
    by: CountryCode | null,
  ): void {
    this.dated.push({ standing, draft: { date, change, by, source } });
  }

  mission(draft: MissionDraft): void {
    this.listed.push(draft);
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

  /** What the recognisers found in running text; null when there was none. */
  get found(): FactReader['found'] | null {
    return this.#text?.reader.found ?? null;
  }

  /** All missions of one of the two to the other. */
  get missions(): MissionDraft[] {
    const isOurs = (code: CountryCode): boolean => this.#codes.includes(code);
    return [...this.listed, ...(this.found?.missions ?? [])].filter(
      ({ sending, receiving }) => isOurs(sending) && isOurs(receiving),
    );
  }
}
