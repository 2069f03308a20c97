/** An edge in words. */
import type { EdgeOf, EdgesByKind, GraphKind } from '../../../query/graph-edges.js';
import { labelEdtf } from '../../../dates/label.js';
import { about, shortAmount } from '../../words/amount.js';
import { nameOf } from '../../words/names.js';

const since = (edtf: string | null): string => (edtf === null ? '' : ` since ${labelEdtf(edtf)}`);

const TEXTS: { readonly [Kind in GraphKind]: (edge: EdgesByKind[Kind]) => string } = {
  relations: ({ state, since: from, level }) =>
    [`${state ?? 'not stated'}${since(from)}`, ...(level === null ? [] : [level])].join(', '),
  missions: ({ kind, city, resident, since: from, until }) =>
    [
      kind,
      ...(city === null ? [] : [city]),
      ...(resident ? [] : ['not resident']),
      ...(from === null ? [] : [`since ${labelEdtf(from)}`]),
      ...(until === null ? [] : [`until ${labelEdtf(until)}`]),
    ].join(', '),
  trade: (edge) => [amountText(edge), ...(edge.year === null ? [] : [String(edge.year)])].join(', '),
};

/** "more than $2B", "about $260M", "$10B–$12B". */
export function amountText({
  amount,
  currency,
  approximate,
  bound,
  amountMax,
}: Pick<EdgesByKind['trade'], 'amount' | 'currency' | 'approximate' | 'bound' | 'amountMax'>): string {
  const text = shortAmount(amount, currency);
  if (bound !== null) return `${bound} ${text}`;
  if (amountMax !== null) return `${text}–${shortAmount(amountMax, currency)}`;
  return about(approximate) + text;
}

/** "Albania, Serbia: established since 1914, embassy". */
export function edgeText<Kind extends GraphKind>(kind: Kind, edge: EdgeOf<Kind>): string {
  const between = kind === 'relations' ? ', ' : ' → ';
  return `${nameOf(edge.source)}${between}${nameOf(edge.target)}: ${TEXTS[kind](edge)}`;
}
