/** Missions, read aloud: "Albania has an embassy in Belgrade, Serbia." */
import type { Relation } from '../../../model.js';
import { missions, type MissionRow } from '../../../query/missions.js';
import { nameOf } from '../../words/names.js';
import { sentence, spokenDate, withArticle } from '../../words/spoken.js';

export function missionSentence(row: MissionRow): string {
  const { sending, receiving, kind, city, resident, accreditedFrom, since, until } = row;
  const [from, to] = [nameOf(sending), nameOf(receiving)];
  const time = timeText(since, until);
  const verb = until === null ? 'has' : 'had';
  if (resident) return sentence(`${from} ${verb} ${withArticle(kind)} in ${placeOf(city, to)}${time}`);
  if (accreditedFrom === null && city === null)
    return sentence(`${from} ${verb} ${withArticle(kind)} to ${to} that does not sit there${time}`);
  const seat = placeOf(city, accreditedFrom === null ? null : nameOf(accreditedFrom));
  return sentence(`the ${kind} of ${from} in ${seat} ${until === null ? 'is' : 'was'} also accredited to ${to}${time}`);
}

const placeOf = (city: string | null, country: string | null): string =>
  [city, country].filter((part) => part !== null && part !== '').join(', ');

function timeText(since: string | null, until: string | null): string {
  const label = since === null ? '' : spokenDate(since);
  const begun = since === null ? [] : [/^since /u.test(label) ? label : `since ${label}`];
  const ended = until === null ? [] : [`closed ${spokenDate(until)}`];
  return [...begun, ...ended].map((part) => `, ${part}`).join('');
}

export const missionSentences = (rows: readonly MissionRow[]): string[] => rows.map(missionSentence);

export const missionsOf = (relation: Relation): string[] => missionSentences(missions([relation]));
