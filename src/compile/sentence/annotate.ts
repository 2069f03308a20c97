/** Sentences with all that the recognisers look at: dates, states, amounts, numbers, the topic of their section. */
import { DateReader, type DateMention } from '../../dates/phrase/read.js';
import type { CountryCode, Source } from '../../model.js';
import { LONGEST_SENTENCE } from '../sources/sentences.js';
import type { RawSentence } from '../sources/article.js';
import { ActorReader, type ActorMention, type Side } from './actors.js';
import { readMoney, type MoneyMention } from './money.js';
import { readNumbers, type NumberMention } from './numbers.js';
import { topicOf, type SectionTopic, type Topic } from './sections.js';

export interface Sentence extends RawSentence {
  source: Source;
  topic: Topic;
  people: SectionTopic['people'];
  dates: readonly DateMention[];
  actors: readonly ActorMention[];
  money: readonly MoneyMention[];
  numbers: readonly NumberMention[];
  /** The sentence before in the same section, or null. */
  previous: Sentence | null;
  /** The party that "it" and "its" mean: this sentence's subject, else the one of the sentence before. */
  subject: Side | null;
}

/** The two parties' codes, first as in the title. */
export type Codes = readonly [CountryCode, CountryCode];

export const other = (side: Side): Side => (side === 0 ? 1 : 0);

const GENERIC =
  /^(?:The\s(?:two|countries|states|governments|sides|parties|neighbours)|Both|Each|Neither|They|Their)\b/;
/** "In Croatia, Albania is represented …": what follows "In" is the place, not the subject. */
const PLACE_OPENING =
  /^(?:In|At|Within|Throughout|Across|To|From|Under|After|Before|During|With|Following)\s(?:the\s)?$/;

/** The party that a sentence is about: the first one named that is not merely a place; null for both or neither. */
export function subjectOf(text: string, actors: readonly ActorMention[], before: Side | null): Side | null {
  if (GENERIC.test(text)) return null;
  const named = actors.find(
    ({ start, side, place }) => side !== null && !place && !PLACE_OPENING.test(text.slice(0, start)),
  );
  const pronoun = /^(?:It|Its|In return,? it)\b/.test(text);
  if (pronoun) return before;
  return named ? named.side : before;
}

/** "A.": nothing so short states anything, and an outline or a broken text may hold a million of them. */
const SHORTEST_SENTENCE = 8;

/** Whether the rules of the language are tried on a sentence at all. */
export function isReadable({ kind, text, topic }: Pick<Sentence, 'kind' | 'text' | 'topic'>): boolean {
  return (
    kind !== 'infobox' &&
    text.length >= SHORTEST_SENTENCE &&
    text.length <= LONGEST_SENTENCE &&
    topic !== 'see also' &&
    topic !== 'apparatus'
  );
}

/** Annotates the sentences of an article in order. */
export function annotate(sentences: readonly RawSentence[], codes: Codes): Sentence[] {
  const actors = new ActorReader(codes);
  const annotated: Sentence[] = [];
  let dates = new DateReader();
  let section: { key: string | null; topic: SectionTopic } = { key: null, topic: { topic: 'lead', people: null } };
  let previous: Sentence | null = null;
  for (const raw of sentences) {
    const key = raw.path.join(' > ');
    if (section.key !== key) {
      section = { key, topic: topicOf(raw.path, actors) };
      dates = new DateReader();
      previous = null;
    }
    const readable = isReadable({ ...raw, topic: section.topic.topic });
    const text = readable ? raw.text : '';
    const named = actors.read(text);
    // A bullet opens with its own subject; what "its" means in it is never in the bullet before.
    const before: Side | null =
      previous && (raw.kind !== 'bullet' || previous.block === raw.block) ? previous.subject : null;
    const sentence: Sentence = {
      ...raw,
      source: { section: key, sentence: raw.number },
      ...section.topic,
      dates: dates.read(text),
      actors: named,
      money: readable ? readMoney(text) : [],
      numbers: readable ? readNumbers(text) : [],
      previous,
      subject: subjectOf(text, named, before),
    };
    annotated.push(sentence);
    if (readable) previous = sentence;
  }
  return annotated;
}
