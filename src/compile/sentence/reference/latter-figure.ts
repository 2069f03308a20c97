/** "rejected the latter result": which of the two figures of the sentence before. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const LATTER = pattern(
  'u',
)`\bthe_(?<which>latter|former)_(?<noun>${oneOf`result figure number count total estimate`})(?=[.,;]|_\p{Ll})`;
const NUMBER = part`(?<![\d,.])\d{1,3}(,\d{3})+(?![\d,.]*\d)`;
const FIGURE_OF_YEAR = pattern('gu')`(?<number>${NUMBER})(_\([^()]*\))?_in_(?<year>\d{4})(?!\d)`;

/** The statement with that figure; the people are those of the section, which the sentence before counts. */
export function nameLatter(pieces: readonly Piece[], before: readonly Before[], { sentence }: Context): Piece[] {
  const site = LATTER.exec(textOf(pieces));
  const told = before.find((one) => one.sentence !== sentence.number);
  const figures = site && told ? matchesOf(told.text, FIGURE_OF_YEAR) : [];
  const found = figures[site?.groups?.['which'] === 'former' ? 0 : 1]?.groups;
  if (!site || !told || figures.length !== 2 || !found) return [...pieces];
  const people = sentence.people === null ? '' : ` ${sentence.people.name}`;
  const words = `the ${site.groups?.['noun'] ?? ''} of ${found['number'] ?? ''}${people} for ${found['year'] ?? ''}`;
  return replaced(pieces, site.index, site[0].length, { text: words, from: told.sentence });
}
