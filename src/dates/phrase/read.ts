/** Reads every date in an English sentence as EDTF, never more precise than the words are. */
import { ANCHOR } from './anchor.js';
import type { Point } from './calendar.js';
import { isApposition, isSaidAgain, join, jointAt } from './join.js';
import { isLicensed } from './licence.js';
import { countsAhead, isBackward } from './counts-ahead.js';
import type { DateMention, Found } from './mention.js';
import { describesNoun, isOfTournamentAhead } from './named-years.js';
import { isLifeDate, isMeasure, roleOf } from './roles.js';
import type { DateContext, Reading } from './rule.js';
import { RULES } from './rules.js';
import { divide, partBefore } from './spans.js';
import { validEdtf } from './valid.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { ABOUT } from '../words.js';

export type { DateMention } from './mention.js';
export type { MentionRole } from './roles.js';

/** How far the words that decide about a date may stand from it; a bound keeps long sentences linear. */
const NEAR = 160;

const APPROXIMATED = pattern('i')`\b((${ABOUT}|approx\.)_(the_year_)?|(around|circa)_the_|(c\.|ca\.)_?)$`;
/** "barely five months later", "less than four years later": a count that is only about right. */
const LOOSE = pattern('i')`\b${oneOf`
  barely scarcely hardly nearly almost some just_(over|under) (little_)?(more|less)_than well_over over under`}_$`;
const LATER = /^\S+\s\p{L}+\s(?:later|afterwards?|thereafter)\b/u;
const MAYBE = /\b(?:possibly|perhaps|probably|presumably)\s(?:(?:in|on|from|by)\s)?$/i;

interface Qualified {
  edtf: string[];
  start: number;
}

/** Applies the words right before a date, from the end of the date before on: "early", "around", "perhaps in". */
function qualify(reading: Reading, sentence: string, at: number, floor: number): Qualified {
  const leadTo = (end: number): string => sentence.slice(Math.max(floor, end - NEAR), end);
  let { edtf } = reading;
  let start = at;
  const before = leadTo(start);
  const named = partBefore(before);
  // "Later that decade" is after the date before, not in the last years of the decade.
  const part = reading.basis === 'context' && /^(?:earlier|later)$/.test(named?.part ?? '') ? null : named;
  if (part) start -= before.length - part.index;
  if (reading.spans) edtf = [divide(reading.spans, part?.part)];
  const about =
    APPROXIMATED.exec(leadTo(start)) ?? (LATER.test(sentence.slice(at, at + NEAR)) ? LOOSE.exec(leadTo(start)) : null);
  if (about) start -= about[0].length;
  const maybe = MAYBE.exec(leadTo(start));
  if (maybe) start -= maybe[0].length;
  const sign = about && maybe ? '%' : about ? '~' : maybe ? '?' : '';
  if (sign !== '')
    edtf = edtf.map((value) =>
      value
        .split('/')
        .map((end) => end.replace(/[~?%]$/, '') + sign)
        .join('/'),
    );
  return { edtf: edtf.flatMap((value) => validEdtf(value) ?? []), start };
}

/** The date that begins at one place, by the first rule that reads one there; the date before ends at `floor`. */
function readAt(
  sentence: string,
  start: number,
  floor: number,
  around: Omit<DateContext, 'before' | 'after'>,
): Found | null {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(sentence);
    if (!match) continue;
    const text = match[0];
    const end = start + text.length;
    const after = sentence.slice(end, end + NEAR);
    const context = { ...around, before, after };
    const reading = read([...match], context);
    if (!reading || (reading.needs && !isLicensed(reading.needs, text, context))) continue;
    const { edtf, start: from } = qualify(reading, sentence, start, floor);
    if (edtf.length === 0) continue;
    const lead = sentence.slice(Math.max(0, from - NEAR), from);
    const interval = edtf[0]?.includes('/') === true && !reading.spans;
    return {
      start: from,
      end,
      text: sentence.slice(from, end),
      edtf,
      basis: reading.basis,
      role: reading.ongoing ? 'since' : interval ? 'at' : roleOf(lead, after),
      happens:
        !(reading.basis === 'context' && isMeasure(lead, text)) &&
        !isLifeDate(lead) &&
        !isOfTournamentAhead(lead, after),
      point: reading.point,
      anchor: start,
      reckoned: reading.reckoned === true,
    };
  }
  return null;
}

