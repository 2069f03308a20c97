/** Whose exports and imports a state's own statistics give: "the Georgian office of statistics reported imports of". */
import type { Side } from '../../sentence/actors.js';
import type { Sentence } from '../../sentence/annotate.js';
import { attributionsOf } from '../../sentence/attribution.js';

/** The party whose office or statistics the clause before `at` names as those who report. */
export function reporterOf({ text, actors }: Sentence, at: number): Side | null {
  const source = attributionsOf(text).findLast(({ end, of }) => end <= at && of !== 'before');
  if (!source || !/^[^;,]{0,60}$/.test(text.slice(source.end, at))) return null;
  const named = actors.filter(({ start, end }) => start >= source.start && end <= source.end);
  return named.length === 1 ? (named[0]?.side ?? null) : null;
}
