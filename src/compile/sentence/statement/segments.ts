/** A sentence as segments: clauses, predicates that share a subject, clauses under others, items of an enumeration. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { afterListed } from './after-colon.js';
import { afterComma } from './after-comma.js';
import { afterConjunction } from './after-conjunction.js';
import { Division } from './division.js';
import { isCoordinator, isParted, isRelative, isSubordinator, type Joint } from './joints.js';
import { leadOf, SUBORDINATE_START } from './lead.js';
import { COMPARED, type Divided, type Found, type Segment } from './segment.js';
import { mainVerb } from './verb.js';

/** More joints than a sentence has that anybody would read; it is then taken as a whole. */
const MOST = 30;

/** Divides a sentence by its joints. `dates` are those that something is told of. */
export function divide(text: string, dates: readonly DateMention[]): Divided {
  const division = new Division(text, dates);
  const front = SUBORDINATE_START.test(text) && division.mainAfterFront() !== null;
  division.open({ kind: front ? 'front' : 'clause', word: '', at: 0, start: 0 });
  const joints = division.joints.length > MOST ? [] : division.joints;
  for (const [i, joint] of joints.entries()) {
    const found = begins(division, joint, i);
    if (found) division.open({ ...found, word: joint.word, at: joint.at, start: joint.end });
  }
  const { segments, tokens } = division;
  segments.forEach((segment, i) => {
    complete(division, segment, i);
    segment.verb ??= mainVerb(tokens, segment.lead, segment.end);
  });
  return { text, masked: division.masked, tokens, segments };
}

function complete({ segments, text, dates }: Division, segment: Segment, i: number): void {
  segment.end = segments[i + 1]?.at ?? text.length;
  segment.dates = dates.filter(({ start }) => start >= segment.start && start < segment.end);
  if (segment.kind === 'front') segment.host = segments.findIndex(({ kind }, j) => j > i && kind === 'clause');
  if (segment.host < 0) segment.host = i;
}

/** What begins at a joint; null where the segment before goes on. */
function begins(division: Division, joint: Joint, i: number): Found | null {
  const open = division.segments.length - 1;
  const current = division.segments[open];
  if (!current) return null;
  const next = division.joints[i + 1]?.at ?? division.text.length;
  const lead = leadOf(division.masked, joint.end, division.dates);
  const at = division.tokenAt(lead);
  const first = division.tokens[at];
  if (!first || first.start - lead > 2) return null;
  const { word, comma } = joint;
  if (word === 'and' && !comma && current.kind === 'item' && !division.isDated(current.start, joint.at)) return null;
  // "and, after the elections, on 9 June 2019": the item begins in front of its aside.
  if (current.kind === 'item' && isParted(division.text, current.at) && !division.isDated(current.start, joint.at))
    return null;
  if (current.kind === 'front') return word === ',' && division.mainAfterFront() === joint ? { kind: 'clause' } : null;
  if (current.kind === 'listed' && (word === ',' || word === ';' || word === 'and'))
    return afterListed(division, open, joint, i);
  // "There were 20 in 2019, as against 10 in 2017": an item, as behind a plain comma.
  if (word === 'as' && COMPARED.test(division.text.slice(first.start, first.start + 20)))
    return afterComma(division, open, joint, first, at, next, i);
  if (isRelative(word))
    return joint.at > 2 && next > joint.end ? { kind: 'relative', host: division.level(open) } : null;
  if (isSubordinator(word) || (/^(?:while|whereas)$/.test(word) && !comma)) {
    const verb = mainVerb(division.tokens, joint.end, next);
    return verb && division.verbOf(division.level(open), joint.at) ? { kind: 'sub', host: division.own(open) } : null;
  }
  if (word === ',') return afterComma(division, open, joint, first, at, next, i);
  return isCoordinator(word) ? afterConjunction(division, open, joint, first, at, i) : null;
}
