/** Rule "predecessor": which former states stood for the parties at the time asked for. */
import type { Country } from '../countries/country.js';
import { resolveCountry } from '../countries/resolve.js';
import { boundsOf, overlaps, type Bounds } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';
import { firstDay, lastDay } from '../dates/point.js';
import type { Predecessor, Relation } from '../model.js';
import type { StoodFor } from './conclusion.js';

/** In order of the record. Where the article dates nothing, the table of countries says whether they existed: uncertain. */
export function predecessorsOn({ predecessors }: Relation, asked: Bounds): StoodFor[] {
  return predecessors.flatMap((each) => {
    const { party, date, source } = each;
    if (date === null ? asked.first === Infinity : !overlaps(date, asked)) return [];
    const states = statesOf(each, asked);
    if (states.length === 0) return [];
    const certain = date !== null && covers(date, asked) && states.length === 1;
    return [{ party, states, certain, date, source }];
  });
}

/** True when the interval had begun before the time asked for and ended after it, whatever days its ends mean. */
function covers(interval: string, asked: Bounds): boolean {
  const value = parseEdtf(interval);
  if (value?.kind !== 'interval') return false;
  const { start, end } = value;
  const begun = start === '..' || (start !== '' && (lastDay(start) < asked.first || isDay(start, asked.first)));
  const goesOn = end === '..' || (end !== '' && (firstDay(end) > asked.last || isDay(end, asked.last)));
  return begun && goesOn;
}

const isDay = (point: Parameters<typeof firstDay>[0], day: number): boolean =>
  firstDay(point) === day && lastDay(point) === day;

type State = StoodFor['states'][number];

/** Those of the named states that existed; of several forms of one state, the one of the time. */
function statesOf({ states, date }: Predecessor, asked: Bounds): State[] {
  const found = new Map<string, State>();
  for (const as of states) {
    const country = formerly(as);
    // What the table does not know stays as the article names it, where that says when.
    if (country === null) {
      if (date !== null) found.set(as, { code: null, name: as, as });
      continue;
    }
    const { code, name } = country;
    const form = country.forms.find((each) => [each.name, ...each.aliases].includes(as));
    const time = form === undefined ? country.existed : form.existed;
    const isNamed = existed(time, asked);
    // Without dates of its own, the article means no other form of the state than the one that it names.
    const counts =
      date === null
        ? isNamed && time !== null
        : isNamed || (country.kind === 'former' && existed(country.existed, asked));
    if (!counts) continue;
    const known = found.get(code);
    const isBetter = known === undefined || known.as === null || form !== undefined;
    if (isBetter) found.set(code, { code, name, as: isNamed ? as : (known?.as ?? null) });
  }
  return [...found.values()];
}

function existed(interval: string | null, asked: Bounds): boolean {
  return interval === null || boundsOf(interval) === null || overlaps(interval, asked);
}

/** A former state, or an earlier form of a present one ("Kingdom of Serbia"), by a name that is surely its own. */
function formerly(name: string): Country | null {
  const resolution = resolveCountry(name, { exact: true });
  if (resolution.status !== 'exact') return null;
  const { country } = resolution;
  const isForm = country.forms.some((each) => [each.name, ...each.aliases].includes(name));
  return country.kind === 'former' || isForm ? country : null;
}
