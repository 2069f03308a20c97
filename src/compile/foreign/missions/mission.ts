/** Missions of lists, and the words for them. */
import type { Country } from '../../../countries/country.js';
import type { CountryCode, MissionKind, SentenceSource } from '../../../model.js';
import { readKinds } from '../../recognise/missions/kinds.js';
import type { MissionDraft } from '../../recognise/fact.js';
import type { Scope } from '../subject.js';

/** "Permanent Mission", "Embassy branch office", "Delegation": kinds that only lists name without more words. */
const BARE: readonly (readonly [RegExp, MissionKind])[] = [
  [/^permanent\s(?:missions?|representations?)\b/i, 'permanent representation'],
  [/^(?:permanent|resident)\s(?:missions?|delegations?|representations?)\b/i, 'diplomatic mission'],
  [/^(?:representative|representation|economic\sand\scultural)\s(?:office|mission)?/i, 'representative office'],
];

const JOINT = /\s(?:and|&)\s|[,;/\n]/;

function kindIn(text: string): MissionKind | null {
  const [named] = readKinds(text);
  if (named) return named.kind === 'consulate' && /\bhonorary\b/i.test(text) ? 'honorary consulate' : named.kind;
  return BARE.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}

/** The kinds of missions that a cell or a bracket names: "Embassy and Consulate-General". */
export const kindsIn = (text: string): MissionKind[] =>
  text
    .split(JOINT)
    .map(kindIn)
    .filter((kind) => kind !== null);

/** A mission of a list, which the article's country sends or receives. */
export interface ListedMission {
  /** The other country. */
  partner: Country;
  kind: MissionKind;
  city: string | null;
  resident: boolean;
  /** Where a mission that is not resident sits. */
  from: CountryCode | null;
  since: string | null;
  until: string | null;
}

interface Listed extends Omit<ListedMission, 'partner'> {
  subject: CountryCode;
  partner: CountryCode;
  scope: Scope;
  source: SentenceSource;
}

/** The draft of a mission of the article's country `subject`, or of one that it receives. */
export function draftOf({ subject, partner, scope, from, ...mission }: Listed): MissionDraft {
  const [sending, receiving] = scope === 'missions of' ? [subject, partner] : [partner, subject];
  const { city, kind, resident, since, until, source } = mission;
  const accreditedFrom = resident ? null : from;
  return {
    sending,
    receiving,
    city,
    kind,
    resident,
    accreditedFrom,
    since,
    until,
    source,
    firm: until === null,
    listed: true,
  };
}
