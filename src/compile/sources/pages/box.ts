/** The infobox of a copied page: lines between its title and its first sentence. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { furnitureOf } from './furniture.js';
import { infoboxOfRows, namesParty, type BoxCell } from '../infobox-rows.js';
import { partiesOfTitle } from '../parties.js';
import { standInFor } from '../stand-ins.js';
import type { LiftedTables } from './tables.js';

const LABEL = /^(?:diplomatic (?:missions?|representations?)|envoys?|ambassadors?)$/i;
const MISSION = pattern('iu')`^(the_)?(\p{L}+_)?${oneOf`
  embassy high_commission consulate permanent_mission mission apostolic_nunciature representative_office none
  honorary_consulate [^.]{3,60}_embassy`}\b[^.!?]{0,120}$`;
const TITLE = /^[^.!?]{3,120}\srelations(?:hip)?$/i;
const HEADING = /^(?:={1,6}\s?[^=]|#{1,6}\s)|\[\s?edit(?: source)?\s?\]$/;
const LONGEST = 160;
/** No infobox has more lines. */
const MOST_LINES = 40;

type Line = 'blank' | 'title' | 'party' | 'label' | 'value' | 'text';

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

function kindOf(line: string, labelled: boolean): Line {
  if (line === '') return 'blank';
  if (line.length > LONGEST || HEADING.test(line)) return 'text';
  if (LABEL.test(line)) return 'label';
  const cells = cellsOf(line);
  if (cells.every((cell) => namesParty(cell))) return 'party';
  if (TITLE.test(line) && partiesOfTitle(line) !== null) return 'title';
  return labelled && (cells.length === 2 || MISSION.test(line) || /^(?:ambassador|chargé)/i.test(line))
    ? 'value'
    : 'text';
}

/** Lines that hold a cell each, two and two; lines that hold both as they are. */
function paired(lines: readonly (readonly string[])[]): BoxCell[][] {
  const rows: BoxCell[][] = [];
  let single: string | null = null;
  for (const cells of lines) {
    const [cell = ''] = cells;
    if (cells.length > 1) rows.push(cells.map((text) => ({ text, targets: [] })));
    else if (single === null) single = cell;
    else {
      rows.push([single, cell].map((text) => ({ text, targets: [] })));
      single = null;
    }
  }
  if (single !== null) rows.push([{ text: single, targets: [] }]);
  return rows;
}

/**
 * Takes the lines of an infobox out from above the first sentence. The first line that names two states stays: it is the title.
 * A text without such lines stays as it is.
 */
export function liftBox(page: LiftedTables): void {
  const boxed: number[] = [];
  const groups: string[][][] = [[]];
  let title = page.lines.some((line) => /^=\s?[^=]/.test(line));
  let inner = '';
  for (const [i, raw] of page.lines.entries()) {
    const line = raw.trim();
    const kind = kindOf(line, groups.length > 1);
    if (kind === 'text' || boxed.length > MOST_LINES) break;
    if (kind === 'blank') continue;
    if (kind === 'title') {
      if (title) {
        inner ||= line;
        boxed.push(i);
      }
      title = true;
      continue;
    }
    boxed.push(i);
    if (kind === 'label') groups.push([]);
    groups.at(-1)?.push(cellsOf(line));
  }
  if (boxed.length === 0 || (groups.length === 1 && groups[0]?.length === 1)) return;
  const rows = groups.flatMap(([head, ...rest], i) =>
    i === 0
      ? paired(head === undefined ? rest : [head, ...rest])
      : [...paired(head === undefined ? [] : [head]), ...paired(rest)],
  );
  const { box, fields } = infoboxOfRows(inner, rows);
  for (const [field, value] of fields) if (!page.infobox.has(field)) page.infobox.set(field, value);
  for (const i of boxed) {
    const line = page.lines[i]?.trim() ?? '';
    page.lines[i] = '';
    if (box.fields.length === 0 || furnitureOf(line) !== null)
      page.skipped.push({ what: 'furniture', name: line.slice(0, 60) });
  }
  const [first] = boxed;
  if (box.fields.length > 0 && first !== undefined) page.lines[first] = standInFor(page.lifted.push(box) - 1);
}
