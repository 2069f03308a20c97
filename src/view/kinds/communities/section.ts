/** Communities on the card: who lives where, and how many. */
import type { Community, Relation } from '../../../model.js';
import { partyName } from '../../words/names.js';
import { moreText, withMore, type CardPart, type Given, type Section } from '../../terminal/section.js';
import { clip } from '../../terminal/clip.js';
import { cleanLine } from '../../../text/clean.js';
import { byText } from '../../words/bound.js';
import { populationText, shareText, yearText } from './columns.js';
import { groupText, noteText } from './group.js';

export const COMMUNITY_PART: CardPart = {
  limit: { steps: [4, 3, 3, 3, 3, 2, 2], narrow: 4 },
  section: communitySection,
};

/** A row for each people in each country, its figures side by side, the latest first. */
function communitySection({ relation, width, limits, look: { paint } }: Given, most: number): Section {
  const groups = new Map<string, Community[]>();
  for (const each of relation.communities) {
    const name = cleanLine(`${each.people} in ${partyName(relation, each.country)}`);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  const list = [...groups];
  const kept = withMore(list, most);
  const rows = kept.flatMap(([name, figures]) => {
    const told = [...figures]
      .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0)
      .map((each) => figureText(each, relation));
    const text = told.filter((each) => each !== '').join('; ');
    return clip(text === '' ? name : `${name}: ${text}`, width, limits.lines);
  });
  const left = list.length - kept.length;
  return { label: 'Communities', rows: [...rows, ...moreText(left, 'group', width, paint)] };
}

/** "61,687, 0.93% (2021, Albanian citizens, census)"; "" when the article gives neither number nor year. */
function figureText(community: Community, { parties }: Pick<Relation, 'parties'>): string {
  const figure = [populationText(community), shareText(community)].filter((each) => each !== '').join(', ');
  const { people, group = null, territory = '', accordingTo = '', note, account = false } = community;
  const origin = parties.find(({ code }) => code !== community.country)?.code ?? null;
  const about = [
    yearText(community),
    territory,
    groupText({ group, people, origin }),
    noteText({ note, origin }),
    byText({ accordingTo, account }),
  ];
  const aside = about.filter((each) => each !== '').join(', ');
  return figure === '' ? aside : `${figure}${aside === '' ? '' : ` (${aside})`}`;
}
