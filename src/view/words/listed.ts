/** What is known from lists of the relations of one country alone, and not from the article on the two. */
import type { Relation, Source } from '../../model.js';

/** Behind what only lists say; the foot of the card says what it means. */
export const LISTED = '*';

/** True where the record retells an article that does not say it; one that is made of lists alone marks nothing. */
export const isListed = ({ article }: Pick<Relation, 'article'>, source: Source): boolean =>
  article.table !== true && !('data' in source) && source.article !== undefined;

/** "April 1914*" */
export const withMark = (relation: Pick<Relation, 'article'>, text: string, source: Source): string =>
  isListed(relation, source) ? text + LISTED : text;

/** The same in words, as it is read aloud. */
export const LISTED_ALOUD = 'by lists';
export const spokenMarks = (text: string): string =>
  text.replace(/(?<=[\p{L}\d])\*/gu, ` ${LISTED_ALOUD}`).replace('; * by lists', '; lists');
