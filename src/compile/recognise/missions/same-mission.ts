/** Which missions are one: by sender, receiver, rank and city, whatever is told of their dates. */
import type { Mission } from '../../../model.js';
import { areSeats, isEarlierSeat } from '../../sentence/seats.js';
import { isSameCity } from './same-city.js';

/** Kinds of which a state keeps one in another. */
export const DIPLOMATIC: ReadonlySet<string> = new Set([
  'embassy',
  'high commission',
  'legation',
  'nunciature',
  'liaison office',
  'delegation',
]);

/** What a mission is, whatever is told of it. */
export type Named = Omit<Mission, 'source' | 'alsoIn' | 'since'>;

const CONSULAR = /consul/;

/** True when both are consular posts of one state in one city, whatever rank each statement gives: no city has two of them. */
export function isSamePost(a: Named, b: Named): boolean {
  const isPost = ({ kind, city, resident }: Named): boolean => CONSULAR.test(kind) && city !== null && resident;
  return isPost(a) && isPost(b) && a.sending === b.sending && a.receiving === b.receiving && isSameCity(a.city, b.city);
}

/** "The consulate in Shanghai" of a list that has a consulate-general there. */
export const isSameByShortName = (a: Named, b: Named): boolean =>
  isSamePost(a, b) && [a, b].every(({ kind }) => kind === 'consulate' || kind === 'consulate-general');

/** A list may call a permanent representation by the general word. */
const GENERAL: ReadonlySet<string> = new Set(['permanent representation', 'diplomatic mission']);
const isSameKind = (a: Named, b: Named): boolean => a.kind === b.kind || (GENERAL.has(a.kind) && GENERAL.has(b.kind));

/** True when both mean one mission; whether it still stands is not compared. */
export function isSameMission(a: Named, b: Named): boolean {
  if (a.sending !== b.sending || a.receiving !== b.receiving || !isSameKind(a, b) || a.resident !== b.resident)
    return false;
  if (isSameCity(a.city, b.city)) return true;
  // One embassy a country: a mention without its city, or by the city's other name, is the same one.
  if (!DIPLOMATIC.has(a.kind)) return false;
  if (a.city === null || b.city === null) return true;
  const seat = a.accreditedFrom ?? a.receiving;
  // What stood in Bonn is not what stands in Berlin, whatever came of it.
  if (isEarlierSeat(a.city, seat) !== isEarlierSeat(b.city, seat)) return false;
  return a.until === null && b.until === null && areSeats(a.city, b.city, seat);
}

/** "Washington, D.C." says more than "Washington". */
export const fullerName = (city: string | null, other: string | null): string | null =>
  city === null || other?.startsWith(`${city}, `) === true ? other : city;

/** True for missions of one state in the other, neither of which sits elsewhere. */
export const isPairOf = (a: Named, b: Named): boolean =>
  a.sending === b.sending && a.receiving === b.receiving && a.resident && b.resident;
