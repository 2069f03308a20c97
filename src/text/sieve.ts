/**
 * Where in a text each of many patterns may begin. What all of them need, and what all of them begin with, is looked for at once, in one walk
 * over the text; most patterns are then not tried at all, and the others at a place or two.
 */
import { beginningsOf, LONGEST, type Beginnings } from './beginnings.js';
import { needlesOf } from './needles.js';
import { OTHER } from './pattern-tree.js';

/** Shorter patterns cost less than the walk. */
const WORTH_A_NEEDLE = 16;
/** Texts that are remembered: recognisers ask for one sentence again and again. */
const REMEMBERED = 64;
/** Patterns that are made anew for each article are not remembered for ever. */
const MOST_PATTERNS = 4_000;

interface Sieved {
  number: number;
  hasNeedles: boolean;
  /** Null where nothing is known of how it begins. */
  begins: Begins | null;
}

/** How matches of a pattern begin. */
interface Begins {
  /** The pattern for one place. */
  sticky: RegExp;
  /** A bit for each three letters. */
  letters: Uint8Array;
  areOfWords: boolean;
}

interface Needle {
  text: string;
  patterns: number[];
}

/** What a walk over a text has found. */
interface Found {
  /** 1 at the number of each pattern one of whose needles is there. */
  needed: Uint8Array;
  /** The three letters that begin at each place. */
  letters: Uint16Array;
}

export interface Places {
  /** To be tried at each of these. */
  pattern: RegExp;
  places: readonly number[];
}

/** Letters from a to z, and all else. */
const CODES = 27;
/** From here on three letters begin with one of a to z. */
const LETTER = CODES ** (LONGEST - 1);
const NO_NEEDLES: readonly Needle[] = [];
/** By their first three letters. */
const needles: (Needle[] | undefined)[] = [];
const patterns = new WeakMap<RegExp, Sieved | 'anywhere'>();
let count = 0;
let remembered = new Map<string, Found | null>();
let last: { text: string; of: typeof remembered; found: Found | null } = { text: '', of: new Map(), found: null };

/** The only places of the text at which the pattern may be found, in order; null where it may be anywhere. */
export function placesOf(text: string, pattern: RegExp): Places | null {
  const sieved = patterns.get(pattern) ?? register(pattern);
  if (sieved === 'anywhere') return null;
  const found = known(text);
  if (found === null) return null;
  const { number, hasNeedles, begins } = sieved;
  if (hasNeedles && found.needed[number] !== 1) return { pattern, places: [] };
  return begins === null ? null : { pattern: begins.sticky, places: placesIn(found.letters, begins) };
}

function placesIn(letters: Uint16Array, { letters: wanted, areOfWords }: Begins): number[] {
  const places: number[] = [];
  let before = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters[at] ?? 0;
    if (((wanted[code >> 3] ?? 0) & (1 << (code & 7))) !== 0 && !(areOfWords && before >= LETTER)) places.push(at);
    before = code;
  }
  return places;
}

function register(pattern: RegExp): Sieved | 'anywhere' {
  const { source } = pattern;
  const isWorthIt = source.length >= WORTH_A_NEEDLE && count < MOST_PATTERNS;
  const [needed, beginnings] = isWorthIt ? [needlesOf(source), beginningsOf(source)] : [null, null];
  if (needed === null && beginnings === null) {
    patterns.set(pattern, 'anywhere');
    return 'anywhere';
  }
  const number = count++;
  for (const text of needed ?? []) addNeedle(text, number);
  const begins = beginnings === null ? null : beginsOf(pattern, beginnings);
  const sieved = { number, hasNeedles: needed !== null, begins };
  patterns.set(pattern, sieved);
  // What is remembered does not know of its needles.
  if (needed !== null) remembered = new Map();
  return sieved;
}

function beginsOf({ source, flags }: RegExp, { texts, areOfWords }: Beginnings): Begins {
  const letters = new Uint8Array(Math.ceil(CODES ** LONGEST / 8));
  for (const text of texts) {
    const from = codeOf(text.padEnd(LONGEST, OTHER));
    // After a shorter one any letter may follow.
    const count = CODES ** (LONGEST - text.length);
    for (let code = from; code < from + count; code++)
      letters[code >> 3] = (letters[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return { sticky: new RegExp(source, `${flags.replace(/[gy]/g, '')}y`), letters, areOfWords };
}

function addNeedle(text: string, pattern: number): void {
  const beginning = (needles[codeOf(text.slice(0, LONGEST))] ??= []);
  const same = beginning.find((needle) => needle.text === text);
  if (same !== undefined) same.patterns.push(pattern);
  else beginning.push({ text, patterns: [pattern] });
}

/** Of one character of a text in small letters. */
const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 0x60;
  return code >= 1 && code < CODES ? code : 0;
};

/** Of as many characters as tell places apart. */
const codeOf = (letters: string): number =>
  (codeAt(letters, 0) * CODES + codeAt(letters, 1)) * CODES + codeAt(letters, 2);

function known(text: string): Found | null {
  // Most patterns are asked of the very text that the one before was.
  if (text === last.text && last.of === remembered) return last.found;
  let found = remembered.get(text);
  if (found === undefined) {
    found = walked(text);
    if (remembered.size >= REMEMBERED) remembered = new Map();
    remembered.set(text, found);
  }
  last = { text, of: remembered, found };
  return found;
}

/** Letters that are others' capitals, or have them: "ſ" is an "s" to some patterns, and the sign of kelvin a "k". */
const ODD_LETTER = /[\u017f\u212a]/;

/** Null where the text in small letters has other places or other letters than patterns see. */
function walked(text: string): Found | null {
  const small = text.toLowerCase();
  if (small.length !== text.length || ODD_LETTER.test(text)) return null;
  const needed = new Uint8Array(count);
  const letters = new Uint16Array(small.length);
  let [first, second] = [codeAt(small, 0), codeAt(small, 1)];
  for (let at = 0; at < small.length; at++) {
    const third = codeAt(small, at + 2);
    const three = (first * CODES + second) * CODES + third;
    letters[at] = three;
    for (const needle of needles[three] ?? NO_NEEDLES) {
      if (small.startsWith(needle.text, at)) for (const number of needle.patterns) needed[number] = 1;
    }
    [first, second] = [second, third];
  }
  return { needed, letters };
}
