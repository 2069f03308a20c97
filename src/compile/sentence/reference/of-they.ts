/** What "they" and "both" stand for. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { PRESENT } from '../statement/words.js';
import { decapitalised, fromPhrase, isPlural, isPronoun, type Antecedent, type Before } from './antecedent.js';
import { becamePlaces, placesOf } from './became.js';
import { singular } from './phrases.js';
import { capital } from './replace.js';
import { kindBySaying } from './predicate.js';

const BOTH = /^(?:both|the\stwo)\s(?:countries|states|governments|sides|nations)$/i;
/** People that are counted or told of. */
const PEOPLE = pattern('iu')`
  \b(number|share|census|community|group)_of_|\b(citizens|nationals|defectors|refugees|immigrants|emigrants|migrants|people_of|residents|settlers)\b`;

/** What states do, and relations or people hardly: "have fought each other", "are members of". */
const STATES_DO = pattern('u')`
  ^_((have|had|were|are|did)_)?(not_|never_|both_|also_|then_|since_|later_|again_|long_)*(been_)?${oneOf`
  fought signed agreed conclude[d]? establish(ed)? exchange[ds]? gained achieved declared came_within recogni[sz]ed? share[ds]? maintain(ed)? went_to_war cooperate[d]? co-operated? (founding_|full_)?members_of belong(ed)?
  neighbours border joined became_(partners|allies|members) allies at_war (each|one_another) keep kept cut severed? resumed? restored? broke normali[sz]ed? met trade`}\b`;
const OF_RELATIONS = /^(?:\p{Lu}[^,;.]{3,80}[\s–-])?[Rr]elations\s(?:are|is|refers?\sto|have|had|date|go|were)\s/u;
/** "were pulled back", "reopened": what is told of things as well as of those who did something with them. */
const UNDERGONE = pattern('u')`
  ^_(were|are|(have|had)_((not|never|also|since|again)_)*been)_((not|never|also|then|since|later|again|only|soon|finally)_)*\p{Ll}+(ed|en|wn|ne|ut|lt|ld|nt|ept|ade|ught)\b |
  ^_((not|never|also|then|later|again|only|soon|finally)_)*${oneOf`reopened opened closed ceased ended began recovered rose fell returned remained continued failed collapsed`}\b`;
const isUndergone = (after: string): boolean => UNDERGONE.test(after);
const STATES_NOUN =
  /^(?:countries|states|sides|governments|nations|neighbours|parties|powers|relations|ties|years|decades|times|months|days|weeks|centuries|terms|series|always|towards|besides|sometimes|as|is|was|has|its|this|us|various|previous|numerous|serious|famous|less|across|perhaps|thus|plus|congress|process|access|business|success|crisis|basis|status|press)$/;
/** Whether a text names more than one of something beside what it is about. */
export const othersIn = (text: string, besides: string): boolean =>
  text
    .replace(besides, '')
    .replace(capital(besides), '')
    .split(/[^\p{L}\p{M}’'-]+/u)
    .some(
      (word) =>
        /^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word) && !STATES_NOUN.test(word) && !PRESENT.test(word),
    );

/** What "they" stands for. */
export function ofThey(
  before: readonly Before[],
  after: string,
  names: readonly [string, string],
  isPerson: (words: string) => boolean,
): Antecedent | null {
  const kind = kindBySaying(after);
  if (becamePlaces(after)) {
    const { text, sentence } = before.find((one) => placesOf(one.text) !== null) ?? {};
    const places = text === undefined ? null : placesOf(text);
    return places === null || sentence === undefined ? null : { words: decapitalised(places), sentence };
  }
  const doneByStates = STATES_DO.test(after);
  for (const { subject, subjects, things, text, sentence } of before.slice(0, 3)) {
    // "Peru–Japan relations are …. They are members of the union": not the relations.
    if ((/(?:^|\s)[Rr]elations$/.test(subject) || OF_RELATIONS.test(text)) && kind !== 'relations')
      return doneByStates || after === '' ? { words: 'the two countries', sentence } : null;
    if (kind === 'relations' && /\b(?:relations|ties)\b/i.test(text))
      return { words: /\brelations\b/i.test(text) ? 'diplomatic relations' : 'diplomatic ties', sentence };
    if (subjects.some((subject) => BOTH.test(subject))) return { words: 'the two countries', sentence };
    const plural = subjects.findLast(
      (subject) =>
        isPlural(subject) && !isPronoun(subject) && (/\s(?:and|or)\s|ans$/.test(subject) || !isPerson(subject)),
    );
    // "116,875 Slovaks lived there. They …": the people, not their number.
    const isOfStates = plural !== undefined && names.every((name) => plural.includes(name));
    if (plural && !isOfStates && isUndergone(after) && othersIn(text, plural)) return null;
    if (plural)
      return {
        words: decapitalised(plural).replace(/^(?:(?:about|some|over|nearly)\s)?\d[\d,.]*\s(?=\p{Lu})/u, ''),
        sentence,
      };
    const thing =
      kind === null ? undefined : things.findLast((one) => one.kind === kind && singular(one.head) !== one.head);
    if (thing) return fromPhrase(thing, sentence);
    // "the number of citizens of Japan who live in Peru": they may as well be the people, and nobody told of before these.
    if (PEOPLE.test(text)) return null;
  }
  const [last] = before;
  // "Peru and Japan share a sea": of nobody else.
  const [one, two] = names;
  const opens = last?.text.slice(0, 80).replaceAll(' the ', ' ') ?? '';
  const opensWithBoth = opens.includes(`${one} and ${two} `) || opens.includes(`${two} and ${one} `);
  if (!doneByStates && !opensWithBoth && last !== undefined && othersIn(last.text, '')) return null;
  const both = before
    .slice(0, 2)
    .find(
      ({ text }) =>
        names.every((name) => text.includes(name)) ||
        /\b(?:two\s(?:countries|states|governments|sides)|both)\b/i.test(text),
    );
  return both ? { words: 'the two countries', sentence: both.sentence } : null;
}
