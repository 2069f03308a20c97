/** Centuries and millennia: "the 19th century", "the late 17th and early 18th centuries", "the second millennium BC". */
import { pointEdtf } from './calendar.js';
import { ordinal } from './lexicon.js';
import { AND, ANY_ERA, OR, ORDINAL, TO } from './pattern.js';
import { isBC, words, type Reading, type Rule, type Span } from './rule.js';
import { mask } from './spans.js';

const century = (n: number, part?: string): Span => ({ first: (n - 1) * 100, last: n * 100 - 1, part });

/** A masked negative year would be off by one (there is no year 0 BC): bounds say it exactly. */
function beforeChrist(first: number, last: number, length: number): Reading | null {
  if (first < last) return null;
  const [from, to] = [1 - first * length, -(last - 1) * length];
  return { edtf: [`${pointEdtf({ year: from })}/${pointEdtf({ year: to })}`], basis: 'stated', point: null };
}

/** Centuries by number, as one span; the part belongs to the last of several. */
export function centuries(first: number, last: number, part: string | undefined): Reading | null {
  if (first > last) return null;
  const [a, b] = [century(first), century(last, part)];
  if (first === last) return { edtf: [mask(a)], basis: 'stated', point: null, spans: [a] };
  return { edtf: [`${mask(a)}/${mask(b)}`], basis: 'stated', point: null, spans: [a, b] };
}

const PART = '(?:(?:in|from)\\s)?(?:the\\s)?(?:(early|mid|late)[-\\s])?(?:the\\s)?';
/** "the XIX century" too, as texts translated from other languages have it. */
const NTH = `(?:${ORDINAL}|[IVX]{1,5}(?:th)?(?=[\\s–-]))`;
const LAST_CENTURY = 21;

export const CENTURY_RULES: readonly Rule[] = [
  words(
    'centuries',
    `(?<!ty-)(${NTH})-?(?:(?:,\\s(?:the\\s)?${NTH}){0,4},?(?:${TO}|${AND}|${OR})${PART}(${NTH}))?[\\s-]centur(?:y|ies)(?!-old)(${ANY_ERA})`,
    ([, from = '', part, to, era]) => {
      const [first, last] = [ordinal(from) ?? 0, ordinal(to ?? from) ?? 0];
      const [low, high] = [Math.min(first, last), Math.max(first, last)];
      if (low < 1 || high > LAST_CENTURY) return null;
      // "The 2nd or 3rd century BC" need not stand in the order of time.
      return isBC(era) ? beforeChrist(high, low, 100) : centuries(first, last, part?.toLowerCase());
    },
  ),
  words('millennium', `(first|second|third|[1-9](?:st|nd|rd|th))\\smillennium(${ANY_ERA})`, ([, which = '', era]) => {
    const n = ordinal(which) ?? 0;
    if (isBC(era)) return beforeChrist(n, n, 1000);
    // No mask says the years 0 to 999.
    return n === 2 || n === 3 ? { edtf: [`${n - 1}XXX`], basis: 'stated', point: null } : null;
  }),
];
