/** "Became a member", "in this trade", "lived in the country": of what, with whom, which, by what was said or by the section. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { withArticle } from './with-article.js';
import { replaced } from './replace.js';

const NAME = part`(the_)?\p{Lu}[\p{L}\p{M}-]*(_(of_(the_)?)?\p{Lu}[\p{L}\p{M}-]*){0,4}`;
const MEMBER = pattern('u')`
  \b(became|become|was|were)_an?_((full|associate|founding)_)?member(?=[.,;]|_(on|in)_(the_)?(\d|\p{Lu}\p{Ll}+_\d))`;
const BODY = pattern('gu')`
  \b${oneOf`join joined joining (accession|admission)_to membership_(of|in) members?_of entry_(in)?to`}_(?<body>${NAME})`;

/** "Both applied to join the pact. Peru became a member in 2023": of the pact. */
function member(pieces: readonly Piece[], before: readonly Before[], { names }: Context): readonly Piece[] {
  const site = MEMBER.exec(textOf(pieces));
  if (!site) return pieces;
  for (const { text, sentence } of before.slice(0, 2)) {
    const bodies = new Set(matchesOf(text, BODY).map(({ groups }) => groups?.['body'] ?? ''));
    const [body] = bodies;
    if (body === undefined) continue;
    if (bodies.size > 1 || names.some((name) => body.includes(name))) return pieces;
    return replaced(pieces, site.index + site[0].length, 0, { text: ` of ${body}`, from: sentence });
  }
  return pieces;
}

const THIS_TRADE = pattern('u')`(?<=\b(in|of|from)_)(this|that)_trade(?=[.,;]|_(in|on|for)_)`;
/** "Peru earned a surplus in this trade": in that with the other party. */
function trade(pieces: readonly Piece[], { sentence, names }: Context): readonly Piece[] {
  const site = THIS_TRADE.exec(textOf(pieces));
  const sides = new Set(sentence.actors.flatMap(({ side }) => (side === null ? [] : [side])));
  const [side] = sides;
  if (!site || side === undefined || sides.size > 1) return pieces;
  const words = `the trade with ${withArticle(names[side === 0 ? 1 : 0])}`;
  return replaced(pieces, site.index, site[0].length, {
    text: words,
    from: sentence.previous?.number ?? sentence.number,
  });
}

const THE_COUNTRY = /(?<=\b[Ii]n\s)the\scountry\b(?!\s(?:of|where|that|which|with)\b|['’])/;
/** "Japanese in the country", in a section on the Japanese of Peru. */
function country(pieces: readonly Piece[], { sentence, names }: Context): readonly Piece[] {
  const site = THE_COUNTRY.exec(textOf(pieces));
  const host = sentence.people?.host ?? null;
  // "emigrants from Japan who lived in the country": either.
  if (!site || host === null || sentence.actors.some(({ side, kind }) => side !== null && kind === 'name'))
    return pieces;
  return replaced(pieces, site.index, site[0].length, { text: withArticle(names[host]) });
}

export const nameWhat = (pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] => [
  ...country(trade(member(pieces, before, context), context), context),
];
