/** Rules "none" and "ended": relations that the article says there are not, and those of a state that has ceased to exist. */
import { countryByCode } from '../countries/country.js';
import type { NoRelations, Relation } from '../model.js';
import type { RelationsState } from './conclusion.js';
import { isBroken } from './kinds.js';
import { spanOf, TODAY } from './span.js';
import type { Step } from './step.js';

type RelationsStep = Step<RelationsState>;

const ALWAYS = { first: -Infinity, last: -Infinity };
const PLAIN = { by: null, passing: false, repeats: [] } as const;

/** The chain with what its record says of there being none, and with the end of a party. */
export function withoutRelations(chain: readonly RelationsStep[], relation: Relation): RelationsStep[] {
  const stated = relation.noRelations === undefined ? [...chain] : withNone(chain, relation.noRelations);
  return [...stated, ...endOf(relation)];
}

/** Later changes know better; a break says more than that there are none. */
function withNone(chain: readonly RelationsStep[], { never, since, asOf, source }: NoRelations): RelationsStep[] {
  const last = chain.at(-1);
  const dated = since ?? asOf;
  const time = dated === null ? TODAY : (spanOf(dated.edtf) ?? TODAY);
  const broken = isBroken(last?.state ?? null) && last?.how !== 'ended';
  if (broken || (last !== undefined && (never || last.span.first > time.last))) return [...chain];
  const said = [
    { change: 'none', date: dated?.edtf ?? null, basis: dated?.basis ?? null, by: null, city: null, source },
  ] as const;
  const step: RelationsStep = { ...PLAIN, state: 'none', since: since?.edtf ?? null, span: time, implied: null, said };
  if (never) return [...chain, { ...step, since: null, span: ALWAYS }];
  const after = last?.since ?? null;
  const implied = { state: 'none', after, before: asOf?.edtf ?? null } as const;
  return [...chain, since === null ? { ...step, implied } : step];
}

/** The end of the party that ended first. */
function endOf({ parties }: Relation): RelationsStep[] {
  const ends = parties.flatMap(({ code }) => {
    const date = countryByCode(code)?.ended ?? null;
    const span = date === null ? null : spanOf(date);
    return date === null || span === null ? [] : [{ code, date, span }];
  });
  const [end] = ends.sort((a, b) => a.span.first - b.span.first);
  if (end === undefined) return [];
  const { code, date, span } = end;
  const source = { section: 'former states', sentence: null, data: 'countries', entry: code };
  const said = [{ change: 'ended', date, basis: null, by: code, city: null, source }] as const;
  return [{ ...PLAIN, state: 'ended', since: date, by: code, span, implied: null, said }];
}
