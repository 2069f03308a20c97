/** The level of representation where no mission is opened or raised: missions exchanged, "at legation level", heads of missions. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
import { isAsserted } from '../../sentence/asserted.js';
import type { Change } from '../change.js';
import { LEVEL_RULES, type LevelRule } from './level-rules.js';
import { concernsOthers, senderOf } from './level-subject.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

/** Within the words of a rule: it was not done after all. */
const UNREAL = /\b(?:never|not|planned|proposed|would|will|plans?|nor)\b/;

/** Most sentences speak of no mission at all, and cost no more than this. */
const SPEAKS_OF = /embass|legation|high\scommission|liaison|charg[ée]|ambassador|consular/i;

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

const PAPER = oneOf`agreement(s)? accord protocol treaty convention communiqué decision announcement plans?`;
/** "An agreement on an exchange of ambassadors was concluded", "announced an exchange of embassies" */
const AGREED = pattern('iu')`
  (\b${PAPER}_(on|about|of|for|providing_for)|\b(agreed|decided)_(up)?on|\bannounced)_(the_|an?_|full_|mutual_)*$`;
/** "They announced an exchange of ambassadors": nothing is agreed on, nor that they came. */
const ANNOUNCED = pattern(
  'iu',
)`\b(announced|(announcement|plans?)_(of|for)|promised|proposed)_(the_|an?_|full_|mutual_)*$`;
const isOnlyAnnounced = (text: string, { change, match }: Pick<Found, 'change' | 'match'>): boolean =>
  change === 'ambassador' && ANNOUNCED.test(text.slice(Math.max(0, match.start - 60), match.start));
const RELATIONS = part`(it|them|((the|its|their|diplomatic|mutual|bilateral)_)*(relations|ties|representation))`;
const LOWER = oneOf`lowered lowers lowering reduced reduces reducing downgraded downgrades downgrading scaled_down brought_down cut`;
/** "Russia lowered them to the level of chargés d'affaires"; a legation that is lowered is one state's. */
const LOWERED = pattern(
  'iu',
)`(\b${LOWER}_${RELATIONS}|\b${RELATIONS}_(was|were|had_been|have_been)_${LOWER})_[^,;.]{0,40}\bto_(the_)?$`;

const howOf = (text: string, { start }: Trigger): Change['how'] => {
  const lead = text.slice(Math.max(0, start - 160), start);
  return LOWERED.test(lead) ? 'lowered' : AGREED.test(lead) ? 'agreed' : undefined;
};

/** "Its head received the rank of ambassador": of the party that the sentence goes on with. */
const ITS_HEAD = /^Its\s(?:head|representative|envoy)\b/;

/** "the rank of ambassador", "the head of the legation presented his credentials": of one mission. */
const ONE_HEAD = pattern('iu')`\brank_of_ambassador\b|\b(head|chief)_of_`;

/** Changes of level that a sentence speaks of. */
export function representationTriggers(sentence: Sentence, codes: Codes): Change[] {
  const { text } = sentence;
  if (!SPEAKS_OF.test(text)) return [];
  const found: Found[] = [];
  for (const one of LEVEL_RULES) {
    for (const { index, 0: words } of matchesOf(text, one.pattern)) {
      const match = { start: index, end: index + words.length };
      if (found.some(({ match: other }) => match.start < other.end && other.start < match.end)) continue;
      found.push({ ...one, match });
    }
  }
  return found
    .sort((a, b) => a.match.start - b.match.start)
    .map((one, i, all) => ({ ...one, from: all[i - 1]?.match.end ?? 0 }))
    .filter(({ match }) => !concernsOthers(sentence, match) && !UNREAL.test(text.slice(match.start, match.end)))
    .filter(({ match }) => isAsserted(text, match.start, match.end))
    .map((one): Change => {
      const { rule, change, match, from } = one;
      const how = howOf(text, match);
      const by =
        ITS_HEAD.test(text) && sentence.subject !== null ? codes[sentence.subject] : senderOf(sentence, match, from);
      const oneSide = by === null && ONE_HEAD.test(text.slice(match.start, match.end));
      return {
        ...(how === undefined ? {} : { how }),
        ...(oneSide ? { oneSide } : {}),
        ...(isOnlyAnnounced(text, one) ? { announced: true } : {}),
        ...anchor(sentence, match),
        rule: `level: ${rule}`,
        change,
        by,
        accounts: false,
        lasted: false,
        decided: false,
        roles: ['at', 'since', 'after', 'by'],
        own: null,
      };
    });
}
