/** The events of a day on a terminal: year and how long ago in a gutter, then who and what. */
import { cleanLine } from '../../text/clean.js';
import type { OnDayRow } from '../../query/on-day.js';
import type { Paint } from '../look/colour.js';
import type { Look } from '../look/look.js';
import { markOf } from '../kinds/timeline/marks.js';
import { headingLines } from '../kinds/timeline/text.js';
import { padEnd, padStart } from '../terminal/cut.js';
import { widthOf, wrap } from '../terminal/wrap.js';
import { agoText, pairText } from './words.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 110;
/** Below this width year and distance stand above the text. */
const NARROW = 56;

/** Lines no wider than the terminal; `title` is the day, `extent` what there is. */
export function onDayText(rows: readonly OnDayRow[], title: string, extent: string, look: Look): string {
  const width = Math.min(look.width, WIDEST);
  const years = yearsOf(rows);
  const lines = width < NARROW ? years.flatMap((each) => stacked(each, width, look)) : inColumns(years, width, look);
  return `${[...headingLines(title, extent, look), '', ...lines].join('\n')}\n`;
}

interface Year {
  year: string;
  ago: string;
  told: Told[];
}

/** Relations of which one year says the same, such as a day on which relations with many states were established. */
interface Told {
  kind: OnDayRow['kind'];
  names: string[];
  text: string;
}

function yearsOf(rows: readonly OnDayRow[]): Year[] {
  const years = new Map<number, Year>();
  for (const row of rows) {
    const year = years.get(row.yearsAgo) ?? {
      year: row.date.edtf.slice(0, 4),
      ago: agoText(row.yearsAgo),
      told: [],
    };
    years.set(row.yearsAgo, year);
    const text = cleanLine(row.text).trim();
    const same = year.told.find((each) => each.text === text && each.kind === row.kind);
    if (same === undefined) year.told.push({ kind: row.kind, names: [pairText(row.title)], text });
    else same.names.push(pairText(row.title));
  }
  return [...years.values()];
}

function inColumns(years: readonly Year[], width: number, { paint }: Look): string[] {
  const ago = Math.max(...years.map((each) => widthOf(each.ago)));
  const left = 4 + 2 + ago + 1;
  return years.flatMap(({ year, ago: since, told }) =>
    told.flatMap((each, index) => {
      const text = toldLines(each, width - left - 2, paint);
      return text.map((line, at) => {
        const first = index === 0 && at === 0;
        const gutter = first
          ? `${paint('date', padStart(year, 4))}  ${paint('dim', padEnd(since, ago))}`
          : ' '.repeat(left - 1);
        const { sign, tone } = markOf(each.kind);
        return `${gutter} ${at === 0 ? paint(tone, sign) : paint('dim', '│')} ${line}`;
      });
    }),
  );
}

function stacked({ year, ago, told }: Year, width: number, { paint }: Look): string[] {
  const texts = told.flatMap((each) =>
    toldLines(each, Math.max(10, width - 2), paint).map((line, at) => {
      const { sign, tone } = markOf(each.kind);
      return `${at === 0 ? paint(tone, sign) : paint('dim', '│')} ${line}`;
    }),
  );
  return [`${paint('date', year)}  ${paint('dim', ago)}`, ...texts];
}

/** "Albania–Serbia, Chad–Oman: Diplomatic relations were established.", the names painted. */
function toldLines({ names, text }: Told, width: number, paint: Paint): string[] {
  const lead = `${names.join(', ')}:`;
  let left = lengthOf(lead);
  return wrap(`${lead} ${text}`, width).map((line) => {
    if (left === 0) return line;
    let at = 0;
    for (; left > 0 && at < line.length; at++) if (line[at] !== ' ') left -= 1;
    return paint('name', line.slice(0, at)) + line.slice(at);
  });
}

/** Wrapping moves spaces and nothing else. */
const lengthOf = (text: string): number => text.replaceAll(' ', '').length;
