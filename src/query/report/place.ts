/** Where a fact stands, as a reader of another page needs it told: the article, its address, the place in it. */
import { countryName } from '../../countries/country.js';
import { revisionIn } from '../revision.js';
import type { ArticleSource, Integer, PairData, Relation, Source } from '../../model.js';

/** A place that facts are traced to. */
export interface Place {
  /** The title of the article, or of the country data. */
  article: string;
  /** The address of that very article, as the record gives it; null where it gives none. */
  url: string | null;
  /** The revision that the address names. */
  revision: string | null;
  /** Headings from the outermost in, joined by " > "; "" is the lead. */
  section: string;
  /** Null for country data and for the lead as a whole. */
  sentence: Integer | null;
  /** The field of an infobox. */
  field: string | null;
  table: Integer | null;
  row: Integer | null;
  /** Whose entries of country data; empty for articles. */
  entries: string[];
}

type Known = Pick<Relation, 'title' | 'article'>;

/** Of a fact of this relation. */
export function placeOf(relation: Known, source: Source): Place {
  if ('data' in source) {
    const entries = [countryName(source.entry) ?? source.entry];
    return { ...nowhere(source.data), section: source.section, entries };
  }
  const { section, sentence } = source;
  const named = addressed(articleOf(relation, source.article), relation.article.sources);
  return {
    ...named,
    section,
    sentence,
    field: 'field' in source ? source.field : null,
    table: 'table' in source ? source.table : null,
    row: 'row' in source ? source.row : null,
  };
}

/** The lead of the article on the two, which the summary retells. */
export const leadOf = (relation: Known): Place => addressed(articleOf(relation, undefined), relation.article.sources);

/** Of what country data says of two countries. */
export const entriesOf = (
  { source: { title, edition, url } }: Pick<PairData, 'source'>,
  names: readonly string[],
): Place => ({ ...nowhere(`${title}, ${edition}`), url, entries: [...names] });

/** A record of the world table has no article of its own. */
const articleOf = ({ title, article }: Known, named: string | undefined): string =>
  named ?? (article.table === true || article.title === '' ? title : article.title);

/** The source of the same title is the article itself; others are what it was written from. */
function addressed(article: string, sources: readonly ArticleSource[]): Place {
  const url = sources.find(({ title }) => title === article)?.url ?? null;
  return { ...nowhere(article), url, revision: revisionIn(url) };
}

const nowhere = (article: string): Place => ({
  article,
  url: null,
  revision: null,
  section: '',
  sentence: null,
  field: null,
  table: null,
  row: null,
  entries: [],
});
