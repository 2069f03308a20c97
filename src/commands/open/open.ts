/** `relations open`: the web addresses of the sources, and the first of them in a browser. */
import { cleanLine } from '../../text/clean.js';
import type { ExitName } from '../../errors.js';
import { locate } from '../../query/locate.js';
import { sources, type SourceRow } from '../../query/sources.js';
import { sourceListColumns } from '../../view/kinds/sources/columns.js';
import { SOURCES } from '../../view/kinds/sources/shape.js';
import { webAddress } from '../../view/look/link.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { tellNoRelations } from '../shared/no-relations.js';

export interface OpenOptions {
  browser?: boolean;
}

export async function run(context: Context, words: readonly string[], { browser }: OpenOptions): Promise<ExitName> {
  const dataset = await context.dataset();
  const located = locate(dataset, words, context);
  for (const note of located.notes) context.note(note);
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  const rows = sources(relations, (url) => webAddress(url) !== null);
  context.print(await text(rows, context));
  const address = webAddress(rows[0]?.url ?? null);
  if (address === null) {
    const [first, ...others] = relations;
    const what =
      others.length > 0 ? `the ${relations.length} articles name` : `${first?.title ?? ''}: the article names`;
    if (first === undefined) tellNoRelations(context, dataset, located);
    else context.nothing(`${what} no web address.`);
    return 'nothing';
  }
  if (browser === true) {
    const { browse } = await import('./browser.js');
    const reason = await browse(address, context.io);
    if (reason !== null) context.note(`no browser was opened: ${reason}`);
  }
  return 'found';
}

/** For people and pipes an address a line and nothing else, so that it can be handed on. */
function text(rows: readonly SourceRow[], { look }: Context): string | Promise<string> {
  if (look.fields === null && (look.format === 'table' || look.format === 'plain'))
    return rows.map(({ url }) => `${cleanLine(url)}\n`).join('');
  const sentences = async (): Promise<string[]> =>
    (await import('../../view/kinds/sources/sentences.js')).sourceSentences(rows);
  return printed({ rows, columns: sourceListColumns(), fields: SOURCES, sentences }, look);
}
