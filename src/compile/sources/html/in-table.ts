/** What tags inside of a table mean to it. */
import type { Part } from './parts.js';
import type { TableBuilder } from './table.js';
import { clean } from './text.js';

type Attributes = Readonly<Record<string, string>>;

/** A heading or a table of data inside of a table: the outer one only lays out the page. */
export const laysOut = (table: TableBuilder, part: Part, attributes: Attributes): boolean =>
  !table.infobox && (part.is === 'heading' || (part.is === 'table' && /\bwikitable\b/.test(attributes['class'] ?? '')));

/** A tag that opens inside of a table. */
export function beginInTable(table: TableBuilder, part: Part, attributes: Attributes): void {
  if (part.is === 'table' || part.is === 'infobox') table.nested += 1;
  else if (table.nested === 0 && part.is === 'row') table.row();
  else if (table.nested === 0 && part.is === 'cell') {
    table.endCell(clean);
    table.cell(part.heading, attributes);
  } else if (part.is === 'caption') table.inCaption = true;
  else if (part.is === 'item' || (part.is === 'break' && table.infobox)) table.write('\n');
  else if (part.is !== 'inline' && part.is !== 'bold') table.write(' ');
}

/** A tag that closes inside of a table. */
export function endInTable(table: TableBuilder, part: Part): void {
  if (table.nested === 0 && part.is === 'cell') table.endCell(clean);
  else if (part.is === 'caption') table.inCaption = false;
  else if (part.is === 'item') table.write('\n');
  else if (part.is !== 'inline' && part.is !== 'bold') table.write(' ');
}
