/** Events, read aloud: "10 October 1922, visit: An envoy came." */
import { labelDate } from '../../../dates/label.js';
import type { Relation } from '../../../model.js';
import { timeline, type TimelineRow } from '../../../query/timeline.js';
import { sentence, spoken } from '../../words/spoken.js';
import { cleanLine } from '../../../text/clean.js';
import { extentOf } from './heading.js';
import { overview } from './overview.js';

type PartnerOf = ((relation: string) => string) | null;

/** With the other party's name for the relations of one country. */
export function eventSentence(row: TimelineRow, partnerOf: PartnerOf = null): string {
  const { text, basis } = row.date;
  const note = basis === 'stated' ? '' : ` (by the ${basis}: ${text})`;
  const lead = [
    cleanLine(labelDate(row.date)).replace(/ ?– ?/gu, ' to ') + note,
    ...(partnerOf === null ? [] : [partnerOf(row.relation)]),
    ...(row.kind === 'other' ? [] : [row.kind]),
  ];
  return sentence(`${lead.join(', ')}: ${row.text}`);
}

/** What they are and how many, then each of them. */
export function timelineSentences(rows: readonly TimelineRow[], title: string, partnerOf: PartnerOf): string[] {
  return [
    sentence(`${title}: ${spoken(extentOf(rows))}`),
    ...overview(rows).map(sentence),
    ...rows.map((row) => eventSentence(row, partnerOf)),
  ];
}

export const eventSentences = (relation: Relation): string[] => timeline([relation]).map((row) => eventSentence(row));
