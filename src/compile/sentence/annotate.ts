/** Units of a document with all that the recognisers look at: dates, states, amounts, numbers, the topic of their section. */
import { DateReader, type DateMention } from '../../dates/phrase/read.js';
import type { CountryCode, FieldSource, RowSource, SentenceSource } from '../../model.js';
import { LONGEST_SENTENCE } from '../sources/sentences.js';
import type { RawField, RawRow, RawSentence, RawUnit } from '../sources/document.js';
import { ActorReader, type ActorMention, type Side } from './actors.js';
import { inTheirTime } from './in-their-time.js';
import { readMoney, type MoneyMention } from './money.js';
import { readNumbers, type NumberMention } from './numbers.js';
import { topicOf, type SectionTopic } from './sections.js';
import { speechTest } from './speech.js';

export interface Sentence extends RawSentence, SectionTopic {
  source: SentenceSource;
  dates: readonly DateMention[];
  actors: readonly ActorMention[];
  money: readonly MoneyMention[];
  numbers: readonly NumberMention[];
  /** The sentence before in the same section, or null. */
  previous: Sentence | null;
  /** Of the first sentence of a section, the last one of the section before it; absent else. */
  before?: Sentence;
  /** The party that "it" and "its" mean: this sentence's subject, else the one of the sentence before. */
  subject: Side | null;
}

/** A field of the infobox. */
export interface Field extends RawField {
  source: FieldSource;
}

/** A row of a table, under the topic of its section. */
export interface Row extends RawRow, SectionTopic {
  source: RowSource;
}

export type Unit = Sentence | Field | Row;

/** The two parties' codes, first as in the title. */
export type Codes = readonly [CountryCode, CountryCode];

export const other = (side: Side): Side => (side === 0 ? 1 : 0);

const GENERIC =
  /^(?:The\s(?:two|countries|states|governments|sides|parties|neighbours)|Both|Each|Neither|They|Their)\b/;
/** "In Croatia, Albania is represented …": what follows "In" is the place, not the subject. */
const PLACE_OPENING =
  /^(?:In|At|Within|Throughout|Across|To|From|Under|After|Before|During|With|Following)\s(?:the\s)?$/;

/** "It", "In return it", "In 2020 its exports" */
const PRONOUN_OPENING =
  /^(?:It|Its|In return,? it|(?:In|On|By|At|Since|Until|From|For)\s(?:the\s)?(?:\p{L}+\s){0,3}\d{1,4}(?:\s\p{Lu}\p{Ll}+\s\d{4})?,?\s(?:it|its))\b/u;
/** The party that a sentence is about: the first one named that is not merely a place; null for both or neither. */
export function subjectOf(text: string, actors: readonly ActorMention[], before: Side | null): Side | null {
  if (GENERIC.test(text)) return null;
  const named = actors.find(
    ({ start, side, place }) => side !== null && !place && !PLACE_OPENING.test(text.slice(0, start)),
  );
  const pronoun = PRONOUN_OPENING.test(text);
  if (pronoun) return before;
  return named ? named.side : before;
}

/** "A.": nothing so short states anything, and an outline or a broken text may hold a million of them. */
const SHORTEST_SENTENCE = 8;

/** Whether the rules of the language are tried on a sentence at all. */
export function isReadable({ text, topic }: Pick<Sentence, 'text' | 'topic'>): boolean {
  return (
    text.length >= SHORTEST_SENTENCE && text.length <= LONGEST_SENTENCE && topic !== 'see also' && topic !== 'apparatus'
  );
}

/** Annotates the units of a document in order. */
export class Annotator {
  private readonly actors: ActorReader;
  private dates = new DateReader();
  private section: { key: string | null; topic: SectionTopic } = { key: null, topic: { topic: 'lead', people: null } };
  private previous: Sentence | null = null;
  private last: Sentence | null = null;

  constructor(codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  /** The next unit of the document. */
  unit(raw: RawUnit): Unit {
    const section = raw.path.join(' > ');
    const place = { section, sentence: raw.number };
    if (raw.unit === 'field') return { ...raw, source: { ...place, field: raw.field } };
    this.enter(section, raw.path);
    if (raw.unit === 'sentence') return this.sentence(raw, place);
    return { ...raw, ...this.section.topic, source: { ...place, table: raw.table, row: raw.row } };
  }

  private enter(key: string, path: readonly string[]): void {
    if (this.section.key === key) return;
    this.section = { key, topic: topicOf(path, this.actors) };
    this.dates = new DateReader();
    this.previous = null;
  }

  private sentence(raw: RawSentence, source: SentenceSource): Sentence {
    const { previous } = this;
    const { topic } = this.section;
    const readable = isReadable({ text: raw.text, topic: topic.topic });
    const text = readable ? raw.text : '';
    // A note speaks for itself: "that year" in it is its own, and the text goes on as if it were not there.
    const note = raw.kind === 'note';
    const spoken = speechTest(text);
    const dates = (note ? new DateReader() : this.dates).read(text).filter(({ start }) => !spoken(start));
    const named = inTheirTime(this.actors.read(text), dates, this.actors);
    // A bullet opens with its own subject; what "its" means in it is never in the bullet before.
    const subject: Side | null =
      previous && (raw.kind !== 'bullet' || previous.block === raw.block) ? previous.subject : null;
    const sentence: Sentence = {
      ...raw,
      source,
      ...topic,
      dates,
      actors: named,
      money: readable ? readMoney(text) : [],
      numbers: readable ? readNumbers(text) : [],
      previous,
      ...(previous === null && this.last !== null ? { before: this.last } : {}),
      subject: subjectOf(text, named, subject),
    };
    if (readable && !note) {
      this.previous = sentence;
      this.last = sentence;
    }
    return sentence;
  }
}

/** The units of a document, annotated. */
export function annotate(units: readonly RawUnit[], codes: Codes): Unit[] {
  const annotator = new Annotator(codes);
  return units.map((unit) => annotator.unit(unit));
}

export const isSentence = (unit: Unit): unit is Sentence => unit.unit === 'sentence';
