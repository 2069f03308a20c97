/** What the other dates of establishment are: accounts of the same beginning, or beginnings of their own, before or after it. */
import { boundsOf } from '../../../dates/bounds.js';
import { labelEdtf } from '../../../dates/label.js';
import { andList } from '../../../text/lists.js';
import type { DatedFact, Relation, StatusChange } from '../../../model.js';
import { isListed } from '../../words/listed.js';

/** `earlier` and `again`: relations that the article tells of as others than those that count, before and after them. */
export type OtherDate = 'earlier' | 'again' | 'also given';

type Given = Pick<Relation, 'article' | 'statusChanges'>;

/** Establishments nearer than this, with no break told between them, are taken for two accounts of one. */
const YEARS = 5;
const YEAR = 10_000;

const isOf =
  ({ date, source }: DatedFact) =>
  (change: StatusChange): boolean =>
    change.change === 'established' &&
    change.date.edtf === date.edtf &&
    change.source.section === source.section &&
    change.source.sentence === source.sentence;
const firstOf = ({ date }: Pick<DatedFact, 'date'>): number => boundsOf(date.edtf)?.first ?? 0;

/** "in 1816 or in 1838", beside relations that date from 1940: one sentence gives both of another beginning. */
function isOfAnother(one: StatusChange, established: DatedFact, { statusChanges }: Given): boolean {
  const { section, sentence } = one.source;
  const beside = statusChanges.filter(
    ({ change, account, source }) =>
      change === 'established' && account === true && source.section === section && source.sentence === sentence,
  );
  return beside.length > 1 && sentence !== null && established.source.sentence !== sentence;
}

/** The beginning that an account is one of: that of its sentence, else the nearest in time. */
function beginningOf(told: StatusChange, { statusChanges }: Given): StatusChange | undefined {
  const mains = statusChanges.filter(({ change, account }) => change === 'established' && account !== true);
  const distance = (one: StatusChange): number =>
    one.source.sentence === told.source.sentence ? -1 : Math.abs(firstOf(one) - firstOf(told));
  return mains.sort((a, b) => distance(a) - distance(b))[0];
}

/** What another date of establishment is, beside the one that counts. */
export function otherDateOf(other: DatedFact, established: DatedFact, relation: Given): OtherDate {
  const told = relation.statusChanges.find(isOf(other));
  const main = relation.statusChanges.find(isOf(established));
  if (told === undefined || main?.account === true || isListed(relation, other.source)) return 'also given';
  if (told.account !== true || isOfAnother(told, established, relation)) return apart(told, established, relation);
  const own = beginningOf(told, relation);
  return own === undefined || own === main ? 'also given' : apart(own, established, relation);
}

/** Which of two beginnings is the earlier, unless they may be two accounts of one. */
function apart(other: StatusChange, established: DatedFact, { statusChanges }: Given): OtherDate {
  const [first, last] = [firstOf(other), firstOf(established)].sort((a, b) => a - b) as [number, number];
  const isBroken = statusChanges.some(
    (change) => change.change === 'severed' && firstOf(change) >= first && firstOf(change) <= last,
  );
  if (!isBroken && last - first < YEARS * YEAR) return 'also given';
  return firstOf(other) < firstOf(established) ? 'earlier' : 'again';
}

const ORDER: readonly OtherDate[] = ['earlier', 'again', 'also given'];

/** "earlier: 1816 or 1838; again: 1987 or, by one account, 1986; also given: 1992*": the other dates under what they are; empty without any. */
export function otherDatesText(
  relation: Given & Pick<Relation, 'establishedAlso'>,
  established: DatedFact,
  told: (fact: DatedFact) => string,
): string {
  const { establishedAlso } = relation;
  const named = establishedAlso.map((fact, at) => ({
    word: otherDateOf(fact, established, relation),
    text: [
      told(fact),
      ...establishedAlso.flatMap((other, behind): string[] => {
        const account = accountOf(other, fact, relation, behind > at);
        return account === null
          ? []
          : [account === 'or' ? ` or ${told(other)}` : ` or, by one account, ${told(other)}`];
      }),
    ].join(''),
    isAccount: establishedAlso.some((other, before) => accountOf(fact, other, relation, before < at) !== null),
  }));
  return ORDER.flatMap((word) => {
    const dates = named.filter((one) => one.word === word && !one.isAccount).map(({ text }) => text);
    return dates.length === 0 ? [] : [`${word}: ${dates.join(', ')}`];
  }).join('; ');
}

/**
 * Whether a date is but an account of another one that does not count either: `or` of one sentence, where neither is more than an account, or
 * the sentence gives another date besides; `other` where it is told elsewhere.
 * @param isBehind Whether it is given behind the other one.
 */
function accountOf(account: DatedFact, other: DatedFact, relation: Given, isBehind: boolean): 'or' | 'other' | null {
  const told = relation.statusChanges.find(isOf(account));
  const main = relation.statusChanges.find(isOf(other));
  if (told === main || told?.account !== true || main === undefined) return null;
  const isBeside = told.source.sentence === main.source.sentence;
  if (main.account === true) return isBeside && isBehind ? 'or' : null;
  return beginningOf(told, relation) !== main ? null : isBeside ? 'or' : 'other';
}

/** "until 1921", where the sentence that tells when relations began tells that they were over then; else null. */
export function lastedUntil({ statusChanges }: Given, established: DatedFact): string | null {
  const end = statusChanges.find(
    ({ change, how, source }) =>
      change === 'severed' &&
      how === 'ended' &&
      source.sentence !== null &&
      source.sentence === established.source.sentence &&
      source.section === established.source.section,
  );
  return end === undefined ? null : `until ${labelEdtf(end.date.edtf)}`;
}

/** "given as 5 June 1807 and 4 January 1801", where no date is more than one account of several; null where one counts. */
export function accountsText(
  relation: Given & Pick<Relation, 'establishedAlso'>,
  established: DatedFact,
  told: (fact: DatedFact) => string,
): string | null {
  const { establishedAlso, statusChanges } = relation;
  const isAccount = statusChanges.find(isOf(established))?.account === true;
  const isOne = establishedAlso.every((other) => otherDateOf(other, established, relation) === 'also given');
  if (!isAccount || !isOne || establishedAlso.length === 0) return null;
  return `given as ${andList([established, ...establishedAlso].map(told))}`;
}
