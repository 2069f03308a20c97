/** One relation for a terminal: a card that answers before it lists, on one screen. */
import { cleanLine } from '../../text/clean.js';
import type { Relation } from '../../model.js';
import { clip } from '../terminal/clip.js';
import type { Look } from '../look/look.js';
import { widthOf } from '../terminal/wrap.js';
import { commands, sources } from './foot.js';
import { tradeSection } from '../kinds/trade/section.js';
import { communitySection } from '../kinds/communities/section.js';
import { latest } from '../kinds/timeline/section.js';
import { EVERYTHING, NARROW, SCREEN, STEPS, type Limits } from '../terminal/limits.js';
import { envoySection } from '../kinds/envoys/section.js';
import { missionSection } from '../kinds/missions/section.js';
import type { Given, Section } from '../terminal/section.js';
import { standing } from '../kinds/status/section.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
/** Below this width there is no gutter: labels stand above. */
const NARROWEST = 60;
/** The longest label and the space behind it. */
const GUTTER = 14;

/** The card as text, its lines no wider than the terminal; `all` tells everything that the record has. */
export function cardText(relation: Relation, look: Look, all = false): string {
  let lines: string[] = [];
  for (const limits of all ? [EVERYTHING] : look.width < NARROWEST ? [NARROW] : STEPS) {
    lines = linesOf(relation, look, limits);
    if (lines.length <= SCREEN) break;
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(relation: Relation, look: Look, limits: Limits): string[] {
  const total = Math.min(look.width, WIDEST);
  const width = total < NARROWEST ? Math.max(4, total - 2) : total - GUTTER;
  const given: Given = { relation, width, limits, look, typed: typedName(relation) };
  const groups = [
    head(relation, total, limits, look),
    laidOut(standing(given), total, look),
    laidOut([tradeSection(given), missionSection(given), envoySection(given), communitySection(given)], total, look),
    laidOut([latest(given)], total, look),
    laidOut(sources(given), total, look),
    commands(given, total),
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
