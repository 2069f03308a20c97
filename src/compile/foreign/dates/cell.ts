/**
 * The dates of a cell under "Formal relations began": one as a rule, but also "18 February 1992, severed 1999, restored 2003",
 * "1960–1973", "1949 (East Germany)", "none".
 */
import { compareEdtf } from '../../../dates/bounds.js';
import type { FactDate, StatusKind } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { countryNamed } from '../partner.js';
import { dateSpans, type DateSpan } from './spans.js';

export type CellChange = Extract<StatusKind, 'established' | 'severed' | 'restored' | 'recognised'>;

export interface CellDate {
  date: FactDate;
  change: CellChange;
}

export interface DateCell {
  dates: CellDate[];
  /** Words with a date that were not recorded, and why. */
  unread: { text: string; reason: string }[];
}

const SEVERED = pattern('i')`\b${oneOf`
  sever\w* br[oe]ke?n? break suspend\w* cut terminat\w* end(ed|s) rescind\w* ceas\w* withdr\w* cancel\w* frozen froze
  freez\w* lapsed interrupt\w*`}\b`;
const RESTORED =
  /\b(?:restor\w*|re-?establish\w*|resum\w*|renew\w*|re-?open\w*|again|reinstat\w*|normali[sz]\w*|re-?started?)\b/i;
const RECOGNISED = /\brecogni(?:[sz]\w*|tion)\b/i;
/** What a date may tell of beside the relations of two states. */
const OTHER =
  /\b(?:unofficial\w*|informal\w*|quasi\w*|contacts?|consul\w*|upgraded?|relations\sact|travel\sact|trade|anniversary|independence)\b/i;
const BOUND = /\b(?:before|prior\sto|by|until|no\slater\sthan|after|or\searlier)\s?$/i;
const BOUND_BEHIND = /^\s?(?:or\s(?:before|earlier|after|later)|\?)/i;
const RANGE = /^\s?(?:[–—-]|to|until|till)\s?$/i;
const BRACKET = /\(([^()]*)\)?/g;

interface Told {
  span: DateSpan;
  /** The words right before and behind a date, up to the next mark. */
  before: string;
  behind: string;
}

const pieces = (text: string): string[] => text.split(/[,;\n/]|\band\b|&|\.\s/);

/** Deals the words between dates out to the date before and the one behind. */
function tell(text: string, spans: readonly DateSpan[]): Told[] {
  const told = spans.map((span): Told => ({ span, before: '', behind: '' }));
  spans.forEach((span, i) => {
    const from = spans[i - 1]?.end ?? 0;
    let between = text.slice(from, span.start);
    const previous = told[i - 1];
    const bracket = previous ? /^\s*\(([^()]*)\)/.exec(between) : null;
    if (previous && bracket) {
      previous.behind = bracket[1] ?? '';
      between = between.slice(bracket[0].length);
    }
    const parts = pieces(between);
    const one = told[i];
    if (one) one.before = parts.at(-1) ?? '';
    if (previous && !bracket && parts.length > 1) previous.behind = parts[0] ?? '';
  });
  const last = told.at(-1);
  if (last)
    last.behind = (
      /^\s*\(([^()]*)\)/.exec(text.slice(last.span.end))?.[1] ??
      pieces(text.slice(last.span.end))[0] ??
      ''
    ).trim();
  return told;
}

/** "with GDR", "with the Republic of Vietnam": the relations of another state, if it is not the partner itself. */
function withAnother(words: string, partner: string): boolean {
  const name = /\bwith\s(?:the\s)?(\p{Lu}[\p{L}’'.\s-]{1,60}?)(?=\sfrom\b|\sin\b|\ssince\b|[),;]|\s*$)/u.exec(
    words,
  )?.[1];
  if (name === undefined) return false;
  return countryNamed(name)?.code !== partner;
}

function changeOf({ before, behind }: Told): CellChange | 'other' {
  if (RESTORED.test(before)) return 'restored';
  if (SEVERED.test(before)) return 'severed';
  if (RECOGNISED.test(before)) return 'recognised';
  if (OTHER.test(before)) return 'other';
  if (RESTORED.test(behind)) return 'restored';
  if (RECOGNISED.test(behind)) return 'recognised';
  return OTHER.test(behind) ? 'other' : 'established';
}

/** Two dates of one span of time: "1960–1973", "from 6 November 1956 to 19 October 1959". */
function endOfRange(before: CellChange): CellChange {
  return before === 'severed' ? 'restored' : 'severed';
}

/** "4 February 2011 – 16 February 2012, 31 March 2014": what follows an end begins anew. */
const isAgain = ({ dates }: DateCell, edtf: string): boolean =>
  dates.some(({ change, date }) => change === 'severed' && compareEdtf(date.edtf, edtf) < 0);

/**
 * Reads a cell of dates.
 * @param partner The code of the country whose row it is: "with GDR" is no date of Germany's.
 * @param inList In a bare list two years are the bounds of one date; elsewhere relations lasted from one to the other.
 */
export function readDateCell(text: string, partner: string, inList: boolean): DateCell {
  const spans = dateSpans(text);
  const aside = matchesOf(text, BRACKET).filter(([, words = '']) => withAnother(words, partner) || OTHER.test(words));
  const told = tell(text, spans);
  const cell: DateCell = { dates: [], unread: [] };
  let before: CellChange | null = null;
  for (const [i, one] of told.entries()) {
    const { span } = one;
    const refuse = (reason: string): void => {
      cell.unread.push({ text: span.text, reason });
      before = null;
    };
    const between = text.slice(told[i - 1]?.span.end ?? 0, span.start);
    const ranged = i > 0 && RANGE.test(between);
    if (span.edtf === null) refuse('no such date');
    else if (BOUND.test(one.before) || BOUND_BEHIND.test(one.behind)) refuse('only a bound');
    else if (withAnother(`${one.before} ${one.behind}`, partner)) refuse('of another state');
    else if (aside.some(({ index, 0: words }) => index < span.start && span.end <= index + words.length))
      refuse('of other relations');
    else if (ranged) {
      const first = cell.dates.at(-1);
      if (before === null || !first) refuse('the end of a span whose beginning is not recorded');
      // "28 December 1972 – 1990 (Democratic Republic)"
      else if (/^\p{Lu}/u.test(one.behind)) refuse('of another state');
      else if (inList && /^\d{4}$/.test(first.date.edtf) && /^\d{4}$/.test(span.edtf)) {
        first.date = {
          edtf: `${first.date.edtf}/${span.edtf}`,
          text: text.slice(told[i - 1]?.span.start, span.end),
          basis: 'stated',
        };
      } else {
        cell.dates.push({ date: dateOf(span, span.edtf), change: endOfRange(before) });
        before = null;
      }
    } else {
      const change = changeOf(one);
      if (change === 'other') refuse('of other relations');
      else {
        cell.dates.push({
          date: dateOf(span, span.edtf),
          change: change === 'established' && isAgain(cell, span.edtf) ? 'restored' : change,
        });
        before = change;
      }
    }
  }
  return cell;
}

const dateOf = ({ text }: DateSpan, edtf: string): FactDate => ({ edtf, text, basis: 'stated' });
