import { readMissions } from '../../../../src/compile/recognise/missions/missions.js';
import type { BlockKind } from '../../../../src/compile/sources/document.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { mergeMissions } from '../../../../src/compile/recognise/missions/merge.js';
import type { Mission } from '../../../../src/model.js';
import { sentences } from '../sentences.js';

/** "FJI>AUS high commission Canberra", with " (not resident, NZL)", " since 1970", " until 1990" where they are known. */
export function shortMission(mission: Mission): string {
  const { sending, receiving, kind, city, resident, accreditedFrom, since, until } = mission;
  return [
    `${sending}>${receiving} ${kind}`,
    city ?? [],
    resident ? [] : `(not resident, ${accreditedFrom ?? '?'})`,
    since === null ? [] : `since ${since}`,
    until === null ? [] : `until ${until}`,
  ]
    .flat()
    .join(' ');
}

/** The missions that an article of these sentences alone would record, in short. */
export function missionsOf(text: string, codes: string, heading: string, kind: BlockKind): string[] {
  const [a = '', b = ''] = codes.split(' ');
  const parties: Codes = [a, b];
  let before: Mission[] = [];
  const facts = sentences(text, parties, { heading, kind }).flatMap((sentence) => {
    const here = readMissions(sentence, before, parties).map(({ fact }) => fact);
    before = here;
    return here;
  });
  return mergeMissions(facts).map(shortMission);
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
