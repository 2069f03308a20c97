/** Trade figures, as they are shown. */
import { source } from '../../formats/shape.js';
import { figure, told } from './shape.js';
import type { Kind } from '../kind.js';

export const FIGURE: Kind<'trade'> = {
  shape: { ...figure, source, ...told },
  place: 'list',
  count: { head: null },
  lines: async () => (await import('./lines.js')).tradeLines,
  facts: async () => (await import('./facts.js')).tradeFacts,
  sentences: async () => {
    const { tradeSentences } = await import('./sentences.js');
    return (relation) => tradeSentences([relation]);
  },
  card: async () => (await import('./section.js')).TRADE_PART,
};
