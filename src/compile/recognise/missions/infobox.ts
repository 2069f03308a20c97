/** The infobox's `mission1` and `mission2`: the missions of the first and the second party. */
import { other, type Codes, type Field } from '../../sentence/annotate.js';
import { LONGEST_SENTENCE } from '../../sources/sentences.js';
import { readPlaces } from '../../sentence/places.js';
import type { MissionFact } from '../fact.js';
import { readKinds } from './kinds.js';

/** "Permanent Mission of Kenya": a mission only for the infobox, which lists nothing else. */
const BARE = /\b(?:permanent\s)?(?:mission|representation|delegation)\b/i;
const EXTRA = /\((?:accredited|non-?resident)\b|\bnon-?resident\b|\b(?:none|closed|suspended|former)\b/i;
/** "of Bosnia and Herzegovina", "of the Republic of Trinidad and Tobago" */
const OWNER =
  /^\s(?:of|to|for)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|and|the|de|du|la)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|and|the|de|du|la)){0,7}?(?=,|\s\(|\s[–—-]\s|\s(?:in|to)\s|$)/u;
const JOINT = /^(?:,\s|\s[–—-]\s|\s\(|\s(?:in\s)?(?=\p{Lu})|:\s)/u;

/** The field "mission1", "Albanian Embassy, Ankara" → the embassy of the first party; nothing for other fields. */
export function readInfoboxMission({ field, value: text, source }: Field, codes: Codes): MissionFact[] {
  const number = /^(?:mission|embassy|envoymission)([12])$/.exec(field)?.[1];
  if (number === undefined || text.length > LONGEST_SENTENCE) return [];
  const side = number === '1' ? 0 : 1;
  const bare = BARE.exec(text);
  const kind =
    readKinds(text)[0] ??
    (bare
      ? {
          kind: /delegation/i.test(bare[0]) ? ('delegation' as const) : ('diplomatic mission' as const),
          end: bare.index + bare[0].length,
        }
      : undefined);
  if (!kind || EXTRA.test(text)) return [];
  let end = kind.end;
  // "of Mexico to the Holy See"
  for (let i = 0; i < 2; i += 1) end += OWNER.exec(text.slice(end))?.[0].length ?? 0;
  const joint = JOINT.exec(text.slice(end));
  const place = joint ? readPlaces(text, end + joint[0].length, text.length, true)[0] : undefined;
  return [
    {
      rule: 'mission: infobox',
      fact: {
        sending: codes[side],
        receiving: codes[other(side)],
        city: place?.name ?? null,
        kind: kind.kind === 'honorary consulate-general' ? 'honorary consulate' : kind.kind,
        resident: true,
        accreditedFrom: null,
        since: null,
        until: null,
        source,
        firm: true,
      },
    },
  ];
}
