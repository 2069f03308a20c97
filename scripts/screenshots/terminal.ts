/** What a terminal shows, as a picture: text with the escape sequences of sixteen colours in, an SVG document out. */
import { documentText, element, type Xml } from '../../src/view/svg/xml.js';
import { widthOf } from '../../src/view/terminal/wrap.js';

const CELL = 8.4;
const LINE = 19;
const PADDING = 18;
const SIZE = 14;

/** Foregrounds of the sixteen colours that the program uses, after GitHub's palettes; bold and dim are not colours. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['31', 'red'],
  ['32', 'green'],
  ['33', 'yellow'],
  ['35', 'magenta'],
  ['36', 'cyan'],
]);
const LIGHT = {
  paper: '#ffffff',
  edge: '#d1d9e0',
  ink: '#1f2328',
  dim: '#6e7781',
  red: '#cf222e',
  green: '#1a7f37',
  yellow: '#8a5d00',
  magenta: '#8250df',
  cyan: '#0b6e8a',
};
const DARK: typeof LIGHT = {
  paper: '#0d1117',
  edge: '#3d444d',
  ink: '#e6edf3',
  dim: '#8b949e',
  red: '#ff7b72',
  green: '#3fb950',
  yellow: '#d29922',
  magenta: '#bc8cff',
  cyan: '#56c7e0',
};

const variables = (colours: typeof LIGHT): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const STYLE = [
  `.terminal{${variables(LIGHT)};color-scheme:light dark;font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:${SIZE}px}`,
  `@media (prefers-color-scheme:dark){.terminal{${variables(DARK)}}}`,
  '.terminal .paper{fill:var(--paper);stroke:var(--edge)}',
  '.terminal text{fill:var(--ink);white-space:pre}',
  ...['dim', ...CODES.values()].map((name) => `.terminal .${name}{fill:var(--${name})}`),
  '.terminal .bold{font-weight:700}',
  '.terminal .underline{text-decoration:underline}',
].join('');

interface Run {
  text: string;
  classes: string;
  column: number;
}

/** The command line behind a prompt, and under it what it printed on so many columns. */
export function terminalPicture(command: string, printed: string, columns: number): string {
  const lines = [`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`, ...printed.trimEnd().split('\n')];
  const [width, height] = [columns * CELL + 2 * PADDING, lines.length * LINE + 2 * PADDING];
  let style = new Set<string>();
  const texts = lines.flatMap((line, at): Xml[] => {
    const read = runsOf(line, style);
    style = read.style;
    return read.runs.map(({ text, classes, column }) =>
      element(
        'text',
        {
          ...(classes === '' ? {} : { class: classes }),
          x: PADDING + column * CELL,
          y: PADDING + at * LINE + 14,
          // Columns hold in every font.
          textLength: widthOf(text) * CELL,
          lengthAdjust: 'spacingAndGlyphs',
        },
        text,
      ),
    );
  });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    class: 'terminal',
    role: 'img',
  };
  return documentText('svg', root, [
    element('title', {}, `$ ${command}`),
    element('desc', {}, `What ${command} prints on a terminal of ${columns} columns.`),
    element('style', {}, { xml: STYLE }),
    element('rect', { class: 'paper', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 }),
    ...texts,
  ]);
}

/** Pieces of a line in one style, without the spaces around them; the style goes on to the next line. */
function runsOf(line: string, before: ReadonlySet<string>): { runs: Run[]; style: Set<string> } {
  let style = new Set(before);
  let column = 0;
  const runs: Run[] = [];

  const withoutLinks = line.replace(/\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/gu, '');

  for (const part of withoutLinks.split(/(\u001b\[[\d;]*m)/u)) {
    if (part.startsWith('\u001b[')) {
      for (const code of part.slice(2, -1).split(';')) style = restyled(style, code);
      continue;
    }
    // Wide spaces are left to the positions: fonts and programs differ in how they keep them.
    for (const piece of part.split(/( {2,}|^ | $)/u)) {
      if (piece.trim() !== '') runs.push({ text: piece, classes: [...style].sort().join(' '), column });
      column += widthOf(piece);
    }
  }
  return { runs, style };
}

function restyled(before: ReadonlySet<string>, code: string): Set<string> {
  const style = new Set(before);
  const colour = CODES.get(code);
  if (colour !== undefined || code === '39') for (const name of CODES.values()) style.delete(name);
  if (colour !== undefined) style.add(colour);
  else if (code === '1') style.add('bold');
  else if (code === '2') style.add('dim');
  else if (code === '4') style.add('underline');
  else if (code === '24') style.delete('underline');
  else if (code === '22') for (const name of ['bold', 'dim']) style.delete(name);
  else if (code === '0' || code === '') style.clear();
  else if (code !== '39') throw new Error(`the pictures know no style ${code}`);
  return style;
}
