/** Where a date lies on an axis of years, and how sure its ends are. */
import { boundsOf } from '../../../dates/bounds.js';
import { parseEdtf, type EdtfEnd } from '../../../dates/edtf.js';
import type { FactDate } from '../../../model.js';

/** How sure an end is: `about` one that is qualified (~ ? %) or lies in a decade or century, `open` one that is not there. */
export type EndKind = 'exact' | 'about' | 'open';

export interface Span {
  /** Years with fractions, 0 being 1 BC; -Infinity and Infinity where an end is open. `to` is behind the last day. */
  from: number;
  to: number;
  start: EndKind;
  end: EndKind;
  /** True for a stated interval, which lasted so long; false for what happened at some time between the ends. */
  lasts: boolean;
}

/** Null for a text that is not an EDTF date. */
export function spanOf({ edtf, basis }: Pick<FactDate, 'edtf' | 'basis'>): Span | null {
  const value = parseEdtf(edtf);
  const bounds = boundsOf(edtf);
  if (value === null || bounds === null) return null;
  const from = yearsOf(bounds.first);
  const to = bounds.last === Infinity ? Infinity : yearsOf(bounds.last) + 1 / 372;
  if (value.kind === 'point') {
    // The 1990s have exact ends; where between them something lies is what is not known.
    const end = value.qualifier === '' ? 'exact' : 'about';
    return { from, to, start: end, end, lasts: false };
  }
  const [start, end] = [endKind(value.start), endKind(value.end)];
  // The early 1960s are a part of a decade (1960~/1963~), in which something happened, as it did in a named war.
  return { from, to, start, end, lasts: basis === 'stated' && !(start === 'about' && end === 'about') };
}

function endKind(end: EdtfEnd): EndKind {
  if (typeof end === 'string') return 'open';
  return end.qualifier === '' && end.mask === 0 ? 'exact' : 'about';
}

/** A day as a number that sorts (19221010) in years, with months and days of one length: for drawing, not for counting. */
function yearsOf(day: number): number {
  if (!Number.isFinite(day)) return day;
  const year = Math.floor(day / 10000);
  const rest = day - year * 10000;
  return year + (Math.floor(rest / 100) - 1) / 12 + ((rest % 100) - 1) / 372;
}
