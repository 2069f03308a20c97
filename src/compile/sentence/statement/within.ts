/** What a noun phrase tells with a date of its own inside of a statement: "a treaty that had been signed on 22 June". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { phraseStart } from './gaps.js';
import { given, own, type Piece } from './piece.js';
import type { Divided, Segment } from './segment.js';
import { definite, isPlural } from './subject.js';
import { firstAt, mainVerb, opensVerb } from './verb.js';
import { AUXILIARY, INTRANSITIVE, isParticiple, tokensOf } from './words.js';

/** How far a phrase may begin before its date. */
const NEAR = 160;
const PHRASE = part`(?<phrase>[Tt]he|[Aa]n?)_(?<noun>([\p{L}’'-]+_){1,5}?)`;
const THAT = pattern('u')`\b${PHRASE}(that|which)_(?<said>[^,;:()\d]*)$`;
const WAS_DONE = /^(?:was|were|had\sbeen)\s\p{Ll}+(?:ed|en|wn|ne|un|id|ld|de|nt)\s/u;
const REDUCED = pattern('u')`\b${PHRASE}(?<participle>\p{Ll}+)_$`;
/** "With the new government, formed on 7 March 1945, Peru …": between commas, behind the noun. */
const ASIDE = pattern('u')`
  \b(?<phrase>[Tt]he|[Aa]n?)_(?<noun>([\p{L}’'-]+_){0,4}[\p{L}’'-]+),_(?<participle>\p{Ll}+)_$`;
const IN_NOUN =
  /\b(?:that|which|who|and|or|in|on|at|to|by|with|from|was|were|had|has|is|are|be|been|being|would|will|should|could|might|may|must|can)\b/;

/** The statement of a date that stands within a noun phrase, while its clause tells something of another date; else null. */
export function withinPhrase({ text, tokens }: Divided, head: Segment, date: DateMention): Piece[] | null {
  const others = head.dates.filter((other) => other !== date);
  const from = Math.max(head.start, date.start - NEAR);
  const stood = stoodSince(text, date, from);
  if (stood) return stood;
  const that = THAT.exec(text.slice(from, date.start));
  // "had no ties with the republic that was proclaimed in 1949": a date in it never is that of the main clause.
  if (others.length === 0 && !(that && isRestrictive(text, from + that.index, that, date))) return null;
  if (that?.groups) {
    const { phrase = '', noun = '', said = '' } = that.groups;
    const [start, words] = [from + that.index, tokensOf(said)];
    const [verb, next] = words;
    // What follows the phrase's own verb is of its clause: "the bill that created the day | was passed".
    const more = words
      .slice(2)
      .some(({ text: word }, j) => AUXILIARY.test(word) && !AUXILIARY.test(words[j + 1]?.text ?? ''));
    if (more) return null;
    if (
      !verb ||
      !opensVerb(verb, undefined) ||
      next?.text === 'that' ||
      IN_NOUN.test(noun) ||
      (others.length > 0 && !isOutside(others, start, date))
    )
      return null;
    const name = apposedTo(text.slice(head.start, start), phrase);
    return [
      given(
        name === null
          ? `${definite(`${phrase.toLowerCase()} ${noun.trim()}`)} `
          : `${name}, ${phrase} ${noun.trim()}, `,
      ),
      own(said + text.slice(date.start, endOf(text, date))),
    ];
  }
  const at = phraseStart(text, date, from);
  const reduced = REDUCED.exec(text.slice(from, at)) ?? asideBefore(text, date, from, at);
  if (!reduced?.groups || at === date.start) return null;
  const { phrase = '', noun = '', participle = '' } = reduced.groups;
  const [start, verbAt] = [from + reduced.index, at - participle.length - 1];
  if (
    !isParticiple(participle) ||
    INTRANSITIVE.test(participle) ||
    IN_NOUN.test(noun) ||
    !isOutside(others, start, date)
  )
    return null;
  const main = mainVerb(tokens, head.lead, head.end);
  // "A treaty signed in 1960 entered into force": what is told of the clause is another verb.
  // "The chancery, a villa bought in 1997, was inaugurated"
  const after = tokens[firstAt(tokens, date.end) + 1];
  const aside =
    text.startsWith(', ', date.end) &&
    text.slice(start - 2, start) === ', ' &&
    after !== undefined &&
    opensVerb(after, undefined);
  if (!main || (main.start === verbAt && !aside) || tokens[firstAt(tokens, verbAt) - 1]?.text === 'was') return null;
  const apposed = aside ? apposedTo(text.slice(head.start, start), phrase) : null;
  const name =
    apposed === null
      ? definite(`${phrase.toLowerCase()} ${noun.trim()}`)
      : `${apposed}, ${phrase.toLowerCase()} ${noun.trim()},`;
  return [given(`${name} ${isPlural(noun.trim()) ? 'were' : 'was'} `), own(text.slice(verbAt, endOf(text, date)))];
}

/** Whether a clause says which one is meant, and ends with its date: "the republic that was proclaimed in 1949." */
const isRestrictive = (text: string, start: number, { groups }: RegExpExecArray, { end }: DateMention): boolean =>
  /\sthat\s$/.test(text.slice(0, text.indexOf(groups?.said ?? '', start))) &&
  WAS_DONE.test(groups?.said ?? '') &&
  !/\b(?:of|the|an?)\s/.test(groups?.noun ?? '') &&
  !text.slice(0, start).endsWith(', ') &&
  /^(?:[.;,)]|$)/.test(text.slice(end));

const NAMED = pattern('u')`
  (?<!\b${oneOf`in at to from of with by on near for and or under between`}_)(?<!,_)(?<=^|_)
  (?<name>\p{Lu}[\p{L}\p{M}’-]*(_\p{Lu}[\p{L}\p{M}’-]*)*|(^[Tt]he|its|their)_([\p{Ll}-]+_){0,2}[\p{Ll}-]+),_$`;
/** "Operation Dawn, a force that entered", "The present chancery, a villa bought": what the phrase is said of; "The force" would be any. */
function apposedTo(before: string, phrase: string): string | null {
  return /^an?$/i.test(phrase) ? (NAMED.exec(before)?.groups?.['name'] ?? null) : null;
}

/** What stands between commas with its date and nothing else. */
function asideBefore(text: string, date: DateMention, from: number, at: number): RegExpExecArray | null {
  return /^,\s/.test(text.slice(date.end)) ? ASIDE.exec(text.slice(from, at)) : null;
}

/** "that the embassy, closed since February 2022, would work again": what is told of it is of another time. */
function stoodSince(text: string, date: DateMention, from: number): Piece[] | null {
  const at = phraseStart(text, date, from);
  const since = /^since\s/.test(text.slice(at, date.end)) ? asideBefore(text, date, from, at) : null;
  const { phrase = '', noun = '', participle = '' } = since?.groups ?? {};
  if (!isParticiple(participle) || INTRANSITIVE.test(participle) || IN_NOUN.test(noun)) return null;
  const name = definite(`${phrase.toLowerCase()} ${noun}`);
  return [given(`${name} had been `), own(text.slice(at - participle.length - 1, date.end))];
}

/** With "of that year" behind it. */
const endOf = (text: string, { end }: DateMention): number =>
  end + (/^\sof\s(?:that|the\ssame)\syear\b/.exec(text.slice(end, end + 24))?.[0].length ?? 0);

const isOutside = (others: readonly DateMention[], start: number, date: DateMention): boolean =>
  others.some(({ end }) => end <= start) || others.some((other) => other.start >= date.end);
