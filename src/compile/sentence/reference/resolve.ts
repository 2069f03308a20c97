/** Statements that can be read alone: what "it", "there", "the latter" and "the agreement" in them stand for is named. */
import type { Sentence } from '../annotate.js';
import { indexOfWords } from '../whole-words.js';
import { textOf, type Piece } from '../statement/piece.js';
import { isPronoun, toldBefore, type Antecedent, type Before } from './antecedent.js';
import { ofIt } from './of-it.js';
import { ofPair } from './of-pair.js';
import { ofThey } from './of-they.js';
import type { Context } from './context.js';
import { nameBare, nameFigures } from './bare.js';
import { nameContent } from './content.js';
import { nameCensus, nameCounted, numberOf } from './counted.js';
import { fromFirstHalf } from './first-half.js';
import { nameNouns } from './in-full.js';
import { nameHost } from './in-heading.js';
import { nameLatter } from './latter-figure.js';
import { nameOwner } from './lost-its.js';
import { fullerPhrase, ofCountry, ofOne, ofThose, ofState } from './named.js';
import { ofBody, ofOwner } from './of-owner.js';
import { ofPerson } from './of-person.js';
import { resolveObjects } from './objects.js';
import { nameWhat } from './of-what.js';
import { CLEFT, IMPERSONAL, openAlone } from './opener.js';
import { capital, replaced } from './replace.js';
import { nameSpeaker } from './speaker.js';
import { ofTerritories } from './territories.js';
import { nameYear } from './that-year.js';
import { toldIn } from './told.js';
import { nameTotal } from './total.js';

const POSSESSIVE = /^(its|their|his|her)\s/i;
const DEMONSTRATIVE = /^(?:this|that|these|those)\s(?=[\p{L}-]+)/iu;
/** "The former premier" is one who has been premier. */
const PAIR =
  /^the\s(latter|former)(?=$|\s(?!the|two|three|four|premier|president|prime|foreign|minister|king|queen|emperor|chancellor|ambassador|leader|ruler|colon))/i;
const ONE =
  /^(?:the|another|an?)\s(?:one|other|second|third|first|fourth)(?=$|\s(?:in|at|of|with|for)\b)|^(?:another|one)(?=\s(?:in|at)\b|$)/i;
/** "Those in Osaka": of what was spoken of. */
const THOSE = /^those(?=\s(?:in|at|of|between|with)\s)/i;
/** The party that the sentence does not name. */
const COUNTRY = /^the\s(?:(?:new|young)\s)?(?:country|republic|kingdom|nation|island\snation)$/i;
/** "it was the Shah who offered his help" */
const PERSON_CLEFT = /^\swas\s[^,;.]{2,60}\swho\s/;
const BARE = /^the\s((?:same\s|new\s)?[\p{L}-]+)$/iu;

/** The words of a statement with its references named. */
export function resolve(pieces: readonly Piece[], subject: string, context: Context): Piece[] {
  const text = textOf(pieces);
  const at = subject === '' ? -1 : indexOfWords(text, subject);
  const before = toldBefore(context.sentence, startIn(context.sentence.text, pieces), earlierSubjects(context, pieces));
  let result = [...pieces];
  if (at >= 0) {
    const found = ofSubject(subject, text.slice(at + subject.length), before, context);
    if (found) {
      const words = at === 0 ? capital(found.words) : found.words;
      result = replaced(result, at, found.length, { text: words, from: found.sentence });
    }
  }
  // "Those between Peru and Japan date from 1940", where no verb was found.
  const those = subject === '' && THOSE.test(text) ? ofThose(before) : null;
  if (those) result = replaced(result, 0, 'those'.length, { text: capital(those.words), from: those.sentence });
  // What stands in front of the statement's own words was told before its objects, if it is said in them too.
  const said = pieces.filter(({ supplied }) => !supplied);
  const told = toldBefore(context.sentence, startIn(context.sentence.text, said), earlierSubjects(context, said));
  const objects = nameContent(nameOwner(resolveObjects(result, told, context), told, context), told, context);
  const bare = nameNouns(nameBare(nameSpeaker(objects, told), told, context), told, context);
  const figures = nameLatter(nameCensus(bare, told, context), before, context);
  const counted = nameTotal(nameCounted(figures, told, context), before);
  const named = nameWhat(fromFirstHalf(nameFigures(counted, before), told, context), told, context);
  const clear = nameHost(nameYear(named, context), context);
  return openAlone(clear, before, context);
}

