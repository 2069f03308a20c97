/** HTML entities of running text. */
import { cleanText } from '../../../text/clean.js';

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    amp: '&',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    lt: '<',
    gt: '>',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    middot: '·',
    bull: '•',
    deg: '°',
    times: '×',
    frac12: '½',
    sect: '§',
    shy: '',
    zwj: '',
    zwnj: '',
    lrm: '',
    rlm: '',
  }),
);
/** "eacute" → "é": the letter and the combining mark. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    cedil: '\u0327',
    caron: '\u030c',
  }),
);
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    szlig: 'ß',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    eth: 'ð',
    thorn: 'þ',
    scaron: 'š',
    Scaron: 'Š',
  }),
);

function named(name: string): string | null {
  const known = NAMED.get(name) ?? LETTERS.get(name);
  if (known !== undefined) return known;
  const mark = MARKS.get(name.slice(1));
  return mark === undefined ? null : `${name.charAt(0)}${mark}`.normalize('NFC');
}

function numbered(code: number): string {
  return code > 0 && code <= 0x10ffff ? cleanText(String.fromCodePoint(code)) : '';
}

/** Entities become their characters, control and bidi characters among them nothing; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return numbered(Number(decimal));
      if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
      return named(name ?? '') ?? whole;
    },
  );
}
