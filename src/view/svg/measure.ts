/** How wide text will be in a picture whose font is not known: an estimate, rather too wide than too narrow. */
import { widthOf } from '../terminal/wrap.js';

/** Parts of the font size. */
const NARROW = 0.33;
const USUAL = 0.6;
const BROAD = 0.95;

const NARROW_SIGNS = /^[iljtfrI.,:;'’|!() [\]·]$/u;
const BROAD_SIGNS = /^[mwMW@%—…]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Pixels that text takes at a font size in pixels. */
export function pixelsOf(text: string, size: number): number {
  let parts = 0;
  for (const { segment } of graphemes.segment(text)) parts += partOf(segment);
  return parts * size;
}

function partOf(segment: string): number {
  if (NARROW_SIGNS.test(segment)) return NARROW;
  if (BROAD_SIGNS.test(segment)) return BROAD;
  // Twice as wide on a terminal is as wide as high in most fonts.
  const columns = widthOf(segment);
  return columns === 0 ? 0 : columns > 1 ? 1.1 : /^\p{Lu}/u.test(segment) ? 0.72 : USUAL;
}

/** The text in at most so many pixels, with an ellipsis where something is left out; "" where nothing fits. */
export function cutToPixels(text: string, pixels: number, size: number): string {
  if (pixelsOf(text, size) <= pixels) return text;
  let kept = '';
  let room = pixels / size - BROAD;
  for (const { segment } of graphemes.segment(text)) {
    room -= partOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}
