/** Who is counted, in words: "Albanian citizens", "born in Ireland", "ethnic Russians". */
import type { CommunityGroup, CountryCode } from '../../../model.js';
import { adjectiveOf, inText, nameOf } from '../../words/names.js';

type Origin = CountryCode | null;

interface Counted {
  group: CommunityGroup | null;
  people: string;
  /** The state that they come from. */
  origin: Origin;
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
      return bornIn(origin);
    case 'temporary protection':
      return 'under temporary protection';
    default:
      return group;
  }
}

const bornIn = (origin: Origin): string => (origin === null ? 'born there' : `born in ${inText(nameOf(origin))}`);

/** How people were counted, not who. */
const METHODS: ReadonlySet<string> = new Set(['census', 'estimate', 'official estimate']);
const APPROXIMATE = 'approximate';

const partsOf = (note: string | null): string[] => (note ?? '').split('; ').filter((part) => part !== '');

/** Whether a figure is told with "about". */
export const isApproximate = (note: string | null): boolean => partsOf(note).includes(APPROXIMATE);

/** "census; Albanian citizens; approximate" → "Albanian citizens, census", as "about" stands at the figure; "" for none. */
export function noteText({ note, origin }: { note: string | null; origin: Origin }): string {
  const parts = partsOf(note).filter((part) => part !== APPROXIMATE);
  const isMethod = (part: string): boolean => METHODS.has(part);
  const who = parts.filter((part) => !isMethod(part)).map((part) => (part === 'born there' ? bornIn(origin) : part));
  return [...who, ...parts.filter(isMethod)].join(', ');
}
