/** The text of an article → its records, as a library keeps them. */
import { BUILD } from '../about.js';
import { cleaned } from '../text/clean.js';
import type { ArticleSource } from '../model.js';
import type { Origin, StoredArticle } from './article.js';

/** What made the records: those of another build are made again. */
export const COMPILER = BUILD ?? 'source';

const quoted = (value: string): string => JSON.stringify(cleaned('', value));

/** The header that tells the compiler where a text comes from; a user's file has its own, or none. */
export function headed({ title, url, publisher, license }: Origin, text: string): string {
  if (url === null) return text;
  const source: ArticleSource = { title, url, publisher, license };
  const fields = Object.entries(source).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${quoted(String(value))}`],
  );
  return `---\ntitle: ${quoted(title)}\nsources:\n  - ${fields.join('\n    ')}\n---\n${text}`;
}

/** What the compiler left out of the records, in words; null where nothing is missing. */
export interface Compiled {
  article: StoredArticle;
  leftOut: string | null;
}

/**
 * Compiles an article for a library. Throws a `RelationsError` ("unreadable") when the text is no article on relations.
 * @param name What errors call it.
 */
export async function compiledFor(origin: Origin, text: string, name: string): Promise<Compiled> {
  const [{ compileText }, { pairKey }, { leftOutInWords }] = await Promise.all([
    import('../compile/text.js'),
    import('../compile/merge/records.js'),
    import('../compile/record/left-out.js'),
  ]);
  const { records, report, skipped } = compileText(headed(origin, text), name);
  const [only] = records.length === 1 ? records : [];
  const account = only?.relation.article ?? {
    used: report.filter(({ outcome }) => outcome !== 'unused').length,
    sentences: report.length,
  };
  return {
    article: {
      // A file of the user's says itself what it is.
      origin: origin.url === null ? { ...origin, title: only?.relation.article.title ?? origin.title } : origin,
      build: COMPILER,
      sentences: account.sentences,
      used: account.used,
      records: records.map(({ relation, standing }) => ({
        pair: pairKey(relation),
        id: relation.id,
        standing,
        json: JSON.stringify(relation, cleaned),
      })),
      text,
    },
    leftOut: leftOutInWords(skipped),
  };
}
