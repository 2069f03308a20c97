/** The sources of relations, as they are cited: each once. */
import { readDateArgument } from '../dates/read.js';
import type { Edtf, Relation } from '../model.js';

export interface Citation {
  /** Of plain letters, digits and hyphens; no two are the same. */
  key: string;
  title: string;
  publisher: string | null;
  url: string | null;
  license: string | null;
  /** When it was read, as far as the record says; null where it does not. */
  read: Edtf | null;
}

/** In order of relation, then of the record, country data last. */
export function citations(relations: readonly Relation[]): Citation[] {
  const seen = new Set<string>();
  const keys = new Map<string, number>();
  return relations.flatMap((relation) =>
    sourcesOf(relation).flatMap((source) => {
      const same = `${source.url ?? ''} ${source.title}`;
      if (seen.has(same)) return [];
      seen.add(same);
      const base = keyOf(relation.id);
      const number = (keys.get(base) ?? 0) + 1;
      keys.set(base, number);
      return [{ key: number === 1 ? base : `${base}-${number}`, ...source }];
    }),
  );
}

function sourcesOf({ article, countryData }: Relation): Omit<Citation, 'key'>[] {
  const articles = article.sources.map(({ title, publisher, url, license }) => ({
    title,
    url,
    license,
    ...publisherAndDay(publisher),
  }));
  if (countryData === undefined) return articles;
  const { title, publisher, url, license, edition } = countryData.source;
  return [...articles, { title: `${title}, ${edition}`, publisher, url, license, read: null }];
}

/** The world table says behind its publisher of when the articles are: "Wikipedia, November 2025". */
function publisherAndDay(publisher: string | null): Pick<Citation, 'publisher' | 'read'> {
  const dated = /^(.+), (\p{Lu}\p{Ll}+ \d{4})$/u.exec(publisher ?? '');
  const read = dated === null ? null : readDateArgument(dated[2] ?? '');
  return read === null ? { publisher, read } : { publisher: dated?.[1] ?? null, read };
}

const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9-]+/gu, '-').replace(/^-+|-+$/gu, '') || 'source';
