/** The one state that does what a clause tells: by its subject, or by the agent of a passive. */
import type { CountryCode, EventKind } from '../../../model.js';
import { countryByCode } from '../../../countries/country.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import type { ActorMention } from '../../sentence/actors.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { OFFICE } from '../../sentence/people/words.js';
import { DRIVEN_OUT, ENDED, NO_DOER, UNDERGOES } from '../../words/doers.js';
import type { Clause } from './clause.js';
import { givesDate } from './date-givers.js';
import { TURN_WORDS } from './turn-words.js';

export interface Doers {
  kind: EventKind;
  text: string;
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  clause: Clause;
}

/** "A tariff on Peruvian goods", "According to Roa": what a preposition other than "of" names does not act. */
const PREPOSITION = oneOf`
  on for with to in from against under at between over about towards? near into after before since than outside around beside
  beneath within along across behind by as like despite during amid through throughout until via among upon without that which who whose`;
const FORMER = /\bformer\s(?:[\p{Ll}-]+\s)?$/u;
const DESCRIBED = pattern('iu')`\b${PREPOSITION}_(the_|its_|their_|two_|both_)?([\p{Ll}-]+_)?(${OFFICE}_)?$`;
const LEAD = 60;
/** "between Peru and the Union", "between the Peruvian navy and Chilean boats": both stand behind the preposition. */
const AND = /^(?:['’]s?)?(?:\s[\p{Ll}-]+){0,2},?\s(?:and|or)\s(?:the\s|its\s)?$/u;
/** "Peru and the great powers", "Jiang Zemin of Peru and Putin", "Peru and Republika Srpska": whoever else acts. */
const AND_OTHERS =
  /^(?:\sof\s(?:the\s)?(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})|['’]s?)?(?:,?\s(?:together|along)\swith\s|,?\sand\s(?:\p{Lu}|(?:the|other|its|several|some|two|three|\p{Ll}+)\s)|,\s\p{Lu}[\p{L}\s-]{1,40}\sand\s)/u;
const OTHERS_AND =
  /(?<!\b[Bb]oth\s[\p{L}\s]{1,40})(?:\p{Lu}[\p{L}'’-]+|\b(?:[Tt]he\stwo|[Bb]oth)\s(?:states|countries|sides|neighbours|governments|parties|republics))\sand\s(?:the\s|(?:[\p{L}-]+\s){0,3})$/u;

/** "Albanian volunteers", "Peru's two-way trade", "the Chilean part": the noun of a phrase that a state's name opens. */
const PHRASE =
  /^(?:['’]s?)?(?:\s(?!(?:of|in|for|to|with|on|at|from|between|against|who|which|that|and|by|under|over|near|as)\s)[\p{L}\p{M}’'-]+){0,6}/u;
const HEAD = pattern('u')`(^|_)(${NO_DOER})(_\p{Ll}+(ed|ing))?$`;
/** "natives of Cuba", "most of Albania" */
const OF = pattern(
  'iu',
)`(^|[^\p{L}])(${NO_DOER}|most|much|many|some|all|part|parts|half|rest|barrels|third|quarter|fifth|tenth|majority|dozens|hundreds|thousands|building|site|independence|treaty|battle|agreement|\p{L}+ians|\p{L}+ans|Serbs|Croats|Turks|Greeks|Albanians)_of_(the_)?([\p{Ll}'’-]+_)?$`;
/** "The Sino-French War", "Chilean-backed rebels": the parts of a compound. */
const COMPOUND = /^[-–]\p{L}/u;
const IN_COMPOUND = /\p{L}[-–]$/u;

/** "He and the Chilean president" */
const SOMEBODY_AND = /^(?:He|She|It|They)\sand\s/;
const POSSESSIVE = /^['’]s?\s/;

/** Whether an actor's noun is somebody who acts for the state. */
function actsForState({ kind, text, clause }: Doers, { code, kind: word, start, end }: ActorMention): boolean {
  const phrase = PHRASE.exec(text.slice(end, clause.subjectEnd))?.[0] ?? '';
  const before = text.slice(Math.max(0, start - LEAD), start);
  if (HEAD.test(phrase) || OF.test(before) || FORMER.test(before)) return false;
  if (COMPOUND.test(text.slice(end, end + 2)) || IN_COMPOUND.test(before)) return false;
  // "Albanians fought": people, where "the Ottomans" are their state.
  if (word === 'demonym' && phrase === '' && countryByCode(code)?.kind === 'country') return false;
  return kind !== 'population' || word === 'name';
}

/** ", which included Peru,", ", fought over Peru,": what is put into the subject. */
const ASIDE = /,\s(?:which|who|whose|whom|where|when|\p{Ll}+ed|\p{Ll}+ing|fought|held|led|made)\b[^,]{0,120}/gu;

/** The mentions before the verb that no preposition describes. */
function inSubject<T extends { start: number; end: number }>({ text, clause }: Doers, mentions: readonly T[]): T[] {
  const described: T[] = [];
  const asides = matchesOf(text.slice(clause.subjectStart, clause.subjectEnd), ASIDE).map(({ index, 0: words }) => ({
    start: clause.subjectStart + index,
    end: clause.subjectStart + index + words.length,
  }));
  return mentions.filter((mention) => {
    if (mention.start < clause.subjectStart || mention.start >= clause.subjectEnd) return false;
    if (asides.some(({ start, end }) => mention.start >= start && mention.start < end)) return false;
    const joined = described.some(({ end }) => AND.test(text.slice(end, mention.start)));
    const is = joined || DESCRIBED.test(text.slice(Math.max(clause.subjectStart, mention.start - LEAD), mention.start));
    if (is) described.push(mention);
    return !is;
  });
}

/** The one state of several who act; null for two, and where somebody's state is unknown. */
function oneOfAll(codes: readonly (CountryCode | null)[]): CountryCode | null {
  const all = new Set(codes);
  const [only = null] = all;
  return all.size === 1 ? only : null;
}

/** Whether a name is part of a person's: "Prime Minister Ana Jordan". */
export const isInPerson = ({ start, end }: ActorMention, people: readonly PersonMention[]): boolean =>
  people.some((person) => start < person.end && person.start < end);

/** "In 2004, when Peru was a kingdom, Chilean exports": who stands in a clause of time does not act. */
const NO_SUBJECT = /^(?:No|when|while|although|because)\s/;

/** The one state in the subject, by its name or by the person who acts for it; null for two and for none. */
export function subjectState(doers: Doers): CountryCode | null {
  const { text, clause, actors, people } = doers;
  if (clause.subjectEnd <= 0 || NO_SUBJECT.test(text.slice(clause.subjectStart))) return null;
  const persons = inSubject(doers, people);
  const holders = persons.filter(({ end }) => !POSSESSIVE.test(text.slice(end)));
  const acting = holders.length > 0 ? holders : persons;
  const states = inSubject(doers, actors).filter((actor) => !actor.place && !isInPerson(actor, people));
  const known = [...states, ...people].map(({ start }) => start);
  const isJoined = ({ start, end }: { start: number; end: number }): boolean =>
    joinedBehind(text, end, clause.subjectEnd, known) || joinedBefore(text, start, clause.subjectStart, known);
  if (acting.length > 0) {
    if (SOMEBODY_AND.test(text.slice(clause.subjectStart, clause.subjectEnd))) return null;
    if (acting.length < 2 && acting.some(isJoined)) return null;
    return oneOfAll(acting.map(({ country }) => country));
  }
  const named = states.filter((actor) => actsForState(doers, actor));
  if (named.some((actor) => actor.kind !== 'adjective' && isJoined(actor))) return null;
  return oneOfAll(named.map(({ code }) => code));
}

/** Whether somebody who is not known acts with the one who is named: "Putin and Xi" where Xi is nobody's. */
function joinedBehind(text: string, end: number, limit: number, known: readonly number[]): boolean {
  const match = AND_OTHERS.exec(text.slice(end, limit + 1));
  const state = match?.groups?.['state'];
  const from = state === undefined ? end : text.indexOf(state, end) + state.length;
  return match !== null && !known.some((start) => start >= from && start <= end + match[0].length);
}
function joinedBefore(text: string, start: number, limit: number, known: readonly number[]): boolean {
  const match = OTHERS_AND.exec(text.slice(limit, start));
  return match !== null && !known.some((at) => at >= limit && at < start);
}

const BY = /\bby\s(?!way\b|means\b)(?:the\s|an?\s)?(?:(?!that\b|which\b|whom?\b|and\b|of\b)[\p{Ll}-]+\s){0,3}?$/u;
/** "by Ana Roa for Peru and Luis Paz for Chile" */
const AND_AGENT =
  /^(?:\s(?:for|of)\s(?:the\s)?[\p{L}\s]{1,40}?)?(?:,\s[^,]{1,60},)?,?\sand\s(?:by\s)?(?:the\s|the\s\p{Ll}+\s)?\p{Lu}/u;
/** "was released following mediation by Peru": the agent of what went before. */
const OF_NOUN_AFTER =
  /\b(?:after|following|before|despite|amid|because\sof|owing\sto|thanks\sto)\s[^,;]{0,80}\sby\s(?:the\s|an?\s)?(?:[\p{Ll}-]+\s){0,3}$/u;
const COMES_AFTER = /\b(?:followed|preceded|accompanied|succeeded)$/;
const OUT = pattern('u')`(^|_)(${DRIVEN_OUT}|${ENDED})\b`;
const UNDERGONE = pattern('u')`^(${UNDERGOES})\b`;
/** Kinds whose passive still tells whose the subject is: a mission is opened, a guest received, goods are sold. */
const OWNED: ReadonlySet<EventKind> = new Set(['representation', 'visit', 'trade', 'population']);

/** "was recognised by Albania": the state that does it; null where none is named. */
function agentOf(doers: Doers, from: number): CountryCode | null {
  const { text, clause, actors, people } = doers;
  const agents = [...actors.filter(({ place }) => !place), ...people].filter(
    ({ start }) =>
      start >= from &&
      start < clause.end &&
      BY.test(text.slice(Math.max(from, start - LEAD), start)) &&
      !OF_NOUN_AFTER.test(text.slice(from, start)),
  );
  const [first] = agents.sort((a, b) => a.start - b.start);
  if (!first) return null;
  // "was blamed on the army by Lima and on rebels by Kyoto"
  const isAnd = agents.some(({ start }) => /^\sand\son\s[^,;]*$/.test(text.slice(first.end, start)));
  if (isAnd || AND_AGENT.test(text.slice(first.end, clause.end))) return null;
  if ('office' in first) return first.country;
  return actsForState({ ...doers, clause: { ...clause, subjectEnd: clause.end } }, first) ? first.code : null;
}

/** "The troops were withdrawn", "sanctions were lifted": by the state whose they are. */
const KEPT =
  /\b(?:stationed|deployed|withdrawn|posted|based|garrisoned|evacuated|lifted|eased|tightened|(?:re-?)?imposed)$/;
/** "was closed by the communist authorities", but not "was represented by a delegation". */
const BY_OTHERS = pattern('u')`
  \bby_(?!\d|the_end|((an?|the|its|honorary)_)*(delegation|embassy|ambassadors?|diplomats?|envoys?|minister|chargés?|consuls?|legation)\b)`;

/** "Peru condemned a visit that Roa made": who speaks of a visit makes none. */
const SPEAKS = pattern('u')`^${oneOf`condemn criticis criticiz denounc deplor protest welcom prais`}(ed|es|s)\b`;

/** "Peru attacked the port, and relations were broken off": the turn is another clause's. */
const TURN_OF_KIND: Readonly<Partial<Record<EventKind, RegExp | undefined>>> = {
  severance: TURN_WORDS.severed,
  // Sanctions are lifted and borders opened as well.
  restoration: new RegExp(`${TURN_WORDS.restored?.source ?? ''}|lift|open|remov|ended|called off`, 'i'),
  recognition: TURN_WORDS.recognised,
};

const DID_LIKEWISE = /\b(?:follow|reciprocat|did\s(?:so|it|the\ssame)|join)/;

/** Whether the clause tells something else than the kind says. */
function tellsOther({ kind, text, clause: { verb, subjectStart, end } }: Doers): boolean {
  if (verb && kind === 'visit') return SPEAKS.test(text.slice(verb.start));
  if (verb && givesDate(kind, text.slice(verb.start))) return true;
  const turn = TURN_OF_KIND[kind];
  const own = text.slice(subjectStart, end);
  return turn !== undefined && !turn.test(own) && !DID_LIKEWISE.test(own);
}

/** The state that alone does what is told; null where it is nobody's, or two states'. */
export function doerOf(doers: Doers): CountryCode | null {
  const { kind, text, clause, people, actors } = doers;
  const { verb } = clause;
  if (!verb || tellsOther(doers)) return null;
  if (!verb.passive) {
    const undergone = kind !== 'trade' && people.length === 0 && UNDERGONE.test(text.slice(verb.start));
    return undergone ? null : subjectState(doers);
  }
  const told = text.slice(verb.start, verb.end);
  const both = new Set(inSubject(doers, actors).flatMap(({ side }) => (side === null ? [] : [side]))).size > 1;
  const agent = both || COMES_AFTER.test(told) ? null : agentOf(doers, verb.end);
  // "was received by the president": a visit is the guest's.
  if (agent !== null && kind !== 'visit') return agent;
  if (KEPT.test(told)) return subjectState(doers);
  if (!OWNED.has(kind)) return null;
  const isOut = OUT.test(text.slice(verb.start, verb.end + 20)) || BY_OTHERS.test(text.slice(verb.end, verb.end + 40));
  return kind === 'representation' && isOut ? null : subjectState(doers);
}
