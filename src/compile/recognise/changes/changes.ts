/**
 * Changes in the state of relations: establishment, recognition and representation are looked for by their own rules, and
 * then share out the dates of the sentence together, so that no date is given to two verbs.
 */
import type { FactDate, StatusKind } from '../../../model.js';
import { roleOfNamed } from '../date-role.js';
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import { asOfFor } from '../../sentence/as-of.js';
import { bindDates, clauseAt } from '../../sentence/clauses.js';
import { missionLevels } from '../missions/levels.js';
import { isAsserted, isDelayed, isNarrated } from '../../sentence/asserted.js';
import { STOOD_BESIDE } from '../../words/beside.js';
import type { Change } from '../change.js';
import { isAccount } from './accounts.js';
import { isOfThirdInContrast } from './contrast.js';
import { dateByAgreement } from './by-agreement.js';
import { datesOf, isDatedAnew, mayDate } from './dates.js';
import { isDeJure } from './de-facto.js';
import { deniedTriggers } from './denied.js';
import { headTriggers } from './heads.js';
import { factDate, type StatusDraft, type StatusFact } from '../fact.js';
import { recognitionTriggers } from './recognition.js';
import { givesAnotherYear, otherAccounts } from './other-accounts.js';
import { representationTriggers } from './representation.js';
import { statusTriggers } from './relations.js';

const LEVELS: ReadonlySet<StatusKind> = new Set(['legation', 'embassy', 'high commission', 'liaison office']);
/** What a text tells in "would" of its own time: missions that would be opened are plans more often than not. */
const TURNS: ReadonlySet<StatusKind> = new Set(['established', 'severed', 'restored', 'recognised']);
/** Changes of which several dates are accounts of one. */
const DATED_ONCE: ReadonlySet<StatusKind> = new Set(['established', 'severed', 'restored', ...LEVELS]);
const SOURCES = [
  statusTriggers,
  recognitionTriggers,
  representationTriggers,
  headTriggers,
  missionLevels,
  deniedTriggers,
];

/** "Relations with East Germany, long refused out of regard for Bonn, were taken up" */
const PARTNER = /^(?:\p{L}+\s)?(?:relations|ties)\s(?:with|to)\s(?:the\s)?$/iu;

/** True where a party is named only as a state that stood beside it: relations with East Germany were none with the Federal Republic. */
const isOfOtherState = ({ text, actors }: Sentence): boolean =>
  actors.some(
    ({ code, side, start }) => side !== null && STOOD_BESIDE.has(code) && PARTNER.test(text.slice(0, start)),
  ) ||
  ([0, 1] as const).some((side) => {
    const named = actors.filter((actor) => actor.side === side);
    return named.length > 0 && named.every(({ code }) => STOOD_BESIDE.has(code));
  });

/** The words of a date keep their "by". */
const byThen = ({ rule, fact }: StatusFact): StatusFact => ({
  rule,
  fact: { ...fact, date: { ...fact.date, text: `by ${fact.date.text}` } },
});

const OR = /,?\sor\s(?:(?:in|on)\s)?/;
/** One of the dates that are given for a change. */
const account = ({ rule, fact }: StatusFact, text: string): StatusFact => ({
  rule,
  fact: { ...fact, date: { ...fact.date, text }, account: true },
});

/** Relations that lasted from then on: a recognition of that time may be what began them. */
const begun = ({ rule, fact }: StatusFact): StatusFact => ({ rule, fact: { ...fact, tentative: true } });
/** Relations that lasted until then; nobody is said to have broken them off. */
const over = ({ rule, fact }: StatusFact): StatusFact => ({ rule, fact: { ...fact, how: 'ended' } });

/** What the rest of the sentence gives as other dates of a change. */
function othersOf(
  sentence: Sentence,
  { change, start, end, rule }: Change,
  [told]: readonly StatusFact[],
  triggers: readonly Change[],
): StatusFact[] {
  if (!DATED_ONCE.has(change)) return [];
  const next = triggers.find((other) => other.start > start && DATED_ONCE.has(other.change))?.start;
  const { text, source } = sentence;
  // "Another year, 1837, is given for the start of relations": here the date stands before.
  const from = told === undefined ? 0 : end;
  return otherAccounts(sentence, from, next ?? text.length)
    .filter(({ edtf }) => edtf !== told?.fact.date.edtf)
    .map((date) => ({ rule, fact: { by: null, ...told?.fact, date: factDate(date), change, source, account: true } }));
}

/** "After the riots of 7 April the ambassador was sent away": the change is no part of what has that date; "told to leave by 7 May" is a time limit. */
function roleIn(
  text: string,
  { start: at, change }: Change,
  { start, end, role }: DateMention,
): Pick<FactDate, 'role'> {
  const named = roleOfNamed(text, start, end);
  const isApart = named?.role === 'after' && (at < named.start || at > start);
  return isApart ? { role: named.role } : change === 'ambassador left' && role === 'by' ? { role } : {};
}

/** How a change was made at one of its dates. */
const howOn = (text: string, { how, start }: Change, { end }: DateMention): Pick<StatusDraft, 'how'> =>
  how === undefined || (how === 'de facto' && isDeJure(text.slice(start, end))) ? {} : { how };

