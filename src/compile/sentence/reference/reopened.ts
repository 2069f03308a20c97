/** "Peru closed the frontier. It was announced that it would be reopened": the frontier. */
import { part, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import { capital, replaced } from './replace.js';

const REOPENED = pattern('u')`(^|_)(?<it>[Ii]t)_(would|was_to)_be_re-?opened\b`;
const ENDS = part`(?=[.,;]|_(on|in|because|after|until|for|when|and|by)_)`;
const CLOSED = pattern('u')`
  _(closed|shut)_(?<what>(the|its)_[^,.;]{3,50}?)${ENDS} | ^(?<whole>(The|Its)_[^,.;]{3,50}?)_(was|were)_(closed|shut)\b`;

/** The statement with the name of what the sentence before says was closed. */
export function reopened(pieces: Piece[], before: readonly Before[]): Piece[] {
  const site = REOPENED.exec(textOf(pieces));
  const it = site?.groups?.['it'];
  if (!site || it === undefined) return pieces;
  for (const { text, sentence } of before.slice(0, 2)) {
    const { what, whole } = CLOSED.exec(text)?.groups ?? {};
    const thing = (what ?? whole)?.replace(/^(?:[Tt]he|[Ii]ts)/, 'the');
    if (thing === undefined) continue;
    const words = it === 'It' ? capital(thing) : thing;
    return replaced(pieces, site.index + site[0].toLowerCase().indexOf('it'), 2, { text: words, from: sentence });
  }
  return pieces;
}
