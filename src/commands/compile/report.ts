/** What the compiler says about each sentence, for people. */
import { cleanLine } from '../../text/clean.js';
import type { SentenceReport } from '../../compile/record/report.js';
import type { Skipped } from '../../compile/sources/document.js';
import type { Relation } from '../../model.js';

export interface CompiledArticle {
  /** The file, as the user named it. */
  article: string;
  /** One, or as many as the article tells of. */
  relations: readonly Relation[];
  report: SentenceReport[];
  /** Parts of the source that are not in the record. */
  skipped: readonly Skipped[];
}

/** An article's account after another, a sentence a paragraph: its number, what it became or why not, its text. */
export function reportText(compiled: readonly CompiledArticle[]): string {
  return compiled.map(articleText).join('\n');
}

function articleText({ article, relations, report, skipped }: CompiledArticle): string {
  const [first] = relations;
  const one = relations.length === 1 ? first : undefined;
  const { used, sentences } = one?.article ?? {
    used: report.filter(({ outcome }) => outcome !== 'unused').length,
    sentences: report.length,
  };
  const lines = [
    `${article}: ${one?.id ?? `${relations.length} relations`}, read from ${used} of ${sentences} sentences`,
  ];
  let section: string | null = null;
  for (const each of report) {
    if (each.section !== section) lines.push('', `  ${each.section === '' ? '(lead)' : each.section}`);
    ({ section } = each);
    const what = each.became.length > 0 ? `${each.outcome}: ${each.became.join('; ')}` : each.outcome;
    const why = each.reason === null ? '' : ` (${each.reason})`;
    const rules = each.rules.length > 0 ? ` [${each.rules.join(', ')}]` : '';
    lines.push(`  ${String(each.sentence).padStart(4)}  ${what}${why}${rules}`, `        ${each.text}`);
  }
  if (skipped.length > 0) lines.push('', '  (left out)');
  for (const { what, name } of skipped) lines.push(`        ${what}: ${name}`);
  return `${lines.map(cleanLine).join('\n')}\n`;
}

/** The same for programs. */
export const reportRow = ({ article, relations, report, skipped }: CompiledArticle): object => {
  const ids = relations.map(({ id }) => id);
  return {
    article,
    relation: ids[0] ?? null,
    ...(ids.length > 1 ? { relations: ids } : {}),
    sentences: report,
    leftOut: skipped,
  };
};
