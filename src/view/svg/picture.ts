/** What every picture has: a paper, its title, a style that is read on light and on dark pages, and a description. */
import { documentText, element, type Xml } from './xml.js';

export interface Picture {
  title: string;
  /** Beside the title, and in the description for those who cannot see the picture. */
  extent: string;
  description: string;
  height: number;
  body: readonly Xml[];
}

export const WIDTH = 960;
export const MARGIN = 28;
/** The baseline of the title. */
const TITLE_AT = 42;

/** Where the body of a picture begins. */
export const BODY_AT = 68;

const LIGHT = {
  paper: '#ffffff',
  ink: '#1f2328',
  dim: '#59636e',
  rule: '#d1d9e0',
  good: '#1a7f37',
  bad: '#cf222e',
  contact: '#8250df',
  treaty: '#0b6e8a',
  money: '#9a6700',
};

const DARK: typeof LIGHT = {
  paper: '#0d1117',
  ink: '#e6edf3',
  dim: '#9198a1',
  rule: '#3d444d',
  good: '#3fb950',
  bad: '#ff7b72',
  contact: '#bc8cff',
  treaty: '#56c7e0',
  money: '#d29922',
};

const variables = (colours: typeof LIGHT): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** Classes are under one of our own, so that a picture inside a page styles nothing but itself. */
const STYLE = [
  `.relations{${variables(LIGHT)};color-scheme:light dark;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;font-size:13px}`,
  `@media (prefers-color-scheme:dark){.relations{${variables(DARK)}}}`,
  '.relations text{fill:var(--ink)}',
  '.relations .paper{fill:var(--paper)}',
  '.relations .heading{font-size:20px;font-weight:600}',
  '.relations .strong{font-weight:600}',
  '.relations text.dim,.relations tspan.dim{fill:var(--dim)}',
  '.relations .small{font-size:11px}',
  '.relations .end{text-anchor:end}',
  '.relations .middle{text-anchor:middle}',
  '.relations .rule{stroke:var(--rule);fill:none}',
  ...(['good', 'bad', 'contact', 'treaty', 'money', 'dim', 'ink'] as const).flatMap((tone) => [
    `.relations .${tone}.fill{fill:var(--${tone});stroke:none}`,
    `.relations .${tone}.line{stroke:var(--${tone});fill:none;stroke-width:2}`,
  ]),
  '.relations .edge{fill:var(--paper)}',
  '.relations .fill.soft{opacity:.4}',
  '.relations .line.soft{opacity:.7}',
].join('');

/** A standalone SVG 1.1 document. It refers to nothing outside itself. */
export function pictureText({ title, extent, description, height, body }: Picture): string {
  const size = { width: WIDTH, height: Math.ceil(height) };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  return documentText('svg', { ...root, class: 'relations', role: 'img' }, [
    element('title', {}, `${title}: ${extent}`),
    element('desc', {}, description),
    element('style', {}, { xml: STYLE }),
    element('rect', { class: 'paper', ...size }),
    element(
      'text',
      { x: MARGIN, y: TITLE_AT },
      element('tspan', { class: 'heading' }, title),
      element('tspan', { class: 'dim', dx: 12 }, extent),
    ),
    ...body,
  ]);
}
