/** Sources, read aloud: what each is, and its address on a line of its own, where no full stop is read as part of it. */
import { cleanLine } from '../../../text/clean.js';
import type { SourceRow } from '../../../query/sources.js';
import { sentence } from '../../words/spoken.js';

export const sourceSentences = (rows: readonly SourceRow[]): string[] =>
  rows.flatMap(({ title, publisher, license, url }) => [
    sentence([title, publisher, license].filter((part) => part !== null && part !== '').join(', ')),
    cleanLine(url),
  ]);
