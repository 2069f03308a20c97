/** The level of representation: legations and embassies opened, raised, headed by chargés d'affaires or ambassadors. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
import { isAsserted } from '../../sentence/asserted.js';
import type { Change } from './change.js';
import { LEVEL_RULES, type LevelRule } from './level-rules.js';
import { concernsOthers, isMissionItself, senderOf } from './level-subject.js';
import { matchesOf } from '../../../text/matches.js';

/** Between a mission and its verb: it was not opened after all. */
const UNREAL = /\b(?:never|not|planned|proposed|would|will|plans?|nor)\b/;

/** Most sentences speak of no mission at all, and cost no more than this. */
const SPEAKS_OF = /embass|legation|high\scommission|liaison|charg[ée]|ambassador|consular/i;

/** "The Swiss legation in Tunis, established in 1956, became an embassy", "opened in 1956 and became": one mission, named once. */
const SAME_MISSION = /^\s(?:in|on)\s[^;]{4,45}(?:,|\sand(?:\s(?:was|were))?)\s$/;

interface Found extends LevelRule {
  match: Trigger;
}

/** Where the dates of a match are looked for: behind its last word, unless one stands within ("opened on 3 May an embassy"). */
function anchor({ text, dates }: Sentence, { start, end }: Trigger): Trigger {
  const inside = dates.some((date) => date.start > start && date.end < end);
  const behind = dates.some(
    (date) => date.start >= end && /^\s(?:in|on|since)\s(?:\p{L}+\s)?$/u.test(text.slice(end, date.start)),
  );
  return inside && !behind ? { start, end: start } : { start: Math.max(start, end - 1), end };
}

/** Changes of level that a sentence speaks of. */
export function representationTriggers(sentence: Sentence, _codes: Codes): Change[] {
  const { text } = sentence;
  if (!SPEAKS_OF.test(text)) return [];
  const found: Found[] = [];
  for (const one of LEVEL_RULES) {
    for (const { index, 0: words } of matchesOf(text, one.pattern)) {
      const match = { start: index, end: index + words.length };
      if (found.some(({ match: other }) => match.start < other.end && other.start < match.end)) continue;
      if (isMissionItself(sentence, match, one.subject)) found.push({ ...one, match });
    }
  }
  return found
    .sort((a, b) => a.match.start - b.match.start)
    .map((one, i, all) => ({ ...one, from: all[i - 1]?.match.end ?? 0 }))
    .filter(({ match }) => !concernsOthers(sentence, match) && !UNREAL.test(text.slice(match.start, match.end)))
    .filter(({ match }) => isAsserted(text, match.start, match.end))
    .map((one) => ({ ...one, by: senderOf(sentence, one.match, one.from) }))
    .map(({ rule, change, match, by }, i, all): Change => ({
      ...anchor(sentence, match),
      rule: `level: ${rule}`,
      change,
      by: by ?? (SAME_MISSION.test(text.slice(all[i - 1]?.match.end, match.start)) ? (all[i - 1]?.by ?? null) : null),
      accounts: false,
      lasted: false,
      decided: false,
      roles: ['at', 'since', 'after', 'by'],
    }));
}
