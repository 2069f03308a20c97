/** What a state recognises: another state, its independence or government, and not its minorities, borders or diplomas. */
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';

const STATE = group(
  'independence statehood sovereignty state\\b republic\\b government kingdom empire regime authorities',
  'as_(?:an?_)?(?:independent|sovereign|separate|free|state)',
);
export const STATEHOOD = new RegExp(
  `^(?:['’]s?)?\\s?(?:${group('regained restored new newly full political state')}\\s)?${STATE}`,
  'i',
);
const OF_PEOPLE = group(
  'minorit(?:y|ies) languages? ethnic diplomas? degrees? passports? nation(?:al)?ity community border frontier citizenship',
  'qualifications role contribution genocide claims? title importance church autocephaly',
);
const PEOPLE = new RegExp(`\\b${OF_PEOPLE}\\b`, 'i');
/** Whole words only: the beginning of "diplomatic" is no diploma. */
const NEXT_WORDS = /^[^,.;]{0,40}(?![\p{L}\p{N}])/u;

/** True where the words right behind speak of people, papers or claims, and not of the state. */
export const isOfPeople = (text: string): boolean => PEOPLE.test(NEXT_WORDS.exec(text)?.[0] ?? '');
const OTHER_PARTY = group(
  'it its_(?:\\w+_)?(?:neighbour|neighbor|independence|statehood|regained_independence) each_other one_another',
  'the_(?:new|young|other)_(?:state|country|republic|government|one)',
  "the_(?:People['’]s|Federal|Islamic|Democratic|Socialist)_Republic(?!_of)",
);
const NEIGHBOUR = new RegExp(`^\\s${OTHER_PARTY}\\b`, 'i');
const STATE_NOUN = group('independence government state republic statehood sovereignty regime authorities');
/** "the new government of X", "the independence of X" */
const NEW = oneOf`new newly recently regained restored full formal political young provisional state`;
const NEW_STATE = part`(the_)?(${NEW}_){0,3}${STATE_NOUN}`;
const OF_STATE = pattern('i')`
  ^_ ${NEW_STATE} (,?_(and|or)_${NEW_STATE})? _of_(the_)?((state|republic|government|people)_of_(the_)?)?$`;

const INDEPENDENCE = oneOf`independence sovereignty statehood governments?`;
export const EACH_OTHER = pattern(
  'i',
)`^_(each_other|one_another)(?!['’])\b|^_(each_other|one_another)['’]s?_${INDEPENDENCE}\b`;

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

/**
 * Whether an object that a noun names with "of" or "to" is a party: "recognition of Finland", "of the independence of Finland",
 * "of its new government", and not "of the massacre", "of diplomas", "of the Finnish minority".
 */
export function isStateObject({ text, actors }: Sentence, at: number): boolean {
  const tail = text.slice(at, at + 160);
  if (NEIGHBOUR.test(tail)) return !isOfPeople(tail);
  const object = actors.find(({ start }) => start >= at);
  if (!object || object.side === null) return false;
  const between = text.slice(at, object.start);
  const after = text.slice(object.end, object.end + 60);
  if (
    !/^\s(?:the\s)?(?:both\s)?(?:(?:new|newly|independent|young|neighbouring)\s){0,2}$/i.test(between) &&
    !OF_STATE.test(between)
  )
    return false;
  const named = STATEHOOD.test(after);
  if (!named && (object.kind === 'adjective' || object.kind === 'demonym' || /^['’]/.test(after))) return false;
  return !isOfPeople(after);
}

/** "recognised Jerusalem as the capital": as something else than a state. */
const AS_ANOTHER = pattern('iu')`^_as_(the_|its_|an?_)?(\p{L}+_){0,2}${oneOf`
  capital part territory seat owner partner home aggressor threat market ally possession province`}\b`;

/** The state that is recognised, when it is a party; null when the object is something or somebody else. */
export function objectOf(sentence: Sentence, verb: Trigger, codes: Codes): Side | 'pronoun' | null {
  const { text } = sentence;
  const tail = text.slice(verb.end, verb.end + 160);
  if (NEIGHBOUR.test(tail)) return isOfPeople(tail) ? null : 'pronoun';
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
  if (AS_ANOTHER.test(after)) return null;
  const named = STATEHOOD.test(after);
  if (!named && (object.kind === 'adjective' || object.kind === 'demonym')) return null;
  if (!named && /^['’]/.test(after)) return null;
  return isOfPeople(after) ? null : object.side;
}
