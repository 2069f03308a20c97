/** Gaps on a terminal: a block a kind with its count, the countries in running text, those with something to say in lines. */
import { labelEdtf } from '../../dates/label.js';
import type { Gap } from '../../query/gap-kinds.js';
import type { GapRow } from '../../query/gaps.js';
import { cleanLine } from '../../text/clean.js';
import type { Look } from '../look/look.js';
import { wrap } from '../terminal/wrap.js';
import { nameOf } from '../words/names.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
const HELD = '\u00a0';

/** Lines no wider than the terminal. */
export function gapsText(rows: readonly GapRow[], country: string, look: Look): string {
  const { paint } = look;
  const width = Math.min(look.width, WIDEST);
  const groups = new Map<Gap, GapRow[]>();
  for (const row of rows) groups.set(row.gap, [...(groups.get(row.gap) ?? []), row]);
  const title = wrap(cleanLine(`Gaps in the relations of ${country}: the dataset states`), width);
  const blocks = [...groups].flatMap(([gap, list]) => {
    const count = `${list.length}`;
    const head = wrap(`${gapTitle(gap, cleanLine(country))}: ${count}`, width).map((line) => paint('heading', line));
    // A name and what is said of it stay together.
    const names = list.map((row) => cleanLine(gapText(row)).replaceAll(' ', HELD)).join(', ');
    const lines = wrap(names, Math.max(10, width - 2)).map((line) => `  ${line.replaceAll(HELD, ' ')}`);
    return ['', ...head, ...lines];
  });
  return `${[...title.map((line) => paint('title', line)), ...blocks].join('\n')}\n`;
}

/** What the dataset states, or does not, of the countries in a group. */
export function gapTitle(gap: Gap, country: string): string {
  switch (gap) {
    case 'none':
      return 'that there are no relations';
    case 'broken off':
      return 'that relations are broken off';
    case 'undated':
      return 'no date of the relations';
    case 'no mission there':
      return `no resident mission of ${country} there, but one of theirs`;
    case 'no mission here':
      return `no resident mission of theirs, but one of ${country} there`;
    case 'no mission':
      return 'no resident mission of either side';
    case 'nothing':
      return 'nothing at all';
  }
}

/** "Iran (since 7 September 2022)", "Fiji (from Australia)", "Serbia (may be, since 1999)". */
export function gapText({ country, gap, since, certain, accreditedFrom }: GapRow): string {
  const doubt = certain === false ? ['not for certain'] : [];
  const date = since === null ? [] : [labelEdtf(since).replace(/^(?!since )/u, 'since ')];
  const seat =
    accreditedFrom === null ? [] : [`${gap === 'no mission' ? 'one ' : ''}accredited from ${nameOf(accreditedFrom)}`];
  const notes = [...doubt, ...date, ...seat];
  return nameOf(country) + (notes.length === 0 ? '' : ` (${notes.join(', ')})`);
}
