/** "The census of 2021 counted 920 people born in Peru, compared with 694 in 2011": of the other year, what was counted. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { ABOUT } from './figures.js';
import { given, own, type Piece } from './piece.js';

const NUMBER = part`\d[\d,.]*(_million)?(%|_per_cent)?`;
const WITH = pattern('u')`,_((as_)?compared_(with|to)|as_against)_(?<number>${ABOUT}${NUMBER})_in_$`;
const COUNTED = pattern('u')`_(counted|recorded|registered|found)_${ABOUT}\d[\d,.]*_(?<what>\p{L}[^,;:()]{3,90})$`;
const DECLARED = pattern('u')`
  (^|_)${ABOUT}\d[\d,.]*_(?<who>people|persons|inhabitants|residents)(_\([^()]*\))?_(?<did>${oneOf`declared identified described`}_themselves_[^,;:()]{3,60})$`;

/** The statement of such a year at the end of its sentence, which has one other date; null elsewhere. */
export function compared(text: string, date: DateMention, dates: readonly DateMention[]): Piece[] | null {
  if (dates.length !== 2 || !/^\d{4}$/.test(date.edtf) || !/^\.?$/.test(text.slice(date.end))) return null;
  const before = text.slice(0, date.start);
  const site = WITH.exec(before);
  const number = site?.groups?.['number'];
  if (!site || number === undefined) return null;
  const year = text.slice(date.start, date.end);
  const isShare = !/\d$|million$/.test(number);
  const what = COUNTED.exec(before.slice(0, site.index))?.groups?.['what'];
  if (what !== undefined && !isShare)
    return [given('In '), own(year), given(' there were '), own(number), given(` ${what}`)];
  const { who, did } = DECLARED.exec(before.slice(0, site.index))?.groups ?? {};
  if (who === undefined || did === undefined) return null;
  return [own(number), given(`${isShare ? '' : ` ${who}`} ${did} in `), own(year)];
}
