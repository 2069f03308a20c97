/** Communities as facts: one for each figure, and one without a figure where there is none. */
import { yearEdtf } from '../../../dates/edtf.js';
import type { Relation } from '../../../model.js';
import { communities, type CommunityRow } from '../../../query/communities.js';
import { byText } from '../../words/bound.js';
import { groupText } from './group.js';
import { fact, type FactRow } from '../../formats/fact-row.js';

export const communityFacts = (relation: Relation): FactRow[] => communities([relation]).flatMap(factsOf);

function factsOf(row: CommunityRow): FactRow[] {
  const { relation, people, country, population, populationMin, populationMax, sharePercent, year, note, source } = row;
  const { bound, period, territory } = row;
  const about = [groupText(row), territory, note, byText(row)]
    .filter((each) => each !== null && each !== '')
    .join('; ');
  const text = about === '' ? people : `${people}: ${about}`;
  const date = period ?? (year === null ? null : yearEdtf(year));
  const figure = (kind: string | null, value: number | null, unit: string | null): FactRow =>
    fact(relation, 'community', { date, kind, country, value, unit, text, source });
  const figures = [
    // Of a bound its own side alone: it is no count.
    figure('population', bound === null ? population : null, 'people'),
    figure('least', populationMin, 'people'),
    figure('most', populationMax, 'people'),
    figure('share', sharePercent, '%'),
  ].filter(({ value }) => value !== null);
  return figures.length > 0 ? figures : [figure(null, null, null)];
}
