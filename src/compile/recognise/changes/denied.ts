/** One side that says it has no relations any longer, where nobody tells that they were broken off: "declared that it no longer had any ties with". */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import type { Change } from '../change.js';
import { concernsOthers, senderOf } from './level-subject.js';

const SAID = oneOf`declared said announced stated claimed maintained insisted`;
const HAVE = oneOf`had has have maintained maintains kept keeps`;
const ANY = part`(any_)?((diplomatic|official|formal)_)?(relations|ties)`;
const DENIED = pattern('giu')`
  \b${SAID}_that_[^,;.]{1,60}_(
    (${HAVE}_no_longer|no_longer_${HAVE})_${ANY}\b |
    ${HAVE}_no_${ANY}_(with_[^,;.]{1,40}_)?(any_longer|any_more|anymore)\b)`;

/** What a sentence tells of a side that denies relations. */
export function deniedTriggers(sentence: Sentence, codes: Codes): Change[] {
  return matchesOf(sentence.text, DENIED).flatMap(({ index: start, 0: words }): Change[] => {
    const match = { start, end: start + words.length };
    // "with Chile": the other one said so, by whomever it is named.
    const behind = sentence.text.slice(match.end, match.end + 8).startsWith(' with ') ? match.end + 30 : match.end;
    const partner = sentence.actors.findLast(({ start: at, side }) => side !== null && at > start && at < behind);
    const by = partner?.side == null ? senderOf(sentence, { start, end: start }, 0) : codes[other(partner.side)];
    if (by === null || concernsOthers(sentence, match)) return [];
    const change: Change = {
      rule: 'status: relations denied',
      change: 'relations denied',
      by,
      ...match,
      accounts: false,
      lasted: false,
      decided: true,
      roles: ['at'],
      own: null,
    };
    return [change];
  });
}
