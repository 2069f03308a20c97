/** The years of amounts in a list: those of a list of years, or of the list of amounts before. */
import type { Sentence } from '../../sentence/annotate.js';
import type { MoneyMention } from '../../sentence/money.js';
import type { FigureYear, Mark } from './mark.js';
import { isList } from './lists.js';

/** Years of one list of amounts: "$5 million and $6 million in 2018 and 2019". */
export function listed(text: string, marks: readonly Mark[], amounts: readonly MoneyMention[], i: number): Mark | null {
  let from = i;
  while (from > 0 && isList(text, amounts[from - 1], amounts[from])) from--;
  let to = i;
  while (to < amounts.length - 1 && isList(text, amounts[to], amounts[to + 1])) to++;
  const [first, last] = [amounts[from], amounts[to]];
  const n = to - from + 1;
  if (!first || !last || n < 2) return null;
  const joined = (list: readonly Mark[]): boolean =>
    list.length === n &&
    list.every(
      (mark, k) => k === 0 || /^(?:,\s|,?\s(?:and|to)\s(?:in\s)?)$/.test(text.slice(list[k - 1]?.end, mark.start)),
    );
  const expand = (list: readonly Mark[]): Mark[] =>
    list.flatMap((mark) =>
      mark.ends && mark.ends[1] === mark.ends[0] + 1 && n === 2
        ? mark.ends.map((year, k) => ({
            ...mark,
            year,
            start: mark.start + k,
            end: k === 0 ? mark.start + k : mark.end,
          }))
        : [mark],
    );
  const next = amounts[to + 1]?.start ?? text.length;
  const previous = amounts[from - 1]?.end ?? 0;
  for (const group of [
    marks.filter(({ start }) => start >= last.end && start < next),
    marks.filter(({ start, end }) => start >= previous && end <= first.start),
  ]) {
    const years = expand(group).filter(({ year }) => year !== null);
    const own = group.length === 1 && years.length === n ? years : joined(group) ? group : null;
    if (own) return own[i - from] ?? null;
  }
  return null;
}

/**
 * The year of the same place in the list before: "sold for $5 million in 2001 and $6 million in 2002, and bought for $1 and
 * $2 million respectively". Null where the list has dates of its own or the one before has not as many.
 * @param years What dates the amounts before.
 */
export function earlierYear(
  { text, money }: Sentence,
  marks: readonly Mark[],
  run: readonly number[],
  k: number,
  years: readonly FigureYear[],
): number | null {
  const n = run.length;
  const [from = 0, to = 0] = [run[0], run.at(-1)];
  const [first, last, previous] = [money[from], money[to], money[from - 1]];
  if (n < 2 || !first || !last || !previous) return null;
  const told = years.slice(Math.max(0, from - n), from);
  if (new Set(told.filter((year) => typeof year === 'number')).size !== n) return null;
  const limit = money[to + 1]?.start ?? text.length;
  const gap = marks.filter(({ start }) => start >= previous.end && start < limit);
  const own = gap.filter(
    ({ start, end }, i) =>
      i > 0 ||
      start > first.start ||
      /;|,\sand\s/.test(text.slice(previous.end, start)) ||
      !/[;,]/.test(text.slice(end, first.start)),
  );
  return own.length > 0 ? null : Number(told[k]);
}
