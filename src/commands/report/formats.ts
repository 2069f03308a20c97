/** What a page may be, and which it is where that is not said. */
import { extname } from 'node:path';
import { RelationsError } from '../../errors.js';

export const REPORT_FORMATS = ['html', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The one asked for, else that of the file's ending, else HTML. Throws a `RelationsError` ("usage") for an ending of something else. */
export function formatFor(asked: ReportFormat | undefined, file: string | null): ReportFormat {
  if (asked !== undefined) return asked;
  const ending = file === null ? '' : extname(file).toLowerCase();
  const known = BY_ENDING[ending];
  if (known !== undefined || ending === '') return known ?? 'html';
  throw new RelationsError(
    'usage',
    `A report is HTML or Markdown, and ${file ?? ''} ends in ${ending}.`,
    'End its name in .html or .md, or add --format html or --format markdown.',
  );
}
