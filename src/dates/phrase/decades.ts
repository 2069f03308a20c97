/** Decades: "the 1990s", "the '60s and '70s", "the sixties", "the late 1980s and early 1990s". */
import { centuries } from './centuries.js';
import { decadeWord } from './lexicon.js';
import { AND, DECADE_WORD, OR, TO } from './pattern.js';
import { number, rule, words, type DateContext, type Licence, type Reading, type Rule, type Span } from './rule.js';
import { mask } from './spans.js';

const decade = (first: number, part?: string): Span => ({ first, last: first + 9, part });

function decades(first: number, last: Span | undefined, needs?: Licence): Reading | null {
  if (last && last.first <= first) return null;
  const spans = last ? ([decade(first), last] as const) : ([decade(first)] as const);
  const edtf = last ? `${mask(decade(first))}/${mask(last)}` : mask(decade(first));
  const reading: Reading = { edtf: [edtf], basis: 'stated', point: null, spans };
  return needs ? { ...reading, needs } : reading;
}

/** How many years after the section's last date a decade without its century may begin. */
const REACH = 30;

/**
 * The year in which "the '40s" begin. They are the 1940s unless the section's last date is before 1900: then
 * they are the decade of that name that it has reached or comes to within thirty years (1848 → the 1840s and the 1860s).
 * Anything else (1878 → "the 40s") may mean either century, and is left out.
 */
function startOf(tens: number, { last }: DateContext): number | null {
  if (!last || last.year >= 1900) return 1900 + tens;
  const reached = Math.floor(last.year / 10) * 10;
  const start = Math.floor(last.year / 100) * 100 + tens;
  const next = start < reached ? start + 100 : start;
  return next <= reached + REACH ? next : null;
}

function shortDecades(
  tens: number,
  last: number | undefined,
  part: string | undefined,
  context: DateContext,
): Reading | null {
  const start = startOf(tens, context);
  if (start === null) return null;
  const end = last === undefined ? undefined : decade(start - tens + last + (last < tens ? 100 : 0), part);
  return decades(start, end, 'decade');
}

const PART = '(?:(?:in|from)\\s)?(?:the\\s)?(?:(early|mid|late)[-\\s])?(?:the\\s)?';
const LINK = `(?:,?${TO}|,?${AND}|,?${OR}|/)${PART}`;
const S = "[’']?s(?!\\w)";

export const DECADE_RULES: readonly Rule[] = [
  rule(
    'decades',
    `([1-9]\\d{1,2}0)${S}(?:(?:,\\s(?:the\\s)?(?:\\d{3}0|[’‘']?\\d0)${S}){0,4}${LINK}(?:([1-9]\\d{1,2}0)|[’‘']?(\\d0))${S})?`,
    ([, from, part, to, short]) => {
      const first = number(from);
      // "the 1800s" and "the 1700s and 1800s" are as a rule centuries; a decade would say more than the text does.
      const last = number(to ?? from);
      if (short === undefined && first % 100 === 0 && last % 100 === 0 && last < 2000)
        return centuries(first / 100 + 1, last / 100 + 1, part);
      if (to !== undefined) return decades(first, decade(last, part));
      if (short !== undefined) {
        const near = Math.floor(first / 100) * 100 + number(short);
        return decades(first, decade(near <= first ? near + 100 : near, part));
      }
      return decades(first, undefined);
    },
  ),
  // "the 1960–1970s", "the 1960/70s", "the 1960 and 1970s"
  rule(
    'decades, the first without its ending',
    `([1-9]\\d{2}0)(\\s?[–—‒/-]\\s?|\\sand\\s)(?:([1-9]\\d{2}0)|[’‘']?(\\d0))${S}`,
    ([, from, joint = '', to, short], { before }) => {
      if (/and/.test(joint) && !/\bthe\s(?:early\s|late\s|mid-?\s?)?$/i.test(before)) return null;
      const first = number(from);
      const last = to === undefined ? Math.floor(first / 100) * 100 + number(short) : number(to);
      return last > first ? decades(first, decade(last)) : null;
    },
  ),
  rule(
    'short decades',
    `[’‘']?([2-9]0)${S}(?:(?:,\\s[’‘']?\\d0${S}){0,4}${LINK}[’‘']?([2-9]0)${S})?`,
    ([, tens, part, to], context) =>
      shortDecades(number(tens), to === undefined ? undefined : number(to), part, context),
  ),
  words('decade in full words', `nineteen[-\\s](${DECADE_WORD})(?!\\w)`, ([, word = '']) =>
    decades(1900 + (decadeWord(word) ?? 0), undefined),
  ),
  words(
    'decades in words',
    `(${DECADE_WORD})(?:(?:,\\s${DECADE_WORD}){0,4}${LINK}(${DECADE_WORD}))?(?!\\w)`,
    ([, word = '', part, to], context) =>
      shortDecades(
        decadeWord(word) ?? 0,
        to === undefined ? undefined : (decadeWord(to) ?? 0),
        part?.toLowerCase(),
        context,
      ),
  ),
];
