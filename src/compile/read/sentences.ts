/**
 * Splits a paragraph into sentences. Encyclopedic prose is full of full stops that end nothing: initials, abbreviations,
 * "No. 22", "Washington, D.C.".
 */

/** Longer runs without an end are no sentences; the compiler reports them as unread, which bounds its work on hostile text. */
export const LONGEST_SENTENCE = 2_000;

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st ste mt ft rev hon gen col lt capt cmdr adm maj sgt gov sen rep pres pm amb min sec dep ' +
    'no nos nr vol vols pp p art arts sec ch fig ed eds est approx ca c cf vs v etc e.g i.e viz al op inc ltd co corp bros ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun fl r b d km sq ave blvd dept univ bn mn ' +
    'h.e hrh hm h.r.h lit trans orig'
  ).split(' '),
);

/** Abbreviations with inner stops end a sentence only before a word that opens sentences. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
const OPENERS = new Set(
  (
    'The A An In On At By For From With It Its He She His Her They Their This That These Those There After Before Since Until ' +
    'During While When As Both Each Neither Between Under Following Although However Today Relations Diplomatic Trade Also ' +
    'Another Other Some Many Most Several According Despite Two Three'
  ).split(' '),
);

/** A stop, any closing quotes and brackets, white space, and what may open a sentence. */
const END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

const wordBefore = (text: string, end: number): string =>
  /[\p{L}\p{N}.]{1,20}$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? '';
const wordAfter = (text: string, start: number): string =>
  /^["'“‘«([]*([\p{L}\p{N}]{1,20})/u.exec(text.slice(start, start + 30))?.[1] ?? '';

function ends(text: string, stop: number, next: number): boolean {
  if (text[stop] !== '.') return true;
  const word = wordBefore(text, stop);
  const opener = OPENERS.has(wordAfter(text, next));
  // "George W. Bush", "A. P. Davydov": an initial never ends a sentence before a name.
  if (INITIAL.test(word) || DOTTED.test(word)) return opener && !/^(?:e\.g|i\.e|h\.e)$/i.test(word);
  if (!ABBREVIATIONS.has(word.toLowerCase())) return true;
  // "etc." and months may close a sentence; titles and "No." never do.
  return opener && /^(?:etc|al|co|inc|ltd|corp|bn|mn|km|jan|feb|aug|sept|sep|oct|nov|dec)$/i.test(word);
}

/** Sentences of one paragraph, white space folded, in order. */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const next = end.index + end[0].length;
    if (!ends(text, end.index, next)) continue;
    sentences.push(text.slice(from, next).trim());
    from = next;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}
