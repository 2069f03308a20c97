/** Status, read aloud: what is concluded, then the facts that it rests on. */
import type { Relation } from '../../../model.js';
import type { StatusOnDay } from '../../../status/conclusion.js';
import { sentence, spoken } from '../../words/spoken.js';
import { statusBlocks } from './card.js';
import { ofTime, sinceTime } from './time.js';
import { headText, levelText, stateText } from './words.js';

/** Of one relation. */
export function statusSentences(status: StatusOnDay, { title }: Relation): string[] {
  const told = statusBlocks(status).flatMap(({ label, lines }) =>
    lines.map(({ lead = '', text }) =>
      sentence(`${label}${lead === '' ? '' : `, ${spoken(lead)}`}: ${spoken(beforeItsPlace(text))}`),
    ),
  );
  return [sentence(`${title} ${spoken(ofTime(status.on))}`), ...told];
}

/** "They met. (History, sentence 3)" is one sentence when it is read aloud. */
const beforeItsPlace = (text: string): string => text.replace(/\.(?= \([^()]*\)$)/u, '');

/** Of each of the relations of one country, a sentence. */
export function partnerStatus(row: StatusOnDay, partnerOf: (relation: string) => string): string {
  const { relations, level, head } = row;
  const since = relations.state === null || relations.since === null ? [] : [sinceTime(relations.since)];
  const parts = [
    [stateText(relations), ...since].join(' '),
    ...(level.state === null && level.changes.length === 0 ? [] : [levelText(level)]),
    ...(head.state === null ? [] : [headText(head)]),
  ];
  return sentence(`${partnerOf(row.relation)}: ${spoken(parts.join('; '))}`);
}
