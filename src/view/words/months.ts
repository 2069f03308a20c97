/** Months of a year in a few letters: "Jan–Oct 2021", "Nov 2023–Mar 2024", "Mar 2023". */
import { labelEdtf } from '../../dates/label.js';
import { MONTHS } from '../../dates/words.js';
import type { Edtf } from '../../model.js';

/** What `period` of a trade figure says, with its year. */
export function monthsText(period: Edtf): string {
  const ends = period.split('/').map((end) => /^(\d{4})-(\d\d)$/.exec(end));
  const [from, to = from] = ends;
  if (from == null || to == null) return labelEdtf(period);
  if (ends.length === 1) return `${short(from)} ${from[1] ?? ''}`;
  return `${short(from)}${from[1] === to[1] ? '' : ` ${from[1] ?? ''}`}–${short(to)} ${to[1] ?? ''}`;
}

const short = ([, , month]: RegExpExecArray): string => (MONTHS[Number(month) - 1] ?? '').slice(0, 3);
