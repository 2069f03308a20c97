/** Phrases that point back to flows named before: "those from Georgia", "it", "they", "the total for 2023". */
import { other, type Sentence } from '../../sentence/annotate.js';
import { across, directed, side, TOTAL, type Flow } from './directed.js';
import { partner, withThird, type Phrase } from './flow-parties.js';

/** "those from Georgia to Estonia", "those of Georgia": of the kind named before. */
export function thoseOf(sentence: Sentence, phrase: Phrase, last: Flow | null): Flow | null {
  if (withThird(sentence, phrase) || last?.kind !== 'directed') return null;
  const route = side(partner(sentence, phrase.end, 'from')) ?? across(partner(sentence, phrase.end, 'to'));
  const of = side(partner(sentence, phrase.end, 'of'));
  const outward = last.perspective === undefined || last.perspective === last.exporter;
  const exporter = route ?? (of === null ? null : outward ? of : other(of));
  return directed(exporter, of ?? exporter);
}

/** What "it" and "they" mean: the flow named before in the sentence, else the total, or for "they" the exports, before it. */
export function same(phrase: Phrase, here: Flow | null, before: readonly Flow[]): Flow | null {
  // "The total for 2023" of figures given before.
  if (/^the\s(?:exchange|total|volume)$/i.test(phrase.text)) return here || before.length > 0 ? TOTAL : null;
  if (here) return here;
  const wanted = /^(?:they|these)/i.test(phrase.text) ? 'directed' : 'total';
  return before.find(({ kind }) => kind === wanted) ?? before.at(-1) ?? null;
}
