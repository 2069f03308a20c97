/**
 * Reads every date in an English sentence as EDTF, never more precise than the words are.
 */
import type { Point } from './calendar.js';
import { pointEdtf } from './calendar.js';
import { RULES, type Reading } from './core.js';
import { ANCHOR, isAnchorWord, isDecadeWord, isMonth, isYear } from './licence.js';

/** How a date stands in its sentence: "since 1954", "until 1970". */
export type DateRole = 'at' | 'since' | 'until' | 'before' | 'after' | 'by';

export interface DateMention {
  /** Character offsets in the sentence, end exclusive, including "early" and "around". */
  start: number;
  end: number;
  text: string;
  edtf: string;
  basis: 'stated' | 'context';
  role: DateRole;
  /** False for a date that only measures ("53 percent more than a year earlier") or tells a birth. */
  happens: boolean;
}

const PARTS: Readonly<Record<string, 'early' | 'mid' | 'late' | 'first half' | 'second half' | 'turn'>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  dawn: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  'first half': 'first half',
  'second half': 'second half',
  turn: 'turn',
};
const PART_BEFORE =
  /(?:\b(early|mid|late)(?:[-\s]|\sin\s(?:the\s)?)(?:the\s)?|\b(?:the\s)?(?:very\s)?(beginning|start|dawn|middle|end|close|first\shalf|second\shalf|turn)\s(?:of|in)\s(?:the\s)?)$/i;
const ABOUT_BEFORE = /\b(?:about|around|circa|approximately|roughly|c\.|ca\.)\s(?:the\syear\s)?$/i;
const ROLE_BEFORE =
  /\b(since|as\sof|from|until|till|before|prior\sto|after|following|by)\s(?:(?:the|about|around|at\sleast)\s)*$/i;
const ROLES: Readonly<Record<string, DateRole>> = {
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  'prior to': 'before',
  after: 'after',
  following: 'after',
  by: 'by',
};
/** A comparison or a birth: the date measures something else. */
const MEASURES = /\b(?:than|over|on|from|with|to)\s(?:the\s(?:level\sof\s)?)?$/i;
const BORN = /\b(?:born|b\.)\s(?:[\p{L}\s,]{0,30}\s)?(?:on\s|in\s)?$/iu;

interface Found extends Omit<DateMention, 'edtf'> {
  edtf: string[];
  point: Point | null;
}

/** Years 0–3, 4–6 and 7–9 of a decade, thirds of a century, halves of either. */
function divide(span: { first: number; last: number }, part: string): string {
  const { first, last } = span;
  const decade = last - first < 10;
  const cuts = decade
    ? { early: [0, 3], mid: [4, 6], late: [7, 9] }
    : { early: [0, 33], mid: [34, 66], late: [67, 99] };
  const half = decade ? 5 : 50;
  const bounds: Readonly<Record<string, readonly number[]>> = {
    ...cuts,
    'first half': [0, half - 1],
    'second half': [half, last - first],
  };
  const [from = 0, to = 0] = bounds[part] ?? [];
  const about = (year: number): string => `${pointEdtf({ year })}~`;
  return part === 'turn' ? about(first) : `${about(first + from)}/${about(first + to)}`;
}

function licensed(reading: Reading, text: string, before: string, after: string): boolean {
  if (reading.needsLicence !== true) return true;
  if (/^\d{1,4}/.test(text)) return isYear(/^\d+/.exec(text)?.[0] ?? '', before, after);
  return reading.span ? isDecadeWord(before) : isMonth(before);
}

