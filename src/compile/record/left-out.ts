/** What of a source is not in its record, counted for the record and in words for people. */
import type { LeftOut } from '../../model.js';
import type { Skipped } from '../sources/document.js';

/** In the order in which they are told: first what an article loses most by. */
const KINDS: readonly (readonly [what: Skipped['what'], key: keyof LeftOut, one: string, many: string])[] = [
  ['table', 'tables', 'table', 'tables'],
  ['template', 'templates', 'template', 'templates'],
  ['gallery', 'galleries', 'gallery', 'galleries'],
  ['quotation', 'quotations', 'quotation', 'quotations'],
  ['caption', 'captions', 'caption', 'captions'],
  ['note', 'notes', 'note', 'notes'],
  ['furniture', 'furniture', 'piece of page furniture', 'pieces of page furniture'],
];
const MOST_NAMES = 6;

const countOf = (skipped: readonly Skipped[], what: Skipped['what']): number =>
  skipped.filter((each) => each.what === what).length;

/** The counts, as a part of the record's account; nothing where nothing was left out. */
export function leftOutOf(skipped: readonly Skipped[]): { leftOut?: LeftOut } {
  if (skipped.length === 0) return {};
  const leftOut: LeftOut = {};
  for (const [what, key] of KINDS) {
    const count = countOf(skipped, what);
    if (count > 0) leftOut[key] = count;
  }
  return { leftOut };
}

/** "2 tables, 3 templates (Foo, Bar, Baz), 1 gallery"; null where nothing was left out. */
export function leftOutInWords(skipped: readonly Skipped[]): string | null {
  const parts = KINDS.flatMap(([what, , one, many]) => {
    const count = countOf(skipped, what);
    if (count === 0) return [];
    const names = what === 'template' ? namesOf(skipped.filter((each) => each.what === what)) : '';
    return [`${count} ${count === 1 ? one : many}${names}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

/** Templates are known by their names. */
function namesOf(templates: readonly Skipped[]): string {
  const names = [...new Set(templates.map(({ name }) => name))];
  return ` (${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ', …' : ''})`;
}
