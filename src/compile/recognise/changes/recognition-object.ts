/** What a state recognises: another state, its independence or government, and not its minorities, borders or diplomas. */
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const SOVEREIGN = oneOf`independence statehood sovereignty`;
const AS_A_STATE = part`as_(an?_)?(independent|sovereign|separate|free|state)`;
export const STATEHOOD = pattern('i')`
  ^(['’]s?)?_?((regained|restored|new|newly|full|political|state)_)?
  (${SOVEREIGN}|state\b|republic\b|government|kingdom|empire|regime|authorities|${AS_A_STATE})`;
export const PEOPLE = pattern('i')`\b${oneOf`
  minorit(y|ies) languages? ethnic diplomas? degrees? passports? nation(al)?ity community border frontier citizenship
  qualifications role contribution genocide claims? title importance church autocephaly`}\b`;
const ITS = part`its_(\w+_)?(neighbour|neighbor|independence|statehood|regained_independence)`;
const NEW_STATE = part`(new|young|other)_(state|country|republic|government|one)`;
const REPUBLIC = part`(People['’]s|Federal|Islamic|Democratic|Socialist)_Republic(?!_of)`;
const NEIGHBOUR = pattern('i')`^_(it|${ITS}|each_other|one_another|the_(${NEW_STATE}|${REPUBLIC}))\b`;
/** "the new government of X", "the independence of X" */
const OF_STATE = pattern('i')`
  ^_(the_)?((new|newly|recently|regained|restored|full|formal|political|young|provisional)_){0,3}
  (${SOVEREIGN}|government|state|republic|regime|authorities)_of_(the_)?$`;

export const EACH_OTHER = /^\s(?:each\sother|one\sanother)(?!['’])\b/i;

const LISTED = /^(?:,|,?\s(?:and|as\swell\sas))\s(?:the\s)?$/;
/** States that are recognised together under one name. */
const GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\s(?:the\s)?(?:independence\sof\s(?:the\s)?)?(?:three\s)?Baltic\s(?:states|republics|countries)\b/,
    ['EST', 'LVA', 'LTU'],
  ],
];

/** "Estonia, Latvia and Lithuania": the party among the states named in one list, else its first. */
function listed({ text, actors }: Sentence, from: number): ActorMention | undefined {
  const first = actors.findIndex(({ start }) => start >= from && start < from + 90);
  for (let i = first; i >= 0 && i < actors.length; i++) {
    const [one, following] = [actors[i], actors[i + 1]];
    if (!one || one.side !== null) return one;
    if (!following || !LISTED.test(text.slice(one.end, following.start))) break;
  }
  return actors[first];
}

/** The state that is recognised, when it is a party; null when the object is something or somebody else. */
export function objectOf(sentence: Sentence, verb: Trigger, codes: Codes): Side | 'pronoun' | null {
  const { text } = sentence;
  const tail = text.slice(verb.end, verb.end + 160);
  if (NEIGHBOUR.test(tail)) return PEOPLE.test(tail.slice(0, 30)) ? null : 'pronoun';
  for (const [pattern, members] of GROUPS) {
    const [a, b] = [members.includes(codes[0]), members.includes(codes[1])];
    if (pattern.test(tail) && a !== b) return a ? 0 : 1;
  }
  const object = listed(sentence, verb.end);
  if (!object || object.side === null) return null;
  const between = text.slice(verb.end, sentence.actors.find(({ start }) => start >= verb.end)?.start ?? object.start);
  const after = text.slice(object.end, object.end + 60);
  if (
    !/^\s(?:the\s)?(?:(?:new|newly|independent|young|neighbouring|former)\s){0,2}$/i.test(between) &&
    !OF_STATE.test(between)
  )
    return null;
  const named = STATEHOOD.test(after);
  if (!named && (object.kind === 'adjective' || object.kind === 'demonym')) return null;
  if (!named && /^['’]/.test(after)) return null;
  return PEOPLE.test(/^[^,.;]{0,40}/.exec(after)?.[0] ?? '') ? null : object.side;
}
