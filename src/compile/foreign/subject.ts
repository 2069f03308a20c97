/** Articles on the relations of one country with all others, and lists of its missions: told by title, file name or first words. */
import type { Country } from '../../countries/country.js';
import { resolveCountry } from '../../countries/resolve.js';
import { oneOf, part, pattern } from '../../text/pattern.js';
import { sentencesOf, type Document } from '../sources/document.js';
import { partiesOfTitle } from '../sources/parties.js';

/** What an article of many pairs tells: of relations, or of missions that the country keeps abroad or receives. */
export type Scope = 'relations' | 'missions of' | 'missions in';

export interface Subject {
  scope: Scope;
  country: Country;
  /** As Wikipedia titles such an article, or as the article itself does. */
  title: string;
}

const LONGEST_TITLE = 200;

const SCOPES: readonly (readonly [Scope, RegExp, (name: string) => string])[] = [
  [
    'relations',
    /^(?:the\s)?(?:foreign|diplomatic|international|external)\srelations\sof\s(.+)$/i,
    (name) => `Foreign relations of ${name}`,
  ],
  [
    'missions of',
    /^(?:list\sof\s)?(?:diplomatic|consular|foreign)\smissions\sof\s(.+)$/i,
    (name) => `List of diplomatic missions of ${name}`,
  ],
  [
    'missions in',
    /^(?:list\sof\s)?(?:diplomatic|consular|foreign)\smissions\sin\s(.+)$/i,
    (name) => `List of diplomatic missions in ${name}`,
  ],
];

/** The first words of an article that has no title: "The foreign relations of Albania are its relations with …". */
const NAMED = part`(the_)?(Republic_of_|Kingdom_of_|State_of_)?\p{Lu}[\p{L}\s’'-]{2,60}?`;
const BEHIND_NAME = oneOf`are is has have were was refers? deal began with in under by`;
const LEAD = pattern('iu')`
  \b(?<title>(foreign|diplomatic|international|external)_relations_of_${NAMED})(?=[,.;(]|_${BEHIND_NAME}\b)`;
const LEAD_SENTENCES = 3;
const LONGEST_LEAD = 500;

/** "Foreign_relations_of_Georgia__country_.wiki" → "Foreign relations of Georgia". */
const titleOfFile = (name: string): string =>
  name
    .slice(-LONGEST_TITLE)
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

function subjectIn(text: string): Subject | null {
  if (text.length > LONGEST_TITLE) return null;
  const title = text.trim();
  for (const [scope, pattern, titleFor] of SCOPES) {
    const name = (pattern.exec(title)?.[1] ?? '')
      .replace(/^the\s/i, '')
      .replace(/\s\(?(?:country|state|nation)\)?$/i, '');
    const found = name === '' ? null : resolveCountry(name, { exact: true, suggest: false });
    if (found?.status === 'exact') return { scope, country: found.country, title: titleFor(articled(found.country)) };
  }
  return null;
}

const ARTICLED = pattern()`
  ^${oneOf`
    United Federated Central_African Netherlands Philippines Czech Maldives Comoros Solomon Marshall Bahamas Gambia
    Holy_See European_Union Cook`} |
  \bRepublic\b | \b(Kingdom|Union|Empire|Islands|Emirates)$`;

/** "the Netherlands", as running text has it. */
function articled({ name }: Country): string {
  const bare = name.replace(/^The\s/, '');
  return ARTICLED.test(bare) ? `the ${bare}` : bare;
}

/**
 * The country that an article of many pairs is about; null for an article on one pair and for all others. A title that names two
 * countries is believed before everything else.
 */
export function subjectOfDocument(document: Document): Subject | null {
  const { title, name } = document;
  const titled = title === null ? null : subjectIn(title);
  if (titled !== null) return titled;
  if (title !== null && partiesOfTitle(title) !== null) return null;
  const filed = subjectIn(titleOfFile(name));
  if (filed !== null) return filed;
  const lead = sentencesOf(document)
    .filter(({ path, kind }) => path.length === 0 && kind === 'paragraph')
    .slice(0, LEAD_SENTENCES);
  for (const { text } of lead) {
    const found = subjectIn(LEAD.exec(text.slice(0, LONGEST_LEAD))?.groups?.['title'] ?? '');
    if (found !== null) return found;
  }
  return null;
}
