/** How the answer is to look: decided once for a run, from the options, the environment and the stream. */
import { RelationsError } from '../../errors.js';
import type { Io } from '../../io.js';
import { has256Colours, hasColour, paintFor, type ColourChoice, type Paint } from './colour.js';
import { formatNamed, FORMATS, type Format } from './formats.js';
import { hasLinks } from './link.js';

export interface Look {
  format: Format;
  /** What `--fields` asks for, as typed; null: everything. */
  fields: string | null;
  paint: Paint;
  /** Whether the terminal follows links (OSC 8). */
  links: boolean;
  /** Whether CSV begins with a byte order mark. */
  bom?: boolean;
  /** Columns of the terminal; where there is none, of COLUMNS. */
  width: number;
}

const DEFAULT_WIDTH = 80;

export interface LookOptions {
  json?: boolean | undefined;
  format?: string | undefined;
  fields?: string | undefined;
  bom?: boolean | undefined;
  colour: ColourChoice;
}

/**
 * The format asked for; else tables on a terminal, sentences on one that can only print, and one record a line with tabs anywhere else. Only what people look at is
 * painted. Throws a `RelationsError` ("usage") for an unknown format.
 */
export async function lookOf(io: Io, options: LookOptions): Promise<Look> {
  const { isTTY, columns } = io.stdout;
  const format = (await askedFormat(options)) ?? (isTTY ? (io.env.TERM === 'dumb' ? 'text' : 'table') : 'plain');
  const bom = options.bom === true;
  if (bom && format !== 'csv') throw new RelationsError('usage', '--bom is for --format csv.');
  const colour = (format === 'table' || format === 'plain') && hasColour(options.colour, io.env, isTTY);
  const links = hasLinks(colour, isTTY, io.env.TERM);
  const width = columns ?? widthOf(io.env.COLUMNS) ?? DEFAULT_WIDTH;
  const paint = await paintFor(colour, format === 'table', has256Colours(io.env));
  return { format, fields: options.fields ?? null, paint, links, bom, width };
}

async function askedFormat({ json, format }: LookOptions): Promise<Format | null> {
  if (format === undefined) return json === true ? 'json' : null;
  const known = formatNamed(format);
  if (known === null) {
    const { unknownFormat } = await import('./unknown.js');
    throw unknownFormat(
      format,
      FORMATS.map(({ name }) => name),
    );
  }
  if (json !== true || known === 'json') return known;
  throw new RelationsError('usage', `--json and --format ${known} ask for two formats.`);
}

/** A sensible number of columns; null for anything else. */
function widthOf(columns: string | undefined): number | null {
  return columns !== undefined && /^[1-9]\d{0,3}$/u.test(columns) ? Number(columns) : null;
}
