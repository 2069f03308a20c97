/** One relation for a terminal: a card that answers before it lists, on one screen. */
import { cleanLine } from '../../text/clean.js';
import type { Relation } from '../../model.js';
import { countryDataSection } from '../country-data/section.js';
import { clip } from '../terminal/clip.js';
import type { Look } from '../look/look.js';
import { widthOf } from '../terminal/wrap.js';
import { commands, sources } from './foot.js';
import type { Place } from '../kinds/kind.js';
import { kindsAt } from '../kinds/kinds.js';
import { standingSections } from '../kinds/status/section.js';
import { EVERYTHING, NARROW, SCREEN, STEPS, type Limits } from '../terminal/limits.js';
import type { CardPart, Given, Section } from '../terminal/section.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
/** Below this width there is no gutter: labels stand above. */
const NARROWEST = 60;
/** The longest label and the space behind it. */
const GUTTER = 14;

/** The card as text, its lines no wider than the terminal; `all` tells everything that the record has. */
export async function cardText(relation: Relation, look: Look, all = false): Promise<string> {
  const parts: Parts = { head: await partsAt('head'), list: await partsAt('list'), last: await partsAt('last') };
  let lines: string[] = [];
  for (const limits of all ? [EVERYTHING] : look.width < NARROWEST ? [NARROW] : STEPS) {
    lines = linesOf(relation, parts, look, limits);
    if (lines.length <= SCREEN) break;
  }
  return `${lines.join('\n')}\n`;
}

type Parts = Readonly<Record<Place, readonly CardPart[]>>;

/** What the card tells of the kinds of fact that stand in a place. */
function partsAt(place: Place): Promise<CardPart[]> {
  return Promise.all(kindsAt(place).flatMap(({ card }) => (card === null ? [] : [card()])));
}

function linesOf(relation: Relation, parts: Parts, look: Look, limits: Limits): string[] {
  const total = Math.min(look.width, WIDEST);
  const width = total < NARROWEST ? Math.max(4, total - 2) : total - GUTTER;
  const given: Given = { relation, width, limits, look, typed: typedName(relation) };
  const at = (place: Place): Section[] => parts[place].map(({ limit, section }) => section(given, limits.rows(limit)));
  const lists = at('list');
  const groups = [
    head(relation, total, limits, look),
    laidOut([...standingSections(given), ...at('head')], total, look),
    laidOut(lists, total, look),
    laidOut(at('last'), total, look),
    laidOut([countryDataSection(relation.countryData, given)], total, look),
    laidOut(sources(given), total, look),
    commands(given, lists, total),
  ];
  return groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : ['', ...group]));
}

/** Title with the codes of both countries, and the beginning of the summary. */
function head({ title, parties, summary }: Relation, width: number, limits: Limits, { paint }: Look): string[] {
  const codes = cleanLine(parties.map(({ code }) => code).join(' · '));
  const titled = clip(title, width, limits.title);
  const beside = titled.length === 1 && widthOf(`${titled[0] ?? ''}  ${codes}`) <= width;
  const painted = titled.map((line) => paint('title', line) + (beside ? `  ${paint('dim', codes)}` : ''));
  return summary === '' ? painted : [...painted, '', ...clip(summary, width, limits.summary)];
}

function laidOut(sections: readonly Section[], total: number, { paint }: Look): string[] {
  return sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ label, rows }) => {
      if (total < NARROWEST)
        return [...clip(label, total).map((line) => paint('heading', line)), ...rows.map(indented)];
      const beside = ' '.repeat(GUTTER - widthOf(label));
      return rows.map((row, at) => (at === 0 ? paint('heading', label) + beside : ' '.repeat(GUTTER)) + row);
    });
}

const indented = (row: string): string => `  ${row}`;

/** Both countries apart where that is plain, else the id, which needs no quotes either. */
function typedName({ id }: Relation): string {
  const [a, b, ...more] = cleanLine(id).split('-');
  return b === undefined || more.length > 0 ? cleanLine(id) : `${a ?? ''} ${b}`;
}
