/** What is measured of a case, as lines of a table. */
import type { Ratio } from './measure.js';

/** A case by one build. */
export interface Measured {
  /** To bare Node. */
  ratio: Ratio;
  /** Peak memory over bare Node, in bytes. */
  peak: number;
}

export interface Result {
  /** How many relations, or "bundled". */
  size: string;
  name: string;
  here: Measured;
  /** The other build, and this one's time as a ratio to it; null where there is no other, or it cannot do it. */
  against: (Measured & { change: Ratio }) | null;
}

const NAME = 44;
const COLUMN = 20;

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Half of the ratios lie in the brackets. */
const shown = ({ median, low, high }: Ratio): string =>
  `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`.padEnd(COLUMN);

const over = (peak: number): string => `${peak > 0 ? '+' : ''}${megabytes(peak)} MB`;

/** With `against`, three columns of times: this build, the other, and this one to the other. */
export function heading(what: string, against: boolean): string {
  const columns = ['this build', ...(against ? ['the other', 'this / the other'] : [])];
  return `  ${what.padEnd(NAME)} ${columns.map((column) => column.padEnd(COLUMN)).join(' ')} peak memory`;
}

export function line({ name, here, against }: Result, isCompared: boolean): string {
  const cells = [shown(here.ratio)];
  if (isCompared)
    cells.push(
      ...(against === null
        ? ['–', '–'].map((cell) => cell.padEnd(COLUMN))
        : [shown(against.ratio), shown(against.change)]),
    );
  const peaks = [over(here.peak), ...(against === null ? [] : [over(against.peak)])];
  return `  ${name.padEnd(NAME)} ${cells.join(' ')} ${peaks.join(', ')}`;
}
