/** A timeline as a picture: what the marks mean, how many events there are when, and a row for each of them. */
import type { Located } from '../../../query/locate.js';
import type { TimelineRow } from '../../../query/timeline.js';
import { cutToPixels } from '../../svg/measure.js';
import { BODY_AT, MARGIN, pictureText } from '../../svg/picture.js';
import { axisOf } from './axis.js';
import { extentOf, titleOf } from './heading.js';
import { spanOf } from './span.js';
import { eventBands } from './svg-bands.js';
import { legend } from './svg-legend.js';
import { LENGTH, tooltip } from './svg-row.js';
import { timeScale } from './svg-scale.js';

interface Drawing {
  located: Located;
  partnerOf: ((relation: string) => string) | null;
}

/** The whole SVG document. */
export function timelineSvg(rows: readonly TimelineRow[], { located, partnerOf }: Drawing): string {
  const drawn = rows.flatMap((row) => {
    const span = spanOf(row.date);
    return span === null ? [] : [{ row, span }];
  });
  const spans = drawn.map(({ span }) => span);
  const axis = axisOf(spans) ?? { from: 0, to: 1 };
  const explained = legend([...new Set(drawn.map(({ row }) => row.kind))], BODY_AT - 8);
  const scale = timeScale(spans, axis, { left: MARGIN, length: LENGTH, top: explained.bottom });
  const events = eventBands(drawn, axis, scale.bottom, partnerOf);
  const description = drawn.map(({ row }) => tooltip(row, partnerOf)).join(' ');
  return pictureText({
    title: titleOf(located),
    extent: extentOf(rows),
    description: cutToPixels(description, 4000, 1),
    height: events.bottom + MARGIN,
    body: [...explained.body, ...scale.body, ...events.body],
  });
}