/** Keeps what the opening pronoun of a sentence stands for, so that later ones may go back to it. */
export function nameOpening(context: Omit<Context, 'date'>): void {
  const { sentence } = context;
  const told = toldIn(sentence);
  if (!sentence.previous || !isPronoun(told.subject) || !sentence.text.startsWith(told.subject)) return;
  const after = sentence.text.slice(told.subject.length);
  const found = ofSubject(told.subject, after, toldBefore(sentence, 0, []), {
    ...context,
    date: { edtf: '', text: '' },
  });
  if (!found) return;
  const named = capital(found.words) + told.subject.slice(found.length);
  told.subject = named;
  told.readable = named + after;
}

/** Where in its sentence a statement begins; what is told before that may be gone back to. */
export function startIn(sentence: string, pieces: readonly Piece[]): number {
  for (const { text } of pieces) {
    const words = text.trim().replace(/\.$/, '').slice(1, 40);
    const at = words.length > 2 ? sentence.indexOf(words) : -1;
    if (at >= 0) return at > 1 ? at - 1 : 0;
  }
  return 0;
}

function earlierSubjects({ sentence }: Context, pieces: readonly Piece[]): string[] {
  const start = startIn(sentence.text, pieces);
  if (start === 0) return [];
  const own = sentence.text.slice(0, start);
  return toldSubjects(sentence).filter((subject) => own.includes(subject) && !isPronoun(subject));
}

const toldSubjects = (sentence: Sentence): readonly string[] => toldIn(sentence).subjects;

interface Found extends Antecedent {
  /** How many characters of the subject it stands in the place of. */
  length: number;
}

function ofSubject(subject: string, after: string, before: readonly Before[], context: Context): Found | null {
  const lower = subject.toLowerCase();
  const take = (found: Antecedent | null, length: number): Found | null => found && { ...found, length };
  if (
    lower === 'it' &&
    (CLEFT.test(`It${after}`) || IMPERSONAL.test(`It${after}`) || PERSON_CLEFT.test(after) || /^\ssays,/.test(after))
  )
    return null;
  if (lower === 'it')
    return take(
      ofState(after, before, context) ??
        ofIt(before, after, (words) => context.personIn(words, words) !== null, context.sentence.number),
      2,
    );
  const territories = lower === 'both' ? ofTerritories(after, before, context) : null;
  if (territories) return take(territories, subject.length);
  if (/^(?:they|both|these|those)$/.test(lower))
    return take(
      ofThey(before, after, context.names, (words) => context.personIn(words, words) !== null),
      subject.length,
    );
  if (lower === 'he' || lower === 'she') return take(ofPerson(before, context), subject.length);
  // "He and the chancellor signed a declaration": the first of two.
  const first = /^s?he(?=\sand\s)/.exec(lower)?.[0];
  if (first !== undefined) return take(ofPerson(before, context), first.length);
  const possessive = POSSESSIVE.exec(subject);
  if (possessive) {
    const owned = subject.slice(possessive[0].length);
    const number = numberOf(subject, before);
    if (number) return take(number, subject.length);
    const body = lower.startsWith('its ') ? ofBody(owned, before) : null;
    return body
      ? take(body, subject.length)
      : take(ofOwner(possessive[1] ?? '', owned, before, context), possessive[0].length);
  }
  const pair = PAIR.exec(subject);
  if (pair)
    return take(ofPair(before, pair[1]?.toLowerCase() === 'former' ? 'former' : 'latter', after), pair[0].length);
  if (ONE.test(subject)) return take(ofOne(ONE.exec(subject)?.[0] ?? '', before), ONE.exec(subject)?.[0].length ?? 0);
  const those = THOSE.exec(subject);
  if (those) return take(ofThose(before), those[0].length);
  const shown = DEMONSTRATIVE.exec(subject);
  if (COUNTRY.test(subject)) return take(ofCountry(context), subject.length);
  const bare = BARE.exec(shown ? `the ${subject.slice(shown[0].length)}` : subject);
  if (bare) {
    const fuller = fullerPhrase(bare[1] ?? '', before);
    // "agreed to form a zone, but the plan was put on hold": what was told just before, and no older plan.
    const isOlder = before[0]?.sentence === context.sentence.number && fuller?.sentence !== context.sentence.number;
    if (fuller && !(isOlder && /^(?:plan|project|programme|decision)$/.test(bare[1] ?? '')))
      return take(fuller, subject.length);
  }
  return null;
}
