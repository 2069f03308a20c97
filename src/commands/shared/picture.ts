/** The options that ask for a picture in place of rows: `--chart` and `--svg FILE`. */
import { RelationsError } from '../../errors.js';
import type { Located } from '../../query/locate.js';
import type { Look } from '../../view/look/look.js';
import type { Context } from './context.js';

export interface PictureOptions {
  chart?: boolean;
  svg?: string;
  json?: boolean;
  format?: string;
  fields?: string | string[];
}

/** A picture of rows, and the file that it goes to; "-" is stdout. */
export interface Picture<Row> {
  file: string;
  draw(rows: readonly Row[], located: Located, look: Look): Promise<string>;
}

/** A picture, and the file it goes to; "-" is stdout. */
export type PictureKind = { kind: 'chart' | 'svg'; file: string } | null;

/** Throws a `RelationsError` ("usage") for options that ask for a picture and for something else. */
export function pictureOf(options: PictureOptions): PictureKind {
  const { chart, svg, json, format, fields } = options;
  const asked = [
    ...(chart === true ? ['--chart'] : []),
    ...(svg === undefined ? [] : ['--svg']),
    ...(json === true ? ['--json'] : []),
    ...(format === undefined ? [] : ['--format']),
    ...(fields === undefined ? [] : ['--fields']),
  ];
  if (chart !== true && svg === undefined) return null;
  if (asked.length > 1)
    throw new RelationsError('usage', `${asked.join(' and ')} do not go together.`, 'Ask for one of them.');
  if (svg === undefined) return { kind: 'chart', file: '-' };
  if (svg === '') throw new RelationsError('usage', '--svg needs the name of a file, or - for standard output.');
  return { kind: 'svg', file: svg };
}

/** Prints a picture, or writes it whole or not at all and says so on stderr. Throws a `RelationsError` ("unreadable"). */
export async function deliver(context: Context, file: string, text: string): Promise<void> {
  if (file === '-') {
    context.print(text);
    return;
  }
  const { writeWhole } = await import('../../write-whole.js');
  writeWhole(file, text);
  context.note(`the picture was written to ${file}`);
}
