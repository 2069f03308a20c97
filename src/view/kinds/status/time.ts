/** Dates inside a sentence: "on 10 October 1922", "in the early 1960s", "at some time in 1998–1999". */
import { parseEdtf, type EdtfPoint } from '../../../dates/edtf.js';
import { labelEdtf, withThe } from '../../../dates/label.js';
import type { Edtf } from '../../../model.js';

/** "early 1960s" and the like, which need an article. */
const PART = /^(?:early|mid|late) /u;

const isDay = (point: EdtfPoint): boolean => point.day !== null;

/** When something happened that the article dates so. */
export function atTime(edtf: Edtf): string {
  const value = parseEdtf(edtf);
  const label = labelEdtf(edtf);
  if (value === null) return label;
  if (value.kind === 'point') {
    if (value.qualifier !== '') return label;
    return isDay(value) ? `on ${label}` : `in ${withThe(label)}`;
  }
  const { start, end } = value;
  if (typeof start === 'string') return `by ${label.replace(/^(?:until|unknown –) /u, '')}`;
  if (typeof end === 'string') return label;
  if (PART.test(label)) return `in the ${label}`;
  return isDay(start) || isDay(end) ? `at some time from ${label}` : `at some time in ${withThe(label)}`;
}

/** Since when something holds that the article dates so. */
export function sinceTime(edtf: Edtf): string {
  const label = labelEdtf(edtf);
  if (/^since /u.test(label)) return label;
  if (/^(?:until|unknown –) /u.test(label)) return `since ${label.replace(/^(?:until|unknown –) /u, '')} or before`;
  return `since ${withThe(label)}`;
}

/** In the course of what a change happened that falls in the time asked for, wholly or not. */
export function courseOf(edtf: Edtf): string {
  const value = parseEdtf(edtf);
  return value?.kind === 'point' && value.qualifier === '' && !isDay(value)
    ? `in the course of ${withThe(labelEdtf(edtf))}`
    : atTime(edtf);
}

/** The time asked for, as a title ends: "on 1 January 1950", "in 1998–1999", "today". */
export function ofTime(on: Edtf | null): string {
  return on === null ? 'today' : atTime(on).replace(/^at some time /u, '');
}
