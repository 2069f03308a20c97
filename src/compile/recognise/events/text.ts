/** The text of an event: its sentence, with the pronoun that opens it replaced by what it stands for where that is certain. */
import type { Sentence } from '../../sentence/annotate.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';

const BODY = oneOf`
  embassy legation consulate-general consulate_general consulate high_commission treaty agreement council mission convention
  commission bridge tariff duty court union dispute dialogue liaison_office`;
const THING = pattern('gu')`\b([Tt]he|[Aa]n?)_(?<thing>([\p{L}-]+_){0,3}${BODY}(_(in|of)_(the_)?\p{Lu}[\p{L}-]+)?)`;
const PASSIVE = /^It\s(?:was|had\sbeen|has\sbeen|is|became|opened|closed|re-?opened)\b/;
const CHANGED = oneOf`
  broken severed restored resumed renewed re-?established suspended interrupted established normali[sz]ed cut upgraded
  raised`;
const RELATIONS_PASSIVE = pattern('u')`^They_(were|had_been|have_been)_([\p{L}-]+_){0,3}?${CHANGED}\b`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * "It was re-opened …" → "The consulate in Tirana was re-opened …"; "It recognised …" → "Canada recognised …". Anything
 * less than certain keeps its words.
 */
export function eventText(sentence: Sentence, names: readonly [string, string]): string {
  const { text, previous, subject } = sentence;
  if (!previous) return text;
  if (RELATIONS_PASSIVE.test(text) && /\b(?:relations|ties)\b/i.test(previous.text))
    return text.replace(/^They/, 'Diplomatic relations');
  if (PASSIVE.test(text)) {
    const things = matchesOf(previous.text, THING);
    const thing = things.length === 1 ? things[0]?.[1] : undefined;
    return thing === undefined ? text : text.replace(/^It/, `The ${thing}`);
  }
  if (
    /^It\s(?!is\b|was\b|has\b|took\b)/.test(text) &&
    subject !== null &&
    previous.subject === subject &&
    previous.actors.some(({ side, start, kind }) => side === subject && kind === 'name' && start < 30)
  ) {
    const name = names[subject];
    return text.replace(
      /^It/,
      /^United|^Netherlands|^Czech Republic|^Dominican Republic|^Holy See|^Philippines/.test(name)
        ? `The ${name}`
        : capital(name),
    );
  }
  return text;
}

/** Semicolons of the sentence itself; one inside of quotation marks or brackets joins nothing that can stand alone. */
const SEMICOLON = /["“][^"“”]{0,1500}["”]|\([^()]{0,400}\)|;/g;

function statementsOf(text: string): string[] {
  const stops = matchesOf(text, SEMICOLON).flatMap(({ index, 0: found }) => (found === ';' ? [index] : []));
  return [...stops, text.length].map((stop, i) => text.slice(i === 0 ? 0 : (stops[i - 1] ?? 0) + 1, stop));
}

/** A statement that needs nothing from the one before it: it opens with a name or "the", not with "it" or "where". */
const INDEPENDENT = /^(?:\p{Lu}|the\s|an?\s|on\s\d|in\s\d|in\s\p{Lu})/u;
/** "On 3 May 1992, two months after the end of the union in March; Peru recognised it": a semicolon where a comma belongs. */
const ADVERBIAL = pattern('i')`^${oneOf`
  on in during after following before since with by at from under despite until upon amid throughout between`}\b`;
const SUBORDINATE = pattern('i')`^${oneOf`
  after before since until when while whereas as because although though once if`}\b[^,]*$`;
const VERB = pattern('u')`\b(${PAST_VERB}|put|set|cut|lay|is|are|has|have|will|would|can|may)\b`;

const standsAlone = (own: string): boolean =>
  INDEPENDENT.test(own) && own.length > 30 && !SUBORDINATE.test(own) && (!ADVERBIAL.test(own) || VERB.test(own));

/**
 * Of a sentence that joins statements by semicolons, the one that holds the date, as a sentence of its own; the whole
 * sentence where that statement would not be understood alone.
 * @param text The sentence as it is to be shown; only when it is the original can offsets be trusted.
 */
export function statementAt(text: string, original: string, at: number): string {
  if (text !== original || !original.includes(';')) return text;
  let start = 0;
  for (const part of statementsOf(original)) {
    const end = start + part.length;
    if (at >= start && at < end) {
      const own = part.trim();
      if (!standsAlone(own)) return text;
      return /[.!?]["”]?$/.test(own) ? capital(own) : `${capital(own)}.`;
    }
    start = end + 1;
  }
  return text;
}
