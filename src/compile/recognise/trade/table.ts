/** Trade figures from tables: years as rows or as columns, the unit in the cell, its heading, the caption or the section. */
import type { Side } from '../../sentence/actors.js';
import { ActorReader } from '../../sentence/actors.js';
import { other, type Codes, type Row } from '../../sentence/annotate.js';
import { unitIn } from '../../sentence/currency-in.js';
import { readMoney } from '../../sentence/money.js';
import { readNumbers } from '../../sentence/numbers.js';
import { isEmpty, lineOf, yearIn } from '../../table/cells.js';
import { isLabel } from '../../table/columns.js';
import type { Read, TradeDraft } from '../fact.js';
import { flowOf, ownerIn, type TableFlow } from './table-flow.js';
import { currencyFor } from './trade.js';

const TRADE = /\b(?:trade|exports?|imports?|turnover|commerce)\b/i;
/** "Jan–Oct 2021", "2021 (first half)": a figure of a part of the year. */
const PART = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|half|quarter|months?)/i;

/** Reads the rows of tables of trade between two states. */
export class TradeTables {
  private readonly actors: ActorReader;

  constructor(private readonly codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  read(row: Row): Read<TradeDraft>[] {
    const { cells, columns, caption, path } = row;
    if (isLabel(cells) || ![caption, ...columns, ...path, cells[0] ?? ''].some((text) => TRADE.test(text))) return [];
    const owner = [caption, ...[...path].reverse()]
      .map((text) => ownerIn(text, this.actors))
      .find((side) => side !== null);
    const yearAt = columns.findIndex(
      (heading, i) => /^(?:years?|period|date)\b/i.test(heading) || (i === 0 && isYear(cells[0])),
    );
    const year = yearAt < 0 ? null : yearIn(cells[yearAt] ?? '');
    if (year !== null)
      return columns.flatMap((heading, i) =>
        i === yearAt ? [] : this.figure(row, i, flowOf(heading, owner ?? null, this.actors), year, cells[yearAt] ?? ''),
      );
    const flow = flowOf(cells[0] ?? '', owner ?? null, this.actors);
    return columns.flatMap((heading, i) => {
      const of = i === 0 ? null : yearIn(heading);
      return of === null ? [] : this.figure(row, i, flow, of, heading);
    });
  }

  private figure(row: Row, at: number, flow: TableFlow, year: number, when: string): Read<TradeDraft>[] {
    const cell = lineOf(row.cells[at] ?? '');
    if (flow === null || isEmpty(cell)) return [];
    const amount = amountIn(cell, [row.columns[at] ?? '', row.cells[0] ?? '', row.caption, ...[...row.path].reverse()]);
    const currency = amount === null ? null : currencyFor(amount.currency, this.codes, year);
    if (amount === null || currency === null) return [];
    const exporter: Side | null = flow === 'total' ? null : flow;
    const fact: TradeDraft = {
      year,
      exporter: exporter === null ? null : this.codes[exporter],
      importer: exporter === null ? null : this.codes[other(exporter)],
      amount: amount.value,
      currency,
      approximate: amount.approximate || PART.test(when),
      source: row.source,
    };
    return [{ rule: `trade: table, ${flow === 'total' ? 'total' : 'directed'}`, fact }];
  }
}

const isYear = (cell: string | undefined): boolean => /^(?:1[89]|20)\d\d\b/.test((cell ?? '').trim());

/**
 * The amount of a cell in single units: "€4.1 million" by itself, "4.1" with the unit that the nearest of these texts names.
 */
function amountIn(
  cell: string,
  around: readonly string[],
): { value: number; currency: string; approximate: boolean } | null {
  const money = readMoney(cell);
  const units = [cell, ...around].map(unitIn);
  const currency = money[0]?.currency ?? units.find((unit) => unit.currency !== null)?.currency ?? null;
  if (currency === null || money.length > 1) return null;
  const numbers = readNumbers(cell);
  const [number] = numbers;
  if (!number || numbers.length > 1 || number.percent || /^\s?[-−–(]\s?\d/.test(cell)) return null;
  const scaled = /\p{L}/u.test(number.text) || (money[0] !== undefined && money[0].amount !== number.value);
  const factor = scaled ? 1 : (units.find((unit) => unit.factor !== 1)?.factor ?? 1);
  const value = Math.round((scaled ? (money[0]?.amount ?? number.value) : number.value) * factor * 100) / 100;
  return { value, currency, approximate: number.approximate || (money[0]?.approximate ?? false) };
}
