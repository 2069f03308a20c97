/** Lists of relations, read aloud: "Albania: established 1914; active; embassies; 19 events." */
import type { HeadRow } from '../../../dataset/heads.js';
import { sentence, spokenDate } from '../../words/spoken.js';
import { LEVEL_WORDS, stateText } from '../status/words.js';
import { count } from '../timeline/heading.js';

/** `nameOf` is what a row is listed by. */
export function headSentence(row: HeadRow, nameOf: (row: HeadRow) => string): string {
  const { established, status, events } = row;
  const parts = [
    established === null ? 'establishment not stated' : `established ${spokenDate(established.edtf)}`,
    stateText(status),
    ...(status.level === null ? [] : [LEVEL_WORDS[status.level]]),
    count(events, 'event'),
  ];
  return sentence(`${nameOf(row)}: ${parts.join('; ')}`);
}
