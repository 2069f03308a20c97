/** Years: "1914–18", "27 BC – AD 14", "AD 843", "1830?", "1990–present". */
import { pointEdtf } from './calendar.js';
import { ANY_ERA, ERA, MONTH, OR, TO, YEAR } from './pattern.js';
import { astronomical, isBC, number, rule, type Licence, type Reading, type Rule } from './rule.js';

function oneYear(year: number, needs?: Licence): Reading {
  const reading: Reading = { edtf: [pointEdtf({ year })], basis: 'stated', point: { year } };
  return needs ? { ...reading, needs } : reading;
}

function someYears(first: number, last: number, needs: Licence): Reading | null {
  if (first >= last) return null;
  return {
    edtf: [`${pointEdtf({ year: first })}/${pointEdtf({ year: last })}`],
    basis: 'stated',
    point: { year: last },
    needs,
  };
}

/** The second year of "1914–18", "1998–9", "1999–00", in full. */
function fullYear(first: number, short: string): number {
  const year = Number(String(first).slice(0, 4 - short.length) + short);
  return short === '00' ? year + 100 : year;
}

const DASH = '\\s?[–—‒/-]\\s?';
/** Not the beginning of a longer number, nor of "5 May". */
const NO_MORE = `(?![\\d%]|[.,]\\d|-\\d|(?:st|nd|rd|th)\\b|\\s(?:of\\s)?${MONTH})`;

export const YEAR_RULES: readonly Rule[] = [
  rule(
    'years with era',
    `(AD\\s)?([1-9]\\d{0,3})(${ANY_ERA})(${TO}|${OR})(AD\\s)?([1-9]\\d{0,3})(?!\\d)(${ANY_ERA})`,
    ([, ad1, y1, era1 = '', joint = '', ad2, y2, era2 = '']) => {
      if (!ad1 && !ad2 && era1 === '' && era2 === '') return null;
      // "27–14 BC": one era serves both years, unless the first has its own.
      const first = astronomical(number(y1), ad1 ? '' : era1 || (ad2 ? '' : era2));
      const last = astronomical(number(y2), ad2 ? '' : era2);
      if (first >= last) return null;
      const ends = [pointEdtf({ year: first }), pointEdtf({ year: last })];
      // "500 or 499 BC" is one event of the two years; "500 or 450 BC" are two dates that are given.
      const edtf = /or/.test(joint) && last - first > 1 ? ends : [ends.join('/')];
      return { edtf, basis: 'stated', point: isBC(era2) ? null : { year: last } };
    },
  ),
  rule(
    'year to the present',
    `(${YEAR})(?:\\s?[–—‒-]\\s?|\\s(?:to|until)\\s)(?:(?:the\\s)?present(?:\\sday)?|today|now|date)\\b`,
    ([, y]) => ({
      ...oneYear(number(y)),
      ongoing: true,
    }),
  ),
  rule('years', `(${YEAR})${DASH}(${YEAR})${NO_MORE}`, ([, from, to]) => someYears(number(from), number(to), 'years')),
  rule(
    'years, the second short',
    `(${YEAR})${DASH}(\\d\\d|[1-9](?!-))${NO_MORE}`,
    ([text = '', from, to = ''], { after }) => {
      const first = number(from);
      // A hyphen before a number of the year's months may be an ISO month: 1999-04.
      if (/-0?[1-9]$|-1[0-2]$/.test(text) && fullYear(first, to) <= first) return null;
      if (to.length === 1 && !/^(?:[,.;:)\s]|$)/.test(after)) return null;
      return someYears(first, fullYear(first, to), 'years');
    },
  ),
  rule('short years', `([1-9]\\d\\d)\\s?[–—‒-]\\s?([1-9]\\d\\d|1\\d{3})${NO_MORE}`, ([, from, to]) =>
    someYears(number(from), number(to), 'short years'),
  ),
  rule('year with era', `(?:A\\.?D\\.?\\s([1-9]\\d{0,3})(?!\\d)|([1-9]\\d{0,3})(${ERA}))`, ([, ad, y, era]) =>
    oneYear(ad === undefined ? astronomical(number(y), era) : number(ad)),
  ),
  rule('doubtful year', `(${YEAR})(?:\\s?\\(\\?\\)|\\?(?=[),;–-]|\\s\\p{Ll}))`, ([, y]) => ({
    ...oneYear(number(y), 'year'),
    edtf: [`${pointEdtf({ year: number(y) })}?`],
  })),
  rule('year', `(${YEAR}|[1-9]\\d\\d(?!\\d))(?!%|[.,]\\d|s\\b|-year|[–-]\\d{3})`, ([, y]) =>
    oneYear(number(y), 'year'),
  ),
];
