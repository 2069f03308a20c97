/** The marks of the kinds as shapes, since a font that has the signs cannot be counted on. */
import type { Mark } from './marks.js';
import { element, type Xml } from '../../svg/xml.js';

const ring = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Around 0, 0, of about ten pixels. */
interface Shape {
  path: string;
  /** Drawn as a line, not filled. */
  line?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  '◆': { path: 'M0-6.5 6.5 0 0 6.5-6.5 0z' },
  '◇': { path: 'M0-5.5 5.5 0 0 5.5-5.5 0z', line: true },
  '▲': { path: 'M0-6 6 5-6 5z' },
  '▼': { path: 'M0 6 6-5-6-5z' },
  '×': { path: 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5', line: true },
  '●': { path: ring(5) },
  '○': { path: ring(4.5), line: true },
  '»': { path: 'M-5-4.5-1 0-5 4.5M0-4.5 4 0 0 4.5', line: true },
  '■': { path: 'M-5-5H5V5H-5z' },
  '□': { path: 'M-4.5-4.5H4.5V4.5H-4.5z', line: true },
  '+': { path: 'M-5.5 0H5.5M0-5.5V5.5', line: true },
  '¤': { path: `${ring(5)}M0-2.5V2.5M-2.5 0H2.5`, line: true },
  '≠': { path: 'M-5-2H5M-5 2H5M-3 5.5 3-5.5', line: true },
  '★': { path: 'M0-6.5 1.6-2.2 6.2-2 2.6.8 3.8 5.3 0 2.7-3.8 5.3-2.6.8-6.2-2-1.6-2.2z' },
  '~': { path: 'M-6 1.5C-4-4.5-2-3 0 0S4 4.5 6-1.5', line: true },
  ':': { path: 'M-2-5.5H2V-1.5H-2zM-2 1.5H2V5.5H-2z' },
};
const OTHER: Shape = { path: ring(3) };

/** The mark with its middle at x, y. */
export function shapeOf({ sign, tone }: Mark, x: number, y: number): Xml {
  const { path, line = false } = SHAPES[sign] ?? OTHER;
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  return element('path', { class: `${tone} ${line ? 'line' : 'fill'}`, d: path, transform: at });
}
