/** "Agreed to mend them", "ordered him to leave": what a verb is done to, by what was told before. */
import { textOf, type Piece } from '../statement/piece.js';
import type { Sentence } from '../annotate.js';
import { PEOPLE } from './alone.js';
import { OF_THEM } from './counted.js';
import type { Before } from './antecedent.js';
import { othersIn, ofThey } from './of-they.js';
import type { Context } from './context.js';
import { pattern } from '../../../text/pattern.js';
import { ofPerson } from './of-person.js';
import { withArticle } from './with-article.js';
import { phrasesOf } from './phrases.js';
import { replaced } from './replace.js';

const BARE_PLURAL =
  /^(?:\p{Lu}\p{L}+s$|\p{Lu}\p{L}+\s(?!and\s|or\s)\p{Ll}|(?!(?:the|its|their|his|her|both)\s)\p{Ll})/u;
const THEM = /(?<=[\p{L}]\s)them\b/u;

const RULED = /^(?:The\s)?\p{Lu}\p{L}+\s(?:governed|ruled|held|kept|occupied|administered|left|ceded)\s$/u;
const LANDS = /(?:^|,\s)(?:[Tt]he)\s(?<lands>(?:[\p{L}-]+\s){0,2}(?:islands|provinces|territories|colonies|lands))$/u;

const RELATIONS = /\b(?:diplomatic\s|consular\s)?relations\b/;
/** "declared them cut": as only relations are. */
const PARTED = /^them\s(?:cut|severed|broken|broken\soff|suspended|restored|resumed)\b/;

const BACKED = /\b(?:backed|supported|joined|followed|condemned|praised|criticised|criticized|defended)\sthem\b/;

const TURNED = /\b(?:restored|resumed|severed|re-?established|normali[sz]ed|broke\soff)\sthem\b/;

const BETWEEN =
  /(?<=\b(?:relations|ties|war|peace|border|frontier|trade|treaty|agreement)\s(?:\p{Ll}+\s){0,2}between\s)them\b/u;
/** "Peru recognised Japan, and relations between them were established": the two, where no other is named. */
export function betweenThem(pieces: Piece[], { sentence, names }: Context): Piece[] {
  const text = textOf(pieces);
  const match = BETWEEN.exec(text);
  if (!match || sentence.actors.some((actor) => text.includes(actor.text))) return pieces;
  const source = [sentence, sentence.previous].find((one) => one && isOfTwo(one.actors));
  if (!source) return pieces;
  return replaced(pieces, match.index, 'them'.length, {
    text: names.map(withArticle).join(' and '),
    from: source.number,
  });
}
/** Whether both parties are named, and nobody else. */
const isOfTwo = (actors: Sentence['actors']): boolean =>
  actors.every(({ side }) => side !== null) && new Set(actors.map(({ side }) => side)).size === 2;

