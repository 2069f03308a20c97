/** The step that the verb before a mission states: "opened an embassy in 1970", "raised to an embassy". */
import type { DateMention } from '../../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../../text/pattern.js';
import type { Sentence } from '../../../sentence/annotate.js';
import { clauseAt } from '../../../sentence/clauses.js';
import type { Act, Verb } from '../verbs.js';
import type { Governed } from '../verbs-of.js';
import { dateOfWhen, datesOfMissions, isNexts, statementEnd, within } from './dates.js';

/** "After the revolution of 1974 Portugal opened": the year of something else. */
const LOOKS_BACK = /^\W*(?:two\s|three\s|\w+\s(?:years?|months?)\s)?(?:after|before|following|despite)\b/i;
/** "Recognising Eritrea on 28 May 1993, Italy opened an embassy": the day of what the participle says. */
const PARTICIPLE = /^(?!During|Beginning|Starting|Spring)\p{Lu}\p{Ll}{2,}ing\s(?!in\s|on\s|from\s)[^,]*$/u;
const OPENING_DATE = /^(?:In|On|Since|From)\s(?:the\s)?$/;
/** These and the words for a rank that is given need no "to". */
const BECOMES = /^(?:becom|became|made|given|granted|accorded|received|gained|regained|acquired|obtained|attained)/i;
/** ", but a newspaper found in 2023 that": a statement of its own, which does not go on with the mission. */
const ANOTHER =
  /,\s(?:but|while|whereas|although|though)\s(?!(?:it|its|they|was|were|had|has|later|then|again|only|closed|re-?opened|moved|the\s(?:embassy|legation|consulate|mission|office|post))\b)/;
const REPLACED_BY = /\s(?:by|with|to)$/i;
const RAISED_TO = /\b(?:to|into|as)\b/i;

/** "an embassy in Damascus, headed since 2012 by a chargé d'affaires": the time of something else than the mission. */
const OF_ANOTHER = pattern('i')`\b${oneOf`
  which who whom whose where those headed led run staffed without accredited responsible covering housed based located
  has have is are was were been being ambassadors? chargés? envoys? staff building`}\b`;

/** The date of the verb that stands before a mission. */
export function governingDate(sentence: Sentence, all: readonly Governed[], i: number): DateMention | undefined {
  const { text } = sentence;
  const one = all[i];
  const verb = one?.verb;
  if (!one || !verb) return undefined;
  const { phrase, after, limit } = one;
  const dates = datesOfMissions(sentence);
  const notes = phrase.places.map((place) => ({ start: place.noteStart, end: place.noteEnd }));
  const taken = [...notes, ...(phrase.insert !== null && after.length > 0 ? [phrase.insert] : [])];
  const stop = after[0]?.start ?? (verb.act === 'raised' ? statementEnd(text, verb.start) : limit);
  // "agreed in 1938 to raise the legations"
  const inside = dates.find(({ start, end }) => start >= verb.start && end <= verb.end);
  if (inside) return inside;
  const from = Math.max(verb.end, ...all.slice(0, i).map((before) => before.phrase.end));
  // Behind another mission of the same verb a date is that one's, unless it opens the words about this one.
  const first = !all.some(
    (other, j) =>
      j < i &&
      (other.phrase.start >= verb.end ||
        (verb.act !== 'raised' && other.after.some(({ start }) => start === verb.start))),
  );
  const lead = dates.findLast(
    (date) => date.start >= from && date.end <= phrase.start && (first || isNexts(text, date, one)),
  );
  const other = ANOTHER.exec(text.slice(phrase.kind.end, stop))?.index ?? Infinity;
  const behind = dates.find(
    (date) =>
      date.start >= phrase.kind.end &&
      date.start < Math.min(stop, phrase.kind.end + other) &&
      !isNexts(text, date, all[i + 1]) &&
      !within(date.start, taken) &&
      !(verb.act === 'has' && OF_ANOTHER.test(text.slice(phrase.kind.end, date.start))),
  );
  if (lead ?? behind) return lead ?? behind;
  // "and Namibia followed with one": later than what stands before.
  if (/^followed/i.test(verb.text)) return undefined;
  const clause = clauseAt(text, verb.start);
  const phrases = all.map((other) => other.phrase);
  const before = dates.findLast(
    ({ start, end }) =>
      end <= verb.start &&
      start >= clause.start &&
      !within(start, phrases) &&
      !LOOKS_BACK.test(text.slice(clause.start, start)) &&
      !PARTICIPLE.test(text.slice(clause.start, start)),
  );
  // "It was not until 1977 that Portugal opened"
  if (before) return /\bnot\suntil\s$/i.test(text.slice(0, before.start)) ? { ...before, role: 'at' } : before;
  const when = dateOfWhen(text, dates, verb.start);
  if (when) return when;
  // "In March 1990, following independence, Kenya opened an embassy"
  const opening = dates.find(({ start }) => start <= 8 && OPENING_DATE.test(text.slice(0, start)));
  if (opening && opening.end <= verb.start && first) return opening;
  // "had an embassy in Kyiv and consulates in Lviv and Odesa until 2022": the end of the whole list.
  const last = all.findLast((other) => other.verb?.start === verb.start);
  const end = last?.phrase.places.at(-1);
  if (verb.act === 'had' && last && end && last !== one)
    return (
      dates.find(({ start, role }) => role === 'until' && start >= end.noteStart && start < end.noteEnd) ??
      governingDate(sentence, all, all.indexOf(last))
    );
  // "opened an embassy in Lima and a consulate in Cusco in 1970": one date for the list.
  const next = all[i + 1];
  if (verb.act === 'has' || next?.verb?.start !== verb.start) return undefined;
  // "closed its embassy in Lima and in 1976 its consulate in Cusco": the date is the consulate's alone.
  const date = governingDate(sentence, all, i + 1);
  return date && date.end <= next.phrase.start && isNexts(text, date, next) ? undefined : date;
}

/** "As of 2020, Israel had an embassy" */
const AS_OF = pattern('i')`(^|[;,]_(and_)?)As_(of|at)_[^,;]{4,30},?_[^,;]{1,60}$`;
/** True where "had" is said of the time of writing: what a text of then has stands as far as it tells. */
export const isAsOf = (text: string, { act, start }: Verb): boolean =>
  act === 'had' && AS_OF.test(text.slice(0, start));

/** "closed its embassy in Kabul temporarily" */
const FOR_A_TIME = pattern(
  'u',
)`^(_in_\p{Lu}[\p{L}'’-]*(_\p{Lu}[\p{L}'’-]*){0,2})?_(temporarily|for_a_(short_)?(time|while))\b`;

/** What the verb before a mission says of it: "raised to an embassy" opens the embassy and ends what stood before. */
export function governingAct({ text }: Sentence, { phrase }: Governed, verb: Verb): Act {
  if (/^(?:was|were)\s/i.test(verb.text)) return 'had';
  if (isAsOf(text, verb)) return 'has';
  const to =
    BECOMES.test(verb.text) || REPLACED_BY.test(verb.text) || RAISED_TO.test(text.slice(verb.end, phrase.start));
  if (verb.act === 'closed' && FOR_A_TIME.test(text.slice(phrase.kind.end))) return 'suspended';
  if (verb.act === 'raising agreed') return to ? verb.act : 'moved';
  return verb.act === 'raised' && to ? 'raised to' : verb.act;
}
