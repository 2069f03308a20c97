/** Ambassadors who cover a party from elsewhere: "Peru's non-resident ambassador is based in New Delhi". */
import type { MissionKind } from '../../../model.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { clauseAt } from '../../sentence/clauses.js';
import { readPlaces } from '../../sentence/places.js';
import { countryOfCapital, sideOfCity } from '../../sentence/seats.js';
import type { MissionFact } from '../fact.js';
import { isAsserted } from '../../sentence/asserted.js';
import { matchesOf } from '../../../text/matches.js';
import { pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';

const HEADS: readonly (readonly [MissionKind, RegExp])[] = [
  ['nunciature', /\b(?:apostolic\s)?nuncio\b/i],
  ['high commission', /\bhigh\scommissioner\b/i],
  ['embassy', /\bambassador\b/i],
];
const HEAD = /\b(?:ambassadors?|high\scommissioners?|(?:apostolic\s)?nuncios?)\b/gi;
const SITS =
  /^[^.;]{0,80}?(?:\b(?:resident|residing|resides?|based|stationed|located|lives|living|seated|residence|sits?|working)\s)?\b(?:in|at)\s(?=\p{Lu})/u;
/** "from Riga", "from its Ministry of Foreign Affairs in Riga" */
const FROM = pattern(
  'u',
)`^_(also_)?from_((its|the)_(foreign_ministry|[Mm]inistry_of_[Ff]oreign_[Aa]ffairs|Foreign_Ministry|capital|headquarters),?_(in_|at_)?)?(?=\p{Lu})`;
const COVERS = group(
  'accredited accreditation non-?resident roving non-permanent concurrent(?:ly)? covers? responsible resid(?:es?|ing|ent)',
  'represented_(?:in|by) also_(?:the_)?(?:ambassador|high_commissioner)_to',
);
const COVERING = new RegExp(`\\b${COVERS}\\b`, 'i');
const PAST = /\b(?:was|were|had\sbeen|formerly|at\sfirst|appointed|presented)\b/i;
const AS_PLACE = /\b(?:in|to|at|from|of|with|for|by)\s(?:the\s)?$/i;

/** The party whose ambassador it is. */
function senderOf({ text, actors, subject }: Sentence, start: number, end: number): Side | null {
  const before = actors.findLast((one) => one.end <= start);
  if (before && /^(?:['’]s?)?\s(?:(?:non-?resident|resident|own|first)\s){0,2}$/.test(text.slice(before.end, start)))
    return before.side;
  const behind = actors.find((one) => one.start >= end);
  // "The ambassador to Fiji" comes from the other party.
  if (behind && /^\sto\s(?:the\s)?$/.test(text.slice(end, behind.start)) && behind.side !== null)
    return other(behind.side);
  if (behind && /^\sof\s(?:the\s)?$/.test(text.slice(end, behind.start))) return behind.side;
  const clause = clauseAt(text, start).start;
  const named = actors.filter((one) => one.end <= start && !one.place && !AS_PLACE.test(text.slice(0, one.start)));
  const own = named.find((one) => one.start >= clause) ?? named[0];
  return own ? own.side : subject;
}

interface Seat {
  city: string;
  country: string;
}

/**
 * The country of a city in a third state, stated behind it or known as its capital, or the sender's own seat, from where its
 * foreign ministry looks after the other; null when it lies with the receiving party.
 */
function seatAt(sentence: Sentence, at: number, sender: Side, codes: Codes): Seat | null {
  const { text, actors } = sentence;
  const [place] = readPlaces(text, at, text.length, true);
  const own = place ? sideOfCity(place.name, codes) : null;
  if (place && own === sender) return { city: place.name, country: codes[sender] };
  if (!place || own !== null) return null;
  const stated = actors.find(({ start }) => start >= place.end);
  const behind =
    stated && /^(?:,\s(?:the\s)?|\s\((?:the\s)?)$/.test(text.slice(place.end, stated.start)) ? stated : null;
  const country = behind ? (behind.side === null ? behind.code : null) : countryOfCapital(place.name);
  return country === null || codes.includes(country) ? null : { city: place.name, country };
}

/**
 * Missions of which the sentence names only the head.
 * @param targets The states to which it says that somebody is accredited.
 */
export function readAmbassadors(sentence: Sentence, targets: readonly ActorMention[], codes: Codes): MissionFact[] {
  const { text, source } = sentence;
  if (!COVERING.test(text) || PAST.test(text)) return [];
  const facts: MissionFact[] = [];
  const add = (sender: Side, kind: MissionKind, seat: { city: string | null; country: string }): void => {
    const fact = {
      sending: codes[sender],
      receiving: codes[other(sender)],
      city: seat.city,
      kind,
      resident: false,
      accreditedFrom: seat.country,
      since: null,
      until: null,
      source,
      firm: true,
    };
    facts.push({ rule: 'mission: accredited from elsewhere', fact });
  };
  for (const match of matchesOf(text, HEAD)) {
    const end = match.index + match[0].length;
    const kind = HEADS.find(([, pattern]) => pattern.test(match[0].replace(/s$/, '')))?.[0] ?? 'embassy';
    const sender = senderOf(sentence, match.index, end);
    if (sender === null || !isAsserted(text, match.index, end)) continue;
    const meets = targets.length === 0 || targets.some(({ side }) => side === other(sender));
    const sits = SITS.exec(text.slice(end));
    const seat = sits ? seatAt(sentence, end + sits[0].length, sender, codes) : null;
    // "The ambassador to Japan is also accredited to Palau": the seat is the state, no city is named.
    const posted = sentence.actors.find(({ start, side }) => start >= end && side === null);
    const toThird = posted && /^\s(?:of\s[^,.;]{1,40}?\s)?(?:to|in)\s(?:the\s)?$/.test(text.slice(end, posted.start));
    if (meets && seat) add(sender, kind, seat);
    else if (targets.some(({ side }) => side === other(sender)) && toThird)
      add(sender, kind, { city: null, country: posted.code });
  }
  if (facts.length > 0) return facts;
  // "Nepal is accredited to Iceland from Copenhagen, Denmark."
  for (const target of targets) {
    const from = FROM.exec(text.slice(target.end));
    if (!from || target.side === null) continue;
    const seat = seatAt(sentence, target.end + from[0].length, other(target.side), codes);
    if (seat) add(other(target.side), 'diplomatic mission', seat);
  }
  return facts;
}
