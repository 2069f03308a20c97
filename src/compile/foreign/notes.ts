/** The lines of a cell of notes → sentences, as the recognisers take them. */
import type { RawRow, RawSentence } from '../sources/document.js';
import { splitSentences } from '../sources/sentences.js';
import { isPointer } from './pointer.js';

const BULLET = /^\s{0,20}[*#:;•·◦–-]{1,6}\s*/;
/**
 * The sentences of the notes in a row, in order: each line is a paragraph or a list item of its own. They carry the number and the
 * headings of the row.
 */
export function sentencesOfNotes(row: RawRow, columns: readonly number[]): RawSentence[] {
  const lines = columns.flatMap((at) => (row.cells[at] ?? '').split('\n'));
  return lines.flatMap((line, i): RawSentence[] => {
    const text = line.replace(BULLET, '').trim();
    if (text === '' || isPointer(text)) return [];
    const kind = BULLET.test(line) ? 'bullet' : 'paragraph';
    return splitSentences(text).map((sentence) => ({
      unit: 'sentence',
      number: row.number,
      path: row.path,
      block: i,
      text: sentence,
      kind,
    }));
  });
}
