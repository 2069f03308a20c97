/** "The two had not met since 1947, when Roa was received in Tokyo": in 1947 there was what stands behind "when". */
import type { DateMention } from '../../../dates/phrase/read.js';
import { pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const NOT_SINCE = pattern('u')`^[^;:]*_had_(not|never)_[^;:]*_since_$`;
const WHEN = /^,\swhen\s(?<clause>[^;:\d]+)\.?$/;

/** The statement of the date behind "since" by the clause that tells of it; null where none does. */
export function sinceWhen(text: string, { start, end, text: words, edtf }: DateMention): Piece[] | null {
  const clause = WHEN.exec(text.slice(end))?.groups?.['clause'];
  if (clause === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return null;
  if (!NOT_SINCE.test(text.slice(0, start) + (/^since\s/.exec(words)?.[0] ?? ''))) return null;
  const date = text.slice(start, end).replace(/^since\s/, '');
  return [given(/^\d{4}-\d\d-\d\d$/.test(edtf) ? 'On ' : 'In '), own(`${date} `), own(clause)];
}