/**
 * "On 28 November 2020 … of 1918", "the first since the meeting of 1947": a date that only looks back leaves the one that
 * the sentence is about to "on 29 November" and "the same year".
 */
function looksBack(one: Found, main: Point | null, others: boolean): boolean {
  if (!others) return false;
  // "On 18 February Peru ended its programme for 2024–2029": what follows is not of 2029.
  if (
    main !== null &&
    one.point?.month === undefined &&
    /^\d{4}\/\d{4}$/.test(one.edtf[0] ?? '') &&
    main.year < (one.point?.year ?? 0)
  )
    return Number(one.edtf[0]?.slice(0, 4)) <= main.year;
  if (one.role === 'since' || one.role === 'before') return true;
  // "withdrew on 5 March 2014 over a pledge given the previous November": what follows goes on from the main date.
  if (one.basis === 'context' && main !== null && one.point !== main && isBackward(one.text)) return true;
  return main !== null && one.point !== null && one.point.month === undefined && one.point.year < main.year;
}

/** Reads the dates of consecutive sentences; one reader a section, so that back-references find the date before. */
export class DateReader {
  #last: Point | null = null;

  /** All dates of one sentence in order, without overlaps. Linear in the length of the sentence. */
  read(sentence: string): DateMention[] {
    const found: Found[] = [];
    let from = 0;
    let main: Point | null = null;
    for (const anchor of matchesOf(sentence, ANCHOR)) {
      if (anchor.index < from) continue;
      const previous = found.at(-1);
      const joint = jointAt(previous, anchor.index, sentence);
      const reckoned = previous?.reckoned === true && joint !== null && isApposition(joint);
      const one = readAt(sentence, anchor.index, from, { last: this.#last, dated: found.length > 0, reckoned, joint });
      if (!one) continue;
      from = one.end;
      const joined = previous ? join(previous, one, sentence) : null;
      if (joined) found[found.length - 1] = joined;
      else if (previous && isSaidAgain(previous, one, sentence)) found[found.length - 1] = one;
      else found.push(one);
      const point = joined ? joined.point : one.point;
      if (point?.month !== undefined) main ??= point;
      if (point && one.happens && !looksBack(one, main, found.length > 1) && !this.#isAside(point, one, sentence))
        this.#last = point;
    }
    this.#countFromMain(sentence, found);
    return found.flatMap(({ edtf, point: _point, anchor: _anchor, reckoned: _reckoned, ...mention }) =>
      edtf.map((value) => ({ ...mention, edtf: value })),
    );
  }

  /** "Having closed its border the month before, Peru broke with Japan on 12 August 1971": counted from what follows. */
  #countFromMain(sentence: string, found: Found[]): void {
    const [first, next] = found;
    if (first === undefined || !countsAhead(sentence, first, next)) return;
    const around = { last: next?.point ?? null, dated: false, reckoned: false, joint: null };
    const again = readAt(sentence, first.anchor, 0, around);
    if (again !== null) found[0] = again;
  }

  /** "suspended the 1965 agreement", said of 1992: an older year that only names something leaves the year that is told of. */
  #isAside({ year, month }: Point, { start, end, basis }: Found, sentence: string): boolean {
    const last = this.#last;
    if (last === null || month !== undefined || year >= last.year || basis !== 'stated') return false;
    // "the reform of 1986; two years later": it is counted from.
    return !/\blater\b/.test(sentence.slice(end, end + NEAR)) && describesNoun(sentence, start, end, NEAR);
  }
}
