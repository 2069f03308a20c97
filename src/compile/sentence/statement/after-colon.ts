/** A list behind a colon whose items have dates: "three neighbours: Peru in 1979, Chile in June 2013, and Brazil in 2015". */
import type { Division } from './division.js';
import type { Joint } from './joints.js';
import type { Found } from './segment.js';
import { mainVerb } from './verb.js';

/** What stands after a colon without a verb of its own, when dates stand in two of its parts at least. */
export function afterColon(division: Division, host: number, i: number): Found | null {
  const joint = division.joints[i];
  if (!joint || division.text.charAt(joint.at) !== ':') return null;
  const end = partEnd(division, i);
  if (end === null || !division.isDated(joint.end, end) || !division.isDated(end, division.text.length)) return null;
  return { kind: 'listed', host };
}

/** The next item of such a list; null where the item before goes on. */
export function afterListed(division: Division, open: number, joint: Joint, i: number): Found | null {
  const current = division.segments[open];
  const end = partEnd(division, i) ?? division.text.length;
  if (!current || !division.isDated(current.start, joint.at) || !division.isDated(joint.end, end)) return null;
  return { kind: 'listed', host: current.host };
}

/** Where the part of a list ends that begins behind a joint; null where it is a statement of its own. */
function partEnd({ joints, tokens, text }: Division, i: number): number | null {
  const from = joints[i]?.end ?? 0;
  const next = joints.find(
    ({ word, comma }, j) => j > i && (word === ';' || word === ',' || (comma && word === 'and')),
  );
  const end = next?.at ?? text.length;
  return mainVerb(tokens, from, end) === null ? end : null;
}
