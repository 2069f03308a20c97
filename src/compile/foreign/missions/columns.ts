/** What the columns of a table of missions hold, by their headings. */

export interface MissionColumns {
  /** The other country: host of the missions, or their sender. */
  partner: number;
  city: number | null;
  mission: number | null;
  opened: number | null;
  closed: number | null;
  /** Other countries that a mission covers. */
  accredited: number | null;
}

const PARTNER =
  /^(?:(?:host|sending|receiving|represented|home)\s)?(?:countr(?:y|ies)|states?|nations?|organi[sz]ations?)$/i;
const CITY = /^(?:(?:host\s)?(?:city|cities|location|town|place)|seat)$/i;
const MISSION = /^(?:missions?|type|kind|post|representation|status|mission\stype|type\sof\smission|level)$/i;
const OPENED = /\b(?:opened|opening|established|since)\b/i;
const CLOSED = /\b(?:closed|closure|closing|until|ended)\b/i;
const ACCREDITED = /\b(?:accreditations?|accredited|jurisdiction|concurrent)\b/i;

/** Null for a table of other things. */
export function missionColumnsOf(headings: readonly string[]): MissionColumns | null {
  const all = headings.map((text) => text.replace(/\[[^[\]]{1,12}\]|[.:]$/g, '').trim());
  const of = (pattern: RegExp): number | null => {
    const at = all.findIndex((text) => pattern.test(text));
    return at < 0 ? null : at;
  };
  const partner = of(PARTNER);
  const [city, mission] = [of(CITY), of(MISSION)];
  if (partner === null || (city === null && mission === null)) return null;
  return { partner, city, mission, opened: of(OPENED), closed: of(CLOSED), accredited: of(ACCREDITED) };
}
