import { readMissions } from '../../../../src/compile/recognise/missions/missions.js';
import type { BlockKind } from '../../../../src/compile/sources/document.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { mergeMissions } from '../../../../src/compile/recognise/missions/merge.js';
import type { Mission, MissionPeriod } from '../../../../src/model.js';
import { sentences } from '../sentences.js';

/** "FJI>AUS high commission Canberra", with " (not resident, NZL)", " since 1970", " until 1990", " as of 2021" and " of 21" where they are known, and its periods. */
export const shortMission = (mission: Mission): string => inShort(mission, false);

function inShort(mission: Mission, withStays: boolean): string {
  const { sending, receiving, kind, city, resident, accreditedFrom, since, until, count, countBound, periods, asOf } =
    mission;
  const stay = ({ from, until: end, ended }: MissionPeriod): string =>
    `${from ?? '?'}–${end ?? (ended === null ? '' : '?')}${ended === 'lowered' ? ' lowered' : ''}`;
  return [
    `${sending}>${receiving} ${kind}`,
    city ?? [],
    resident ? [] : `(not resident, ${accreditedFrom ?? '?'})`,
    since === null ? [] : `since ${since}`,
    until === null ? [] : `until ${until}`,
    asOf === undefined ? [] : `as of ${asOf}`,
    mission.disputed ? 'disputed' : [],
    count === undefined ? [] : `of ${countBound === undefined ? '' : `${countBound} `}${count}`,
    withStays && periods ? `(${periods.map(stay).join(', ')})` : [],
  ]
    .flat()
    .join(' ');
}

/** The missions that an article of these sentences alone would record, in short. */
export function missionsOf(text: string, codes: string, heading: string, kind: BlockKind, withStays = false): string[] {
  const [a = '', b = ''] = codes.split(' ');
  const parties: Codes = [a, b];
  let before: Mission[] = [];
  const facts = sentences(text, parties, { heading, kind }).flatMap((sentence) => {
    const here = readMissions(sentence, before, parties).map(({ fact }) => fact);
    before = here;
    return here;
  });
  return mergeMissions(facts).map((mission) => inShort(mission, withStays));
}

/** Rows of a table: "KEN PRT | sentence", with an indented line below it for each mission expected. */
export function rowsOf(table: string): [parties: string, text: string, missions: string[]][] {
  const rows: [string, string, string[]][] = [];
  for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith(' ')) rows.at(-1)?.[2].push(line.trim());
    else {
      const [parties = '', text = ''] = line.split(' | ');
      rows.push([parties, text, []]);
    }
  }
  return rows;
}
