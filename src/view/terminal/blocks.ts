/** Text in labelled blocks for a terminal: a title, a paragraph, and beside each label in a gutter its lines. */
import { cleanLine } from '../../text/clean.js';
import type { Paint, Tone } from '../look/colour.js';
import type { Look } from '../look/look.js';
import { widthOf, wrap } from './wrap.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
/** Below this width three columns leave no room for the text. */
const NARROW = 60;
/** Beside a long date too. */
const NARROWEST_TEXT = 18;

/** A label in the gutter, and beside it lines of text, each with a lead of its own. */
export interface Block {
  label: string;
  lines: Line[];
}
export interface Line {
  lead?: string;
  text: string;
  tone?: Tone;
}

export interface Labelled {
  title: string;
  /** A paragraph under the title; "" for none. */
  text: string;
  /** Blocks without lines are left out. */
  blocks: readonly Block[];
}

/** Lines no wider than the terminal. */
export function blocksText({ title, text, blocks }: Labelled, look: Look): string {
  const width = Math.min(look.width, WIDEST);
  const told = blocks.filter((block) => block.lines.length > 0);
  const gutter = Math.max(...told.map((block) => widthOf(block.label))) + 2;
  const titled = wrap(cleanLine(title), width).map((line) => look.paint('title', line));
  const paragraph = text === '' ? [] : ['', ...wrap(cleanLine(text), width)];
  const print = width < NARROW ? printNarrow : printBlock;
  const body = told.flatMap((block) => print(block, width, look.paint, gutter));
  return `${[...titled, ...paragraph, '', ...body].join('\n')}\n`;
}

function printBlock(block: Block, width: number, paint: Paint, gutter: number): string[] {
  const leads = Math.max(0, ...block.lines.map(({ lead = '' }) => (lead === '' ? 0 : widthOf(lead) + 2)));
  if (width - gutter - leads < NARROWEST_TEXT) return printNarrow(block, width, paint);
  const rows = block.lines.flatMap(({ lead = '', text, tone }) =>
    wrap(cleanLine(text), width - gutter - leads).map((line, at) => {
      const first = at === 0 ? lead : '';
      const space = ' '.repeat(leads - widthOf(first));
      return paint('date', first) + space + (tone === undefined ? line : paint(tone, line));
    }),
  );
  const label = paint('heading', block.label) + ' '.repeat(gutter - widthOf(block.label));
  return rows.map((row, at) => (at === 0 ? label : ' '.repeat(gutter)) + row);
}

/** Without columns: the label above, the lead in the text. */
function printNarrow(block: Block, width: number, paint: Paint): string[] {
  const rows = block.lines.flatMap(({ lead = '', text, tone }) =>
    wrap(cleanLine(lead === '' ? text : `${lead}: ${text}`), Math.max(10, width - 2)).map((line) =>
      tone === undefined ? `  ${line}` : `  ${paint(tone, line)}`,
    ),
  );
  return [paint('heading', block.label), ...rows];
}
