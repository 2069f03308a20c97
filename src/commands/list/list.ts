/** `relations list`: every relation in the dataset. */
import type { HeadRow } from '../../dataset/heads.js';
import { NAME } from '../../about.js';
import { RelationsError, type ExitName } from '../../errors.js';
import { explainNoHeads } from '../../query/explain-empty/heads.js';
import { allHeadRows, chosenHeads, headRowsOf } from '../../query/list.js';
import { typedName } from '../../text/typed.js';
import { headColumns } from '../../view/kinds/relations/columns.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Context } from '../shared/context.js';
import { headQuestion, type HeadOptions } from '../shared/head-options.js';

export interface ListOptions extends HeadOptions {
  all?: boolean;
}

export async function run(context: Context, words: readonly string[], options: ListOptions): Promise<ExitName> {
  if (words.length > 0) throw tooManyWords(words);
  const question = headQuestion(options);
  const dataset = await context.dataset();
  const all = options.all === true ? allHeadRows(dataset) : headRowsOf(dataset, null);
  const rows = chosenHeads(all, question);
  context.print(
    await printed({ rows, columns: headColumns(), fields: HEADS, sentences: () => sentencesOf(rows) }, context.look),
  );
  if (rows.length > 0) return 'found';
  context.nothing(all.length > 0 ? explainNoHeads(all) : `There is no relation in ${dataset.path}.`);
  return 'nothing';
}

const tooManyWords = (words: readonly string[]): RelationsError =>
  new RelationsError(
    'usage',
    '"list" takes no country.',
    `The relations of one: ${NAME} show ${typedName(words.join(' '))}`,
  );

async function sentencesOf(rows: readonly HeadRow[]): Promise<string[]> {
  const { headSentence } = await import('../../view/kinds/relations/sentences.js');
  return rows.map((row) => headSentence(row, ({ title }) => title));
}
