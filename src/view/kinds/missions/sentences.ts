/** Missions, read aloud: "Albania has an embassy in Belgrade, Serbia." */
import type { Relation } from '../../../model.js';
import { missions, type MissionRow } from '../../../query/missions.js';
import { isListed, LISTED_ALOUD } from '../../words/listed.js';
import { nameOf } from '../../words/names.js';
import { withA } from '../../../text/indefinite.js';
import { sentence, spoken, spokenDate } from '../../words/spoken.js';
import { begunAgain, endText, interruptions, pauseOf } from './stays.js';

/** `remark` stands at the end: "by lists". */
export function missionSentence(row: MissionRow, remark = ''): string {
  const { sending, receiving, kind, city, resident, accreditedFrom, until } = row;
  const [from, to] = [nameOf(sending), nameOf(receiving)];
  const time = timeText(row) + (remark === '' ? '' : `, ${remark}`);
  const verb = until === null ? 'has' : 'had';
  if (resident) return sentence(`${from} ${verb} ${withA(kind)} in ${placeOf(city, to)}${time}`);
  if (accreditedFrom === null && city === null)
    return sentence(`${from} ${verb} ${withA(kind)} to ${to} that does not sit there${time}`);
  const seat = placeOf(city, accreditedFrom === null ? null : nameOf(accreditedFrom));
  return sentence(`the ${kind} of ${from} in ${seat} ${until === null ? 'is' : 'was'} also accredited to ${to}${time}`);
}

const placeOf = (city: string | null, country: string | null): string =>
  [city, country].filter((part) => part !== null && part !== '').join(', ');

function timeText(row: MissionRow): string {
  const { since, until, periods, asOf } = row;
  const pause = pauseOf(row);
  const label = since === null ? '' : spokenDate(since);
  const begun = since === null ? [] : [/^since /u.test(label) ? label : `${begunAgain(row) ?? 'since'} ${label}`];
  const ended = until === null ? [] : [spoken(endText(until, periods))];
  return [
    ...begun,
    ...ended,
    ...(pause === null ? [] : [`its ${pause}`]),
    ...interruptions(row).map((text) => `its ${spoken(text)}`),
    ...(asOf === undefined ? [] : [`as of ${spokenDate(asOf)}`]),
    ...(row.disputed ? ['disputed'] : []),
  ]
    .map((part) => `, ${part}`)
    .join('');
}

export const missionSentences = (rows: readonly MissionRow[]): string[] => rows.map((row) => missionSentence(row));

export const missionsOf = (relation: Relation): string[] => [
  ...missions([relation]).map((row) => missionSentence(row, isListed(relation, row.source) ? LISTED_ALOUD : '')),
  ...(relation.noMissions ?? []).map(({ sending, receiving, kind }) =>
    sentence(`${nameOf(sending)} has no ${kind} in ${nameOf(receiving)}`),
  ),
];
