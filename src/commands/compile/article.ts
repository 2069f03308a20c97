/** One article of many: compiled here or in a worker, as the text that goes into the dataset. */
import { pairKey } from '../../compile/merge/records.js';
import type { Standing } from '../../compile/merge/standing.js';
import { compileText } from '../../compile/text.js';
import { leftOutInWords } from '../../compile/record/left-out.js';
import { isRelationsError, RelationsError } from '../../errors.js';
import type { Relation } from '../../model.js';
import { cleaned } from '../../text/clean.js';
import { jsonText } from '../../view/formats/json.js';
import type { Job } from '../shared/articles.js';
import { reportRow, reportText } from './report.js';
import { isDatasetText } from './target.js';

export type ReportKind = 'text' | 'json' | null;

/** A record as the text that goes into the dataset. */
export interface CompiledJson {
  /** The same for every record of the two countries. */
  pair: string;
  id: string;
  json: string;
  standing: Standing;
}

/** What a worker sends back, which must survive a structured clone: strings, no errors and no records. */
export type ArticleResult =
  /** `leftOut`: what of the source is not in the records, in words; null where nothing is missing. */
  | { article: string; records: CompiledJson[]; report: string | null; leftOut: string | null }
  | { article: string; message: string; hint: string | null };

/** Compiles one article. `read` gives the text of a file; what it or the compiler says about a bad article is a result too. */
export function resultOf({ name, text }: Job, report: ReportKind, read: (file: string) => string): ArticleResult {
  try {
    const article = text ?? read(name);
    if (isDatasetText(article)) throw noArticle(name);
    const { records, report: sentences, skipped } = compileText(article, name);
    const compiled = { article: name, relations: records.map(({ relation }) => relation), report: sentences, skipped };
    return {
      article: name,
      records: records.map(({ relation, standing }) => ({
        pair: pairKey(relation),
        id: relation.id,
        json: jsonOf(relation),
        standing,
      })),
      leftOut: leftOutInWords(skipped),
      report:
        report === null ? null : report === 'text' ? reportText([compiled]) : jsonText(reportRow(compiled)).trimEnd(),
    };
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    return { article: name, message: error.message, hint: error.hint };
  }
}

const noArticle = (name: string): RelationsError =>
  new RelationsError(
    'unreadable',
    `${name} is a dataset, not an article.`,
    `What is in it is looked up with --data; a dataset is compiled of articles alone.`,
  );

/** A record as it stands in a dataset. */
export const jsonOf = (relation: Relation): string => JSON.stringify(relation, cleaned, 2);
