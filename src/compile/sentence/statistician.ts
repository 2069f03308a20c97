/** Reads the name of whoever gives a figure, word by word: "the German foreign ministry", "Chinese customs", "UN Comtrade". */
import { pattern } from '../../text/pattern.js';
import { BODY, OFFICE, OFFICIAL, PIECES, PRESS, SPEAKER, STATISTICS } from '../words/statisticians.js';

export interface Statistician {
  /** Without its article. */
  name: string;
  end: number;
  /** By its noun; `name` for a name alone, which may be that of anything. */
  kind: 'statistics' | 'office' | 'speaker' | 'name';
}

const ARTICLE = /^(?:the|an?)\s/i;
const WORD = /\s?([\p{L}\p{N}][\p{L}\p{N}’'-]*)/uy;
const SMALL_JOINT = /^(?:of|for|in|on|and|from)$/;
/** "figures of the exchange office" */
const STATISTICS_OF = pattern('iu')`^${STATISTICS}_(of|from)_(the_)?(?=.)`;
const MOST_WORDS = 14;
const IS = [
  ['statistics', pattern('iu')`^${STATISTICS}$`],
  ['office', pattern('iu')`^${OFFICE}$`],
  ['speaker', pattern('iu')`^${SPEAKER}$`],
] as const;
const IS_OFFICIAL = pattern('iu')`^${OFFICIAL}$`;
const IS_BODY = pattern('u')`^${BODY}$`;

const nounOf = (word: string): Statistician['kind'] | null =>
  IS.find(([, words]) => words.test(word.replace(/['’]s?$/, '')))?.[0] ?? null;
const IS_PRESS = pattern('iu')`^${PRESS}$`;
const IS_PIECE = pattern('iu')`^${PIECES}$`;
/** "press reports" */
const isPiece = (before: string | undefined, word: string): boolean =>
  before !== undefined && IS_PRESS.test(before) && IS_PIECE.test(word);
/** "the embassy estimates that": no estimate but a verb. */
const ESTIMATES = /^estimates?$/i;
const AFTER_ESTIMATE = /^(?:$|of|from|for|in|by|puts?|gives?|gave|shows?|speaks?|spoke|suggests?|was|were|\d{4}$)/;
const isVerb = (word: string, next: string): boolean => ESTIMATES.test(word) && !AFTER_ESTIMATE.test(next);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const isSmall = (word: string): boolean => IS_OFFICIAL.test(word) || IS_BODY.test(word);
const mayGoOn = (word: string): boolean => isName(word) || nounOf(word) !== null || isSmall(word);

function wordsAt(text: string, at: number): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = [];
  WORD.lastIndex = at;
  for (let match = WORD.exec(text); match !== null && words.length < MOST_WORDS; match = WORD.exec(text))
    words.push({ word: match[1] ?? '', end: WORD.lastIndex });
  return words;
}

/** "of commerce", "of the interior" */
function followsJoint(words: readonly { word: string }[], i: number): boolean {
  const before = words[i - 1]?.word ?? '';
  return SMALL_JOINT.test(before === 'the' ? (words[i - 2]?.word ?? '') : before);
}

/** The name that begins at an offset, or null where none does. */
export function statisticianAt(text: string, at: number): Statistician | null {
  const from = at + (ARTICLE.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const words = wordsAt(text, from);
  let [kind, end]: [Statistician['kind'] | null, number] = [null, from];
  // Which word is the last small one behind a joint.
  let smallAt = -2;
  for (let i = 0; i < words.length; i++) {
    const here = words[i];
    if (!here) break;
    const { word } = here;
    const [next, then] = [words[i + 1]?.word ?? '', words[i + 2]?.word ?? ''];
    if (isVerb(word, next)) break;
    const noun = nounOf(word) ?? (isPiece(words[i - 1]?.word, word) ? 'statistics' : null);
    const headed: boolean = kind !== null && kind !== 'name';
    if (SMALL_JOINT.test(word)) {
      if (kind === null || !(next === 'the' ? mayGoOn(then) : mayGoOn(next))) break;
    } else if (word === 'the') {
      if (!SMALL_JOINT.test(words[i - 1]?.word ?? '')) break;
    } else if (noun !== null) [kind, end] = [headed && noun === 'statistics' ? 'statistics' : noun, here.end];
    else if (isName(word)) {
      // "the foreign ministry Serbian exports": what follows its noun directly is another's; a speaker bears a name.
      const joined =
        /^(?:of|for|in|on|and|from|the)$/.test(words[i - 1]?.word ?? '') || isName(words[i - 1]?.word ?? '');
      if (headed && kind !== 'speaker' && !joined) break;
      [kind, end] = [kind ?? 'name', here.end];
    } else if (!isSmall(word) || (!headed && IS_BODY.test(word))) break;
    // "chamber of commerce", "ministry of foreign trade", "association of the minority"
    else if (headed && (followsJoint(words, i) || smallAt === i - 1)) [end, smallAt] = [here.end, i];
  }
  const written = text
    .slice(from, end)
    .replace(STATISTICS_OF, '')
    .replace(/['’]s$/, '')
    // "Peruvian diplomats in the country": in which one is told elsewhere.
    .replace(/\sin\sthe\scountry$/, '');
  // "Preliminary figures show": a capital that only opens the sentence.
  const [first = ''] = written.split(' ', 1);
  const opens = (IS_OFFICIAL.test(first) || nounOf(first) !== null) && !/\s\p{Lu}/u.test(written);
  const name = opens ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  // "according to figures published in 2008" and "official estimates" say of nobody.
  const nobody = kind === 'statistics' && (!name.includes(' ') || /^[^\p{Lu}]*estimates?$/u.test(name));
  return kind === null || nobody ? null : { name, end, kind };
}
