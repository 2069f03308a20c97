/** What a card says of an article of the user's own: that it is one, and at which revision. */
import { cleanLine } from '../../text/clean.js';
import type { Relation } from '../../model.js';
import { revisionIn } from '../../query/revision.js';
import type { Look } from '../look/look.js';
import { wrap } from '../terminal/wrap.js';

/** Longer lines are hard to read on a wide terminal. */
const WIDEST = 100;

/** Below the card. @param hides True where there is a bundled article on the two as well, which does not answer. */
export function ownText({ title, article }: Relation, hides: boolean, { width, paint }: Look): string {
  const [source] = article.sources;
  const revision = revisionIn(source?.url ?? null);
  const named = [
    source?.title ?? title,
    source?.publisher ?? null,
    revision === null ? null : `revision ${revision}`,
    source?.license ?? null,
  ].filter((part) => part !== null && part !== '');
  const place = hides ? ' It stands in the place of the bundled article.' : '';
  const lines = wrap(cleanLine(`From your library: ${named.join(', ')}.${place}`), Math.min(width, WIDEST));
  return `\n${lines.map((line) => `${paint('dim', line)}\n`).join('')}`;
}
