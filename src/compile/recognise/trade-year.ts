/** The year of an amount: the one that stands with it, else the one its sentence opens with, else the one before. */
import type { Sentence } from '../sentence/annotate.js';
import type { MoneyMention } from '../sentence/money.js';
import type { DateMention } from '../../dates/phrase/read.js';

const yearIn = (edtf: string): number | null => {
  const year = /^(\d{4})(?:[-~?]|$)/.exec(edtf)?.[1];
  return year === undefined ? null : Number(year);
};

/** Compared with, and so of no figure in the sentence: "more than in 2019", "the record of 2008". */
const COMPARED =
  /\b(?:than|record\sof|level\sof|compared\s(?:with|to)|over|up\sfrom|down\sfrom)\s(?:(?:in|the|year)\s)*$/i;
const CONTEXT = /\b(?:In|For|By)\s(?:the\s)?(?:that|same)\syear\b/i;

function usable(sentence: Sentence): { date: DateMention; year: number }[] {
  return sentence.dates.flatMap((date) => {
    const year = yearIn(date.edtf);
    const compared = COMPARED.test(sentence.text.slice(Math.max(0, date.start - 40), date.start));
    return year === null || !date.happens || compared ? [] : [{ date, year }];
  });
}

/**
 * @param money The amount, or null to ask what year the sentence is about at all.
 * @param before The year of the sentence before, for an amount that has none of its own.
 */
export function yearOf(sentence: Sentence, money: MoneyMention | null, before: number | null): number | null {
  const { text } = sentence;
  const dates = usable(sentence);
  if (!money) return dates[0]?.year ?? null;
  const next = sentence.money.find(({ start }) => start >= money.end)?.start ?? text.length;
  const stop = /;|,\s(?:while|whereas)\s/.exec(text.slice(money.end));
  const limit = Math.min(next, stop ? money.end + stop.index : text.length);
  const after = dates.find(({ date }) => date.start >= money.end && date.start < limit);
  // "In 2010 it was 1.2 billion, and 471 million in 2011": what follows the amount directly is its own.
  if (after) {
    const opened = dates.find(({ date }) => date.end <= money.start);
    const close =
      /^[^.;]{0,60}$/.test(text.slice(money.end, after.date.start)) &&
      !/,\s(?:and|but|when|which)\s/.test(text.slice(money.end, after.date.start));
    if (close || !opened) return after.year;
  }
  const nearest = dates.findLast(({ date }) => date.end <= money.start);
  if (nearest) return nearest.year;
  const later = dates.find(({ date }) => date.start >= money.end);
  if (later) return later.year;
  return sentence.dates.length === 0 || CONTEXT.test(text) ? before : null;
}
