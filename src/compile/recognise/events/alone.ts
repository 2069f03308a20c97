/** Whether the state that does what a clause tells does it alone, and is no host: what the rest of the statement says of that. */
import type { CountryCode, EventKind } from '../../../model.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { apartFrom } from './apart.js';
import type { Clause } from './clause.js';
import { isDoneByBoth } from './likewise.js';
import { isUndone } from './undone.js';

export interface Deed {
  kind: EventKind;
  text: string;
  /** The offset of the date. */
  dated: number;
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  clause: Clause;
}

/** "met him at the summit in Vienna": where both are guests of others, neither visits the other; "at a summit" may be one's own. */
const MET_AT = pattern('u')`
  \b(met|talked|spoke|(had|held)_([\p{L}-]+_){0,2}(talks|discussions|meeting))_[^;.]{0,120}
  \b(on_the_(sidelines|margins|fringes)_of|at_the_([\p{L}’'-]+_){0,4}([Ss]ummit|[Aa]ssembly|[Ff]orum|[Cc]onference|[Ff]uneral))\b`;
/** "After the invasion of Ukraine both countries applied" */
const BOTH = /(?:^|\s)(?:[Bb]oth|[Tt]he\stwo)\s(?:\p{Ll}+\s){1,2}$/u;

/** "at about the same time": the other clause tells of the date as well. */
const SAME_TIME = pattern(
  'gu',
)`\b(at_(about_)?the_same_time|(in|on|at)_(about_)?(the_same|that)_(day|month|year|time|occasion))\b`;
/** How far into a clause its subject reaches. */
const SUBJECT = 24;

/** Where other clauses begin that tell of the date as well. */
export const clausesOfSameTime = (text: string, dated: number): { start: number; end: number }[] =>
  matchesOf(text, SAME_TIME).flatMap(({ index }) => {
    const apart = apartFrom(text, dated, index);
    return apart?.kind === 'clause' ? [{ start: apart.start, end: index }] : [];
  });

/** "Peru opened an office in Lima in 1995, and Japan opened one in Kobe at the same time": two deeds of one date. */
function tellsAnother({ text, dated, actors }: Deed, doer: CountryCode): boolean {
  return clausesOfSameTime(text, dated).some((clause) => {
    const named = actors.filter(({ start }) => start >= clause.start && start < clause.start + SUBJECT);
    return named.length > 0 && named.every(({ code }) => code !== doer);
  });
}

/** "Peruvian exports were worth 5 and Japanese exports to Peru 7": the same is told of the other. */
function isToldOfOther({ text, actors, clause }: Deed): boolean {
  const { subjectStart, subjectEnd } = clause;
  const own = actors.find(({ start }) => start >= subjectStart && start < subjectEnd);
  const noun = own && NOUN.exec(text.slice(own.end, subjectEnd))?.[0];
  if (own === undefined || noun === undefined) return false;
  return actors.some(
    ({ start, end: to, code }) =>
      start >= subjectEnd &&
      code !== own.code &&
      AND.test(text.slice(0, start)) &&
      NOUN.exec(text.slice(to))?.[0] === noun,
  );
}
const NOUN = /^(?:['’]s?)?\s\p{Ll}{4,}/u;
const AND = /\b(?:and|while|against)\s(?:the\s|those\sof\s)?$/;

/** "Peru went to court, arguing that agreements of 1952 had lapsed": what somebody says was done is another's, or both sides'. */
const SAID_THAT = pattern('u')`
  \b(${oneOf`argu claim stat say maintain declar not insist contend assert conced recall add`}(ed|ing|s)|sa(id|ys))_that_[^,;.]{0,80}$`;
const isOnlySaid = ({ kind, text, dated }: Deed): boolean =>
  kind !== 'statement' && SAID_THAT.test(text.slice(Math.max(0, dated - 110), Math.max(0, dated)));

/** Who talks with somebody at home is visited. */
const TALKS = pattern('u')`^${oneOf`met had held received hosted welcomed`}\b`;
function isHost({ kind, text, actors, clause: { verb } }: Deed, doer: CountryCode): boolean {
  if (kind !== 'visit' || !verb || !TALKS.test(text.slice(verb.start))) return false;
  const side = actors.find(({ code }) => code === doer)?.side;
  return actors.some((seat) => seat.place && (seat.code === doer || (side !== undefined && seat.side === side)));
}

/** Whether two met where others had called them together, and not in the capital of one of them. */
const metElsewhere = ({ kind, text, actors, clause: { verb, end } }: Deed): boolean =>
  kind === 'visit' &&
  verb !== null &&
  MET_AT.test(text.slice(verb.start, end)) &&
  !actors.some(({ place, side }) => place && side !== null);

/** The state that alone does it; null where another does the same, and of a host the guest's if that is known. */
export function aloneIn(deed: Deed, doer: CountryCode | null): CountryCode | null {
  const { text, dated, clause, people } = deed;
  if (doer === null || isUndone(text, dated, clause)) return null;
  if (BOTH.test(text.slice(clause.subjectStart, clause.subjectEnd))) return null;
  if (metElsewhere(deed)) return null;
  if (tellsAnother(deed, doer) || isToldOfOther(deed) || isDoneByBoth(deed, doer) || isOnlySaid(deed)) return null;
  if (!isHost(deed, doer)) return doer;
  const guests = people.filter(({ country }) => country !== doer);
  return guests.length === 1 ? (guests[0]?.country ?? null) : null;
}