/** "As of 2024 both had been headed by chargés d'affaires since 2019" */
function asOfOn(sentence: Sentence, { change, start, end }: Change, date: DateMention): Pick<StatusDraft, 'asOf'> {
  if (date.role !== 'since' || DATED_ONCE.has(change)) return {};
  const asOf = asOfFor(sentence, { start, end });
  return asOf === null || asOf.start === date.start ? {} : { asOf: asOf.edtf };
}

/** "recalled its ambassador and broke off relations": who leaves with the relations, or for a chargé d'affaires, is no change besides. */
const isPartOfMore = (text: string, { change, start }: Change, all: readonly Change[]): boolean =>
  change === 'ambassador left' &&
  all.some(
    (other) =>
      (other.change === 'severed' || other.change === "chargé d'affaires") &&
      clauseAt(text, other.start).start === clauseAt(text, start).start,
  );

/** Dated changes that one sentence states. */
export function readChanges(sentence: Sentence, codes: Codes): StatusFact[] {
  const { text, source } = sentence;
  const dates = dateByAgreement(sentence);
  if (dates.length === 0 && !givesAnotherYear(text)) return [];
  const all = SOURCES.flatMap((find) => find(sentence, codes)).sort((a, b) => a.start - b.start || a.end - b.end);
  const triggers = all.filter((one) => !isPartOfMore(text, one, all) && !isOfThirdInContrast(sentence, one));
  const bound = bindDates(text, triggers, dates, (trigger, date) =>
    trigger.own === null ? mayDate(text, trigger, date) : date.start === trigger.own.start,
  );
  const beside = isOfOtherState(sentence) ? { beside: true as const } : {};
  return triggers.flatMap((trigger, i): StatusFact[] => {
    const { start, end, change, lasted, decided } = trigger;
    if (trigger.own !== null) {
      if (isDatedAnew(text, trigger, trigger.own.end)) return [];
      const { rule, by, own, how, oneSide, resumed, reopened, ceremony, tentative } = trigger;
      const marks = {
        ...beside,
        ...(how ? { how } : {}),
        ...(oneSide ? { oneSide } : {}),
        ...(resumed ? { resumed } : {}),
        ...(reopened ? { reopened } : {}),
        ...(ceremony ? { ceremony } : {}),
        ...(tentative ? { tentative } : {}),
      };
      const given = DATED_ONCE.has(change) && isAccount(sentence, own) ? { account: true as const } : {};
      const told = [{ rule, fact: { date: factDate(own), change, by, source, ...marks, ...given } }];
      return given.account ? [...told, ...othersOf(sentence, trigger, told, triggers)] : told;
    }
    if (!isAsserted(text, start, end, decided) && !(TURNS.has(change) && isNarrated(text, start))) return [];
    const loosely = {
      ...beside,
      ...(trigger.announced ? { beside: true as const } : {}),
      ...(trigger.tentative ? { tentative: true as const } : {}),
      ...(trigger.unnamed ? { unnamed: true as const } : {}),
      ...(trigger.oneSide ? { oneSide: trigger.oneSide } : {}),
      ...(trigger.resumed ? { resumed: trigger.resumed } : {}),
      ...(trigger.full ? { full: trigger.full } : {}),
    };
    const accountOf = (kind: StatusKind, date: DateMention): Pick<StatusDraft, 'account'> =>
      DATED_ONCE.has(kind) && isAccount(sentence, date) ? { account: true } : {};
    const next = triggers[i + 1]?.start ?? text.length;
    const told = datesOf(text, dates, trigger, bound[i] ?? [], next).flatMap((date): StatusFact[] => {
      const fact = (edtf: string, kind: StatusKind): StatusFact => ({
        rule: trigger.rule,
        fact: {
          date: { ...factDate(date), edtf, ...roleIn(text, trigger, date) },
          change: kind,
          by: trigger.by,
          source,
          ...loosely,
          ...howOn(text, trigger, date),
          ...accountOf(kind, date),
          ...asOfOn(sentence, trigger, date),
        },
      });
      const [first = date.edtf, last] = date.edtf.split('/');
      if (lasted && last !== undefined)
        return change === 'severed'
          ? [fact(first, change), fact(last, 'restored')]
          : [begun(fact(first, change)), over(fact(last, 'severed'))];
      if (lasted && change !== 'severed') return [];
      // "The break lasted until 1990", "were suspended until 1990": then it was over.
      if (date.role === 'until' && change === 'severed' && !isDelayed(text, start, end))
        return [fact(date.edtf, 'restored')];
      // "on 18 October 1925 or on 30 October 1926": one of the two, and no time between them.
      const [one, two] = date.text.split(OR);
      if (DATED_ONCE.has(change) && last !== undefined && one !== undefined && two !== undefined)
        return [account(fact(first, change), one), account(fact(last, change), two)];
      // "were resumed by December 1944": on any day until then.
      if (date.role === 'by' && TURNS.has(change) && last === undefined) return [byThen(fact(`../${first}`, change))];
      // "A legation functioned from 1938 to 1939": the level begins with the span.
      return [fact(LEVELS.has(change) ? first : date.edtf, change)];
    });
    return [...told, ...othersOf(sentence, trigger, told, triggers)];
  });
}
