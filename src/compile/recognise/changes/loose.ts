/**
 * Changes told in loose words: what was "almost" done or only "frozen" is none; relations "normalised", "agreed to be restored"
 * or brought back to a level are restored only where they had been broken, which the record has to tell.
 */
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { ENDED_OF_THEMSELVES, LOOSELY_RESTORED, LOOSELY_SEVERED, ONLY_COOLED } from '../../words/relation-verbs.js';
import type { RelationsChange } from './relations-verbs.js';
import { IS_DIPLOMATIC, mentionsRelations } from './relations-words.js';

type Told = Trigger & { change: RelationsChange };

const ALMOST = pattern('i')`\b${oneOf`almost nearly all_but virtually practically as_good_as half`}_([a-z]+ly_)?$`;
const COOLED = pattern('i')`\b${ONLY_COOLED}\b`;
const RESTORED = pattern('i')`\b${LOOSELY_RESTORED}\b`;
const SEVERED = pattern('i')`\b${LOOSELY_SEVERED}\b`;
const ENDED = pattern('i')`^${ENDED_OF_THEMSELVES}$`;
/** "were ended": somebody did it. */
const WAS = /\b(?:was|were|been|being|be)\s(?:\p{L}+ly\s)?$/u;
const AGREED_TO = /\bagreed\s(?:[^,;.]{1,30}\s)?(?:to|on)\s(?:the\s|a\s)?(?:fully\s|gradually\s)?$/i;
const TO_LEVEL = /^[^.;,]{0,30}?\b(?:at|on|to)\s(?:the\s)?(?:level|rank|ambassadorial|embassy|legation|charg[ée])/i;
/** "The normalisation of relations began": it had not been reached. */
const ONLY_BEGAN =
  /^(?:\sprocess)?\s(?:was\s)?(?:beg[au]n|started|initiated|planned|proposed|demanded|stalled|failed|made\sprogress|became\spossible)\b/i;

/** Whether the relations spoken of are called diplomatic, official or full: in the clause, else where "they" were named. */
function isDiplomatic({ text, previous }: Sentence, { start, end }: Told): boolean {
  const clause = text.slice(clauseAt(text, start).start, end);
  if (mentionsRelations(clause)) return IS_DIPLOMATIC.test(clause);
  return IS_DIPLOMATIC.test(`${previous?.text ?? ''} ${text.slice(0, end)}`);
}

/** True when nothing was changed: relations were almost broken, frozen, or their restoration only began. */
export function isNoChange(sentence: Sentence, trigger: Told): boolean {
  const { text } = sentence;
  const { start, end, change } = trigger;
  if (ALMOST.test(text.slice(0, start))) return true;
  if (change === 'restored') return ONLY_BEGAN.test(text.slice(end));
  return change === 'severed' && COOLED.test(text.slice(start, end)) && !isDiplomatic(sentence, trigger);
}

/** True when only the rest of the record can tell whether the words mean a change of status. */
export function isTentative(sentence: Sentence, trigger: Told): boolean {
  const { text } = sentence;
  const { start, end, change } = trigger;
  if (change === 'established') return false;
  const words = text.slice(start, end);
  const loose =
    change === 'severed'
      ? SEVERED.test(words)
      : RESTORED.test(words) || AGREED_TO.test(text.slice(0, start)) || TO_LEVEL.test(text.slice(end));
  return loose && !isDiplomatic(sentence, trigger);
}

/** "agreed on 9 June 1992 to establish relations", "decided to restore them": nothing says that it was done on that day. */
const ONLY_AGREED = pattern(
  'i',
)`\b(agreed|decided|resolved|undertook)_([^;.]{1,80}_)?(to|on)_((the|a|fully|formally|gradually)_)*$`;

/** True when the date is that of an agreement to establish or restore relations. */
export const isAgreement = ({ text }: Sentence, { start, change }: Told): boolean =>
  change !== 'severed' && ONLY_AGREED.test(text.slice(clauseAt(text, start).start, start));

/** "Diplomatic relations came to an end", "relations ended with the annexation": over, and by nobody's doing. */
export const isEndOfItself = ({ text }: Sentence, { start, end, change }: Told, rule: string): boolean =>
  change === 'severed' &&
  rule.endsWith('passive') &&
  ENDED.test(text.slice(start, end)) &&
  !WAS.test(text.slice(0, start));

const FULL = pattern('iu')`\bfull_((diplomatic|bilateral|official|formal|normal|and)_)*(relations|ties)\b[^,;.]*$`;

/** "Full diplomatic relations were restored", "restored full ties": less than full ones may have been there all along. */
export const isOfFull = ({ text }: Sentence, { start, end, change }: Told): boolean =>
  change === 'restored' && FULL.test(text.slice(Math.max(0, start - 80), end));
