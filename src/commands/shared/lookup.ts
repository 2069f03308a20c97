/** The lookups that list rows of one relation or of all relations of a country. */
import type { ExitName } from '../../errors.js';
import { locate, type Located } from '../../query/locate.js';
import { answeringRelations } from '../../query/answering.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Relation } from '../../model.js';
import { beyondArticles } from '../../query/beyond.js';
import type { Column } from '../../view/formats/column.js';
import { commandOf, noDiagram, onlyWhole } from '../../view/formats/diagram.js';
import type { Fields } from '../../view/formats/shape.js';
import { printed } from '../../view/formats/listing.js';
import type { Format } from '../../view/look/formats.js';
import type { Look } from '../../view/look/look.js';
import type { Context } from './context.js';
import { printedInPieces, printedLines } from './in-pieces.js';
import { tellNoRelations } from './no-relations.js';
import type { Picture } from './picture.js';

export interface Lookup<Row> {
  rows(relations: readonly Relation[]): Row[];
  /** `partnerOf` gives the other party's name by relation id; null when a single relation was asked for. */
  columns(partnerOf: ((relation: string) => string) | null, rows: readonly Row[]): readonly Column<Row>[];
  fields: Fields<Row>;
  /**
   * The same rows one by one, each made when it is asked for, to be printed piece by piece; null where they are only to be had together.
   * Those of a country have an article each.
   */
  rowByRow?(located: Located, dataset: Dataset): Iterable<Row> | null;
  /** The lines of these rows for a pipe, where the dataset has them prepared; null where it has not. */
  lines?(located: Located, dataset: Dataset): Iterable<string> | null;
  /** Draws rows on a terminal, where a table is not the best picture of them. */
  draw?(rows: readonly Row[], located: Located, look: Look): Promise<string>;
  /** Draws rows in place of every format, for a file or ("-") stdout. */
  picture?: Picture<Row> | null;
  /** The rows read aloud, a sentence each. */
  sentences?(rows: readonly Row[], located: Located): Promise<string[]>;
  /** Writes rows in the formats that this command alone has. */
  own?: Partial<Record<Format, (rows: readonly Row[], located: Located, dataset: Dataset) => Promise<string>>>;
  /**
   * Of one country: `all` asks the relations of the world table too; `told` only counts them, under the name of the command. Without it
   * they have nothing to say.
   */
  world?: 'all' | { told: string };
  /** On a terminal, what stands below the rows, or in their place. */
  below?(located: Located, dataset: Dataset, look: Look): Promise<string>;
  /** Why there are relations but no rows, and what there is. */
  explainEmpty(located: Located): string;
}

/** Finds and prints; where there is nothing, says why and what there is. */
export async function lookUp<Row extends object>(
  context: Context,
  words: readonly string[],
  lookup: Lookup<Row>,
): Promise<ExitName> {
  const { format, fields } = context.look;
  if (commandOf(format) !== null) {
    if (lookup.own?.[format] === undefined) throw noDiagram(format);
    if (fields !== null) throw onlyWhole(format);
  }
  const dataset = await context.dataset();
  const { world } = lookup;
  const located = locate(dataset, words, { exact: context.exact, all: world === 'all' });
  for (const note of located.notes) context.note(note);
  if (await saidRowByRow(context, lookup, located, dataset)) return 'found';
  const beyond = typeof world === 'object' ? beyondArticles(dataset, located, world.told) : null;
  const rows = lookup.rows(answeringRelations(located));
  const partnerOf = located.countries.length === 1 ? partnersIn(located) : null;
  const { look } = context;
  const { picture = null } = lookup;
  if (picture !== null && rows.length > 0) {
    const { deliver } = await import('./picture.js');
    await deliver(context, picture.file, await picture.draw(rows, located, look));
    if (beyond !== null) context.note(beyond);
    return 'found';
  }
  const sentences =
    lookup.sentences && ((): Promise<string[]> => lookup.sentences?.(rows, located) ?? Promise.resolve([]));
  const listing = { rows, columns: lookup.columns(partnerOf, rows), fields: lookup.fields, sentences };
  const text = (await drawn(lookup, rows, located, dataset, look)) ?? (await printed(listing, look));
  const isShown = look.format === 'table' && look.fields === null;
  context.print(text + (isShown ? ((await lookup.below?.(located, dataset, look)) ?? '') : ''));
  if (beyond !== null) context.note(beyond);
  if (rows.length > 0) return 'found';
  const none = located.relations.length + located.stood.length === 0;
  if (none) tellNoRelations(context, dataset, located);
  else context.nothing(lookup.explainEmpty(located));
  return 'nothing';
}

/** False, and nothing is said, where the rows are to be asked for together. */
async function saidRowByRow<Row extends object>(
  context: Context,
  lookup: Lookup<Row>,
  located: Located,
  dataset: Dataset,
): Promise<boolean> {
  const { picture = null, fields, world } = lookup;
  if (picture !== null) return false;
  const lines = arePlain(context) ? (lookup.lines?.(located, dataset) ?? null) : null;
  const rows = lines === null ? (lookup.rowByRow?.(located, dataset) ?? null) : null;
  if (lines === null && rows === null) return false;
  const beyond =
    typeof world === 'object'
      ? beyondArticles(dataset, { countries: located.countries, relations: [] }, world.told)
      : null;
  const isPrinted =
    lines !== null
      ? printedLines(context, lines)
      : rows !== null && (await printedInPieces(context, { columns: lookup.columns(null, []), fields }, rows));
  if (!isPrinted) return false;
  if (beyond !== null) context.note(beyond);
  return true;
}

/** Whether lines are to look as they are prepared. */
const arePlain = ({ io, look: { format, fields, paint } }: Context): boolean =>
  format === 'plain' && fields === null && !io.stdout.isTTY && paint('date', 'x') === 'x';

/** The rows as a picture or in a format of the command's own, where it has one; null for a listing. */
async function drawn<Row>(
  lookup: Lookup<Row>,
  rows: readonly Row[],
  located: Located,
  dataset: Dataset,
  look: Look,
): Promise<string | null> {
  const { format, fields } = look;
  const own = lookup.own?.[format];
  if (own !== undefined) return rows.length === 0 ? '' : own(rows, located, dataset);
  if (format !== 'table' || fields !== null || rows.length === 0) return null;
  return (await lookup.draw?.(rows, located, look)) ?? null;
}

/** Names of the other parties by relation id. */
export function partnersIn({ countries, relations, stood }: Located): (relation: string) => string {
  const asked = countries[0]?.code;
  const names = new Map([
    ...relations.map(({ id, parties }) => [id, parties.find(({ code }) => code !== asked)?.name ?? id] as const),
    ...stood.map(
      ({ relation: { id, parties }, party }) => [id, parties.find(({ name }) => name !== party)?.name ?? id] as const,
    ),
  ]);
  return (relation) => names.get(relation) ?? relation;
}
