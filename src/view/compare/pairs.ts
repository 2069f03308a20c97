/** The cards of several relations side by side, fact by fact. */
import type { Relation } from '../../model.js';
import { cleanLine } from '../../text/clean.js';
import { countryDataSection } from '../country-data/section.js';
import type { Look } from '../look/look.js';
import { kindsAt } from '../kinds/kinds.js';
import type { Place } from '../kinds/kind.js';
import { standingSections } from '../kinds/status/section.js';
import { clip } from '../terminal/clip.js';
import { STEPS } from '../terminal/limits.js';
import type { CardPart, Given, Section } from '../terminal/section.js';
import { sources } from '../relation/foot.js';
import { columnFor, matterLines } from './columns.js';

/** What stands beside something else is told in as many rows as on the fullest card, in lines that may be two. */
const LIMITS = { ...STEPS[0]!, lines: 2, sources: 1 };

/** Lines no wider than the terminal. */
export async function pairsText(relations: readonly Relation[], look: Look): Promise<string> {
  const places: Place[] = ['head', 'list', 'last'];
  const [head = [], list = [], last = []] = await Promise.all(places.map(partsAt));
  const { width } = columnFor(relations.length, look.width);
  const sections = relations.map((relation) => {
    const given: Given = { relation, width, limits: LIMITS, look, typed: '' };
    const of = (parts: readonly CardPart[]): Section[] =>
      parts.map(({ limit, section }) => section(given, LIMITS.rows(limit)));
    const about = { label: 'Summary', rows: clip(relation.summary, width, 4).filter((line) => line !== '') };
    const country = { ...countryDataSection(relation.countryData, given), label: 'Country data' };
    const source = sources(given).map(({ label, rows }) => ({ label: label.replace(/^Sources$/u, 'Source'), rows }));
    return [about, ...standingSections(given), ...of(head), ...of(list), ...of(last), country, ...source];
  });
  const labels = [...new Set(sections.flatMap((each) => each.map(({ label }) => label)))];
  const matters = labels.map((label) => ({
    label,
    cells: sections.map((each) => each.filter((section) => section.label === label).flatMap(({ rows }) => rows)),
  }));
  const names = relations.map(({ title }) => cleanLine(title).replace(/ relations$/u, ''));
  return `${matterLines(names, matters, look).join('\n')}\n`;
}

function partsAt(place: Place): Promise<CardPart[]> {
  return Promise.all(kindsAt(place).flatMap(({ card }) => (card === null ? [] : [card()])));
}
