/** Why a day of the year has no events, and which days near it have some. A sentence for stderr. */
import { andList, orList } from '../../text/lists.js';

interface Asked {
  /** "27 November". */
  day: string;
  country: string | null;
  kinds: readonly string[];
}

/** `days` are the nearest before and after that have events, none where no day has any. */
export function explainNoDay({ day, country, kinds }: Asked, days: readonly { day: string; events: number }[]): string {
  const of = country === null ? '' : ` in the relations of ${country}`;
  const kind = kinds.length === 0 ? '' : ` of the kind ${orList(kinds)}`;
  if (days.length === 0) return `The dataset states no event${kind}${of} that is dated to a day.`;
  const once = new Map(days.map((each) => [each.day, each.events]));
  const near = [...once].map(([name, events]) => `${name} (${events} event${events === 1 ? '' : 's'})`);
  const which = near.length === 1 ? 'The only day that has some is' : 'The nearest days that have some are';
  return `The dataset dates no event${kind}${of} to ${day}. ${which} ${andList(near)}.`;
}
