/** The place of a fact in words. */
import type { Source } from '../../model.js';

/**
 * The headings that it stands under; where that is another article than the record's, behind its title: "Foreign relations of Chad >
 * Africa". "" is the lead, and no place.
 */
export function sectionOf(source: Source | null): string {
  if (source === null) return '';
  const article = 'data' in source ? undefined : source.article;
  if (article === undefined || article === '') return source.section;
  return source.section === '' ? article : `${article} > ${source.section}`;
}
