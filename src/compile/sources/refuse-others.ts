/** Clear words for an article of another kind than is read. */
import { RelationsError } from '../../errors.js';
import { choicesOf, kindOfArticle, type ArticleKind } from './article-kind.js';
import type { Document } from './document.js';

const GIVE_A_PAIR = 'Give an article titled "X–Y relations".';
const MOST_CHOICES = 8;
const LONGEST = 120;

const ABOUT: Readonly<Partial<Record<ArticleKind, string>>> = {
  'foreign-relations': 'is an article on the relations of one country with all others, not of two countries',
  'diplomatic-missions': 'is a list of the diplomatic missions of one country, not an article on the relations of two',
  embassy: 'is an article on one embassy, not on the relations of two countries',
  list: 'is a list, not an article on the relations of two countries',
  biography: 'is an article on a person, not on the relations of two countries',
  country: 'is an article on one country, not on the relations of two',
  organisation: 'is an article on one organisation, not on the relations of two parties',
};

const quoted = (text: string): string => `"${text.slice(0, LONGEST)}"`;

/** "Foreign relations of Canada#Bilateral relations" → the article and its section. */
function redirected(target: string): string {
  const [page = '', section = ''] = target.replace(/_/g, ' ').split(/#(.*)/s);
  return section.trim() === '' ? quoted(page.trim()) : `${quoted(page.trim())} (its section ${quoted(section.trim())})`;
}

/**
 * Does nothing for an article that may be about two parties.
 * @throws RelationsError `unreadable` for any other, which says what it is and what to give instead.
 */
export function refuseOthers(document: Document): void {
  const { name, title, redirect } = document;
  const refuse = (what: string, hint: string): never => {
    throw new RelationsError('unreadable', `${name}: ${what}`, hint);
  };
  if (redirect !== null) refuse(`this is a redirect to ${redirected(redirect)}`, 'Give that article.');
  const kind = kindOfArticle(document);
  if (kind === 'disambiguation') {
    const choices = choicesOf(document);
    const shown = choices.slice(0, MOST_CHOICES).map(quoted).join(', ');
    const more = choices.length > MOST_CHOICES ? ` and ${choices.length - MOST_CHOICES} more` : '';
    refuse(
      `this is a disambiguation page, not an article${shown === '' ? '' : `: ${shown}${more}`}`,
      'Give one of the articles that it lists.',
    );
  }
  const about = ABOUT[kind];
  if (about !== undefined) refuse(`${quoted(title ?? '')} ${about}`, GIVE_A_PAIR);
}
