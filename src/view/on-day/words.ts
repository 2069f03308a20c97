/** A day of the year and its distance in words. */
import { cleanLine } from '../../text/clean.js';
import { MONTHS } from '../../dates/words.js';
import type { YearDay } from '../../dates/year-day.js';

/** "27 November". */
export const dayText = ({ month, day }: Pick<YearDay, 'month' | 'day'>): string => `${day} ${MONTHS[month - 1] ?? ''}`;

/** "112 years ago", "a year ago", "the same year", "31 years later". */
export function agoText(years: number): string {
  if (years === 0) return 'the same year';
  const count = Math.abs(years) === 1 ? 'a year' : `${Math.abs(years)} years`;
  return years > 0 ? `${count} ago` : `${count} later`;
}

/** "Albania–Serbia" of "Albania–Serbia relations". */
export const pairText = (title: string): string => cleanLine(title).replace(/ relations$/u, '');
