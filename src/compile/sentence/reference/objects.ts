/** References within a statement: "sought refuge there", "ratified it", "followed in 2007". */
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import { ofIt } from './of-it.js';
import { again, phrasesOf } from './phrases.js';
import { indexOfWords } from '../whole-words.js';
import { replaced } from './replace.js';
import { doSo, returnedVisit } from './do-so.js';
import { reopened } from './reopened.js';
import { betweenThem, him, partnership, them, threatened } from './them.js';
import type { Context } from './context.js';
import { placeBefore, there } from './places-before.js';
import { countryByCode } from '../../../countries/country.js';
import { countryOfCapital } from '../seats.js';

const stateOfSeat = (city: string): string | null => {
  const code = countryOfCapital(city);
  return code === null ? null : (countryByCode(code)?.name ?? null);
};

/** A thing does not follow or replace itself. */
const AFTER_ANOTHER = oneOf`followed preceded succeeded superseded`;
const IS_ANOTHER = pattern('u')`\b${AFTER_ANOTHER}_$`;
/** "A decree of 17 May dissolved it": not itself. */
const DECREED = pattern(
  'u',
)`^(An?|The)_([\p{L}-]+_){0,2}${oneOf`decree law act order decision`}_(of_[^,;.]{4,30}_)?${oneOf`dissolved abolished closed founded created opened`}_$`;
const DONE_TO = oneOf`
  ratified signed approved denounced returned renewed extended closed re-?opened opened dissolved replaced amended revised rejected
  confirmed created founded funded financed headed joined attended abolished oversees governs runs
  ${AFTER_ANOTHER}`;
/** "turned it into a partnership": said of what becomes another thing. */
const MADE_OF = oneOf`turned converted transformed upgraded raised elevated`;
const OBJECT = pattern('u')`
  (?<=\b(${DONE_TO}|for|of|from|under|on|by|joining|behind|(on|of)_\p{L}+ing|(supplement|annex|amendment|addition|accession|party|signatory|alternative)s?_to)_)it\b |
  (?<=\b${MADE_OF}_)it(?=_(in)?to_an?\b) | (?<=\b(contacts?|dealings|relations)_with_)it(?=[.,;])`;
/** "ought to give way to a new one": another of the kind that was named. */
const NEW_ONE = /\b(?:an?|the)\s(new|second|further|later)\sone\b/;
/** "An agreement that settled its course", "a decree provided for its return": not of the agreement. */
const PAPER = oneOf`agreement treaty decree protocol accord plan declaration resolution law decision`;
const OWNED = oneOf`
  course return closure re-?opening opening withdrawal end independence release construction status future`;
const POSSESSIVE = pattern('u')`(?<=\b${PAPER}\b[^,;.]{0,60}_)its(?=_${OWNED}\b)`;
const OF_PAPER = /\b(?:ratified|signed|approved|denounced|renewed|extended|amended|revised|confirmed|rejected)\s$/;
const ANOTHER = /(?<=\s)(another|one)(?=\sin\s\p{Lu})/u;
const DESCRIBED =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:(?:[\p{L}-]+\s){0,2}(?:\p{Lu}[\p{L}-]+|first|second|third|new|last|other|only)\s)?$/u;
const NOUN =
  /\b(?:honorary\s)?(?:consulates?(?:[-\s]general)?|embass(?:y|ies)|legation|high\scommission|office|agreement|treaty|branch|school)s?\b/gi;
/** A journey whose end was named before: "George W. Bush followed in June 2007". */
const JOURNEY = /\b(?:followed|returned|came\sback)(?=\s(?:in|on|again\sin)\s(?:the\s)?(?:\d|\p{Lu}))/u;
/** "was the first to visit Peru; he arrived on 16 June" */
const ARRIVED = /\barrived(?=\s(?:on\s(?:the\s)?\d|in\s\d))/;
const VISITED = /\bvisit(?:ed)?\s((?:the\s)?\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,2})(?:[;,]|,?\sand)?$/u;
const NOT_A_GUEST = /^(?:an?|the\s(?:treaty|agreement|first|second|protocol|war|embassy))\b/i;

export function resolveObjects(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  let result = [...pieces];
  result = there(result, before, context);
  result = another(result, before, context);
  result = possessive(result, before, context);
  result = object(returnedVisit(result, context), before);
  result = reopened(result, before);
  result = doSo(betweenThem(result, context), before, context);
  result = him(them(partnership(threatened(result, context), context), before, context), before, context);
  result = arrival(result, before, context);
  return journey(result, before, context);
}

