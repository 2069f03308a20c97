/** What a section is about, by its headings. */
import type { ActorReader, Side } from './actors.js';
import { peopleOf } from './people-headings.js';

export { peopleOf } from './people-headings.js';

export type Topic = 'lead' | 'missions' | 'economy' | 'community' | 'see also' | 'apparatus' | 'other';

export interface SectionTopic {
  topic: Topic;
  /** For a section on one people: its name in the plural and the party it lives in. */
  people: { name: string; host: Side | null } | null;
}

const APPARATUS =
  /^(?:references|notes|notes and references|references and notes|explanatory notes|works cited|sources|external links|further reading|bibliography|footnotes|citations|literature|gallery)$/i;
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['see also', /^see also$/i],
  [
    'missions',
    /\b(?:diplomatic|consular|resident|permanent)\b.{0,20}\b(?:missions?|representations?|presence|posts|offices)\b|\bembass(?:y|ies)\b|\bhigh commissions?\b|\bnunciatures?\b|\bconsulates\b|\bliaison offices\b|^(?:(?!.*(?:peace|military|united nations|UN\b|space|rescue|relief|humanitarian|christian|catholic|religious|training|trade)).*\s)?missions(?: (?:of|in|to)\b.*)?$|^(?:mutual )?representation$|^diplomatic relations and missions$/i,
  ],
  ['economy', /\b(?:economic|economy|trade|commerc\w+|business|investments?|finance)\b/i],
  [
    'community',
    /\b(?:minorit(?:y|ies)|diasporas?|communities|(?:im|e)?migration|(?:im|e)?migrants?|expat(?:riate)?s?|demograph(?:y|ics)|populations?|people(?:-to-people)?|peoples|human (?:ties|relations|contacts|links)|ethnic groups)\b|\b(?<!\b(?:European|International|Caribbean|Andean|African|Economic|Development|Defence|Defense|Steel|speaking) )community\b/i,
  ],
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
