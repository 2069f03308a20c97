/** `relations status`: how things stood on a day, and the stated facts that say so. */
import type { ExitName } from '../../errors.js';
import type { Edtf, Relation } from '../../model.js';
import { beyondArticles } from '../../query/beyond.js';
import { locate } from '../../query/locate.js';
import type { StatusOnDay } from '../../status/conclusion.js';
import { explainNoStatus } from '../../query/explain-empty/status.js';
import { isStated, statusOn } from '../../status/status.js';
import { statusColumns } from '../../view/kinds/status/columns.js';
import { isForPrograms } from '../../view/look/formats.js';
import { STATUS } from '../../view/kinds/status/shape.js';
import { printed } from '../../view/formats/listing.js';
import { printedSingle } from '../../view/formats/single.js';
import type { Context } from '../shared/context.js';
import { partnersIn } from '../shared/lookup.js';
import { tellNoRelations } from '../shared/no-relations.js';
import { edtfValue } from '../shared/values.js';

export interface StatusOptions {
  on?: string;
  all?: boolean;
}

export async function run(context: Context, words: readonly string[], options: StatusOptions): Promise<ExitName> {
  const on = dayOf(options.on);
  const dataset = await context.dataset();
  const located = locate(dataset, words, { exact: context.exact, all: options.all ?? false });
  for (const note of located.notes) context.note(note);
  const { countries } = located;
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  const rows = relations.map((relation) => statusOn(relation, on));
  const found = rows.some(isStated);
  // As in every lookup, people are told on stderr that there is nothing, and programs get the whole of it.
  const told = found || isForPrograms(context.look.format) ? rows : [];
  const partnerOf = partnersIn(located);
  const sentences = async (): Promise<string[]> => {
    const { partnerStatus } = await import('../../view/kinds/status/sentences.js');
    return told.map((row) => partnerStatus(row, partnerOf));
  };
  const listing = { rows: told, columns: statusColumns(partnerOf), fields: STATUS, sentences };
  const text =
    countries.length > 1
      ? await oneText(told[0] ?? null, relations[0] ?? null, context)
      : await printed(listing, context.look);
  context.print(text);
  const beyond = beyondArticles(dataset, located, 'status');
  if (beyond !== null) context.note(beyond);
  if (found) return 'found';
  const name = countries[0]?.name ?? '';
  if (relations.length === 0) tellNoRelations(context, dataset, located);
  else context.nothing(explainNoStatus(relations, on, name));
  return 'nothing';
}

/** The date of `--on`; today by that name, or without the option. */
function dayOf(text: string | undefined): Edtf | null {
  return text === undefined || /^\s*(?:today|now)\s*$/iu.test(text) ? null : edtfValue('--on', text);
}

function oneText(value: StatusOnDay | null, relation: Relation | null, { look }: Context): Promise<string> {
  const single = {
    value,
    fields: STATUS,
    facts: async (status: StatusOnDay) => (await import('../../view/kinds/status/facts.js')).factsOfStatus(status),
    table: async (status: StatusOnDay) =>
      relation === null ? '' : (await import('../../view/kinds/status/card.js')).statusText(status, relation, look),
    sentences: async (status: StatusOnDay) =>
      relation === null ? [] : (await import('../../view/kinds/status/sentences.js')).statusSentences(status, relation),
    plain: async (status: StatusOnDay) => (await import('../../view/kinds/status/lines.js')).statusLines(status, look),
  };
  return printedSingle(single, look);
}