function another(pieces: Piece[], before: readonly Before[], { sentence, date }: Context): Piece[] {
  const match = ANOTHER.exec(textOf(pieces));
  if (!match) return pieces;
  const own = sentence.text.slice(0, Math.max(0, indexOfWords(sentence.text, date.text)));
  const said = [{ text: own, sentence: sentence.number }, ...before];
  for (const { text, sentence: number } of said.slice(0, 3)) {
    const noun = Array.from(text.matchAll(NOUN), ([found]) => found)
      .at(-1)
      ?.toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/s(?=[-\s]general|$)/, '');
    if (noun === undefined) continue;
    // "the first Serbian one": the noun alone, since its article stands before.
    const isNamed = match[0] === 'one' && DESCRIBED.test(textOf(pieces).slice(0, match.index));
    const article = isNamed ? '' : match[0] === 'another' ? 'another ' : /^[aeio]/.test(noun) ? 'an ' : 'a ';
    const words = `${article}${noun}`;
    return replaced(pieces, match.index, match[0].length, { text: words, from: number });
  }
  return pieces;
}

function possessive(pieces: Piece[], before: readonly Before[], { personIn }: Context): Piece[] {
  const match = POSSESSIVE.exec(textOf(pieces));
  const found = match && ofIt(before, '', (words) => personIn(words, words) !== null);
  // "the border, 4,096.7 kilometres long": without what stands behind its comma.
  const owner = found?.words.replace(/,.*$/, '') ?? '';
  if (!match || !found) return pieces;
  // "its return" of "the consulate-general in Lima": the owner goes behind.
  const owned = /^its\s(\S+?)(?=[\s,.;])/.exec(textOf(pieces).slice(match.index));
  return /\s(?:in|of|on|between|for)\s/.test(owner) && owned
    ? replaced(pieces, match.index, owned[0].length, {
        text: `the ${owned[1] ?? ''} of ${owner}`,
        from: found.sentence,
      })
    : replaced(pieces, match.index, 3, { text: `${owner}'s`, from: found.sentence });
}

function object(pieces: Piece[], before: readonly Before[]): Piece[] {
  const text = textOf(pieces);
  const match = OBJECT.exec(text);
  // "The treaty was signed, and Peru ratified it": named in the statement itself.
  if (
    !match ||
    (!IS_ANOTHER.test(text.slice(0, match.index)) &&
      !DECREED.test(text.slice(0, match.index)) &&
      phrasesOf(text.slice(0, match.index)).some(
        ({ kind, head }) => kind !== 'other' && kind !== 'body' && head !== 'delegation',
      ))
  )
    return pieces;
  // A parliament ratifies, and is not ratified.
  const isOfPaper = OF_PAPER.test(text.slice(0, match.index));
  for (const { things, text: said, sentence } of before.slice(0, 2)) {
    const singulars = things.filter(
      ({ head, kind }) =>
        !/[^s]s$/.test(head) && !/(?:relations|ties|trade)$/.test(head) && !(kind === 'body' && isOfPaper),
    );
    const thing = singulars.findLast(({ kind }) => kind === 'paper' || kind === 'mission') ?? singulars.at(-1);
    const newer = thing && NEW_ONE.exec(said.slice(thing.start + thing.text.length))?.[1];
    const words = newer === undefined ? thing && again(thing.text) : `the ${newer} ${thing?.head ?? ''}`;
    // "The court gave most of it to Peru": not of itself.
    if (
      words !== undefined &&
      text.toLowerCase().slice(0, match.index).includes(words.toLowerCase()) &&
      !IS_ANOTHER.test(text.slice(0, match.index))
    )
      return pieces;
    if (words !== undefined) return replaced(pieces, match.index, 2, { text: words, from: sentence });
  }
  return pieces;
}

function arrival(pieces: Piece[], [own]: readonly Before[], { sentence }: Context): Piece[] {
  const match = ARRIVED.exec(textOf(pieces));
  const place = own?.sentence === sentence.number ? VISITED.exec(own.text.trimEnd())?.[1] : undefined;
  return match && place !== undefined
    ? replaced(pieces, match.index + match[0].length, 0, { text: ` in ${place}` })
    : pieces;
}

function journey(pieces: Piece[], before: readonly Before[], context: Context): Piece[] {
  const { personIn } = context;
  const text = textOf(pieces);
  const match = JOURNEY.exec(text);
  if (!match) return pieces;
  const subject = text.slice(0, match.index).trim();
  const guest =
    personIn(subject, subject) !== null ||
    /\b(?:president|minister|king|queen|chancellor|prince|premier|delegation|sultan|emperor)$/i.test(subject);
  if (NOT_A_GUEST.test(subject) && !guest) return pieces;
  if (!guest) return pieces;
  const found = placeBefore(before, context);
  if (!found) return pieces;
  // Who follows to the capital visits the state.
  const state = stateOfSeat(found.place) ?? found.place;
  // Nobody follows to a place: "came to Peru".
  return match[0] === 'followed'
    ? replaced(pieces, match.index, match[0].length, { text: `came to ${state}`, from: found.sentence })
    : replaced(pieces, match.index + match[0].length, 0, { text: ` to ${state}`, from: found.sentence });
}
