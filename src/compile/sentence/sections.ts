/** What a section is about, by its headings. */
import { resolveCountry } from '../../countries/resolve.js';
import type { ActorReader, Side } from './actors.js';

export type Topic = 'lead' | 'missions' | 'economy' | 'community' | 'see also' | 'apparatus' | 'other';

export interface SectionTopic {
  topic: Topic;
  /** For a section on one people: its name in the plural and the party it lives in. */
  people: { name: string; host: Side | null } | null;
}

const APPARATUS =
  /^(?:references|notes|sources|external links|further reading|bibliography|footnotes|citations|literature|gallery)$/i;
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['see also', /^see also$/i],
  [
    'missions',
    /\b(?:diplomatic|consular|resident|permanent)\b.{0,20}\b(?:missions?|representations?|presence|posts)\b|\bembass(?:y|ies)\b|\bconsulates\b|\bliaison offices\b|^missions$|^representation$|^diplomatic relations and missions$/i,
  ],
  ['economy', /\b(?:economic|economy|trade|commerc\w+|business|investments?|finance)\b/i],
  [
    'community',
    /\b(?:minorit\w+|diasporas?|communit(?:y|ies)|migration|immigration|emigration|immigrants|expatriates|population|peoples?)\b/i,
  ],
];

const IN =
  /^(?:the\s)?(?:ethnic\s)?(.{2,60}?)\s(?:(?:minority|community|diaspora|population|people|immigrants|immigration|citizens|nationals|expatriates)\s)?(?:in|of)\s(?:the\s)?(.{2,60})$/i;

/** "Albanians" for "Albanian"; names of peoples that have no plural of their own stay: "Irish", "Chinese". */
function plural(people: string): string {
  const last = people.trim();
  return /(?:s|sh|ch|ese|men)$/i.test(last) ? last : `${last}s`;
}

/** The people and host that a heading such as "Albanians in Serbia" or "Albanian Americans" names, or null. */
export function peopleOf(heading: string, actors: ActorReader): SectionTopic['people'] {
  const match = IN.exec(heading);
  if (match) {
    const found = resolveCountry(match[2] ?? '', { exact: true });
    if (found.status !== 'exact') return null;
    const host = actors.sideOf(found.country.code);
    return host === null ? null : { name: plural(match[1] ?? ''), host };
  }
  const words = /^(\p{Lu}[\p{L}-]+)[\s–-](\p{Lu}\p{L}+s)$/u.exec(heading);
  if (!words) return null;
  const host = resolveCountry(words[2] ?? '', { exact: true });
  const origin = resolveCountry(words[1] ?? '', { exact: true });
  if (host.status !== 'exact' || origin.status !== 'exact') return null;
  const side = actors.sideOf(host.country.code);
  if (side === null || actors.sideOf(origin.country.code) === null) return null;
  return { name: origin.country.demonyms[0]?.plural ?? plural(words[1] ?? ''), host: side };
}

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
