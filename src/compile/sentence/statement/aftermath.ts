/** An undated clause behind a dated one that is told with it: "A treaty was concluded in 2009, and the court annulled it". */
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Divided, Segment } from './segment.js';
import { subjectOf } from './subject.js';

/** What turns or sets against each other what was told. */
const AGAINST = /^(?:but|yet|while|whereas)$/;
const SAME_TIME = pattern('u')`\b((the_same|that)_(day|month|year|time|occasion)|(soon|shortly)_afterwards)\b`;
/** "press chronologies have 15 April", "the figure covers Albanians from Kosovo as well": how what was told is to be taken. */
const TAKEN = pattern('u')`
  \b(chronolog(y|ies)|sources?|lists?|accounts?)_(have|has|gives?|names?)\b | ^the_(figures?|numbers?|totals?|dates?)_\p{Ll}`;
/** What only the clause before makes clear. */
const BACK = pattern(
  'u',
)`\b${oneOf`it they them him he she this these both so_(was|were|did) in_(turn|return) thereby`}\b`;
const OF_PRONOUN = /^(?:it|they|he|she|this|these|both)$/;
/** "the plan", "the prime minister": what was spoken of. */
const KNOWN = /^the\s\p{Ll}+(?:\s\p{Ll}+)?$/u;
const PRESENT = /^(?:is|are|has|have|does|do)$/;
const PAST = pattern('u')`^(was|were|had|did|\p{L}+ed|${oneOf`
  began took gave went came wrote grew fell rose broke spoke drew ran sank fled threw chose drove flew saw knew stood became led made sent met
  won lost held left said told paid kept brought bought sold fought set put cut lay felt heard struck`})\b`;

/** Whether a clause without a date goes on from the dated one in front of it. */
export function isAftermath(divided: Divided, segment: Segment): boolean {
  const { text } = divided;
  const { kind, at, start, end, word, verb, dates } = segment;
  if (kind !== 'clause' || at === 0 || dates.length > 0) return false;
  if (text.charAt(at) === ':') return true;
  if (verb === null) return false;
  const words = text.slice(start, end);
  if (AGAINST.test(word) || SAME_TIME.test(words) || TAKEN.test(words)) return true;
  const subject = subjectOf(divided, segment);
  const said = text.slice(verb.start, verb.end);
  const isPast = PAST.test(said) && !PRESENT.test(verb.auxiliary.split(' ')[0] ?? '');
  // "it also has consulates in Lima": how things are.
  if (BACK.test(words)) return isPast || !OF_PRONOUN.test(subject);
  return word === 'and' && isPast && (verb.passive || KNOWN.test(subject));
}
