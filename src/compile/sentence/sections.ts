/** What a section is about, by its headings. */
import { oneOf, part, pattern } from '../../text/pattern.js';
import type { ActorReader, Side } from './actors.js';
import { peopleOf } from './people-headings.js';

export { peopleOf } from './people-headings.js';

export type Topic = 'lead' | 'missions' | 'economy' | 'community' | 'see also' | 'apparatus' | 'other';

export interface SectionTopic {
  topic: Topic;
  /** For a section on one people: its name in the plural and the party it lives in. */
  people: { name: string; host: Side | null } | null;
}

const APPARATUS = pattern('i')`^${oneOf`
  references notes notes_and_references references_and_notes explanatory_notes works_cited sources external_links
  further_reading bibliography footnotes citations literature gallery`}$`;
const STANDING = part`
  \b(diplomatic|consular|resident|permanent)\b.{0,20}\b(missions?|representations?|presence|posts|offices)\b`;
const POST = oneOf`embass(y|ies) high_commissions? nunciatures? consulates liaison_offices`;
const OTHER_MISSION = oneOf`
  peace military united_nations UN\b space rescue relief humanitarian christian catholic religious training trade`;
const MISSIONS = part`((?!.*${OTHER_MISSION}).*_)?missions(_(of|in|to)\b.*)?`;
const PEOPLE = oneOf`
  minorit(y|ies) diasporas? communities (im|e)?migration (im|e)?migrants? expat(riate)?s? demograph(y|ics) populations?
  people(-to-people)? peoples human_(ties|relations|contacts|links) ethnic_groups`;
/** "European Community": no people. */
const OTHER_COMMUNITY = oneOf`
  European International Caribbean Andean African Economic Development Defence Defense Steel speaking`;
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['see also', /^see also$/i],
  [
    'missions',
    pattern('i')`
      ${STANDING} | \b${POST}\b | ^(${MISSIONS}|(mutual_)?representation|diplomatic_relations_and_missions)$`,
  ],
  ['economy', /\b(?:economic|economy|trade|commerc\w+|business|investments?|finance)\b/i],
  ['community', pattern('i')`\b${PEOPLE}\b | \b(?<!\b${OTHER_COMMUNITY}_)community\b`],
];

/** What the section with these headings (outermost first) is about; an inner heading decides before an outer one. */
export function topicOf(path: readonly string[], actors: ActorReader): SectionTopic {
  if (path.length === 0) return { topic: 'lead', people: null };
  for (const heading of [...path].reverse()) {
    if (APPARATUS.test(heading)) return { topic: 'apparatus', people: null };
    const people = peopleOf(heading, actors);
    if (people) return { topic: 'community', people };
    const topic = TOPICS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (topic) return { topic, people: null };
  }
  return { topic: 'other', people: null };
}
