/** A text of any kind that the compiler reads → its records: one of an article on a pair, a hundred and more of one on a country. */
import { RelationsError } from '../errors.js';
import { compileDocument } from './compile.js';
import { readMissionList } from './foreign/missions/read.js';
import { readForeign } from './foreign/read.js';
import { recordsOf } from './foreign/record.js';
import { subjectOfDocument } from './foreign/subject.js';
import type { CompiledRecord } from './merge/records.js';
import type { SentenceReport } from './record/report.js';
import { readArticle } from './sources/article.js';
import { kindOfArticle, type ArticleKind } from './sources/article-kind.js';
import type { Skipped } from './sources/document.js';

/** Pages that hold no article, whatever their title: what they lead to is told to the user. */
const POINTERS: ReadonlySet<ArticleKind> = new Set(['redirect', 'disambiguation']);

export interface CompiledText {
  /** In the order of the text. */
  records: CompiledRecord[];
  /** What each unit of the text became. */
  report: SentenceReport[];
  skipped: readonly Skipped[];
}

/**
 * Compiles an article on the relations of two countries, an article on all relations of one, or a list of its missions.
 * @param name What errors call it; a file name that says what the text is about counts where no title does.
 * @throws RelationsError `unreadable` when it is none of these, or tells of no other country.
 */
export function compileText(text: string, name: string): CompiledText {
  const document = readArticle(text, name);
  const subject = POINTERS.has(kindOfArticle(document)) ? null : subjectOfDocument(document);
  if (subject === null) {
    const { relation, report, skipped } = compileDocument(document);
    return { records: [{ relation, standing: 'own article' }], report, skipped };
  }
  const article = subject.scope === 'relations' ? readForeign(document, subject) : readMissionList(document, subject);
  const records = recordsOf(article, document.sources);
  if (records.length === 0)
    throw new RelationsError(
      'unreadable',
      `${name}: "${subject.title}" tells of relations with no other country`,
      'Give an article with lists, tables or sections of other countries.',
    );
  return { records, report: article.report, skipped: article.skipped };
}
