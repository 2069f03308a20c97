/** A line for each event: its bar where it lies in time, and date and text where beside it there is room. */
import { cleanLine } from '../../../text/clean.js';
import type { Paint } from '../../look/colour.js';
import { cut } from '../../terminal/cut.js';
import { widthOf } from '../../terminal/wrap.js';
import type { Axis } from './axis.js';
import { barOf } from './bar.js';
import type { Drawn } from './drawn.js';
import { shortDate } from './dates.js';

export function eventLines(drawn: readonly Drawn[], axis: Axis, width: number, paint: Paint): string[] {
  return drawn.flatMap((each, at) => {
    const { row, span, mark } = each;
    const bar = barOf(span, axis, mark, width);
    const before = drawn[at - 1]?.row;
    const told = before !== undefined && before.relation === row.relation && before.text === row.text;
    const date = shortDate(row.date);
    const label = `${date} ${told ? '″' : cleanLine(row.text).trim()}`;
    const painted = (room: number): string => paintLabel(cut(label, room), date, paint);
    const [left, right] = [bar.at - 1, width - bar.at - bar.text.length - 1];
    const drawnBar = paint(mark.tone, bar.text);
    const enough = Math.min(widthOf(label), Math.max(18, Math.floor(width * 0.4)));
    if (right >= enough || (right >= left && right >= widthOf(label)))
      return [`${' '.repeat(bar.at)}${drawnBar} ${painted(right)}`];
    if (left >= enough) {
      const room = Math.max(0, left - widthOf(label));
      return [`${' '.repeat(room)}${painted(left)} ${drawnBar}`];
    }
    // A bar from end to end leaves no room beside it.
    const start = Math.min(bar.at, Math.max(0, width - widthOf(label)));
    return [`${' '.repeat(bar.at)}${drawnBar}`, `${' '.repeat(start)}${painted(width - start)}`];
  });
}

function paintLabel(label: string, date: string, paint: Paint): string {
  return label.startsWith(date) ? paint('date', date) + label.slice(date.length) : label;
}
