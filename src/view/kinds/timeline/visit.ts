/** A visit in a few words: who of which state, and where. */
import { cleanLine } from '../../../text/clean.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { nameOf } from '../../words/names.js';

/** "Angela Merkel (Germany) · Belgrade"; "" where the text names neither person nor place. */
export function visitText({ people = [], place = null }: Pick<TimelineRow, 'people' | 'place'>): string {
  const who = people.map(({ name, country }) => (country === null ? name : `${name} (${nameOf(country)})`));
  const told = [...(who.length === 0 ? [] : [who.join(', ')]), ...(place === null ? [] : [place])];
  return cleanLine(told.join(' · '));
}
