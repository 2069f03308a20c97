/** Where articles come from on the web. */
import type { Relation } from '../model.js';

export interface SourceRow {
  /** The relation's id. */
  relation: string;
  /** Of the source, as its publisher calls it. */
  title: string;
  /** An address of the web: http or https. */
  url: string;
  publisher: string | null;
  license: string | null;
}

/** The sources that have a web address, in order of relation, then of the record. */
export function sources(relations: readonly Relation[], isWeb: (url: string) => boolean): SourceRow[] {
  return relations.flatMap(({ id, article }) =>
    article.sources.flatMap(({ title, url, publisher, license }) =>
      url !== null && isWeb(url) ? [{ relation: id, title, url, publisher, license }] : [],
    ),
  );
}
