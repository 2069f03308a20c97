/** Rows of a table of partners → dates and notes of pairs. */
import type { RowSource } from '../../model.js';
import type { RawRow } from '../sources/document.js';
import type { Columns } from './columns.js';
import { readDateCell } from './dates/cell.js';
import { sentencesOfNotes } from './notes.js';
import { partnerIn, type Partner } from './partner.js';
import { partnerOfPointer } from './pointer.js';
import type { Pairs } from './pairs.js';
import { untold, type Told } from './told.js';

/** Longer cells of a column of dates are prose. */
const LONGEST_DATES = 220;

const cellAt = (row: RawRow, at: number | null): string => (at === null ? '' : (row.cells[at] ?? ''));

/** "Africa" over all columns. */
const isLabel = ({ cells }: RawRow): boolean => new Set(cells).size === 1 && cells.length > 1;

/** The partner that a row names, or its notes point to: "See Germany–Mali relations" beside a flag without a name. */
function partnerOf(row: RawRow, { partner, notes }: Columns, subject: Pairs['subject']): Partner | null {
  const named = partnerIn(cellAt(row, partner));
  if (named) return named;
  const country = partnerOfPointer(cellAt(row, notes[0] ?? null), subject);
  return country && { country, remark: '' };
}

/** What one row says. */
export function readRow(row: RawRow, columns: Columns, pairs: Pairs): Told {
  if (isLabel(row)) return untold('a heading within the table');
  const name = cellAt(row, columns.partner);
  const partner = partnerOf(row, columns, pairs.subject);
  if (!partner)
    return untold(
      name === '' ? 'it names no country' : `no country is called "${name.slice(0, 60).replaceAll('\n', ' ')}"`,
    );
  if (partner.country.code === pairs.subject.code) return untold('of the country itself');
  const facts = pairs.of(partner.country);
  const source: RowSource = { section: row.path.join(' > '), sentence: row.number, table: row.table, row: row.row };
  const told: Told = { became: [], rules: [], isEvent: false, reason: null };
  const reasons: string[] = [];
  const standing = columns.kind === 'list' ? 'list' : 'column';
  const dates = (at: number | null, as: 'severed' | 'recognised' | null): void => {
    const text = cellAt(row, at);
    if (text.length > LONGEST_DATES) return;
    const cell = readDateCell(text, partner.country.code, standing === 'list');
    for (const { date, change } of cell.dates) {
      const meant = as ?? change;
      facts.date(meant, date, standing, source, as === 'recognised' ? pairs.subject.code : null);
      told.became.push(`${meant} ${date.edtf}`);
      told.rules.push(`row: ${standing}`);
    }
    reasons.push(...cell.unread.map((one) => `"${one.text}": ${one.reason}`));
    if (at !== null && at === columns.began && cell.dates.length === 0 && cell.unread.length === 0)
      reasons.push(text === '' ? 'no date' : `no date in "${text.slice(0, 60).replaceAll('\n', ' ')}"`);
  };
  dates(columns.began, null);
  dates(columns.ended, 'severed');
  dates(columns.recognised, 'recognised');
  const prose = [columns.began].filter((at): at is number => cellAt(row, at).length > LONGEST_DATES);
  for (const sentence of sentencesOfNotes(row, [...prose, ...columns.notes])) {
    const said = facts.read(sentence, source);
    told.became.push(...said.became);
    told.rules.push(...said.rules);
    told.isEvent ||= said.isEvent;
  }
  if (partner.remark !== '') reasons.push(`"${partner.remark.slice(0, 60)}" beside the name is not recorded`);
  facts.units += 1;
  if (told.rules.length > 0) facts.used += 1;
  told.became = told.became.map((what) => `${partner.country.code}: ${what}`);
  told.reason = reasons.length > 0 ? reasons.join('; ') : null;
  return told;
}
