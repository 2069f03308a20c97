/** That a state keeps no mission in the other: "Chad has no embassy in Fiji", "does not maintain a diplomatic mission in", "neither has an embassy in the other". */
import type { MissionKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { Side } from '../../sentence/actors.js';

/** The general word is any mission; with "resident" it is not, since one that sits elsewhere may cover the state. */
const WORD = oneOf`embass(y|ies) high_commissions? (diplomatic_)?missions? diplomatic_representations?`;
const NOW = part`((currently|presently|at_present|still|yet|now|today|itself)_)?`;
const KEEP = oneOf`have maintain keep operate`;
const KEEPS = oneOf`has have maintains? keeps? operates?`;
const OF_ITS_OWN = part`(_of_(its|their)_own)?`;
const NONE = pattern('giu')`
  \b(${KEEPS}_${NOW}no | do(es)?_${NOW}not_${NOW}${KEEP}_(an?|any))_(?<word>${WORD})\b${OF_ITS_OWN}(?=_(in|to|accredited_to)_)`;
const NEITHER = pattern('giu')`
  \bneither_((country|state|side|party|government|of_(them|the_two))_)?${KEEPS}_${NOW}(an?|any)_(?<word>${WORD})${OF_ITS_OWN}_in_the_other\b`;
const TO_HOST = /^\s(?:in|to|accredited\sto)\s(?:the\s(?:Republic\sof\s|Kingdom\sof\s)?)?$/;
const SUBJECT = pattern('iu')`^_${NOW}((also|however|so_far)_)?$`;
/** "If Chad has no embassy in Fiji", "because": no statement of its own; nor is what was so at a time. */
const UNLESS = pattern('iu')`\b(if|unless|whether|when|while|until|before|because|where)_[^,;]*$`;

export interface NoMissionOf {
  sender: Side;
  kind: MissionKind;
}

const kindOf = (word: string): MissionKind =>
  /^embass/i.test(word) ? 'embassy' : /^high/i.test(word) ? 'high commission' : 'diplomatic mission';

/** The missions that a sentence says are not there; empty where it says nothing of the kind. */
export function readNoMissions({ text, actors, subject }: Sentence): NoMissionOf[] {
  const none = matchesOf(text, NONE).flatMap((match): NoMissionOf[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (UNLESS.test(text.slice(0, start))) return [];
    const host = actors.find((actor) => actor.start >= end);
    if (!host || host.side === null || !TO_HOST.test(text.slice(end, host.start))) return [];
    const before = actors.findLast((actor) => actor.end <= start);
    const named = before && SUBJECT.test(text.slice(before.end, start)) ? before.side : null;
    const sender = named ?? (/^It\s$/.test(text.slice(0, start)) ? subject : null);
    return sender === other(host.side) ? [{ sender, kind: kindOf(match.groups?.word ?? '') }] : [];
  });
  const both = matchesOf(text, NEITHER).flatMap((match): NoMissionOf[] => {
    const kind = kindOf(match.groups?.word ?? '');
    const third = actors.some(({ side, place }) => side === null && !place);
    return third || UNLESS.test(text.slice(0, match.index))
      ? []
      : [0 as const, 1 as const].map((sender) => ({ sender, kind }));
  });
  return [...none, ...both];
}

/** The states of one that keeps no mission in the other. */
export const sidesOf = ({ sender }: NoMissionOf, codes: Codes): { sending: string; receiving: string } => ({
  sending: codes[sender],
  receiving: codes[other(sender)],
});
