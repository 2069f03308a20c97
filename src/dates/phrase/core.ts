import { isRealDay, pointEdtf, shift, type Point, type Unit } from './calendar.js';
import { cardinal, decadeWord, monthNumber, ordinal, PART, SEASONS } from './lexicon.js';

/** What a rule may look at besides its own words. */
export interface DateContext {
  /** The last date read, to which "the same year" refers; null at the start of a section. */
  last: Point | null;
  /** The text before the date in its sentence. */
  before: string;
}

/** What one rule read: EDTF values (several for "5 and 12 May"), how they are known, and the point that later words refer back to. */
export interface Reading {
  edtf: string[];
  basis: 'stated' | 'context';
  /** The last point named, for "the same year", "two days later". */
  point: Point | null;
  /** A decade or century: "early", "mid" and "late" before it divide it. */
  span?: { first: number; last: number };
  /** A bare number that is a year only where the words around it say so. */
  needsLicence?: boolean;
}

interface Rule {
  name: string;
  pattern: RegExp;
  read: (groups: (string | undefined)[], context: DateContext) => Reading | null;
}

const { day: D, month: M, year: Y, to: TO, era: ERA, ordinal: ORD, oldStyle: OS } = PART;
const AND = '\\s(?:and|&)\\s';
const OF_THAT_YEAR = '(?:,?\\s(?:of|in)\\s(?:that|the\\ssame)\\syear)?';

const rule = (name: string, source: string, read: Rule['read']): Rule => ({
  name,
  pattern: new RegExp(source, 'y'),
  read,
});
/** A rule whose words may open a sentence with a capital. */
const words = (name: string, source: string, read: Rule['read']): Rule => ({
  name,
  pattern: new RegExp(source, 'iy'),
  read,
});
const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);
const isBC = (era: string | undefined): boolean => /^\s?B/.test(era ?? '');
/** 44 BC is the astronomical year -43. */
const astronomical = (year: number, era: string | undefined): number => (isBC(era) ? 1 - year : year);

function days(points: [number, number, number][], basis: Reading['basis']): Reading | null {
  const known = points.every(([y, m, d]) => isRealDay(y, m, d));
  const end = points.at(-1);
  if (!known || !end) return null;
  const edtf = points.map(([year, month, day]) => pointEdtf({ year, month, day }));
  return { edtf, basis, point: { year: end[0], month: end[1], day: end[2] } };
}

const asInterval = (reading: Reading | null): Reading | null =>
  reading && reading.edtf[0] !== undefined && reading.edtf[0] < (reading.edtf.at(-1) ?? '')
    ? { ...reading, edtf: [`${reading.edtf[0]}/${reading.edtf.at(-1) ?? ''}`] }
    : null;

/** A stated year, or the year of the date before it. */
function yearOr(text: string | undefined, context: DateContext): { year: number; basis: Reading['basis'] } | null {
  if (text !== undefined) return { year: number(text), basis: 'stated' };
  return context.last ? { year: context.last.year, basis: 'context' } : null;
}

type Words = [year: string | undefined, month: string | undefined, day: string | undefined];

/** Two whole dates: "from 5 May to 6 June" and "between … and …" are a span, "on 5 May and 6 June" are two days. */
function fromTo(a: Words, joint: string | undefined, b: Words, { before }: DateContext): Reading | null {
  const [first, last] = [a, b].map(([y, m, d]): [number, number, number] => [
    number(y),
    monthNumber(m ?? ''),
    number(d),
  ]);
  if (!first || !last) return null;
  const both = days([first, last], 'stated');
  return /and|&/.test(joint ?? '') && !/\bbetween\s$/.test(before) ? both : asInterval(both);
}

function dayRange(
  d1: string | undefined,
  joint: string | undefined,
  d2: string | undefined,
  month: string | undefined,
  year: string | undefined,
  context: DateContext,
): Reading | null {
  const at = yearOr(year, context);
  if (!at) return null;
  const m = monthNumber(month ?? '');
  const [first, last] = [number(d1), number(d2)];
  const both = days(
    [
      [at.year, m, first],
      [at.year, m, last],
    ],
    at.basis,
  );
  // "27 and 28 March" is one stay; "5 and 12 May" are two days.
  return /and|&/.test(joint ?? '') && last !== first + 1 && !/\bbetween(?:\s\w+)?\s$/.test(context.before)
    ? both
    : asInterval(both);
}

