/** The clause of a statement that its date belongs to: what stands before its verb, and the verb. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { verbHolder } from '../../sentence/statement/subject.js';
import type { Divided, Segment } from '../../sentence/statement/segment.js';
import type { Verb } from '../../sentence/statement/verb.js';
import { isOfAside } from './aside.js';
import { dividedAt } from './divided.js';

export interface Clause {
  /** The subject, with what may stand in front of it without a comma. */
  subjectStart: number;
  /** Where the verb begins; 0 where there is none. */
  subjectEnd: number;
  verb: Verb | null;
  /** The end of the clause. */
  end: number;
}

const WITHIN: ReadonlySet<string> = new Set(['relative', 'sub', 'item', 'listed', 'resume', 'front']);
/** "In Ottawa,", "According to the customs authorities in Baku,": what stands in front of the subject. */
const FRONT = pattern('u')`
  ^(With_[^;]{3,90}_(acting|serving|mediating|presiding)(_[^,;]{1,40})?,_|(${oneOf`
  According_to In At With Under After Before During Despite Following From On By For As Since Until Among Amid Through Upon Of To
  after before during following since as despite when while
  When While Although Once Because`}_[^,]{1,120},_){1,2})`;
/** "After the invasion of Peru in February 2022 both countries": without a comma, up to its year. */
const FRONT_TO_YEAR = pattern('u')`
  ^(${oneOf`After Following Before Since`}_[^,;\d]{1,90}(\d{1,2}_)?(\p{Lu}\p{Ll}+_)?[12]\d{3}_)
  (?=(both|the|its|their|it|they|he|she)_|\p{Lu})`;

function hostOf({ segments }: Divided, at: Segment, through: (one: Segment) => boolean): Segment {
  let one = at;
  for (let i = 0; i < 6 && through(one); i++) one = segments[one.host] ?? one;
  return one;
}

/** A sentence that is told with the one before it: "Roa was appointed in 1926. His legation opened in 1927." */
const SENTENCE = /(?<=[\p{Ll}\d]{2}\.)\s(?=\p{Lu})/gu;

/** The clause of a text at the offset of its date; without a verb where none is found. */
export function clauseOf(text: string, dated: number, date: string): Clause {
  const from = matchesOf(text, SENTENCE).findLast(({ index }) => index < dated)?.index;
  if (from !== undefined) {
    const moved = clauseOf(text.slice(from + 1), dated - from - 1, date);
    return shifted(moved, from + 1);
  }
  // "With the government, formed in 1945, Peru concluded": of the aside, in which Peru does nothing.
  if (text.startsWith('With ') && isOfAside(text, { start: dated, end: dated + date.length }))
    return { subjectStart: 0, subjectEnd: 0, verb: null, end: text.length };
  const divided = dividedAt(text, dated, date.length);
  const at = divided.segments.find(({ start, end }) => dated >= start && dated < end) ?? divided.segments[0];
  if (!at) return { subjectStart: 0, subjectEnd: 0, verb: null, end: text.length };
  // ", although the last garrison was withdrawn in 1990": a statement of its own.
  if (at.verb && at.kind === 'sub' && CONTRASTS.test(at.word) && at.verb.start > at.lead)
    return spanned(text, at, at.verb.start, at.verb, at.end);
  // "After its independence had been recognised in 1878, Peru entered": of a time before that of the main clause.
  if (at.verb && at.kind === 'front' && /^had\b/.test(at.verb.auxiliary))
    return spanned(text, at, at.verb.start, at.verb, at.end);
  if (at.verb && hasOwnSubject(text, at)) return spanned(text, at, at.verb.start, at.verb, at.end);
  const own = hostOf(divided, at, ({ kind }) => WITHIN.has(kind));
  const { verb } = verbHolder(divided, own);
  const first = hostOf(divided, own, ({ kind }) => kind === 'predicate');
  const opens = verbHolder(divided, first).verb;
  const found = verb && opens ? spanned(text, first, opens.start, verb, Math.max(own.end, at.end)) : null;
  // "After the revolution of 1979 Peru severed relations, ended all trade": no clause in front, but the first of several.
  if (found && isSubject(text.slice(found.subjectStart, found.subjectEnd))) return found;
  return at.verb && at !== own
    ? spanned(text, at, at.verb.start, at.verb, at.end)
    : { subjectStart: 0, subjectEnd: 0, verb: null, end: own.end };
}

const CONTRASTS = /^(?:although|though|while|whereas)$/;

/** What stands between "which" and its verb where it is the subject: "which in turn was", "which soon". */
const NO_SUBJECT =
  /^(?:(?:in\s(?:turn|effect|fact)|at\s(?:first|last|once)|also|then|later|again|[\p{Ll}]+ly|soon|finally|still|had|has)[\s,]*)*$/u;

/** ", which the senate approved in 1990": a relative clause with a subject of its own. */
function hasOwnSubject(text: string, { kind, word, lead, verb }: Segment): boolean {
  return kind === 'relative' && verb !== null && word !== 'whose' && !NO_SUBJECT.test(text.slice(lead, verb.start));
}

/** Whether words may be a subject: not nothing, and not what "and" goes on from. */
const isSubject = (words: string): boolean => words.trim() !== '' && !/\b(?:and|or)\s*$/.test(words);

function spanned(text: string, { lead }: Segment, subjectEnd: number, verb: Verb, end: number): Clause {
  const words = text.slice(lead, subjectEnd);
  const front = (FRONT.exec(words) ?? FRONT_TO_YEAR.exec(words))?.[0].length ?? 0;
  return { subjectStart: lead + front, subjectEnd, verb, end };
}

function shifted({ subjectStart, subjectEnd, verb, end }: Clause, by: number): Clause {
  return {
    subjectStart: subjectStart + by,
    subjectEnd: verb ? subjectEnd + by : 0,
    verb: verb && { ...verb, start: verb.start + by, end: verb.end + by },
    end: end + by,
  };
}
