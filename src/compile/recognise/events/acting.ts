/** Who acts in a statement, and between whom it happens. */
import type { CountryCode, EventKind } from '../../../model.js';
import type { ActorMention, ActorReader, Side } from '../../sentence/actors.js';
import type { Codes } from '../../sentence/annotate.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { matchesOf } from '../../../text/matches.js';
import { pattern } from '../../../text/pattern.js';
import { ARAB_STATES } from '../../words/arab-states.js';
import { aloneIn } from './alone.js';
import { isBystander } from './bystanders.js';
import type { Clause } from './clause.js';
import { doerOf, isInPerson, subjectState } from './doer.js';

/** What a state may do or undergo by itself, though it stands in an article on two. */
const OF_ONE: ReadonlySet<string> = new Set(['statehood', 'membership', 'other', 'culture']);
/** What third states do to one of the two. */
const BY_THIRD: ReadonlySet<string> = new Set(['conflict', 'statehood', 'membership', 'statement', 'other']);

/** "All Arab states broke off relations with Peru": Japan is none of them. */
const ARABS = pattern('u')`\bArab_(states|countries|nations|governments)\b`;

export interface Acting {
  parties: CountryCode[];
  by: CountryCode | null;
}

export interface ActingInput {
  kind: EventKind;
  codes: Codes;
  /** The statement. */
  text: string;
  /** The offset of its date. */
  dated: number;
  /** The states that the statement names. */
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  /** Its clause. */
  clause: Clause;
  reader: ActorReader;
}

export function actingIn({ kind, codes, text, dated, actors, people, clause, reader }: ActingInput): Acting {
  const sides = new Set<Side>();
  const others: CountryCode[] = [];
  const take = (code: CountryCode, side: Side | null): void => {
    if (side === null) others.push(code);
    else sides.add(side);
  };
  for (const actor of actors.filter((each) => !isInPerson(each, people))) {
    const { code, side, place } = actor;
    if (reader.isOfBoth(code)) for (const own of [0, 1] as const) sides.add(own);
    else if (side !== null || !(place || isBystander(actor, { kind, text, dated, actors }))) take(code, side);
  }
  for (const { country } of people) if (country !== null) take(country, reader.sideOf(country));
  const doers = { kind, text, actors: withBodies(text, actors, codes), people, clause };
  const isOfOne = (): boolean => {
    const about = subjectState(doers);
    return about !== null && isIn(sides, reader.sideOf(about));
  };
  // "The senate called the massacres of Armenians a genocide": whose it is, only the article says.
  const speaksUnnamed = (): boolean =>
    clause.subjectEnd > clause.subjectStart &&
    ![...actors, ...people].some(({ start }) => start >= clause.subjectStart && start < clause.subjectEnd);
  const alone = sides.size === 1 && OF_ONE.has(kind) && isOfOne();
  const withThird =
    sides.size === 1 && others.length > 0 && BY_THIRD.has(kind) && !(kind === 'statement' && speaksUnnamed());
  const isByOthers =
    sides.size === 1 &&
    ARABS.test(text.slice(clause.subjectStart, clause.subjectEnd)) &&
    !codes.some((code) => ARAB_STATES.has(code));
  if (!alone && !withThird && !isByOthers) for (const side of [0, 1] as const) sides.add(side);
  const parties = [...codes.filter((_, side) => sides.has(side as Side)), ...new Set(others)];
  return { parties, by: aloneIn({ ...doers, dated }, doerOf(doers)) };
}

const isIn = (sides: ReadonlySet<Side>, side: Side | null): boolean => side !== null && sides.has(side);

/** "The European Commission opened an office": bodies of the Union act for it where it is a party. */
const UNION_BODY = /\bEuropean (?:Commission|Council|Parliament)\b|(?<=\b[Tt]he )(?:European )?Communit(?:y|ies)\b/g;
function withBodies(text: string, actors: readonly ActorMention[], codes: Codes): readonly ActorMention[] {
  const side = codes.indexOf('eu');
  if (side < 0) return actors;
  const bodies = matchesOf(text, UNION_BODY).flatMap(({ index, 0: name }): ActorMention[] => {
    const end = index + name.length;
    if (actors.some((actor) => actor.start < end && index < actor.end)) return [];
    return [{ start: index, end, text: name, code: 'eu', kind: 'name', side: side as Side, place: false }];
  });
  return [...actors, ...bodies].sort((a, b) => a.start - b.start);
}
