/** The dates of a sentence of trade, as what they say of the year of a figure. */
import type { Months, Period } from './period.js';

/** A date as a figure's. */
export interface Mark {
  start: number;
  end: number;
  /** Null for a span: an amount that it dates has no year. */
  year: number | null;
  /** First and last year of "between 2018 and 2020". */
  ends: readonly [number, number] | null;
  /** Compared with, and so of no figure but one that is compared itself: "more than in 2019". */
  compared: boolean;
  /** The date of something else, or one that the time is only counted from: "since 2000", "the crisis of 2009". */
  aside: boolean;
  /** Precedes its amount, and so is not the date of the one before it: "2004 – €4 million, 2005 – €5 million". */
  forward: boolean;
  /** The day or month of what is said: "In April 2021 she spoke of a turnover of …". */
  spoken: boolean;
  /** The months of the year that it names, where it names no whole year. */
  period: Months | 'unknown' | null;
  /** It names a financial year in so many words. */
  financial: boolean;
}

/** A mark whose months may be those of the one before it. */
export type Dated = Omit<Mark, 'period'> & { period: Period | null };

/** A year, null for none at all, `none` for an amount whose time is no single year. */
export type FigureYear = number | null | 'none';
