/** `relations status`: how things stood on a day, and the stated facts that say so. */
import type { ExitName } from '../errors.js';
import type { Edtf, Relation } from '../model.js';
import { insteadOfRelations } from '../query/instead.js';
import { locate } from '../query/locate.js';
import type { StatusOnDay } from '../query/status/conclusion.js';
import { insteadOfStatus } from '../query/status/instead.js';
import { isStated, statusOn } from '../query/status/status.js';
import { statusColumns } from '../view/columns/status.js';
import { jsonText } from '../view/json.js';
import { printed } from '../view/listing.js';
import type { Context } from './context.js';
import { partnersIn } from './lookup.js';
import { edtfValue } from './values.js';

export interface StatusOptions {
  on?: string;
}

export async function run(context: Context, words: readonly string[], options: StatusOptions): Promise<ExitName> {
  const on = dayOf(options.on);
  const dataset = await context.dataset();
  const located = locate(dataset, words, context);
  for (const note of located.notes) context.note(note);
  const { countries } = located;
  const relations = [...located.relations, ...located.stood.map(({ relation }) => relation)];
  const rows = relations.map((relation) => statusOn(relation, on));
  const found = rows.some(isStated);
  // As in every lookup, people are told on stderr that there is nothing, and programs get the whole of it.
  if (found || context.look.format === 'json') {
    const text =
      countries.length > 1
        ? await oneText(rows[0] ?? null, relations[0] ?? null, context)
        : await printed({ rows, columns: statusColumns(partnersIn(located)) }, context.look);
    context.print(text);
  }
  if (found) return 'found';
  const name = countries[0]?.name ?? '';
  context.nothing(relations.length === 0 ? insteadOfRelations(dataset, located) : insteadOfStatus(relations, on, name));
  return 'nothing';
}

/** The date of `--on`; today by that name, or without the option. */
function dayOf(text: string | undefined): Edtf | null {
  return text === undefined || /^\s*(?:today|now)\s*$/iu.test(text) ? null : edtfValue('--on', text);
}

async function oneText(status: StatusOnDay | null, relation: Relation | null, { look }: Context): Promise<string> {
  if (look.format === 'json') return jsonText(status);
  if (status === null || relation === null) return '';
  if (look.format === 'table') return (await import('../view/status/card.js')).statusText(status, relation, look);
  return (await import('../view/status/lines.js')).statusLines(status, look);
}
