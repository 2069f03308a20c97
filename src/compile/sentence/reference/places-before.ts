/** Where something was, by what was told before: "there", "the same city". */
import { textOf, type Piece } from '../statement/piece.js';
import { indexOfWords } from '../whole-words.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { withArticle } from './with-article.js';
import { replaced } from './replace.js';
import { placesIn } from './told.js';

const SAME = /\bthe\ssame\s(?:country|city|place|town)\b/;
const THERE =
  /(?<=[\p{L},]\s)there\b(?!\s(?:was|were|is|are|has|had|have|would|will|came|remained|may|also\s(?:was|were)))|(?<=\p{Ll}\sfrom\s)there\b/u;

/** Where the sentence was before its date, else where those before it were. */
export function placeBefore(
  before: readonly Before[],
  { sentence, date }: Context,
): { place: string; sentence: number } | null {
  const at = indexOfWords(sentence.text, date.text);
  const own = at > 0 ? placesIn(sentence.text.slice(0, at)).at(-1) : undefined;
  return own === undefined ? lastPlace(before) : { place: own, sentence: sentence.number };
}

const ANY = /./;
/** A city is named without an article: not "the Pac Palace". */
const CITY = /^(?!the\s)/;

function lastPlace(before: readonly Before[], like = ANY): { place: string; sentence: number } | null {
  for (const { text, places, sentence } of before.slice(0, 3)) {
    const named = [...places, ...placesIn(text)].filter((one) => like.test(one));
    const place = named.at(-1);
    // Of two places neither.
    if (new Set(named).size > 1) return null;
    if (place !== undefined) return { place, sentence };
  }
  return null;
}

/** "sought refuge there", "in the same city": the place that was named before. */
export function there(pieces: Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const same = SAME.exec(text);
  const last = same && lastPlace(before, same[0].endsWith('country') ? ANY : CITY);
  if (last) return replaced(pieces, same.index, same[0].length, { text: last.place, from: last.sentence });
  const match = THERE.exec(text);
  const front = text.slice(0, match?.index ?? 0);
  if (!match || placesIn(front).length > 0 || PLACE_NOUN.test(front)) return pieces;
  const own = placesIn(context.sentence.text.slice(0, Math.max(0, context.sentence.text.indexOf(' there')))).at(-1);
  const found =
    own === undefined ? (lastPlace(before) ?? lastState(context)) : { place: own, sentence: context.sentence.number };
  // "travelled there", "was moved there"
  const preposition = /\sfrom\s$/.test(front) ? '' : MOTION.test(front) ? 'to ' : 'in ';
  return found
    ? replaced(pieces, match.index, 5, { text: `${preposition}${found.place}`, from: found.sentence })
    : pieces;
}

/** "The islands became a station for the trade, which ended there": of the statement's own place. */
const PLACE_NOUN =
  /\b(?:the|an?)\s(?:[\p{L}-]+\s){0,2}(?:islands?|city|town|port|country|region|province|territory|colony|village|capital)\b/iu;
const MOTION = /\b(?:travell?ed|went|came|returned|moved|flew|sailed|journeyed|sent)\s$/;
/** "the king of Peru": who is of a state need not be there. */
const OF_STATE = /\b(?:of|from|by)\s(?:the\s)?$/;

/** The party that the sentence before spoke of last: "the powers recognised the new Peruvian state. A prince reigned there". */
function lastState({ sentence, names }: Context): { place: string; sentence: number } | null {
  const { previous } = sentence;
  const last = previous?.actors.findLast((actor) => actor.side !== null);
  const side = last?.side ?? null;
  // Behind another clause it is a place of that.
  if (/;|,\sand\s/.test(sentence.text.slice(0, sentence.text.indexOf(' there')))) return null;
  if (!previous || !last || side === null || OF_STATE.test(previous.text.slice(0, last.start))) return null;
  const at = sentence.text.indexOf(' there');
  if (
    sentence.actors.some(({ side: of, kind, start }) => start < at && (of === side || (of !== null && kind === 'name')))
  )
    return null;
  return { place: withArticle(names[side]), sentence: previous.number };
}
