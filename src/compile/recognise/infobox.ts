/** The infobox's `mission1` and `mission2`: the missions of the first and the second party. */
import { other, type Codes, type Sentence } from '../sentence/annotate.js';
import { readPlaces } from '../sentence/places.js';
import type { MissionFact } from './fact.js';
import { readKinds } from './mission-kinds.js';

/** "Mission1: Albanian Embassy, Ankara" → the embassy of the first party; nothing for other lines. */
export function readInfoboxMission(sentence: Sentence, codes: Codes): MissionFact[] {
  const line = /^mission([12])\s*:\s*(.+)$/i.exec(sentence.text);
  if (!line) return [];
  const side = line[1] === '1' ? 0 : 1;
  const text = line[2] ?? '';
  const kind = readKinds(text)[0];
  if (!kind) return [];
  const comma = text.indexOf(',', kind.end);
  const place = comma < 0 ? undefined : readPlaces(text, comma + 2, text.length, true)[0];
  const inCity = place ?? readPlaces(text, kind.end, text.length)[0];
  return [
    {
      rule: 'mission: infobox',
      fact: {
        sending: codes[side],
        receiving: codes[other(side)],
        city: inCity?.name ?? null,
        kind: kind.kind,
        resident: true,
        accreditedFrom: null,
        since: null,
        until: null,
        source: sentence.source,
        firm: true,
      },
    },
  ];
}
