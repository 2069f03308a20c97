/** Events that can be drawn. */
import type { TimelineRow } from '../../../query/timeline.js';
import type { Mark } from './marks.js';
import type { Span } from './span.js';

export interface Drawn {
  row: TimelineRow;
  span: Span;
  mark: Mark;
}
