/** The kind of event that a sentence tells at one of its dates: by the predicate that the date belongs to. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind } from '../../../model.js';
import { pattern } from '../../../text/pattern.js';
import { otherTime } from '../../sentence/statement/other-time.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import { kindOfAside } from './aside.js';
import { kindOfHead, kindOfNoun } from './nouns.js';
import {
  isBehindAside,
  isCounterpart,
  isDeclared,
  isLater,
  isMeans,
  isTermOfOffice,
  nounAside,
  onlyDates,
} from './other-clause.js';
import { borrowsKind } from './borrowed.js';
import { wordsFor, type Clause } from './own-words.js';
import type { Predicate } from './predicates.js';

/** "the treaty of 1878", "the Revolution of 25 April 1974": the date is the noun's. */
const OF_NOUN = /\s(?:of\s(?:the\s)?|\()$/;
/** "hurt by missile tests in 2009", "in the talks of early 1990": where no verb tells more. */
const IN_NOUN = /\s(?:in|of|on|during)\s(?:(?:the|early|mid|late)[\s-])*$/;
const NOUN_PHRASE = /[^,;:()]{0,80}$/;
const ADVERBIAL =
  /^(?:In|On|At|By|From|During|After|Since|Between|Until|Following|It\swas|Only|Under|With|Before|Despite|Early|Late)\b/;
const VERB = pattern('u')`(?<!\p{L})(${PAST_VERB}|put|set|cut|is|are|has|have|will|would)(?!\p{L})`;

const NAMED_BY_DATE: ReadonlySet<EventKind> = new Set(['agreement', 'conflict', 'statehood', 'dispute', 'statement']);

/** The kind that the noun before a date tells, with "of" between them. */
function kindOfDatedNoun(text: string, at: number, joint: RegExp): EventKind | null {
  const before = text.slice(Math.max(0, at - 100), at);
  const of = joint.exec(before);
  if (!of) return null;
  const phrase = NOUN_PHRASE.exec(before.slice(0, of.index))?.[0] ?? '';
  return kindOfNoun(phrase.slice(phrase.search(/\S+(?:\s\S+){0,3}$/)));
}

/** Before a date that describes a noun: "the", "a", "their", "Peru's". */
const DETERMINER = /(?:\b(?:the|an?|its|their|his|her)|['’]s)\s$/i;

/** "the 1688 uprising", "a May 2003 agreement": the kind of the noun that a date describes. */
function kindOfNamedAfter(text: string, { start, end }: DateMention): EventKind | null {
  if (!DETERMINER.test(text.slice(Math.max(0, start - 7), start))) return null;
  // "In the 1980s the union …": a noun phrase of its own.
  const phrase = /^(?!\s(?:the|an?|its|their|his|her|this|both)\s)(?:\s[^\s,;.]+){1,4}/.exec(
    text.slice(end, end + 80),
  )?.[0];
  return phrase === undefined ? null : kindOfHead(`${phrase} `);
}

const WAR_OF = /\b[Ww]ars?\sof\s(?:the\syears\s)?$/;
/** "After the War of 1894–1895 Peru ceded Tacna": the years are those of the war alone. */
const isTimeOfWar = (text: string, { start, edtf }: DateMention): boolean =>
  edtf.includes('/') && WAR_OF.test(text.slice(Math.max(0, start - 30), start));

/** The kind of a date that another clause than its own tells, or the noun that it stands aside with. */
function kindElsewhere(
  words: string,
  clauses: readonly Clause[],
  at: number,
  { start, end }: DateMention,
): EventKind | null {
  const clause = clauses[at];
  if (!clause) return null;
  const [lead, after] = [words.slice(clause.start, start), words.slice(end)];
  if (isTermOfOffice(lead, after)) return 'statehood';
  if (isCounterpart(words.slice(0, start))) return 'representation';
  if (at > 0 && (isBehindAside(lead, after) || onlyDates(words.slice(clause.start, clause.end))))
    return neighbour(words, clauses, at);
  const noun = nounAside(lead, after);
  return noun === null ? null : kindOfNoun(noun);
}

/**
 * The kind of event that a date of a sentence tells; null where no predicate that is known, and no noun, tells it.
 * @param dates All dates of the sentence, in order.
 */
export function kindAtDate(text: string, date: DateMention, dates: readonly DateMention[]): EventKind | null {
  const { words, clauses } = wordsFor(text, date.start);
  if (isTimeOfWar(text, date)) return 'conflict';
  const time = otherTime(text, date, dates);
  if (time !== null) return kindOfNoun(time) ?? 'other';
  const at = clauses.findLastIndex(({ start }) => start <= date.start);
  const clause = clauses[at];
  if (!clause) return null;
  const aside = kindOfAside(words, date) ?? kindElsewhere(words, clauses, at, date);
  if (aside !== null) return aside;
  const dated = kindOfDatedNoun(words, date.start, OF_NOUN);
  const { predicates } = clause;
  const previous = dates.findLast(({ end }) => end <= date.start && end > clause.start);
  const from = previous?.end ?? clause.start;
  const between = words.slice(from, date.start);
  // The nearest verb before the date has it; a date before all verbs goes with the first.
  const nearest = predicates.findLast(({ start }) => start >= from && start < date.start);
  const isBefore = isLater(words.slice(clause.start, date.start), words.slice(date.end));
  const rest = isBefore ? firstOfMain(words, clause, date.end) : undefined;
  if (rest) return rest.kind;
  // "condemned the invasion of 2022" tells what was said.
  if (
    dated !== null &&
    NAMED_BY_DATE.has(dated) &&
    (nearest?.kind !== 'statement' || isMeans(words.slice(0, date.start)))
  )
    return dated === 'agreement' && isDeclared(words, date) ? 'statement' : dated;
  const described = kindOfNamedAfter(words, date);
  if (described !== null && nearest?.kind !== 'statement') return described;
  if (nearest) return nearest.kind;
  const earlier = predicates.findLast(({ start }) => start < date.start);
  if (VERB.test(between)) {
    const noun = kindOfNoun(between);
    if (noun) return noun;
  } else if (earlier) return earlier.kind;
  const next = firstOfMain(words, clause, date.end);
  const near = next ?? earlier ?? null;
  if (near) return near.kind;
  const own = words.slice(clause.start, clause.end);
  const beside = borrowsKind(own) ? neighbour(words, clauses, at) : null;
  // "Following the conference of 1913, which …" tells only when the statement is made.
  const opens = at === 0 && ADVERBIAL.test(words);
  return (
    (opens ? beside : null) ??
    described ??
    kindOfHead(own.replace(AFTER, '')) ??
    beside ??
    kindOfDatedNoun(words, date.start, IN_NOUN)
  );
}

/** "When the powers met, Peru …", ", as the fighting grew worse, Peru …": what goes before the statement. */
const FRONTED = pattern(
  'u',
)`^,?_?(When|when|After|after|As|as|While|while|Because|because|Since|since|Although|although|Though|though|Once|once)_[^,;]{1,150},`;

/** ", after preliminary talks in Lima in the middle of that year": a clause that is a noun phrase. */
const AFTER = /^,?\s(?:after|before|following)(?=\s)/;

/** The first predicate of a clause behind an offset, of its main statement if it has one there. */
function firstOfMain(words: string, clause: Clause, from: number): Predicate | undefined {
  const fronted = FRONTED.exec(words.slice(clause.start, clause.end))?.[0].length ?? 0;
  const main = Math.max(from, clause.start + fronted);
  return clause.predicates.find(({ start }) => start >= main) ?? clause.predicates.find(({ start }) => start >= from);
}

/** A clause without a predicate of its own goes with the one before it, else with the one after. */
function neighbour(words: string, clauses: readonly Clause[], at: number): EventKind | null {
  const before = clauses.slice(0, at).findLast(({ predicates }) => predicates.length > 0);
  const after = clauses.slice(at + 1).find(({ predicates }) => predicates.length > 0);
  const first = after ? firstOfMain(words, after, after.start)?.kind : undefined;
  return before?.predicates.at(-1)?.kind ?? first ?? null;
}
