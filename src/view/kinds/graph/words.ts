/** An edge in words. */
import type { EdgeOf, EdgesByKind, GraphKind } from '../../../query/graph-edges.js';
import { labelEdtf } from '../../../dates/label.js';
import { shortAmount } from '../../words/amount.js';
import { toldAs } from '../../words/bound.js';
import { nameOf } from '../../words/names.js';

type Part = string | null | false;

const joined = (parts: readonly Part[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ');

const dated = (word: string, edtf: string | null): Part => edtf !== null && `${word} ${labelEdtf(edtf)}`;

function textOf(edge: EdgeOf<GraphKind>): string {
  if ('amount' in edge) return joined([amountText(edge), edge.of, edge.year === null ? null : String(edge.year)]);
  const { since } = edge;
  if ('state' in edge) return joined([edge.state ?? 'not stated', dated('since', since), edge.level]);
  const { kind, city, resident, until } = edge;
  return joined([kind, city, !resident && 'not resident', dated('since', since), dated('until', until)]);
}

/** "more than $2B", "about $260M", "$10B–$12B". */
export function amountText(edge: EdgesByKind['trade']): string {
  const { amount, currency, amountMin, amountMax } = edge;
  if (amountMin !== null && amountMax !== null)
    return `${shortAmount(amountMin, currency)}–${shortAmount(amountMax, currency)}`;
  return toldAs(edge) + shortAmount(amount, currency);
}

/** "Albania – Serbia: established, since 1914, embassy". */
export function edgeText(edge: EdgeOf<GraphKind>): string {
  return `${nameOf(edge.source)} ${'state' in edge ? '–' : '→'} ${nameOf(edge.target)}: ${textOf(edge)}`;
}
