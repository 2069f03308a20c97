/** The status of one relation for a terminal: what is concluded, then the facts that it rests on. */
import { labelEdtf } from '../../../dates/label.js';
import type { Relation } from '../../../model.js';
import { isMissionKind, meaningOfMission } from '../../../status/kinds.js';
import type { Evidence, StatusOnDay, StoodFor } from '../../../status/conclusion.js';
import { blocksText } from '../../terminal/blocks.js';
import type { Block } from '../../terminal/blocks.js';
import type { Tone } from '../../look/colour.js';
import type { Look } from '../../look/look.js';
import { nameOf } from '../../words/names.js';
import { sectionOf } from '../../words/places.js';
import { ofTime } from './time.js';
import { headText, levelText, relationsText } from './words.js';

/** The card as text, its lines no wider than the terminal. */
export function statusText(status: StatusOnDay, relation: Relation, look: Look): string {
  return blocksText({ title: `${relation.title} ${ofTime(status.on)}`, text: '', blocks: statusBlocks(status) }, look);
}

/** What is concluded, and what it rests on; a block without lines says nothing. */
export function statusBlocks(status: StatusOnDay): Block[] {
  const { relations, head, predecessor, rests: evidence } = status;
  return [
    { label: 'Relations', lines: [{ text: relationsText(relations), ...toneOf(relations) }] },
    { label: 'Level', lines: [{ text: levelWithCities(status), ...toneOf(status.level) }] },
    { label: 'Headed by', lines: head.state === null && head.changes.length === 0 ? [] : [{ text: headText(head) }] },
    { label: 'Predecessor', lines: predecessor.map((each) => ({ text: stoodForText(each) })) },
    { label: 'Rests on', lines: evidence.map((each) => ({ lead: leadOf(each), text: evidenceText(each) })) },
  ];
}

const toneOf = ({ state }: { state: string | null }): { tone?: Tone } => (state === null ? { tone: 'dim' } : {});

/** The level with the cities of the missions that it rests on. */
export function levelWithCities({ level, rests }: Pick<StatusOnDay, 'level' | 'rests'>): string {
  const isOfBoth = level.both === true || (level.by === null && !level.oneSide);
  const missions = rests.filter(
    ({ for: purposes, change, by, city }) =>
      purposes.includes('level') && city !== null && isOfLevel(change, level.state) && (isOfBoth || by === level.by),
  );
  // Of the missions of two states, the city of one alone would tell where both stand.
  const isOneOf = isOfBoth && new Set(missions.map(({ by }) => by)).size < 2;
  const cities = new Set(missions.flatMap(({ city }) => (city === null ? [] : [city])));
  return levelText(level, level.changes.length > 0 || isOneOf ? [] : [...cities]);
}

const isOfLevel = (change: Evidence['change'], level: string | null): boolean =>
  isMissionKind(change) && meaningOfMission(change).level === level;

/** "Yugoslavia (Socialist Federal Republic of Yugoslavia) for Serbia, 1918–2006". */
function stoodForText({ party, states, certain, date }: StoodFor): string {
  const names = states.map(({ name, as }) => (as === null || as === name ? name : `${name} (${as})`));
  const time = date === null ? ', the article does not date it' : `, ${labelEdtf(date)}`;
  return `${names.join(' or ')} for ${nameOf(party)}${time}${certain || date === null ? '' : ', not for certain'}`;
}

function leadOf({ date, change }: Evidence): string {
  return date === null ? (change === 'predecessor' ? 'undated' : 'today') : labelEdtf(date).replace(/^until /u, 'by ');
}

const FACTS: { readonly [Change in Evidence['change']]?: string } = {
  predecessor: 'it had predecessor states',
  none: 'no diplomatic relations',
  ended: 'ceased to exist',
};

function evidenceText({ text, change, by, city, source }: Evidence): string {
  const fact = FACTS[change] ?? `${change}${city === null ? '' : ` in ${city}`}`;
  const words = text ?? (by === null ? fact : `${nameOf(by)}: ${fact}`);
  const place = sectionOf(source) === '' ? 'lead' : sectionOf(source);
  return `${words} (${source.sentence === null ? 'table of countries' : `${place}, sentence ${source.sentence}`})`;
}
