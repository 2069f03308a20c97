/** Missions that somebody lists and somebody else did not find: "A directory lists consulates in Kobe and Osaka, but a newspaper found only Kobe at work." */
import { oneOf, pattern } from '../../../text/pattern.js';

const LISTS = oneOf`lists? listed names named mentions mentioned claims claimed`;
const FOUND = oneOf`found finds said says saw reported reports wrote writes observed denied denies according_to`;
/** ", but not in Kobe" only says where there is none, and contradicts nobody. */
const CONTESTED = pattern('du')`
  \b${LISTS}_(?<list>[^;]{3,300}?),_(but|while|whereas|though|although|yet)_[^;]{0,80}?\b${FOUND}\b[^;]{0,60}?_(only|none|no|not|never)\b
  (_(in_)?(?<found>\p{Lu}[\p{L}’'-]*(_\p{Lu}[\p{L}’'-]*){0,2}))?`;

/**
 * True for a mission of such a list, but for the one that was found.
 * @param at Where its word stands.
 */
export function isContested(text: string, at: number, city: string | null): boolean {
  const match = CONTESTED.exec(text);
  const [from, to] = match?.indices?.groups?.list ?? [];
  if (from === undefined || to === undefined || at < from || at >= to) return false;
  const found = match?.groups?.found;
  return found === undefined || city?.startsWith(found) !== true;
}
