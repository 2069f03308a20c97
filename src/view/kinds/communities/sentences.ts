/** Communities, read aloud: "Albanians in Serbia, 2011: 61,687 people, 0.93 percent, excluding Kosovo." */
import type { Relation } from '../../../model.js';
import { communities, type CommunityRow } from '../../../query/communities.js';
import { nameOf } from '../../words/names.js';
import { sentence, spoken } from '../../words/spoken.js';
import { byText } from '../../words/bound.js';
import { populationText, shareText, yearText } from './columns.js';
import { groupText, noteText } from './group.js';

export function communitySentence(row: CommunityRow): string {
  const count = spoken(populationText(row));
  const figures = [
    ...(count === '' ? [] : [`${count} people`]),
    ...(row.sharePercent === null ? [] : [shareText(row).replace('%', ' percent')]),
    ...[row.territory ?? '', groupText(row), noteText(row), byText(row)].filter((part) => part !== ''),
  ];
  const year = spoken(yearText(row));
  const who = `${row.people} in ${nameOf(row.country)}${year === '' ? '' : `, ${year}`}`;
  return sentence(figures.length === 0 ? who : `${who}: ${figures.join(', ')}`);
}

export const communitySentences = (rows: readonly CommunityRow[]): string[] => rows.map(communitySentence);

export const communitiesOf = (relation: Relation): string[] => communitySentences(communities([relation]));