/** "agreed to mend them" */
export function them(pieces: Piece[], before: readonly Before[], { sentence, names, personIn }: Context): Piece[] {
  const text = textOf(pieces);
  const match = THEM.exec(text);
  if (
    !match ||
    OF_THEM.test(text) ||
    /\b(?:between|both\sof|two\sof|among|amongst|one\sof|some\sof|most\sof)\s$/.test(text.slice(0, match.index))
  )
    return pieces;
  // "The islands passed to the Peruvians, who governed them": no people governs itself so.
  const [half] = before;
  const lands = half?.subjects
    .map((subject) => LANDS.exec(subject)?.groups?.['lands'])
    .findLast((one) => one !== undefined);
  if (half && lands !== undefined && RULED.test(text.slice(0, match.index)))
    return replaced(pieces, match.index, 4, { text: `the ${lands}`, from: half.sentence });
  const told = half?.text ?? '';
  const parted = PARTED.test(text.slice(match.index)) ? RELATIONS.exec(told)?.[0] : undefined;
  if (parted !== undefined) return replaced(pieces, match.index, 4, { text: parted, from: before[0]?.sentence ?? 0 });
  if (
    phrasesOf(text.slice(0, match.index)).some(({ head }) => /s$/.test(head)) ||
    /\band\b|[^u]s\s/.test(text.slice(0, match.index).replace(/^\S+\s/, ''))
  ) {
    // "Peru and Japan trace their relations to 1878. By its embassy's account the two established them on 5 May."
    if (
      /\b(?:established|severed|resumed|restored|broke\soff)\sthem\b/.test(text) &&
      !/\b(?:embass|consul|legation)/.test(told)
    ) {
      const relations = RELATIONS.exec(told)?.[0];
      if (relations !== undefined)
        return replaced(pieces, match.index, 4, { text: relations, from: before[0]?.sentence ?? 0 });
    }
    if (!/\b(?:mend|improve|restore|deepen|normali[sz]e|strengthen|resume)(?:e?d|s)?\sthem\b/.test(text)) return pieces;
    return replaced(pieces, match.index, 4, { text: 'relations', from: before[0]?.sentence ?? 0 });
  }
  // "Peru restored them": relations, where any were told of, and no troops.
  if (TURNED.test(text)) {
    const told = before.slice(0, 3).find((one) => RELATIONS.test(one.text));
    return told ? replaced(pieces, match.index, 4, { text: 'relations', from: told.sentence }) : pieces;
  }
  const found = ofThey(before.slice(0, 2), '', names, (words) => personIn(words, words) !== null);
  if (!found) return pieces;
  const source = before.find(({ sentence: number }) => number === found.sentence);
  const isCounted = /\bof\s$/.test(text.slice(0, match.index));
  if (!isCounted && source && source.sentence !== sentence.number && othersIn(source.text, found.words)) return pieces;
  // "Firms of Lima rejected the plan, and Peru backed them": those firms, not firms of Lima.
  if (found.sentence === sentence.number && BARE_PLURAL.test(found.words) && BACKED.test(text)) return pieces;
  // "most of them": of the Serbs, of the companies from Peru.
  const article = /\bof\s$/.test(text.slice(0, match.index)) && BARE_PLURAL.test(found.words) ? 'the ' : '';
  return replaced(pieces, match.index, 4, { text: `${article}${found.words}`, from: found.sentence });
}

/** "ordered him to leave", "received her in Lima", not "her embassy". */
const HIM = /(?<=\p{Ll}(?:ed|ew|ent|et)\s)(?:him|her(?=\s(?:to|in|at|on)\b))(?=[\s.,;])/u;

/** The person of whom the sentence before tells, where the statement names nobody that it may be. */
export function him(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const match = HIM.exec(text);
  const front = text.slice(0, match?.index ?? 0);
  if (!match || PEOPLE.test(front) || context.personIn(front, '') !== null) return [...pieces];
  const [told] = before;
  const person = told && ofPerson([told], context);
  return person
    ? replaced(pieces, match.index, match[0].length, { text: person.words, from: person.sentence })
    : [...pieces];
}

const THREATENED = /\b(?:threatened|attacked|invaded)\s(?<it>it)(?=[.,;]|\s(?:with|in|on|by|from)\b)/;
/** "The pact left Peru exposed. Japan threatened it with war": of the two states the other one. */
export function threatened(pieces: Piece[], { sentence, names }: Context): Piece[] {
  const text = textOf(pieces);
  const match = THREATENED.exec(text);
  if (!match) return pieces;
  const front = text.slice(0, match.index);
  const sides = new Set(sentence.actors.filter((actor) => front.includes(actor.text)).map(({ side }) => side));
  const [side] = sides;
  if (sides.size !== 1 || side === null || side === undefined) return pieces;
  const other = side === 0 ? 1 : 0;
  const before = sentence.previous;
  const named = before?.actors.filter(({ kind }) => kind === 'name') ?? [];
  if (!before || named.length === 0 || named.some((actor) => actor.side !== other)) return pieces;
  const at = match.index + match[0].length - 'it'.length;
  return replaced(pieces, at, 'it'.length, { text: withArticle(names[other]), from: before.number });
}

const PARTNERSHIP = pattern('u')`
  \b(made|declared|called|termed|styled)_(?<it>it)(?=_an?_([\p{L}-]+_){0,3}partnership\b)`;
const RELATIONSHIP = /\b[Tt]he\srelationship\b/;
/** "signed a treaty that made it a strategic partnership": the relationship of the sentence before. */
export function partnership(pieces: Piece[], { sentence }: Context): Piece[] {
  const match = PARTNERSHIP.exec(textOf(pieces));
  const before = sentence.previous;
  if (!match || !before || !RELATIONSHIP.test(before.text)) return pieces;
  const at = match.index + match[0].length - 'it'.length;
  return replaced(pieces, at, 'it'.length, { text: 'the relationship', from: before.number });
}
