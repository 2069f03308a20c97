/** The state that a person acts for, by what stands at the name and at the office. */
import type { CountryCode } from '../../../model.js';
import type { ActorMention } from '../actors.js';

export interface Span {
  start: number;
  end: number;
}

/** How far before an office the state that it is of may end: "the Albanian deputy". */
export const OFFICE_LEAD = 14;

/** "President Chirac of France" */
const OF_STATE = /^\sof\s(?:the\s)?$/;
export function countryBehind(text: string, actors: readonly ActorMention[], end: number): CountryCode | null {
  return actors.find(({ start, place }) => !place && OF_STATE.test(text.slice(end, start)))?.code ?? null;
}

/** "signed by Ana Roa for Peru and Luis Paz for the Chilean government" */
const FOR_STATE = /^\sfor\s(?:the\s)?$/;
export function countryFor(text: string, actors: readonly ActorMention[], end: number): CountryCode | null {
  return actors.find(({ start }) => FOR_STATE.test(text.slice(end, start)))?.code ?? null;
}

/** "the Venezuelan-born general" is whoever's he commands for. */
const HYPHENED = /^-(?:born|trained|educated)\b/;
/** "President Roa of Peru and Premier Li": the state before "and" is the other one's. */
const ANOTHERS = /^[^.;]{0,20}(?:\sand|,)\s/;
/** "France visited President Roa", "in Peru Premier Li": somebody else's state, or where it was. */
const APART = /\b(?:\p{Ll}+ed|met|with|and|to|by|sent|told|for|as|saw|when|that)\s/u;
const DESCRIBED = /\b(?:of|in|to|from|with|at|visited|reached|left|entered)\s(?:the\s)?$/;
/** The state whose name stands at the office: "the Albanian prime minister", "Serbia's", "the president of Croatia". */
export function countryNear(
  text: string,
  actors: readonly ActorMention[],
  { start: from, end: to }: Span,
  name: Span,
): CountryCode | null {
  return (
    actors.findLast(
      ({ start, end, place, kind }) =>
        end >= from &&
        start < to &&
        !place &&
        !HYPHENED.test(text.slice(end, end + 12)) &&
        // "Prime Minister Ana Jordan"
        !(start < name.end && name.start < end) &&
        !(start < from + OFFICE_LEAD && ANOTHERS.test(text.slice(end, from + OFFICE_LEAD))) &&
        !(end <= from + OFFICE_LEAD && isApart(text, start, end, from + OFFICE_LEAD, kind)),
    )?.code ?? null
  );
}

const isApart = (text: string, start: number, end: number, office: number, kind: ActorMention['kind']): boolean =>
  (APART.test(text.slice(end, office)) && !/\bits\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(end, office))) ||
  (kind === 'name' &&
    DESCRIBED.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s/.test(text.slice(end, office)));

const ONE_AND_OTHER = /^['’]?s?\sand\s(?:the\s)?$/;
/** The states of several people with one office: "the foreign ministers of Peru and Chile", "the Peruvian ministers". */
export function countriesOf(
  text: string,
  actors: readonly ActorMention[],
  { start, end }: Span,
  people: number,
): (CountryCode | null)[] {
  const near = actors.filter((actor) => actor.end >= start - 2 && actor.start < end && !actor.place);
  const [last] = near.slice(-1);
  const before = near.length === 1 && last ? actors[actors.indexOf(last) - 1] : undefined;
  const pair = before && last && ONE_AND_OTHER.test(text.slice(before.end, last.start)) ? [before, last] : near;
  const states = pair.map(({ code }) => code);
  if (states.length === people) return states;
  return Array.from({ length: people }, () => (states.length === 1 ? (states[0] ?? null) : null));
}
