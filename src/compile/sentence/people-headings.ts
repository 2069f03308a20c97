/** Headings about one people: "Kenyans in Canada", "Kenyan Canadians", "Italian immigration to Argentina", "Polish minority". */
import { resolveCountry } from '../../countries/resolve.js';
import type { ActorMention, ActorReader, Side } from './actors.js';
import { isPeople, peopleNamed } from '../words/peoples.js';
import { CITIZEN, COMMUNITY, MIGRANT } from '../words/people-nouns.js';
import { matchesOf } from '../../text/matches.js';
import { oneOf } from '../../text/pattern.js';

interface People {
  name: string;
  host: Side | null;
}

const GROUP = oneOf`${MIGRANT} ${CITIZEN} ${COMMUNITY} (im|e)?migration settlement`;
/** What may stand before the people's name and adds nothing to it. */
const OPENING = /^(?:the\s|ethnic\s|overseas\s|resident\s|expatriate\s|history\sof\s(?:the\s)?)*/i;
/** "… in Canada", "… living in the Gambia", "immigration … to Argentina". */
const PLACE = /\s(?:(?:living|residing|resident|based|settled)\s)?(?:in|of|to|within)\s(?:the\s)?(?!\s)/gi;
const AFTER_PEOPLE = new RegExp(`^(?:[\\s-]${GROUP}(?:\\sand\\s${GROUP})?)?$`, 'i');
/** "Immigration from Italy", "People of Lebanese descent", "Diaspora from Kenya". */
const FROM = new RegExp(`^(?:${GROUP}|persons)\\s(?:from|of|born\\sin)\\s(?:the\\s)?`, 'i');
const DESCENT = /^\s(?:descent|origin|ancestry|extraction|heritage|nationality)$/i;

function hostOf(place: string, actors: ActorReader): Side | null {
  const name = place.replace(/\s\([^()]*\)$/, '').replace(/\stoday$/i, '');
  const found = resolveCountry(name, { exact: true, suggest: false });
  if (found.status === 'exact') return actors.sideOf(found.country.code);
  // "Koreans in Korea": which of several states of that name is settled by the article.
  const party =
    found.status === 'ambiguous' ? found.candidates.find(({ code }) => actors.parties.includes(code)) : undefined;
  return party ? actors.sideOf(party.code) : null;
}

/** The nation that a phrase such as "Volga Germans", "Kenyan community" or "Indo-Fijians" names. */
function nationOf(phrase: string, actors: ActorReader): { name: string; side: Side; host: Side | null } | null {
  const text = phrase.replace(OPENING, '');
  const from = FROM.exec(text);
  const named = actors.read(text).filter(({ kind }) => kind !== 'capital');
  const [first, second] = named;
  if (!first || named.length > 2) return null;
  const rest = (actor: ActorMention): string => text.slice(actor.end);
  const name = peopleNamed(first.code, first.text);
  if (first.side === null || name === null) return null;
  if (from) {
    const whole = first.start === from[0].length && (rest(first) === '' || DESCENT.test(rest(first)));
    return whole && !second ? { name, side: first.side, host: null } : null;
  }
  if (second) {
    // "Kenyan Canadians", "Lebanese-Brazilian community", "Indo-Fijians".
    const joint = text.slice(first.end, second.start);
    const compound =
      first.start === 0 &&
      first.kind !== 'name' &&
      /^[\s–-]$/.test(joint) &&
      second.side !== null &&
      second.side !== first.side;
    const plural = isPeople(second.code, second.text) && !/[\s-]/.test(second.text);
    const whole = plural ? AFTER_PEOPLE.test(rest(second)) : AFTER_PEOPLE.test(rest(second)) && rest(second) !== '';
    if (!compound || !whole) return null;
    return {
      name: /^Indo$/.test(first.text) ? `Indo-${second.text}`.replace(/s?$/, 's') : name,
      side: first.side,
      host: second.side,
    };
  }
  if (!AFTER_PEOPLE.test(rest(first))) return null;
  const bare = rest(first) === '';
  if (bare && !isPeople(first.code, first.text)) return null;
  // "Volga Germans" keep their name; a lower-case word before it makes it something else.
  const before = text.slice(0, first.start);
  if (before !== '' && !(bare && /^(?:\p{Lu}[\p{L}-]+\s){1,2}$/u.test(before))) return null;
  return { name: before + name, side: first.side, host: null };
}

/**
 * The people and host that a heading names, or null. The host is null where the heading names only the people, which then
 * live in the other party.
 */
export function peopleOf(heading: string, actors: ActorReader): People | null {
  const text = heading.slice(0, 120);
  for (const place of matchesOf(text, PLACE)) {
    // First what costs less: of most headings it is none.
    const nation = nationOf(text.slice(0, place.index), actors);
    const host = nation === null ? null : hostOf(text.slice(place.index + place[0].length), actors);
    if (nation && host !== null && nation.side !== host && (nation.host === null || nation.host === host))
      return { name: nation.name, host };
  }
  const nation = nationOf(text, actors);
  return nation ? { name: nation.name, host: nation.host ?? (nation.side === 0 ? 1 : 0) } : null;
}
