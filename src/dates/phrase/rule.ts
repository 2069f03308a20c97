/** What a rule of the date grammar is: a pattern that matches at one place, and how its groups are read. */
import type { Point } from './calendar.js';

/** What a rule may look at besides its own words. */
export interface DateContext {
  /** The last date read, to which "the same year" refers; null at the start of a section. */
  last: Point | null;
  /** The sentence before the date; its nearest characters only, so that a long sentence takes linear time. */
  before: string;
  /** The sentence behind the date; its nearest characters only. */
  after: string;
  /** True when this sentence has a date before this one, and with it a year. */
  dated: boolean;
  /** True directly behind a reckoning: "three months later, on 15 April". */
  reckoned: boolean;
  /** The few characters between the date before in this sentence and this one: ", ", " and "; null when they are many. */
  joint: string | null;
}

/** Years of a decade or century, and the part of it that is meant: "early". */
export interface Span {
  first: number;
  last: number;
  part?: string | undefined;
}

/** What must stand around a bare number or word so that it is a date. */
export type Licence = 'year' | 'years' | 'short years' | 'month' | 'decade';

export type Basis = 'stated' | 'context';

/** What one rule read. */
export interface Reading {
  /** EDTF values, several for "5 and 12 May". */
  edtf: string[];
  basis: Basis;
  /** The last point named, for "the same year", "two days later"; null for decades and centuries. */
  point: Point | null;
  /** Decades and centuries, which "early", "mid" and "late" divide: one, or the first and the last of several. */
  spans?: readonly [Span] | readonly [Span, Span];
  needs?: Licence;
  /** A count from another date ("two years later", "the next day"), which a date in apposition outdoes. */
  reckoned?: boolean;
  /** True for "1990–present". */
  ongoing?: boolean;
}

export type Groups = readonly (string | undefined)[];

export interface Rule {
  name: string;
  pattern: RegExp;
  read: (groups: Groups, context: DateContext) => Reading | null;
}

/** A rule whose words are written exactly as in the pattern; months always have a capital. */
export const rule = (name: string, source: string, read: Rule['read']): Rule => ({
  name,
  pattern: new RegExp(source, 'uy'),
  read,
});

/** A rule whose words may open a sentence with a capital. */
export const words = (name: string, source: string, read: Rule['read']): Rule => ({
  name,
  pattern: new RegExp(source, 'iuy'),
  read,
});

export const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

export const isBC = (era: string | undefined): boolean => /^\s?B/.test(era ?? '');

/** 44 BC is the astronomical year -43. */
export const astronomical = (year: number, era: string | undefined): number => (isBC(era) ? 1 - year : year);
