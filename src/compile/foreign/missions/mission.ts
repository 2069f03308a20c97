/** One mission of a list, as the record has it. */
import type { CountryCode, MissionKind, SentenceSource } from '../../../model.js';
import { readKinds } from '../../recognise/missions/kinds.js';
import type { MissionDraft } from '../../recognise/fact.js';
import type { Scope } from '../subject.js';

/** "Permanent Mission", "Embassy branch office", "Delegation": kinds that only lists name without more words. */
const BARE: readonly (readonly [RegExp, MissionKind])[] = [
  [/^(?:permanent|resident)\s(?:missions?|delegations?|representations?)\b/i, 'diplomatic mission'],
  [/^(?:representative|representation|economic\sand\scultural)\s(?:office|mission)?/i, 'representative office'],
];

/** The kind of mission that a cell or a bracket names; null when it names none. */
export function kindIn(text: string): MissionKind | null {
  const [named] = readKinds(text);
  if (named) return named.kind === 'consulate' && /\bhonorary\b/i.test(text) ? 'honorary consulate' : named.kind;
  return BARE.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}

export interface Listed {
  /** The article's country and the other one. */
  subject: CountryCode;
  partner: CountryCode;
  scope: Scope;
  kind: MissionKind;
  city: string | null;
  resident: boolean;
  from: CountryCode | null;
  since: string | null;
  until: string | null;
  source: SentenceSource;
}

/** The draft of a mission: the article's country sends it, or receives it. */
export function draftOf({
  subject,
  partner,
  scope,
  kind,
  city,
  resident,
  from,
  since,
  until,
  source,
}: Listed): MissionDraft {
  const [sending, receiving] = scope === 'missions of' ? [subject, partner] : [partner, subject];
  return {
    sending,
    receiving,
    city,
    kind,
    resident,
    accreditedFrom: resident ? null : from,
    since,
    until,
    source,
    firm: until === null,
  };
}
