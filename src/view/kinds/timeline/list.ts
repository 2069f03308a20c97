/** A timeline on a terminal: dates in a gutter, a mark by kind, the text wrapped under itself, centuries as dividers. */
import { cleanLine } from '../../../text/clean.js';
import type { TimelineRow } from '../../../query/timeline.js';
import type { Paint, Tone } from '../../look/colour.js';
import { padEnd, padStart } from '../../terminal/cut.js';
import { widthOf, wrap } from '../../terminal/wrap.js';
import { basisNote, shortDate } from './dates.js';
import { centuryOf, toldTogether, type Told } from './groups.js';
import { markOf } from './marks.js';
import { visitText } from './visit.js';

export interface ListLook {
  paint: Paint;
  width: number;
  /** The other party's name by relation id, for the relations of one country. */
  partnerOf: ((relation: string) => string) | null;
  /** What it is divided by. */
  by?: 'century' | 'kind';
}

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 120;
/** Below this width the date stands above the text. */
const NARROW = 56;
const WIDEST_DATE = 16;
const WIDEST_PARTNER = 16;

/** Lines no wider than the terminal. */
export function listLines(rows: readonly TimelineRow[], look: ListLook): string[] {
  const groups = toldTogether(rows);
  const nameOf = (row: TimelineRow): string => (look.by === 'kind' ? cleanLine(row.kind) : centuryOf(row.date.edtf));
  const columns = columnsFor(rows, look);
  const several = new Set(rows.map(nameOf).filter((name) => name !== '')).size > 1;
  let last = '';
  return groups.flatMap((told) => {
    const name = nameOf(told[0]);
    const divider = several && name !== '' && name !== last ? [dividerLine(name, columns, look.paint)] : [];
    if (name !== '') last = name;
    return [...divider, ...(columns.stacked ? stackedLines : groupLines)(told, columns, look)];
  });
}

/** Widths in columns of the terminal; 0 for a column that is not there. */
interface Columns {
  date: number;
  partner: number;
  kind: number;
  text: number;
  total: number;
  stacked: boolean;
  /** Whether each row says of what kind it is. */
  kinds: boolean;
  /** Whether all are visits: who came and where stands above the text. */
  visits: boolean;
}

function columnsFor(rows: readonly TimelineRow[], { width, partnerOf, by }: ListLook): Columns {
  const total = Math.min(width, WIDEST);
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const date = widest(rows.flatMap((row) => dateLines(row)));
  const visits = rows.every((row) => row.kind === 'visit');
  const kinds = !visits && by !== 'kind';
  if (total < NARROW)
    return { date, partner: 0, kind: 0, text: Math.max(10, total - 2), total, stacked: true, kinds, visits };
  const names = partnerOf === null ? [] : rows.map((row) => cleanLine(partnerOf(row.relation)));
  const partner = Math.min(WIDEST_PARTNER, widest(names));
  const left = total - (date + 3) - (partner > 0 ? partner + 2 : 0);
  const kind = kinds ? widest(rows.map((row) => cleanLine(row.kind))) : 0;
  // The column of kinds must leave the text a width that is read well.
  const told = left - kind - 2 >= 44 ? kind : 0;
  return { date, partner, kind: told, text: left - (told > 0 ? told + 2 : 0), total, stacked: false, kinds, visits };
}

/** "c. 1492" and "19th cent." stay together. */
function dateLines(row: TimelineRow): string[] {
  const held = shortDate(row.date).replace(/(?<=\bc\.) | (?=cent\.)/gu, '\u00a0');
  return wrap(held, WIDEST_DATE).map((line) => line.replaceAll('\u00a0', ' '));
}

function dividerLine(name: string, { total, date, stacked }: Columns, paint: Paint): string {
  const before = stacked ? '' : `${'─'.repeat(Math.max(0, date + 1))}┼─ `;
  const line = `${before}${name} `;
  return (
    paint('dim', before) + paint('heading', name) + paint('dim', ` ${'─'.repeat(Math.max(0, total - widthOf(line)))}`)
  );
}

