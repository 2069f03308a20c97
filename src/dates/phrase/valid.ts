/** EDTF level 1 knows no season in an interval and no qualifier on a mask or season: the nearest value that it knows. */
import { parseEdtf, type EdtfPoint } from '../edtf.js';
import { firstDay, formatPoint, lastDay, parsePoint } from '../point.js';

const ABOUT = /[~?%]$/;
const bare = (text: string): string => text.replace(ABOUT, '');

const point = (text: string): EdtfPoint | null => parsePoint(text) ?? parsePoint(bare(text));

/** The year of a season, the first or last year of a mask; a qualifier stays. */
function plain(text: string, end: 'first' | 'last', masked: boolean): string | null {
  const qualifier = ABOUT.exec(text)?.[0] ?? '';
  const value = point(text);
  if (!value) return null;
  const year = { ...value, season: null, month: null, day: null, qualifier: '' as const };
  if (value.season !== null) return formatPoint(year) + qualifier;
  if (value.mask === 0 || !masked) return text;
  const at = end === 'first' ? value.year : value.year + 10 ** value.mask - 1;
  return `${formatPoint({ ...year, year: at, mask: 0 })}${qualifier === '' ? '~' : qualifier}`;
}

/**
 * The EDTF date itself when it is valid, else the nearest coarser one: `1944-21/1945-23` is `1944/1945`, `1944-21~` is
 * `1944~`, `196X~` is `1960~/1969~`, `1950~/196X` is `1950~/1969~`, `1990/199X` is `199X`. Null when nothing comes near:
 * a day that does not exist, an interval that runs backwards.
 */
export function validEdtf(edtf: string): string | null {
  if (parseEdtf(edtf) !== null) return edtf;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) {
    const value = point(from);
    if (!value) return null;
    if (value.mask === 0) return plain(from, 'first', false);
    return interval(plain(from, 'first', true), plain(from, 'last', true));
  }
  const masked = /X/.test(edtf) && /[~?%]/.test(edtf);
  return interval(plain(from, 'first', masked), plain(to, 'last', masked));
}

function interval(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  const both = `${from}/${to}`;
  if (parseEdtf(both) !== null) return both;
  const [a, b] = [point(from), point(to)];
  if (!a || !b || parseEdtf(to) === null) return null;
  // "from 1990 to the 1990s": the end holds the start.
  const holds = firstDay(b) <= firstDay(a) && lastDay(a) <= lastDay(b);
  return holds ? to : null;
}
