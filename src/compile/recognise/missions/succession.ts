/** A mission that took the place of the one that the sentence before names: "An embassy replaced the legation in 1951." */
import type { Mission } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';
import { BECOME, RAISE } from '../../words/verbs.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { readKinds } from './kinds.js';

const DATED = part`((In|On)_[^,;.]{4,25},?_)?`;
const NEW = part`(an?_|the_(rank|level|status)_of_(an?_)?)(full_|resident_|new_|\p{Lu}\p{L}+_)?`;
const KIND = part`(?<kind>[\p{L}-]+(_(commission|office|section))?)`;
const OLD = part`([Ii]t|[Tt]he_(?<old>[\p{L}-]+(_(commission|office|section))?))`;
const LATER = part`((then|later|finally|soon|eventually)_)?`;
const REPLACED = oneOf`replaced succeeded superseded took_over_from took_the_place_of`;
const TOOK_PLACE = oneOf`took_its_place took_their_place was_opened_in_its_place was_opened_instead`;
/** "An embassy replaced the legation", "An embassy took its place" */
const REPLACES = pattern(
  'u',
)`^${DATED}(An|A|an|a|The|the)_(full_|\p{Lu}\p{L}+_)?${KIND}_${LATER}(${REPLACED}_${OLD}|${TOOK_PLACE})(?=_|[,.;]|$)`;
const RAISED = part`(was_${LATER}${group(RAISE)}(_(to|by|into))?|${LATER}${group(BECOME)})`;
/** "The legation was replaced by an embassy", "It became an embassy" */
const BECAME = pattern('u')`^${DATED}${OLD}_${RAISED}_${NEW}${KIND}(?=_(in|on)_|[,.;]|$)`;

/** What came of the one mission of the sentence before; empty where the sentence tells of something else. */
export function readSuccession(sentence: Sentence, before: readonly Mission[]): MissionFact[] {
  const { text, dates, source } = sentence;
  const match = REPLACES.exec(text) ?? BECAME.exec(text);
  const { kind = '', old } = match?.groups ?? {};
  const [named] = readKinds(kind);
  const resident = before.filter((one) => one.resident);
  const [mission] = resident;
  if (!match || !named || named.end !== kind.length || !mission || resident.length > 1) return [];
  if (named.kind === mission.kind || !mayMean(old, mission)) return [];
  const date = dates.find(({ happens, role }) => happens && role === 'at')?.edtf ?? mission.until;
  if (date === null) return [];
  const risen: MissionDraft = {
    ...mission,
    kind: named.kind,
    since: date,
    until: null,
    source,
    firm: false,
    raisedOn: date,
  };
  const ended: MissionDraft = { ...mission, until: mission.until ?? date, source, firm: false };
  return [ended, risen].map((fact): MissionFact => ({ rule: 'mission: replaced another', fact }));
}

/** Whether "the legation", "the mission" or no word at all means that mission. */
function mayMean(old: string | undefined, { kind }: Mission): boolean {
  if (old === undefined || /^(?:mission|post|office|representation)$/.test(old)) return true;
  return readKinds(old)[0]?.kind === kind;
}
