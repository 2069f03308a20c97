/** "The first Peruvian minister to do so was Ana Roa": what the sentence before tells that somebody did. */
import { part, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const DO_SO = pattern('u')`^The_(first|second|third|next|last|only)_[^,;]{3,60}?_to_(?<so>do_so)_(was|were)_`;
const PLACE = part`(the_)?\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,2}`;
const VISITED = pattern(
  'u',
)`_((?<came>came|travelled|went)_to|(?<visited>visited|toured))_(?<where>${PLACE})(?=[.,;]|_(in|on|from)_)`;
const INFINITIVES: Readonly<Record<string, string>> = {
  came: 'come to',
  travelled: 'travel to',
  went: 'go to',
  visited: 'visit',
  toured: 'tour',
};

const RETURNED = /\breturned\s(?<it>it)(?=[.,;]|\s(?:in|on|between|from)\b)/;
const MADE_VISIT = pattern('u')`_(made|paid)_(the|an?|his|her)_([\p{L}-]+_){0,3}visit\b`;
/** "Ana Roa made the first visit to Japan in 1977. The emperor returned it in 1978": the visit of 1977; who made it has no part in this one. */
export function returnedVisit(pieces: Piece[], { sentence }: Context): Piece[] {
  const site = RETURNED.exec(textOf(pieces));
  const told = sentence.previous;
  if (!site || !told || !MADE_VISIT.test(told.text)) return pieces;
  const [date, other] = told.dates;
  const year = /^\d{4}/.exec(date?.edtf ?? '')?.[0];
  if (other || year === undefined) return pieces;
  const words = `the visit of ${year}`;
  return replaced(pieces, site.index + 'returned '.length, 'it'.length, { text: words, from: told.number });
}

/** The words with "do so" replaced; only a journey is looked for, which is told in few ways. */
export function doSo(pieces: Piece[], before: readonly Before[], { sentence }: Context): Piece[] {
  const site = DO_SO.exec(textOf(pieces));
  const [told] = before;
  if (!site || told === undefined || told.sentence === sentence.number) return pieces;
  const { came, visited, where } = VISITED.exec(told.text)?.groups ?? {};
  const verb = INFINITIVES[came ?? visited ?? ''];
  if (verb === undefined || where === undefined) return pieces;
  return replaced(pieces, site[0].indexOf(' to do so ') + ' to '.length, 'do so'.length, {
    text: `${verb} ${where}`,
    from: told.sentence,
  });
}
