/** Blocks → numbered units: the sentences of paragraphs and list items, fields of infoboxes, rows of tables. */
import { narrow } from '../../text/narrow.js';
import type { Block, LineBlock } from './outline.js';
import type { RawUnit } from './document.js';
import { splitSentences } from './sentences.js';
import { withStops } from './stand-ins.js';
import type { Lifted } from './wikitext/plain-text.js';

/** A unit that has no number yet: it gets one in the order of the text. */
type Unnumbered = RawUnit extends infer Each ? (Each extends RawUnit ? Omit<Each, 'number'> : never) : never;

/** "Mission1: Albanian Embassy, Berlin"; a line without a name is a field of none. */
function fieldOf(line: string): { field: string; value: string } {
  const pair = /^([^:]{1,60}):(.*)$/.exec(line);
  return pair === null
    ? { field: '', value: line }
    : { field: (pair[1] ?? '').toLowerCase().replace(/\s+/g, ''), value: (pair[2] ?? '').trim() };
}

function* ofLines({ kind, path, lines }: LineBlock, block: number): Generator<Unnumbered> {
  const whole = lines.join(' ');
  if (kind !== 'infobox')
    for (const text of splitSentences(whole)) yield { unit: 'sentence', path, kind, block, text: withStops(text) };
  else yield { unit: 'field', path, block, text: whole.trim(), ...fieldOf(whole.trim()), party: null, targets: [] };
}

function* ofLifted(path: readonly string[], block: number, thing: Lifted, table: number): Generator<Unnumbered> {
  if (thing.what === 'infobox') {
    for (const field of thing.fields)
      yield { unit: 'field', path, block, text: `${field.field}: ${field.value}`, ...field };
    return;
  }
  if (thing.what === 'note') {
    for (const text of splitSentences(thing.text)) yield { unit: 'sentence', path, kind: 'note', block, text };
    return;
  }
  const { caption, columns } = thing;
  for (const [i, cells] of thing.rows.entries())
    yield { unit: 'row', path, block, text: rowText(columns, cells), table, row: i + 1, caption, columns, cells };
}

/** "Date: 4–6 May 2009; Guest: President Valdis Zatlers; Host: Malta"; a label over all columns once. */
function rowText(columns: readonly string[], cells: readonly string[]): string {
  const filled = cells.flatMap((cell, i) =>
    cell === '' || cell === cells[i - 1] ? [] : [{ cell, column: columns[i] ?? '' }],
  );
  const labelled = filled.length > 1 ? filled : filled.map(({ cell }) => ({ cell, column: '' }));
  return labelled
    .map(({ cell, column }) => (column === '' ? '' : `${column}: `) + cell.replaceAll('\n', ', '))
    .join('; ');
}

/**
 * The units of an article in order, numbered from 1; null when there are more than `most`.
 * @param lifted What the lifted blocks stand for.
 */
export function unitsOf(blocks: readonly Block[], lifted: readonly Lifted[], most: number): RawUnit[] | null {
  const units: RawUnit[] = [];
  let tables = 0;
  for (const [i, block] of blocks.entries()) {
    const thing = block.kind === 'lifted' ? lifted[block.lifted] : undefined;
    if (thing?.what === 'table') tables += 1;
    const found = block.kind === 'lifted' ? (thing ? ofLifted(block.path, i, thing, tables) : []) : ofLines(block, i);
    for (const unit of found) {
      units.push({ ...unit, text: narrow(unit.text), number: units.length + 1 });
      if (units.length > most) return null;
    }
  }
  return units;
}