/** Dates, marks and kinds of the group one below the other; beside them its partner and its text. */
function groupLines(told: Told, columns: Columns, { paint, partnerOf }: ListLook): string[] {
  const left = told.flatMap((row) =>
    dateLines(row).map((date, at) => {
      const { sign, tone } = markOf(row.kind);
      const mark = at === 0 ? paint(tone, sign) : paint('dim', '│');
      const kind = columns.kind === 0 ? '' : `${padEnd(at === 0 ? cleanLine(row.kind) : '', columns.kind)}  `;
      return `${paint(dateTone(row), padStart(date, columns.date))} ${mark} ${toned(paint, 'dim', kind)}`;
    }),
  );
  const blank = `${' '.repeat(columns.date)} ${paint('dim', '│')} ${' '.repeat(columns.kind === 0 ? 0 : columns.kind + 2)}`;
  const partner = columns.partner === 0 ? [] : wrap(cleanLine(partnerOf?.(told[0].relation) ?? ''), columns.partner);
  const text = textLines(told, columns, columns.kinds && columns.kind === 0, paint);
  const lines = Math.max(left.length, partner.length, text.length);
  return Array.from({ length: lines }, (_, at) => {
    const name = columns.partner === 0 ? '' : `${toned(paint, 'name', padEnd(partner[at] ?? '', columns.partner))}  `;
    return `${left[at] ?? blank}${name}${text[at] ?? ''}`.trimEnd();
  });
}

/** Spaces have no tone, so that none are left behind a line. */
const toned = (paint: Paint, tone: Tone, text: string): string => (text.trim() === '' ? text : paint(tone, text));

/** For narrow terminals: mark, date, partner and kind above the text. */
function stackedLines(told: Told, columns: Columns, { paint, partnerOf }: ListLook): string[] {
  const partner = partnerOf === null ? '' : cleanLine(partnerOf(told[0].relation));
  const heads = told.flatMap((row) => {
    const { sign, tone } = markOf(row.kind);
    const pieces: [string, Tone][] = [
      [shortDate(row.date), dateTone(row)],
      [partner, 'name'],
      [columns.kinds ? cleanLine(row.kind) : '', 'dim'],
    ];
    const lines: string[] = [];
    let used = Infinity;
    for (const [text, tone] of pieces.filter(([text]) => text !== '')) {
      for (const piece of wrap(text, columns.text)) {
        if (used + 2 + widthOf(piece) > columns.text) {
          lines.push(paint(tone, piece));
          used = widthOf(piece);
        } else {
          lines.push(`${lines.pop() ?? ''}  ${paint(tone, piece)}`);
          used += 2 + widthOf(piece);
        }
      }
    }
    return lines.map((line, at) => `${at === 0 ? paint(tone, sign) : paint('dim', '│')} ${line}`);
  });
  const text = textLines(told, columns, false, paint);
  return [...heads, ...text.map((line) => `${paint('dim', '│')} ${line}`)];
}

/** A date that the sentence does not state is paler than one that it does. */
const dateTone = ({ date }: TimelineRow): Tone => (date.basis === 'stated' ? 'date' : 'dim');

/** The text of a group, and behind it in brackets what else there is to say: kinds without a column, and what dates rest on. */
function textLines(told: Told, { text: width, visits }: Columns, withKinds: boolean, paint: Paint): string[] {
  const who = visits ? visitText(told[0]) : '';
  const lead = who === '' ? [] : wrap(who, width).map((line) => paint('name', line));
  const kinds = withKinds ? told.map((row) => cleanLine(row.kind)) : [];
  const notes = told.map((row) => basisNote(row.date)).filter((note) => note !== null);
  const tail = [...new Set([...kinds, ...notes])].join('; ');
  const text = cleanLine(told[0].text).trim();
  const lines = wrap(tail === '' ? text : `${text} [${tail}]`, width);
  return [...lead, ...paintTail(lines, lengthOf(text), paint)];
}

/** Dims what follows the first `length` characters that are not spaces: wrapping moves spaces and nothing else. */
function paintTail(lines: readonly string[], length: number, paint: Paint): string[] {
  let left = length;
  return lines.map((line) => {
    if (left >= lengthOf(line)) {
      left -= lengthOf(line);
      return line;
    }
    let at = 0;
    while (left > 0) {
      if (line[at] !== ' ') left -= 1;
      at += 1;
    }
    return line.slice(0, at) + paint('dim', line.slice(at));
  });
}

const lengthOf = (text: string): number => text.replaceAll(' ', '').length;
