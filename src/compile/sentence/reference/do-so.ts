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
