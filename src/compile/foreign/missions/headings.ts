/** What the headings over a list of missions say of all its items: kind, city, whether they stand at all. */
import type { CountryCode, MissionKind } from '../../../model.js';
import { readKinds } from '../../recognise/missions/kinds.js';
import { countryOfCapital } from '../../sentence/seats.js';
import { countryNamed } from '../partner.js';

export interface Heading {
  /** Why the items below state no mission that stands; null for those that do. */
  refused: string | null;
  closed: boolean;
  kind: MissionKind | null;
  city: string | null;
  resident: boolean;
  /** The country in which non-resident missions sit. */
  from: CountryCode | null;
}

const PLANNED = /\b(?:to\s(?:be\s)?open(?:ed)?|planned|future|proposed|upcoming|opening)\b/i;
const CLOSED = /\b(?:former(?:ly)?|closed|closures?|defunct|historical?)\b/i;
const APPARATUS =
  /^(?:see\salso|notes?|references|sources|external\slinks|further\sreading|gallery|maps?|history|background|overview)$/i;
const NON_RESIDENT = /\b(?:non-?\s?resident|accredited|concurrent)\b/i;
const RESIDENT_IN = /^(?:resident|located|based)\sin\s(?:the\s)?/i;
const IN_CITY = /\sin\s(?:the\scity\sof\s)?(\p{Lu}[\p{L}\p{M}’'. -]{1,40})$/u;

/** "Rome, Italy" or "Rome" → the city and the country it lies in. */
export function seatNamed(text: string): { city: string; from: CountryCode | null } {
  const [city = '', country = ''] = text.split(/,\s|\s\(/);
  const stated = country === '' ? null : countryNamed(country.replace(/\)$/, ''));
  return { city: city.trim(), from: stated?.code ?? countryOfCapital(city.trim()) };
}

/** Reads the headings from the outermost in; an inner one says more. */
export function headingOf(path: readonly string[]): Heading {
  const heading: Heading = { refused: null, closed: false, kind: null, city: null, resident: true, from: null };
  for (const text of path) {
    if (APPARATUS.test(text.trim())) heading.refused = 'references and links';
    else if (PLANNED.test(text)) heading.refused = 'planned';
    if (CLOSED.test(text)) heading.closed = true;
    if (NON_RESIDENT.test(text)) heading.resident = false;
    const seat = RESIDENT_IN.test(text) ? seatNamed(text.replace(RESIDENT_IN, '')) : null;
    if (seat) Object.assign(heading, { city: seat.city, from: seat.from, resident: false });
    heading.kind = readKinds(text)[0]?.kind ?? heading.kind;
    const city = IN_CITY.exec(text)?.[1];
    if (!seat && city !== undefined && countryNamed(city) === null) heading.city = city.trim();
  }
  // "=== Vlorë ===" under "Consulates".
  const inner = path.at(-1) ?? '';
  const bare = path.length > 1 && readKinds(inner).length === 0 && /^\p{Lu}[\p{L}\p{M}’'. -]{1,40}$/u.test(inner);
  if (bare && heading.kind !== null && heading.resident && countryNamed(inner) === null) heading.city = inner;
  return heading;
}
