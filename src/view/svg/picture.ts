/** What every picture has: a paper, its title, a style that is read on light and on dark pages, and a description. */
import { ROOT, STYLE } from './style.js';
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

/**
 * A document of `pictureText` as an element of a page that has `STYLE` itself: without declaration and style sheet, named by its title and
 * described by its description, whose ids begin with `id`.
 */
export function pictureInPage(document: string, id: string): string {
  return document
    .replace(/^<\?xml[^\n]*\n/u, '')
    .replace(/<style>[^<]*<\/style>\n?/u, '')
    .replace('role="img"', `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`)
    .replace('<title>', `<title id="${id}-title">`)
    .replace('<desc>', `<desc id="${id}-desc">`)
    .trimEnd();
}

/** A standalone SVG 1.1 document. It refers to nothing outside itself. */
export function pictureText({ title, extent, description, height, body }: Picture): string {
  const size = { width: WIDTH, height: Math.ceil(height) };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  return documentText('svg', { ...root, class: 'relations', role: 'img', ...ROOT }, [
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
