/** A page as HTML – Wikipedia's, its mobile one, Kiwix's, a saved one – → what it says. */
import type { Source } from '../source.js';
import { PageReader } from './page-reader.js';
import { scopeOf } from './scope.js';
import { walk } from './walk.js';

/** What browsers put behind the name of a page. */
const SITE = /\s[-–—|]\s(?:Wikipedia|Wikiwand|Kiwix|Wikimedia|[^-–—|]{0,40}(?:wiki|encyclop)[^-–—|]{0,40})$/iu;

/** Reads a page or a part of one. */
export function readHtml(html: string): Source {
  const reader = new PageReader(scopeOf(html));
  walk(html, reader);
  const { outline, lifted, infobox, skipped, bold, heading, pageTitle } = reader;
  const named = pageTitle.replace(SITE, '');
  return { title: heading ?? (named === '' ? null : named), bold, blocks: outline.blocks, lifted, infobox, skipped };
}
