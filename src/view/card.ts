/** One relation for a terminal: a card that answers before it lists. */
import { cleanLine } from '../clean.js';
import { labelEdtf } from '../dates/label.js';
import type { Relation } from '../model.js';
import { communities } from '../query/communities.js';
import { missions } from '../query/missions.js';
import { standingOf } from '../query/status/status.js';
import { timeline } from '../query/timeline.js';
import { trade } from '../query/trade.js';
import { blocksText, type Block } from './blocks.js';
import { amountText, balanceText } from './columns/trade.js';
import { populationText, shareText } from './columns/communities.js';
import { missionNote } from './columns/missions.js';
import type { Look } from './look.js';
import { nameOf } from './names.js';
import { headText, levelText, relationsText } from './status/words.js';

const LATEST_EVENTS = 5;

/** The card as text, its lines no wider than the terminal. */
export function cardText(relation: Relation, look: Look): string {
  const codes = relation.parties.map((party) => party.code).join(' · ');
  return blocksText(
    {
      title: `${cleanLine(relation.title)}  ${cleanLine(codes)}`,
      text: cleanLine(relation.summary),
      blocks: [...standing(relation), ...figures(relation), latest(relation), ...references(relation)],
    },
    look,
  );
}

function standing(relation: Relation): Block[] {
  const also = relation.establishedAlso.map(({ date }) => labelEdtf(date.edtf));
  const established =
    relation.established === null
      ? { text: 'the article gives no date', tone: 'dim' as const }
      : {
          text:
            labelEdtf(relation.established.date.edtf) + (also.length > 0 ? ` (also given: ${also.join(', ')})` : ''),
        };
  const { relations, level, head } = standingOf(relation);
  const status = relations.state === null ? [] : [{ text: relationsText(relations) }];
  const levels = level.state === null ? [] : [{ text: `level: ${levelText(level)}` }];
  const heads = head.state === null ? [] : [{ text: `headed by ${headText(head)}` }];
  return [
    { label: 'Established', lines: [established] },
    { label: 'Status', lines: [...status, ...levels, ...heads] },
    {
      label: 'Predecessors',
      lines: relation.predecessors.map((each) => ({
        text: `${each.states.join(', ')} for ${nameOf(each.party)}${each.date === null ? '' : `, ${labelEdtf(each.date)}`}`,
      })),
    },
  ];
}

function figures(relation: Relation): Block[] {
  const rows = trade([relation]);
  const years = rows.filter((row) => row.year === rows[0]?.year);
  return [
    {
      label: 'Trade',
      lines: years.map((row) => {
        const flow = row.exporter === null ? 'total' : `${nameOf(row.exporter)} → ${nameOf(row.importer)}`;
        const balance = row.balance !== null && row.balance > 0 ? ` (balance ${balanceText(row)})` : '';
        return {
          lead: row.year === null ? 'no year' : String(row.year),
          text: `${flow}: ${amountText(row)}${balance}`,
        };
      }),
    },
    {
      label: 'Missions',
      lines: missions([relation]).map((row) => {
        const note = missionNote(row);
        const place =
          row.city === null ? nameOf(row.receiving) : `${row.city} (${nameOf(row.accreditedFrom ?? row.receiving)})`;
        return { text: `${nameOf(row.sending)}: ${row.kind} in ${place}${note === '' ? '' : `, ${note}`}` };
      }),
    },
    {
      label: 'Communities',
      lines: communities([relation]).map((row) => {
        const figure = [populationText(row), shareText(row), row.year === null ? '' : String(row.year), row.note ?? ''];
        return {
          text: [`${row.people} in ${nameOf(row.country)}`, figure.filter((x) => x !== '').join(', ')]
            .filter((x) => x !== '')
            .join(': '),
        };
      }),
    },
  ];
}

function latest(relation: Relation): Block {
  const events = timeline([relation], { reverse: true, limit: LATEST_EVENTS });
  const left = relation.events.length - events.length;
  const more = left > 0 ? [{ text: `${left} more: relations timeline ${relation.id}`, tone: 'dim' as const }] : [];
  return {
    label: 'Latest',
    lines: [...events.map((row) => ({ lead: cleanLine(labelEdtf(row.date.edtf)), text: row.text })), ...more],
  };
}

function references({ seeAlso, article }: Relation): Block[] {
  const used = `${article.used} of ${article.sentences} sentences used`;
  const sources = article.sources.map(({ title, publisher, license, url }) =>
    [title, publisher, license, url].filter((part) => part !== null).join(', '),
  );
  return [
    { label: 'See also', lines: seeAlso.length === 0 ? [] : [{ text: seeAlso.join(' · ') }] },
    { label: 'Source', lines: [...sources, used].map((text) => ({ text, tone: 'dim' as const })) },
  ];
}
