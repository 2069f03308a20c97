/** Who acts in a statement, and between whom it happens. */
import type { CountryCode, EventKind } from '../../../model.js';
import type { ActorMention, ActorReader, Side } from '../../sentence/actors.js';
import type { Codes } from '../../sentence/annotate.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { OFFICE } from '../../sentence/people/words.js';
import { oneOf, pattern } from '../../../text/pattern.js';

/** What a state may do or undergo by itself, though it stands in an article on two. */
const OF_ONE: ReadonlySet<string> = new Set(['statehood', 'membership', 'other', 'culture']);
/** What third states do to one of the two. */
const BY_THIRD: ReadonlySet<string> = new Set(['conflict', 'statehood', 'membership', 'statement', 'other']);

export interface Acting {
  parties: CountryCode[];
  by: CountryCode | null;
}

export interface ActingInput {
  kind: EventKind;
  codes: Codes;
  /** The statement. */
  text: string;
  /** The states that the statement names. */
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  /** The subject of the statement ends here. */
  subjectEnd: number;
  reader: ActorReader;
}

export function actingIn({ kind, codes, text, actors, people, subjectEnd, reader }: ActingInput): Acting {
  const sides = new Set<Side>();
  const others: CountryCode[] = [];
  const take = (code: CountryCode, side: Side | null): void => {
    if (side === null) others.push(code);
    else sides.add(side);
  };
  for (const { code, side, place } of actors) {
    if (reader.isOfBoth(code)) for (const own of [0, 1] as const) sides.add(own);
    else if (!place || side !== null) take(code, side);
  }
  for (const { country } of people) if (country !== null) take(country, reader.sideOf(country));
  const by = byOf(kind, text, actors, people, subjectEnd);
  const alone = sides.size === 1 && OF_ONE.has(kind) && by !== null && reader.sideOf(by) !== null;
  const withThird = sides.size === 1 && others.length > 0 && BY_THIRD.has(kind);
  if (!alone && !withThird) for (const side of [0, 1] as const) sides.add(side);
  const parties = [...codes.filter((_, side) => sides.has(side as Side)), ...new Set(others)];
  return { parties, by };
}

/** "A tariff on Peruvian goods", "According to Roa": what a preposition other than "of" names does not act. */
const DESCRIBED = pattern('iu')`
  \b${oneOf`on for with in to from against under at between over about towards? near into after before since than`}_(the_)?(${OFFICE}_)?$`;
const LEAD = 60;
/** "between Peru and the Union": both stand behind the preposition. */
const AND = /^(?:['’]s)?,?\s(?:and|or)\s(?:the\s)?$/;

/** The one state in the subject, by its name or by the person who acts for it; null for two and for none. */
function byOf(
  kind: EventKind,
  text: string,
  actors: readonly ActorMention[],
  people: readonly PersonMention[],
  subjectEnd: number,
): CountryCode | null {
  if (subjectEnd <= 0) return null;
  const within: { start: number; end: number }[] = [];
  const acts = (mention: { start: number; end: number }): boolean => {
    if (mention.start >= subjectEnd) return false;
    const joined = within.some(({ end }) => AND.test(text.slice(end, mention.start)));
    if (joined || DESCRIBED.test(text.slice(Math.max(0, mention.start - LEAD), mention.start))) within.push(mention);
    return !within.includes(mention);
  };
  // A people that is counted does nothing for its state.
  const named = actors
    .filter((actor) => acts(actor) && !actor.place && !(kind === 'population' && actor.kind !== 'name'))
    .map(({ code }) => code);
  const acting = people.flatMap((person) => (acts(person) && person.country !== null ? [person.country] : []));
  const all = new Set(acting.length > 0 ? acting : named);
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}
