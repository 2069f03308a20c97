/** How the answer is to look: decided once for a run, from the options, the environment and the stream. */
import type { Io } from '../io.js';
import { hasColour, paintFor, type ColourChoice, type Paint } from './colour.js';

export type Format = 'json' | 'table' | 'plain';

export interface Look {
  format: Format;
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
}

const DEFAULT_WIDTH = 80;

/** JSON when asked for; else tables on a terminal, and one record a line with tabs anywhere else. */
export async function lookOf(io: Io, options: { json: boolean; colour: ColourChoice }): Promise<Look> {
  const { isTTY, columns } = io.stdout;
  const format = options.json ? 'json' : isTTY ? 'table' : 'plain';
  const colour = format !== 'json' && hasColour(options.colour, io.env, isTTY);
  return { format, paint: await paintFor(colour, isTTY), width: columns ?? DEFAULT_WIDTH };
}
