/** The kind that a noun phrase tells: by the head of its first part, which the words behind a preposition only describe. */
import type { EventKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import { latinPattern } from './latin.js';
import { NOUNS } from './frames/nouns.js';

const ANY = latinPattern(`\\b(?<![\\p{L}-])(?:${NOUNS.map(([, nouns]) => `(${nouns})`).join('|')})(?!\\p{L})`, 'g');
/** "In May 1990, ": the time, not the subject. */
const FRONTED = pattern(
  'u',
)`^\s*(?:(and|but|or|then)_)?(In|On|At|By|From|During|After|Since|Between|Until)_[^,;]{0,60}?(\d|day|month|year|time|later)[^,;]{0,12},_`;
const PREPOSITION = pattern('u')`[,;:(] | _${oneOf`
  of in on for between with to by from at against over under during about concerning after before since until within into
  through among that which who as whose where when following`}_`;

const VERB = pattern('u')`_${PAST_VERB}\b`;

function kindAt(match: RegExpExecArray | RegExpMatchArray): EventKind | null {
  const i = NOUNS.findIndex((_, n) => match[n + 1] !== undefined);
  return NOUNS[i]?.[0] ?? null;
}

/** The nouns of events in a phrase behind its fronted date, and where its first part ends. */
function nounsOf(phrase: string): { found: readonly RegExpExecArray[]; stop: number } {
  const fronted = FRONTED.exec(phrase)?.[0].length ?? 0;
  const at = phrase.slice(fronted + 1).search(PREPOSITION);
  const found = matchesOf(phrase, ANY).filter(({ index }) => index >= fronted);
  return { found, stop: at < 0 ? phrase.length : fronted + 1 + at };
}

/** The kind of the noun phrase that opens a clause, its subject where a verb follows; null where its head is no event. */
export function kindOfHead(clause: string): EventKind | null {
  const { found, stop } = nounsOf(clause);
  const verb = clause.search(VERB);
  const head = found.findLast(({ index }) => index < stop && (verb < 0 || index < verb));
  return head ? kindAt(head) : null;
}

/** The kind of a noun phrase; null where it has no noun of an event. */
export function kindOfNoun(phrase: string): EventKind | null {
  const { found, stop } = nounsOf(phrase);
  const noun = found.findLast(({ index }) => index < stop) ?? found[0];
  return noun ? kindAt(noun) : null;
}
