/** "Repeated this position", "accept that fact": what the sentence before says. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { divide } from '../statement/segments.js';
import { textOf, type Piece } from '../statement/piece.js';
import { decapitalised, type Before } from './antecedent.js';
import type { Context } from './context.js';
import { replaced } from './replace.js';

const SAID = oneOf`position view claim assurance stance promise warning statement accusation argument opinion threat`;
const SITE = pattern(
  'u',
)`\b(?<lead>this|that|the_same)_(?<noun>${SAID}|fact)(?=[.,;]|_(on|in|at|to|and|when)(?!\p{L}))`;
const THAT = pattern('u')`
  \b${oneOf`assured said declared stated claimed promised argued announced warned insisted maintained told affirmed stressed reiterated asserted believed`}
  (_[^,;.]{2,60}?)?_that_(?<clause>[^;.]{5,160})\.?$`;

/** "repeated this position on 9 January 2017": the date goes in front of the clause. */
const DATED_END = /^\s(?:on|in)\s[^,;.]{3,30}(?=\.$)/;

/** With the clause behind the noun; nothing is changed where the sentence before has none. */
export function nameContent(pieces: readonly Piece[], before: readonly Before[], { sentence }: Context): Piece[] {
  const text = textOf(pieces);
  const site = SITE.exec(text);
  const noun = site?.groups?.['noun'];
  const told = before.find((one) => one.sentence !== sentence.number);
  if (!site || noun === undefined || !told) return [...pieces];
  const clause = noun === 'fact' ? factOf(told.readable) : THAT.exec(told.text)?.groups?.['clause'];
  if (clause === undefined) return [...pieces];
  const words = { text: `the ${noun} that ${clause}`, from: told.sentence };
  const date = DATED_END.exec(text.slice(site.index + site[0].length))?.[0];
  if (date === undefined) return replaced(pieces, site.index, site[0].length, words);
  const behind = replaced(pieces, text.length - 1, 0, { ...words, text: ` ${words.text}` });
  return replaced(behind, site.index - 1, site[0].length + 1, { text: '' });
}

/** A short sentence of one clause. */
function factOf(text: string): string | undefined {
  if (text.length > 120 || !text.endsWith('.') || divide(text, []).segments.length > 1) return undefined;
  return decapitalised(text.slice(0, -1));
}
