/** Countries side by side on a terminal. */
import { labelDate, labelEdtf } from '../../dates/label.js';
import type { CountryComparison, KindCount, Stand } from '../../query/compare/countries.js';
import type { TradePartners } from '../../dataset/country-data/facts.js';
import { cleanLine } from '../../text/clean.js';
import type { Tone } from '../look/colour.js';
import type { Look } from '../look/look.js';
import { byText } from '../words/bound.js';
import { populationText, yearText } from '../kinds/communities/columns.js';
import { groupText } from '../kinds/communities/group.js';
import { countedKind } from '../kinds/missions/kinds.js';
import { clip } from '../terminal/clip.js';
import { wrap } from '../terminal/wrap.js';
import { formatCount } from '../words/amount.js';
import { nameOf } from '../words/names.js';
import { columnFor, matterLines, type Matter } from './columns.js';

const COMMUNITIES = 3;
const PARTNERS = 3;

/** Lines no wider than the terminal. */
export function countriesText(compared: readonly CountryComparison[], look: Look): string {
  const { width } = columnFor(compared.length, look.width);
  const { paint } = look;
  const cell = (texts: readonly string[], tone: Tone | null = null): string[] =>
    texts.flatMap((text) => wrap(cleanLine(text), width).map((line) => (tone === null ? line : paint(tone, line))));
  const matter = (label: string, textsOf: (each: CountryComparison) => readonly string[]): Matter => ({
    label,
    cells: compared.map((each) => cell(textsOf(each))),
  });
  const common = commonOf(compared);
  const apart = (each: CountryComparison): string[] => (each.organisations ?? []).filter((name) => !common.has(name));
  const matters: Matter[] = [
    matter('Relations', ({ relations }) => relations.map(({ state, count }) => `${state}: ${count}`)),
    {
      label: 'Between them',
      cells: compared.map(({ between }) => between.flatMap((stand) => cell([standText(stand)], toneOf(stand)))),
    },
    ...differingMatters(compared, (stand) => cell([standText(stand)], toneOf(stand))),
    matter('Keeps', ({ sends }) => missionTexts(sends)),
    matter('Receives', ({ receives }) => missionTexts(receives)),
    matter('Neighbours', ({ neighbours }) => listText((neighbours ?? []).map(nameOf))),
    matter('Exports to', ({ exports }) => partnerTexts(exports)),
    matter('Imports from', ({ imports }) => partnerTexts(imports)),
    matter('Member of', (each) => listText(apart(each))),
    matter('Communities', ({ communities }) =>
      communities.slice(0, COMMUNITIES).map((row) => {
        const said = [populationText(row), groupText(row), row.territory ?? '', yearText(row), byText(row)];
        return `${row.people}: ${said.filter((text) => text !== '').join(', ')}`;
      }),
    ),
    {
      label: 'Latest',
      cells: compared.map(({ latest }) =>
        latest.flatMap(({ date, text }) => clip(`${cleanLine(labelDate(date))}: ${text}`, width, 2)),
      ),
    },
  ];
  const foot = [
    ...(common.size === 0 ? [] : [`All are in ${[...common].join(', ')}.`]),
    'As the dataset states it; missions are those that sit in the other country. Neighbours, partners and memberships by country data.',
  ];
  const lines = matterLines(
    compared.map(({ country }) => cleanLine(country.name)),
    matters,
    look,
  );
  const told = foot.flatMap((text) =>
    wrap(cleanLine(text), Math.min(look.width, 120)).map((line) => paint('dim', line)),
  );
  return `${[...lines, '', ...told].join('\n')}\n`;
}

/** A line for each third country, so that the same one stands beside itself. */
function differingMatters(compared: readonly CountryComparison[], cell: (stand: Stand) => string[]): Matter[] {
  const codes = compared[0]?.differing.map(({ country }) => country) ?? [];
  return codes.map((code, at) => ({
    label: at === 0 ? 'They differ' : '',
    cells: compared.map(({ differing }) => differing.filter(({ country }) => country === code).flatMap(cell)),
  }));
}

/** "Serbia: active since 1914", "Kosovo: may be broken off", "Tuvalu: nothing stated". */
function standText({ country, relation, state, since, certain }: Stand): string {
  if (relation === null) return `${nameOf(country)}: nothing stated`;
  const when = since === null || state === 'not stated' ? '' : ` ${labelEdtf(since).replace(/^(?!since )/u, 'since ')}`;
  return `${nameOf(country)}: ${certain ? '' : 'may be '}${state}${when}`;
}

const toneOf = ({ state }: Stand): Tone | null =>
  state === 'broken off' || state === 'none' ? 'bad' : state === 'not stated' ? 'dim' : null;

const missionTexts = (counts: readonly KindCount[]): string[] =>
  counts.map(({ kind, count, bound }) =>
    countedKind(kind, count, false, count === 1 ? null : `${bound === null ? '' : `${bound} `}${formatCount(count)}`),
  );

const listText = (names: readonly string[]): string[] => (names.length === 0 ? [] : [names.join(', ')]);

function partnerTexts(trade: TradePartners | null): string[] {
  if (trade === null || trade.partners.length === 0) return [];
  const shares = trade.partners.slice(0, PARTNERS).map(({ country, percent }) => `${nameOf(country)} ${percent}%`);
  return [`${shares.join(', ')}${trade.year === null ? '' : ` (${trade.year})`}`];
}

/** Organisations to which all belong in one part; none where country data lacks one of the countries. */
function commonOf(compared: readonly CountryComparison[]): ReadonlySet<string> {
  const lists = compared.map(({ organisations }) => new Set(organisations ?? []));
  return new Set([...(lists[0] ?? [])].filter((name) => lists.every((list) => list.has(name))));
}
