/** The forms in which one date may be typed, and the EDTF of each. */
import { MONTHS, SEASON_NUMBERS, YEAR_PARTS } from './words.js';

/** The EDTF of one date in lower case without "about" or "since"; it may still name a day that does not exist. */
export function readForm(words: string): string | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(words);
    if (match !== null) return read(...match.slice(1));
  }
  return null;
}

const pad = (n: number | string, width: number): string => String(n).padStart(width, '0');

/** EDTF counts 1 BC as 0000. A year of one or two digits is one only with its era: "44" may well be 1944. */
function edtfYear(ad = '', digits = '', era = ''): string | null {
  const year = Number(digits);
  if (year === 0) return null;
  if (/b/u.test(era)) return ad !== '' ? null : year === 1 ? '0000' : `-${pad(year - 1, 4)}`;
  return digits.length < 3 && ad + era === '' ? null : pad(year, 4);
}

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((name, i) =>
    [name, name.slice(0, 3), ...(name === 'September' ? ['Sept'] : [])].map(
      (word) => [word.toLowerCase(), i + 1] as const,
    ),
  ),
);

/** Joins a year with numbers of the year's parts; a missing one means that the words were no date. */
function inYear(year: string | null, ...parts: (number | undefined)[]): string | null {
  return year === null || parts.includes(undefined)
    ? null
    : [year, ...parts.map((part) => pad(part ?? '', 2))].join('-');
}

function edtfCentury(digits = '', era = ''): string | null {
  const n = Number(digits);
  if (n < 1 || n > 100) return null;
  // No mask says 100 to 1 BC.
  if (/b/u.test(era)) return `-${pad(n * 100 - 1, 4)}/${n === 1 ? '' : '-'}${pad((n - 1) * 100, 4)}`;
  return `${pad(n - 1, 2)}XX`;
}

function edtfDecade(ad = '', digits = ''): string | null {
  return digits.length < 3 && ad === '' ? null : `${pad(digits, 4).slice(0, 3)}X`;
}

/** The years of a part of a decade or century, by the dataset's convention. */
function edtfPart(name = '', whole = ''): string | null {
  const part = YEAR_PARTS.find((p) => p.name === name);
  const mask = readForm(whole);
  if (part === undefined || mask === null || !/^\d\d(?:\dX|XX)$/u.test(mask)) return null;
  const first = Number(mask.replaceAll('X', '0'));
  const [from, to] = mask.endsWith('XX') ? part.century : part.decade;
  return `${pad(first + from, 4)}~/${pad(first + to, 4)}~`;
}

const DAY = String.raw`(\d\d?)(?:st|nd|rd|th)?`;
const MONTH = String.raw`([a-z]{3,9})\.?`;
// Five digits, because -9999 is 10000 BC.
const YEAR = String.raw`(ad )?(\d{1,5})( ?(?:bce?|ad|ce))?`;
const ORDINAL = String.raw`(\d{1,3})(?:st|nd|rd|th)`;

type Groups = [string?, string?, string?, string?, string?];

const form = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const FORMS: readonly (readonly [RegExp, (...groups: Groups) => string | null])[] = [
  [form(YEAR), (ad, y, era) => edtfYear(ad, y, era)],
  [
    form(`${DAY} (?:of )?${MONTH},? ${YEAR}`),
    (d, m = '', ad, y, era) => inYear(edtfYear(ad, y, era), MONTH_NUMBERS.get(m), Number(d)),
  ],
  [
    form(`${MONTH} ${DAY},? ${YEAR}`),
    (m = '', d, ad, y, era) => inYear(edtfYear(ad, y, era), MONTH_NUMBERS.get(m), Number(d)),
  ],
  [
    form(`${MONTH}(?: of)?,? ${YEAR}`),
    (m = '', ad, y, era) => inYear(edtfYear(ad, y, era), MONTH_NUMBERS.get(m) ?? SEASON_NUMBERS.get(m)),
  ],
  [form(String.raw`(ad )?(\d{0,3}0)['’]?s`), edtfDecade],
  [form(`${ORDINAL} century( ?(?:bce?|ad|ce))?`), edtfCentury],
  [form(`${ORDINAL} millennium`), (n) => (Number(n) >= 1 && Number(n) <= 10 ? `${Number(n) - 1}XXX` : null)],
  [form('(early|mid|late) (?:the )?(.+)'), edtfPart],
];
