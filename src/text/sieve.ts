/**
 * Which of many patterns may be in a text. All of their needles are looked for at once, in one walk over the text; most patterns are then
 * not tried at all.
 */
import { needlesOf, SHORTEST } from './needles.js';

/** Shorter patterns cost less than the walk. */
const WORTH_A_NEEDLE = 16;
/** Texts that are remembered: recognisers ask for one sentence again and again. */
const REMEMBERED = 64;
/** Patterns that are made anew for each article are not remembered for ever. */
const MOST_PATTERNS = 4_000;
const ALWAYS = -1;

interface Needle {
  text: string;
  patterns: number[];
}

/** Needles by their first three letters. */
const needles = new Map<number, Needle[]>();
const numbers = new WeakMap<RegExp, number>();
let count = 0;
let remembered = new Map<string, Uint8Array>();

const key = (text: string, at: number): number =>
  (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2);

/** False where the pattern surely is not in the text. */
export function mayContain(text: string, pattern: RegExp): boolean {
  const number = numbers.get(pattern) ?? register(pattern);
  return number === ALWAYS || found(text)[number] === 1;
}

function register(pattern: RegExp): number {
  const needlesOfIt =
    pattern.source.length < WORTH_A_NEEDLE || count >= MOST_PATTERNS ? null : needlesOf(pattern.source);
  const number = needlesOfIt === null ? ALWAYS : count++;
  numbers.set(pattern, number);
  for (const text of needlesOfIt ?? []) add(text, number);
  // What is remembered does not know of it.
  if (number !== ALWAYS) remembered = new Map();
  return number;
}

function add(text: string, pattern: number): void {
  const first = key(text, 0);
  const beginning = needles.get(first);
  const known = beginning?.find((needle) => needle.text === text);
  if (known !== undefined) known.patterns.push(pattern);
  else if (beginning !== undefined) beginning.push({ text, patterns: [pattern] });
  else needles.set(first, [{ text, patterns: [pattern] }]);
}

/** 1 at the numbers of the patterns that may be in the text. */
function found(text: string): Uint8Array {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const may = new Uint8Array(count);
  const small = text.toLowerCase();
  for (let at = 0; at + SHORTEST <= small.length; at++) {
    for (const needle of needles.get(key(small, at)) ?? []) {
      if (small.startsWith(needle.text, at)) for (const pattern of needle.patterns) may[pattern] = 1;
    }
  }
  if (remembered.size >= REMEMBERED) remembered = new Map();
  remembered.set(text, may);
  return may;
}
