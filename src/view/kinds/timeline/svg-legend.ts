/** What the marks of a picture mean, above it: nobody looks for it below two hundred events. */
import { pixelsOf } from '../../svg/measure.js';
import { MARGIN, WIDTH } from '../../svg/picture.js';
import { element, type Xml } from '../../svg/xml.js';
import { markOf } from './marks.js';
import { shapeOf } from './svg-marks.js';

const LINE = 22;
const HOW = 'Solid bars last; dashed lines: at some time between; dots: about; arrows: goes on.';

/** The kinds that the picture has, and how uncertain dates are drawn, in as many lines as it takes. */
export function legend(kinds: readonly string[], top: number): { body: Xml[]; bottom: number } {
  let [x, y] = [MARGIN + 8, top + 12];
  const body = kinds.flatMap((kind) => {
    const room = pixelsOf(kind, 11) + 36;
    if (x + room > WIDTH - MARGIN) [x, y] = [MARGIN + 8, y + LINE];
    const entry = [shapeOf(markOf(kind), x, y - 4), element('text', { class: 'dim small', x: x + 12, y }, kind)];
    x += room;
    return entry;
  });
  body.push(element('text', { class: 'dim small', x: MARGIN, y: y + LINE }, HOW));
  return { body, bottom: y + LINE + 12 };
}