function readAt(sentence: string, start: number, last: Point | null): Found | null {
  const before = sentence.slice(0, start);
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(sentence);
    if (!match) continue;
    const reading = read([...match], { last, before });
    const end = start + match[0].length;
    if (!reading || !licensed(reading, match[0], before, sentence.slice(end))) continue;
    const part = PART_BEFORE.exec(before);
    const named = (part?.[1] ?? part?.[2])?.toLowerCase().replace(/\s/g, ' ');
    const isSpan = reading.span !== undefined && reading.edtf.length === 1 && !reading.edtf[0]?.includes('/');
    const about = !reading.span && ABOUT_BEFORE.exec(before);
    let edtf = reading.edtf;
    if (named !== undefined && isSpan && reading.span) edtf = [divide(reading.span, PARTS[named] ?? '')];
    if (about) edtf = edtf.map((value) => (value.includes('/') ? value.replace(/(?=\/|$)/g, '~') : `${value}~`));
    const from = part ? part.index : about ? about.index : start;
    const lead = sentence.slice(0, from);
    const relative = reading.basis === 'context' && /(?:earlier|before|previous|preceding)/i.test(match[0]);
    return {
      start: from,
      end,
      text: sentence.slice(from, end),
      edtf,
      basis: reading.basis,
      role:
        edtf[0]?.includes('/') === true && !reading.span
          ? 'at'
          : (ROLES[ROLE_BEFORE.exec(lead)?.[1]?.toLowerCase() ?? ''] ?? 'at'),
      happens: !(relative && MEASURES.test(lead)) && !BORN.test(lead),
      point: reading.point,
    };
  }
  return null;
}

const firstOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const lastOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;
const JOINT_TO = /^,?\s(?:to|until|till|through|up\sto|down\sto)\s(?:the\s)?$/i;
const JOINT_AND = /^\sand\s(?:the\s)?$/i;
const yearOf = (edtf: string): number => Number.parseInt(edtf.replace(/X/g, '0'), 10);

/** "from A to B", "between A and B", "during 1998 and 1999" as one interval; null when the two stand for themselves. */
function join(a: Found, b: Found, sentence: string): Found | null {
  const [first, last] = [a.edtf[0], b.edtf[0]];
  if (a.edtf.length !== 1 || b.edtf.length !== 1 || first === undefined || last === undefined) return null;
  if (b.basis === 'context' && !/^\d/.test(b.text) && !/^[A-Z]/.test(b.text)) return null;
  const [lead, joint] = [sentence.slice(0, a.start), sentence.slice(a.end, b.start)];
  const consecutive = /^\d{4}$/.test(first) && /^\d{4}$/.test(last) && Number(last) === Number(first) + 1;
  const spans =
    JOINT_TO.test(joint) ||
    (JOINT_AND.test(joint) &&
      (/\bbetween\s(?:the\s)?$/i.test(lead) || (consecutive && /\b(?:in|during)\s$/i.test(lead))));
  if (!spans || yearOf(firstOf(first)) > yearOf(lastOf(last)) || firstOf(first) === lastOf(last)) return null;
  return {
    ...b,
    start: a.start,
    text: sentence.slice(a.start, b.end),
    edtf: [`${firstOf(first)}/${lastOf(last)}`],
    role: 'at',
    basis: a.basis === 'stated' && b.basis === 'stated' ? 'stated' : 'context',
  };
}

/**
 * "On 28 November 2020 … of 1918", "the first since the meeting of 1947": a date that only looks back leaves the one that
 * the sentence is about to "on 29 November" and "the same year".
 */
function looksBack(one: Found, found: readonly Found[]): boolean {
  if (found.length < 2) return false;
  if (one.role === 'since' || one.role === 'before') return true;
  const main = found.find(({ point }) => point?.month !== undefined)?.point;
  return (
    main !== undefined &&
    main !== null &&
    one.point !== null &&
    one.point.month === undefined &&
    one.point.year < main.year
  );
}

/** Reads the dates of consecutive sentences; one reader a section, so that back-references find the date before. */
export class DateReader {
  #last: Point | null = null;

  /** All dates of one sentence in order, without overlaps. Linear in the sentence for a bounded sentence length. */
  read(sentence: string): DateMention[] {
    const found: Found[] = [];
    let from = 0;
    for (const anchor of sentence.matchAll(ANCHOR)) {
      if (anchor.index < from || !isAnchorWord(anchor[0])) continue;
      const one = readAt(sentence, anchor.index, this.#last);
      if (!one) continue;
      from = one.end;
      const previous = found.at(-1);
      const joined = previous ? join(previous, one, sentence) : null;
      if (joined) found[found.length - 1] = joined;
      else found.push(one);
      if (one.point && one.happens && !looksBack(one, found)) this.#last = one.point;
    }
    return found.flatMap(({ edtf, point: _point, ...mention }) => edtf.map((value) => ({ ...mention, edtf: value })));
  }
}
