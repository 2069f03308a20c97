/** Country data on the card. */
import type { PairData } from '../../model.js';
import { clip } from '../terminal/clip.js';
import type { RowLimit } from '../terminal/limits.js';
import { withMore, type Given, type Section } from '../terminal/section.js';
import { wordsOfPair } from './words.js';

const LIMIT: RowLimit = { steps: [5, 5, 4, 3, 2, 1, 0], narrow: 8 };

export function countryDataSection(data: PairData | undefined, given: Given): Section {
  const { relation, width, limits, look } = given;
  const [a, b] = relation.parties;
  if (data === undefined || a === undefined || b === undefined) return { label: '', rows: [] };
  const { border, trade, organisations, universal } = wordsOfPair(data, [a.code, b.code]);
  const texts = [border, ...trade, ...organisations, universal].filter((text) => text !== null);
  const most = limits.rows(LIMIT);
  const all = most === Infinity;
  const kept = all || texts.length <= most ? texts : withMore(texts, most);
  const rows = kept.flatMap((text) => clip(text, width, limits.lines));
  const left = texts.length - kept.length;
  const { title, edition } = data.source;
  const source = all ? `${title}, ${edition}` : title;
  const foot = most === 0 ? [] : clip(left === 0 ? source : `${source}; ${left} more with --all`, width, limits.lines);
  return { label: 'Country data', rows: most === 0 ? [] : [...rows, ...foot.map((line) => look.paint('dim', line))] };
}
