/** What a search found, for a terminal: where and when in one line, the text with its matches below. */
import { cleanLine } from '../../../text/clean.js';
import type { Dataset } from '../../../dataset/dataset.js';
import { labelEdtf } from '../../../dates/label.js';
import type { SearchRow } from '../../../query/search/search.js';
import type { Tone } from '../../look/colour.js';
import type { Look } from '../../look/look.js';
import { widthOf, wrap } from '../../terminal/wrap.js';
import { markedLines } from './marked.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
const INDENT = '  ';
const GAP = '  ';

/** Hits in the order given, a blank line between. */
export function hitsText(rows: readonly SearchRow[], dataset: Dataset, look: Look): string {
  const width = Math.min(look.width, WIDEST);
  return `${rows.map((row) => hitLines(row, dataset, width, look).join('\n')).join('\n\n')}\n`;
}

function hitLines(row: SearchRow, dataset: Dataset, width: number, { paint }: Look): string[] {
  const relation = dataset.relation(row.relation);
  const parts: [Tone, string][] = [
    ['name', relation?.title ?? row.relation],
    ['date', row.date === null ? '' : labelEdtf(row.date)],
    ['kind', row.kind ?? row.type],
  ];
  // A relation that was found is its title.
  if (row.type === 'relation') {
    const rest = headLines(parts.slice(1), Math.max(1, width - INDENT.length), paint).map((line) => INDENT + line);
    return [...markedLines(row.text, row.matches, paint, width), ...rest];
  }
  const inner = Math.max(1, width - INDENT.length);
  const text = markedLines(row.text, row.matches, paint, inner).map((line) => INDENT + line);
  return [...headLines(parts, width, paint), ...text];
}

/** The parts in a line; where they do not fit, each in lines of its own. */
function headLines(parts: readonly [Tone, string][], width: number, paint: Look['paint']): string[] {
  const told = parts.map(([tone, text]) => [tone, cleanLine(text)] as const).filter(([, text]) => text !== '');
  if (widthOf(told.map(([, text]) => text).join(GAP)) <= width)
    return [told.map(([tone, text]) => paint(tone, text)).join(GAP)];
  return told.flatMap(([tone, text]) => wrap(text, width).map((line) => paint(tone, line)));
}
