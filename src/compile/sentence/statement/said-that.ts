/** "Peru went to court on 16 January 2008, arguing that agreements of 1952 had lapsed": of 1952 only what was argued tells. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { given, own, type Piece } from './piece.js';

const ARGUING = pattern(
  'u',
)`,_(?<doing>${oneOf`arguing claiming stating maintaining contending insisting asserting declaring`})_(?=that_[^;:]*$)`;

/** The statement of a date behind such words, of a clause with that subject and a date of its own; null elsewhere. */
export function saidThat(
  text: string,
  date: DateMention,
  dates: readonly DateMention[],
  subject: string,
): Piece[] | null {
  const site = ARGUING.exec(text);
  if (!site || subject === '' || date.start < site.index || !text.startsWith(subject)) return null;
  if (!dates.some(({ end }) => end <= site.index)) return null;
  const said = (site.groups?.['doing'] ?? '').replace(/ing$/, 'ed');
  return [own(`${subject} `), given(`${said} `), own(text.slice(site.index + site[0].length))];
}
