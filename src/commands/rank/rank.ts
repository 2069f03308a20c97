/** `relations rank`: who has most of something. */
import type { Dataset } from '../../dataset/dataset.js';
import { RelationsError, type ExitName } from '../../errors.js';
import { EVENT_KINDS, type Party } from '../../model.js';
import { MISSION_KINDS } from '../../query/missions.js';
import { rankEvents, rankMissions } from '../../query/rank/counts.js';
import { groupOf, rankCommunities, rankTrade } from '../../query/rank/figures.js';
import type { Ranking } from '../../query/rank/ranked.js';
import { printed } from '../../view/formats/listing.js';
import type { Listing } from '../../view/formats/rows.js';
import { communityRankColumns, countColumns, tradeRankColumns } from '../../view/rank/columns.js';
import type { Bars } from '../../view/rank/draw.js';
import { COMMUNITY_RANKS, COUNT_RANKS, TRADE_RANKS } from '../../view/rank/shape.js';
import type { Context } from '../shared/context.js';
import { oneCountry } from '../shared/one-country.js';
import { countValue, kindValues, rangeValue, wordValue } from '../shared/values.js';
import { refuse } from './refuse.js';
import { SUBJECTS, type RankOptions, type Subject } from './subjects.js';
import { titleOf } from './title.js';

const DEFAULT_LIMIT = 20;

export async function run(context: Context, words: readonly string[], options: RankOptions): Promise<ExitName> {
  const subject = wordValue('ranking', words.join(' '), SUBJECTS);
  refuse(subject, options);
  const limit = countValue('--limit', options.limit) ?? DEFAULT_LIMIT;
  const range = rangeValue(options.since, options.until);
  const currency = options.currency === undefined ? null : currencyValue(options.currency);
  const question = { range, kinds: kindsFor(subject, options.kind ?? []) };
  const dataset = await context.dataset();
  const country = options.of === undefined ? null : oneCountry(context, dataset, '--of', options.of);
  const asked: Asked = {
    ...question,
    ...options,
    subject,
    country,
    currency,
    title: titleOf(subject, options, country),
  };
  const ranking = rankingOf(dataset, asked);
  const shown = ranking.rows.length;
  const count = await ranking.print(context, limit);
  if (count < shown) context.note(`the first ${count} of ${shown}; more with --limit`);
  if (ranking.leftOut > 0) context.note(leftOutText(subject, ranking.leftOut, range !== null));
  if (shown > 0) return 'found';
  context.nothing(`The dataset states no ${subject} of that kind, country and time.`);
  return 'nothing';
}

interface Asked extends Omit<RankOptions, 'of' | 'currency'> {
  subject: Subject;
  country: Party | null;
  range: ReturnType<typeof rangeValue>;
  kinds: ReadonlySet<string>;
  currency: string | null;
  title: string;
}

interface Printable {
  rows: readonly unknown[];
  leftOut: number;
  /** Prints so many of each group, and gives how many that are. */
  print(context: Context, limit: number): Promise<number>;
}

function rankingOf(dataset: Dataset, asked: Asked): Printable {
  const { subject, country, range, by, receiving = false, currency } = asked;
  const of = country?.code ?? null;
  const common = { of, range, ...(by === undefined ? {} : { by }) };
  if (subject === 'communities')
    return printable(rankCommunities(dataset, common), asked, {
      columns: communityRankColumns,
      fields: COMMUNITY_RANKS,
      unit: ['figure', 'figures'],
      bars: async (rows) => (await import('../../view/rank/draw.js')).communityBars(rows),
    });
  if (subject === 'trade')
    return printable(rankTrade(dataset, { of, range, currency }), asked, {
      columns: tradeRankColumns,
      fields: TRADE_RANKS,
      unit: ['figure', 'figures'],
      groupOf,
      bars: async (rows) => {
        const titles = new Map(dataset.list().map(({ relation, title }) => [relation, title]));
        const pairOf = (id: string): string => (titles.get(id) ?? id).replace(/ relations$/u, '');
        return (await import('../../view/rank/draw.js')).tradeBars(rows, pairOf);
      },
    });
  const kinds = asked.kinds as ReadonlySet<never>;
  const ranking =
    subject === 'missions'
      ? rankMissions(dataset, { ...common, receiving, kinds })
      : rankEvents(dataset, { ...common, kinds: subject === 'visits' ? new Set(['visit'] as const) : kinds });
  const isOfPairs = of === null && (by ?? (subject === 'missions' ? 'country' : 'pair')) === 'pair';
  return printable(ranking, asked, {
    columns: countColumns,
    fields: COUNT_RANKS,
    unit: isOfPairs ? ['relation', 'relations'] : ['country', 'countries'],
    bars: async (rows) => (await import('../../view/rank/draw.js')).countBars(rows),
  });
}

interface View<Row> {
  columns: (rows: readonly Row[]) => Listing<Row>['columns'];
  fields: Listing<Row>['fields'];
  groupOf?: (row: Row) => string;
  bars: (rows: readonly Row[]) => Promise<Bars[]>;
  /** What a row is, one and several. */
  unit: readonly [one: string, several: string];
}

function printable<Row>({ rows: all, leftOut }: Ranking<Row>, asked: Asked, view: View<Row>): Printable {
  const { title } = asked;
  const extent = (count: number): string => countedAs(count, view.unit);
  return {
    rows: all,
    leftOut,
    print: async (context, limit) => {
      const { look } = context;
      const counts = new Map<string, number>();
      const rows = all.filter((row) => {
        const group = view.groupOf?.(row) ?? '';
        counts.set(group, (counts.get(group) ?? 0) + 1);
        return (counts.get(group) ?? 0) <= limit;
      });
      const isDrawn = look.format === 'table' && look.fields === null && rows.length > 0;
      context.print(
        isDrawn
          ? (await import('../../view/rank/draw.js')).rankText(title, extent(all.length), await view.bars(rows), look)
          : await printed({ rows, columns: view.columns(rows), fields: view.fields }, look),
      );
      return rows.length;
    },
  };
}

function kindsFor(subject: Subject, given: readonly string[]): ReadonlySet<string> {
  return subject === 'missions' ? kindValues('--kind', given, MISSION_KINDS) : kindValues('--kind', given, EVENT_KINDS);
}

function currencyValue(text: string): string {
  if (/^[a-z]{3}$/iu.test(text)) return text.toUpperCase();
  throw new RelationsError('usage', `--currency "${text}" is not a code of ISO 4217, such as USD.`);
}

function leftOutText(subject: Subject, count: number, isOfTime: boolean): string {
  const what = count === 1 ? 'one is' : `${count} are`;
  if (subject === 'missions') return `${what} not counted, since the dataset states no date of their opening`;
  return isOfTime ? `${what} left out, without a year or a number` : `${what} left out, without a number`;
}

const countedAs = (count: number, [one, several]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : several}`;
