/** One relation for a terminal: a card that answers before it lists. */
import { cleanLine } from '../clean.js';
import { labelEdtf } from '../dates/label.js';
import type { Relation } from '../model.js';
import { communities } from '../query/communities.js';
import { missions } from '../query/missions.js';
import { statusOf } from '../query/status.js';
import { timeline } from '../query/timeline.js';
import { trade } from '../query/trade.js';
import { amountText, balanceText } from './columns/trade.js';
import { populationText, shareText } from './columns/communities.js';
import { missionNote } from './columns/missions.js';
import type { Paint, Tone } from './colour.js';
import type { Look } from './look.js';
import { nameOf } from './names.js';
import { widthOf, wrap } from './wrap.js';

/** Longer lines of running text are hard to read on a wide terminal. */
const WIDEST = 100;
const LATEST_EVENTS = 5;
/** Below this width three columns leave no room for the text. */
const NARROW = 60;

/** A label in the gutter, and beside it lines of text, each with a lead of its own. */
interface Block {
  label: string;
  lines: Line[];
}
interface Line {
  lead?: string;
  text: string;
  tone?: Tone;
}

/** The card as text, its lines no wider than the terminal. */
export function cardText(relation: Relation, look: Look): string {
  const width = Math.min(look.width, WIDEST);
  const codes = relation.parties.map((party) => party.code).join(' · ');
  const blocks = [...standing(relation), ...figures(relation), latest(relation), ...references(relation)];
  const told = blocks.filter((block) => block.lines.length > 0);
  const gutter = Math.max(...told.map((block) => widthOf(block.label))) + 2;
  const title = wrap(`${cleanLine(relation.title)}  ${cleanLine(codes)}`, width).map((line) =>
    look.paint('title', line),
  );
  const summary = relation.summary === '' ? [] : ['', ...wrap(cleanLine(relation.summary), width)];
  const print = width < NARROW ? printNarrow : printBlock;
  const body = told.flatMap((block) => print(block, width, look.paint, gutter));
  return `${[...title, ...summary, '', ...body].join('\n')}\n`;
}

function printBlock(block: Block, width: number, paint: Paint, gutter: number): string[] {
  const leads = Math.max(0, ...block.lines.map(({ lead = '' }) => (lead === '' ? 0 : widthOf(lead) + 2)));
  const rows = block.lines.flatMap(({ lead = '', text, tone }) =>
    wrap(cleanLine(text), width - gutter - leads).map((line, at) => {
      const first = at === 0 ? lead : '';
      const space = ' '.repeat(leads - widthOf(first));
      return paint('date', first) + space + (tone === undefined ? line : paint(tone, line));
    }),
  );
  const label = paint('heading', block.label) + ' '.repeat(gutter - widthOf(block.label));
  return rows.map((row, at) => (at === 0 ? label : ' '.repeat(gutter)) + row);
}

/** Without columns: the label above, the lead in the text. */
function printNarrow(block: Block, width: number, paint: Paint): string[] {
  const rows = block.lines.flatMap(({ lead = '', text, tone }) =>
    wrap(cleanLine(lead === '' ? text : `${lead}: ${text}`), Math.max(10, width - 2)).map((line) =>
      tone === undefined ? `  ${line}` : `  ${paint(tone, line)}`,
    ),
  );
  return [paint('heading', block.label), ...rows];
}

function standing(relation: Relation): Block[] {
  const status = statusOf(relation);
  const also = relation.establishedAlso.map(({ date }) => labelEdtf(date.edtf));
  const established =
    relation.established === null
      ? { text: 'the article gives no date', tone: 'dim' as const }
      : {
          text:
            labelEdtf(relation.established.date.edtf) + (also.length > 0 ? ` (also given: ${also.join(', ')})` : ''),
        };
  const when = (date: { edtf: string } | null): string => (date === null ? '' : ` ${labelEdtf(date.edtf)}`);
  const by = status.by === null ? '' : ` by ${nameOf(status.by)}`;
  const state = status.state === null ? [] : [{ text: `${status.state}${when(status.date)}${by}` }];
  const level = status.level === null ? [] : [{ text: `level: ${status.level}${when(status.levelDate)}` }];
  const undated = { text: 'the article dates no restoration, yet lists missions', tone: 'dim' as const };
  return [
    { label: 'Established', lines: [established] },
    { label: 'Status', lines: [...state, ...(status.restorationUndated ? [undated] : []), ...level] },
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
