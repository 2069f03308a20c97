/** Who is counted, in words: "Albanian citizens", "born in Ireland", "ethnic Russians". */
import type { CommunityGroup, CountryCode } from '../../../model.js';
import { adjectiveOf, inText, nameOf } from '../../words/names.js';

interface Counted {
  group: CommunityGroup | null;
  people: string;
  /** The state that they come from. */
  origin: CountryCode | null;
}

/** "" where the article does not say it. */
export function groupText({ group, people, origin }: Counted): string {
  const adjective = adjectiveOf(origin, people);
  const of = (noun: string): string => `${adjective} ${noun}`.trimStart();
  switch (group) {
    case null:
      return '';
    case 'citizens':
    case 'minority':
      return of(group);
    case 'ethnic group':
      return `ethnic ${people}`;
    case 'self-declared':
      return `declared themselves ${people}`;
    case 'descent':
      return adjective === '' ? 'by descent' : `of ${adjective} descent`;
    case 'born there':
      return origin === null ? 'born there' : `born in ${inText(nameOf(origin))}`;
    case 'temporary protection':
      return 'under temporary protection';
    default:
      return group;
  }
}
