/** A clause whose "which", "whose" or "where" is not its subject: "which it closed in 1926", "whose building was dedicated". */
import { pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';
import type { Divided, Segment } from './segment.js';
import { antecedentOf, definite, subjectOf } from './subject.js';

/** The stop that ends a sentence, where its words are followed by others. */
const STOP = /[.,;:\s]+$/;
const owner = (name: string): string => (/s$/.test(name) ? `${name}'` : `${name}'s`);
const IN_FRONT = /^(?:in|at|under|by|with|on)$/;
/** The subject that stands behind what is owned, and not behind a preposition: "whose continuity both sides recognise". */
const SUBJECT_BEHIND = /\p{Ll}\s(?<!\b(?:in|of|at|on|to|for|with|from|by|and|or)\s)(?:both|the|they|it|he|she)\s/u;

const UNDER = /\p{Ll}s\s(?:over|of|about|against|for)\s(?:the|an?|its)\s[^,]{1,40}$/u;

/** "whose continuity both sides recognise": the owner is of the object, and the clause says nothing by itself. */
export const isOwnerOfObject = ({ text }: Divided, { word, at, start, end, verb }: Segment): boolean =>
  word === 'whose' && (SUBJECT_BEHIND.test(text.slice(start, verb?.start ?? end)) || isOfSeveral(text.slice(0, at)));

/** "Peru and Chile, whose people voted", "the fence near Lima, whose end", "power in Lima, whose seizure": whose of them? */
const SEVERAL = pattern('u')`
  (_and_(the_)?\p{Lu}[\p{L}\p{M}-]+ | _(near|with|to|before|from|over|against)_(the_)?\p{Lu}[\p{L}\p{M}-]+(_\p{Lu}[\p{L}\p{M}-]+)*)$`;
const isOfSeveral = (before: string): boolean => SEVERAL.test(before.slice(-80));

/** "which it closed in 1926": subject, verb, what was closed, the rest. */
export function ofObject(divided: Divided, segment: Segment, host: Segment, words: string): Piece[] | null {
  const antecedent = antecedentOf(divided, segment);
  const { text } = divided;
  const { verb, start, word } = segment;
  if (word === 'whose') {
    // "an embassy in Beijing, whose present building was": the owner goes behind.
    const owned = verb && verb.start > start ? text.slice(start, verb.start).trim() : '';
    if (/\s(?:in|of|on|at|for)\s/.test(antecedent) && /^\p{Ll}+(?:\s\p{Ll}+)?$/u.test(owned))
      return [
        given('The '),
        own(owned),
        given(` of ${definite(antecedent)}`),
        own(words.slice(words.indexOf(owned) + owned.length)),
      ];
    return [given(`${owner(definite(antecedent))} `), own(words)];
  }
  if (word === 'where') return [own(words.replace(STOP, '')), given(` in ${definite(antecedent)}`)];
  if (!verb) return null;
  const preposition = /^(.+)\swhich$/.exec(word)?.[1];
  if (preposition !== undefined) {
    const place = `${preposition} ${definite(antecedent)}`;
    if (IN_FRONT.test(preposition)) return [given(`${place} `), own(words)];
    return [own(text.slice(start, verb.end)), given(` ${place}`), own(words.slice(verb.end - start))];
  }
  // "filed claims over the venture, which courts were hearing": the claims or the venture.
  if (UNDER.test(text.slice(0, segment.at))) return null;
  const between = text.slice(start, verb.start).trim();
  const pronoun = /^(?:it|he|she|they)(?=$|(?:\s(?:also|later|then|soon|had|\p{Ll}+ly))+$)/u.exec(between)?.[0] ?? '';
  const subject = pronoun === '' ? '' : subjectOf(divided, host);
  const spoken = text.slice(start, verb.end);
  const front = subject === '' ? [own(spoken)] : [given(subject), own(spoken.slice(pronoun.length))];
  const rest = words.slice(verb.end - start);
  // "which Roa was appointed to lead": the object is the infinitive's.
  const infinitive = /^\sto\s\p{Ll}+(?=\s(?:in|on|by|from|since|until)\s|[.,]|$)/u.exec(rest)?.[0] ?? '';
  return [...front, own(infinitive), given(` ${definite(antecedent)}`), own(rest.slice(infinitive.length))];
}
