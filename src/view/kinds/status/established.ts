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

/** "earlier: 1717; again: 1987 or 1986; also given: November 1615*": the other dates under what they are; empty without any. */
export function otherDatesText(
  relation: Given & Pick<Relation, 'establishedAlso'>,
  established: DatedFact,
  told: (fact: DatedFact) => string,
): string {
  const { establishedAlso } = relation;
  const named = establishedAlso.map((fact) => ({
    word: otherDateOf(fact, established, relation),
    dates: [told(fact), ...establishedAlso.filter((other) => isAccountOf(other, fact, relation)).map(told)],
    isAccount: establishedAlso.some((other) => isAccountOf(fact, other, relation)),
  }));
  return ORDER.flatMap((word) => {
    const dates = named.filter((one) => one.word === word && !one.isAccount).map((one) => one.dates.join(' or '));
    return dates.length === 0 ? [] : [`${word}: ${dates.join(', ')}`];
  }).join('; ');
}

/** Whether a date is but an account, told in the same sentence, of another one that does not count either. */
function isAccountOf(account: DatedFact, other: DatedFact, relation: Given): boolean {
  const told = relation.statusChanges.find(isOf(account));
  const beginning = told?.account === true ? beginningOf(told, relation) : undefined;
  return beginning !== undefined && beginning.source.sentence === told?.source.sentence && isOf(other)(beginning);
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