function decades(first: number, last: number): Reading {
  const mask = (year: number): string => `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
  return {
    edtf: [first === last ? mask(first) : `${mask(first)}/${mask(last)}`],
    basis: 'stated',
    point: null,
    span: { first, last: last + 9 },
  };
}

function centuries(first: number, last: number, era: string | undefined): Reading | null {
  if (first < 1 || last < 1 || first > 21 || last > 21) return null;
  if (isBC(era)) {
    // A masked negative century would be off by a year (there is no year 0 BC): bounds say it exactly.
    const from = 1 - first * 100;
    const to = 1 - ((last - 1) * 100 + 1);
    return { edtf: [`${pointEdtf({ year: from })}/${pointEdtf({ year: to })}`], basis: 'stated', point: null };
  }
  const mask = (n: number): string => `${String(n - 1).padStart(2, '0')}XX`;
  return {
    edtf: [first === last ? mask(first) : `${mask(first)}/${mask(last)}`],
    basis: 'stated',
    point: null,
    span: { first: (first - 1) * 100, last: last * 100 - 1 },
  };
}

const fullYearOf = (start: number, short: string): number =>
  short.length === 4 ? Number(short) : Number(String(start).slice(0, 4 - short.length) + short);

function relative(count: number | null, unit: string | undefined, context: DateContext): Reading | null {
  const point = context.last && count !== null ? shift(context.last, count, (unit ?? '').toLowerCase() as Unit) : null;
  return point && { edtf: [pointEdtf(point)], basis: 'context', point };
}

/** In the order in which they are tried at one place: longer forms stand before the shorter ones that they begin with. */
export const RULES: readonly Rule[] = [
  rule(
    'day month to day month year',
    `(${D})\\s(?:of\\s)?(${M}),?(?:\\s(${Y}))?(${TO}|${AND})(${D})\\s(?:of\\s)?(${M}),?\\s(${Y})`,
    ([, d1, m1, y1, joint, d2, m2, y2], context) => fromTo([y1 ?? y2, m1, d1], joint, [y2, m2, d2], context),
  ),
  rule(
    'days of a month and year',
    `(${D})(${TO}|${AND})(${D})\\s(?:of\\s)?(${M}),?\\s(${Y})`,
    ([, d1, joint, d2, m, y], context) => dayRange(d1, joint, d2, m, y, context),
  ),
  rule(
    'days of a month',
    `(${D})(${TO}|${AND})(${D})\\s(?:of\\s)?(${M})\\b${OF_THAT_YEAR}`,
    ([, d1, joint, d2, m], context) => dayRange(d1, joint, d2, m, undefined, context),
  ),
  rule('day month year', `(${D})${OS}\\s(?:of\\s)?(${M})${OS},?\\s(?:of\\s)?(?:the\\syear\\s)?(${Y})`, ([, d, m, y]) =>
    days([[number(y), monthNumber(m ?? ''), number(d)]], 'stated'),
  ),
  rule('day month', `(${D})\\s(?:of\\s)?(${M})\\b${OF_THAT_YEAR}`, ([, d, m], { last }) =>
    last ? days([[last.year, monthNumber(m ?? ''), number(d)]], 'context') : null,
  ),
  rule('iso date', `(${Y})-(\\d\\d)-(\\d\\d)(?!\\d)`, ([, y, m, d]) =>
    days([[number(y), number(m), number(d)]], 'stated'),
  ),

  rule(
    'month day to month day year',
    `(${M})\\s(${D}),?(?:\\s(${Y}))?(${TO}|${AND})(${M})\\s(${D}),?\\s(${Y})`,
    ([, m1, d1, y1, joint, m2, d2, y2], context) => fromTo([y1 ?? y2, m1, d1], joint, [y2, m2, d2], context),
  ),
  rule('month days year', `(${M})\\s(${D})(${TO}|${AND})(${D}),?\\s(${Y})`, ([, m, d1, joint, d2, y], context) =>
    dayRange(d1, joint, d2, m, y, context),
  ),
  rule('month day year', `(${M})\\s(?:the\\s)?(${D})${OS},?\\s(${Y})`, ([, m, d, y]) =>
    days([[number(y), monthNumber(m ?? ''), number(d)]], 'stated'),
  ),
  rule(
    'month days',
    `(${M})\\s(${D})(${TO}|${AND})(${D})(?!\\s?[%\\d])${OF_THAT_YEAR}`,
    ([, m, d1, joint, d2], context) => dayRange(d1, joint, d2, m, undefined, context),
  ),
  rule('months of a year', `(${M})(?:,\\s(${M}))?,?${AND}(${M}),?\\s(${Y})`, ([, m1, m2, m3, y], { before }) => {
    const edtf = [m1, m2, m3].flatMap((m) =>
      m === undefined ? [] : [pointEdtf({ year: number(y), month: monthNumber(m) })],
    );
    const point = { year: number(y), month: monthNumber(m3 ?? '') };
    return {
      edtf: /\bbetween\s$/.test(before) ? [`${edtf[0] ?? ''}/${edtf.at(-1) ?? ''}`] : edtf,
      basis: 'stated',
      point,
    };
  }),
  rule(
    'month year to month year',
    `(${M}),?(?:\\s(${Y}))?${TO}(?:(?:early|mid|late)[-\\s])?(${M}),?\\s(?:of\\s)?(${Y})`,
    ([, m1, y1, m2, y2]) => {
      const first = pointEdtf({ year: number(y1 ?? y2), month: monthNumber(m1 ?? '') });
      const point = { year: number(y2), month: monthNumber(m2 ?? '') };
      return first < pointEdtf(point) ? { edtf: [`${first}/${pointEdtf(point)}`], basis: 'stated', point } : null;
    },
  ),
  rule('month year', `(${M}),?\\s(?:of\\s)?(?:the\\syear\\s)?(${Y})`, ([, m, y]) => {
    const point = { year: number(y), month: monthNumber(m ?? '') };
    return { edtf: [pointEdtf(point)], basis: 'stated', point };
  }),
  rule(
    'month day',
    `(${M})\\s(${D})(?![%\\d]|[.,]\\d|\\s?(?:million|billion|per\\s?cent))${OF_THAT_YEAR}`,
    ([, m, d], { last }) => (last ? days([[last.year, monthNumber(m ?? ''), number(d)]], 'context') : null),
  ),
  rule('month', `(${M})(?![\\w’'-])${OF_THAT_YEAR}`, ([text, m], { last }) => {
    if (!last) return null;
    const point = { year: last.year, month: monthNumber(m ?? '') };
    return { edtf: [pointEdtf(point)], basis: 'context', point, needsLicence: !/year$/.test(text ?? '') };
  }),

  words('season year', `(${PART.season})(?:\\s(?:of|in))?,?\\s(${Y})`, ([, s, y]) => ({
    edtf: [`${y ?? ''}-${SEASONS[(s ?? '').toLowerCase()] ?? ''}`],
    basis: 'stated',
    point: { year: number(y) },
  })),

  rule(
    'decades',
    `([1-9]\\d{1,2}0)[’']?s(?:(?:${TO}|${AND})(?:(?:the|early|mid|late)[-\\s])*([1-9]\\d{1,2}0)[’']?s)?(?![\\w])`,
    ([, first, last]) => {
      const [from, to] = [number(first), number(last ?? first)];
      return from <= to ? decades(from, to) : null;
    },
  ),
  words('short decade', `[’']?([2-9]0)[’']?s(?![\\w])`, ([, tens]) =>
    decades(1900 + number(tens), 1900 + number(tens)),
  ),
  words('decade word', `(${PART.decadeWord})(?![\\w])`, ([, word]) => {
    const start = 1900 + (decadeWord(word ?? '') ?? 0);
    return { ...decades(start, start), needsLicence: true };
  }),
  words(
    'centuries',
    `(${ORD})(?:(?:${TO}|${AND})(?:the\\s)?(?:(?:early|mid|late)[-\\s])?(${ORD}))?[\\s-]centur(?:y|ies)(?!-old)(${ERA})`,
    ([, first, last, era]) => {
      const [from, to] = [ordinal(first ?? '') ?? 0, ordinal(last ?? first ?? '') ?? 0];
      return from <= to || isBC(era) ? centuries(from, to, era) : null;
    },
  ),

  rule('years', `(${Y})(?:\\s?[–—‒/-]\\s?)(\\d{4}|\\d{2})(?!\\d|\\.\\d|-\\d)(${ERA})`, ([, from, to, era]) => {
    const [first, last] = [number(from), fullYearOf(number(from), to ?? '')];
    if (isBC(era))
      return first > last
        ? { edtf: [`${pointEdtf({ year: 1 - first })}/${pointEdtf({ year: 1 - last })}`], basis: 'stated', point: null }
        : null;
    return first < last && last <= 2100
      ? { edtf: [`${pointEdtf({ year: first })}/${pointEdtf({ year: last })}`], basis: 'stated', point: { year: last } }
      : null;
  }),
  rule(
    'short years',
    `([1-9]\\d\\d)\\s?[–—‒-]\\s?([1-9]\\d{2,3})(?!\\d|[.,]\\d|\\s?%)(${ERA})`,
    ([, from, to, era]) => {
      const [first, last] = [astronomical(number(from), era), astronomical(number(to), era)];
      return first < last
        ? {
            edtf: [`${pointEdtf({ year: first })}/${pointEdtf({ year: last })}`],
            basis: 'stated',
            point: { year: last },
            needsLicence: true,
          }
        : null;
    },
  ),
  rule('year with era', `(?:AD\\s)?([1-9]\\d{0,3})(\\s?(?:BCE?|AD|CE|B\\.C\\.)(?![A-Za-z]))`, ([, y, era]) => {
    const point = { year: astronomical(number(y), era) };
    return { edtf: [pointEdtf(point)], basis: 'stated', point };
  }),
  rule('year', `([1-9]\\d{2,3})(?![\\d%]|[.,]\\d|[’']?s\\b|-year)`, ([, y]) => {
    const point = { year: number(y) };
    return point.year <= 2100 ? { edtf: [pointEdtf(point)], basis: 'stated', point, needsLicence: true } : null;
  }),

  words(
    'same year',
    `(?:(?:the|that)\\s(?:very\\s)?same\\syear|that\\s(?:very\\s)?year|the\\syear\\sin\\squestion|(?<=\\b(?:it|that|this)\\swas\\s(?:also\\s)?)the\\s(?:same\\s)?year\\s(?:in\\swhich|when|that))\\b`,
    (_, { last }) => (last ? { edtf: [pointEdtf({ year: last.year })], basis: 'context', point: last } : null),
  ),
  words('same month', `(?:(?:the|that)\\ssame\\smonth|that\\smonth)\\b`, (_, { last }) => {
    if (last?.month === undefined) return null;
    return { edtf: [pointEdtf({ year: last.year, month: last.month })], basis: 'context', point: last };
  }),
  words('same day', `(?:(?:on\\s)?the\\ssame\\s(?:day|date)|on\\s(?:that|this)\\s(?:day|date))\\b`, (_, { last }) =>
    last?.day === undefined ? null : { edtf: [pointEdtf(last)], basis: 'context', point: last },
  ),
  words('following', `the\\s(?:following|next)\\s(day|week|month|year)\\b`, ([, unit], context) =>
    relative(1, unit, context),
  ),
  words(
    'preceding',
    `(?:the\\s(?:previous|preceding)\\s(day|week|month|year)\\b|the\\s(day|month|year)\\sbefore(?=[,.;]))`,
    ([, a, b], context) => relative(-1, a ?? b, context),
  ),
  words(
    'later',
    `(${PART.cardinal})\\s(day|week|month|year)s?\\s(?:later|afterwards?|thereafter|after\\sthat)\\b`,
    ([, n, unit], context) => relative(cardinal(n ?? ''), unit, context),
  ),
  words(
    'earlier',
    `(${PART.cardinal})\\s(day|week|month|year)s?\\s(?:earlier|previously|before(?=[,.;]))`,
    ([, n, unit], context) => relative(-(cardinal(n ?? '') ?? Number.NaN), unit, context),
  ),
];
