/** What a state recognises: another state, its independence or government, and not its minorities, borders or diplomas. */
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
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
export const PEOPLE = new RegExp(`\\b${OF_PEOPLE}\\b`, 'i');
const OTHER_PARTY = group(
  'it its_(?:\\w+_)?(?:neighbour|neighbor|independence|statehood|regained_independence) each_other one_another',
  'the_(?:new|young|other)_(?:state|country|republic|government|one)',
  "the_(?:People['’]s|Federal|Islamic|Democratic|Socialist)_Republic(?!_of)",
);
const NEIGHBOUR = new RegExp(`^\\s${OTHER_PARTY}\\b`, 'i');
const STATE_NOUN = group('independence government state republic statehood sovereignty regime authorities');
/** "the new government of X", "the independence of X" */
const OF_STATE = new RegExp(
  `^\\s(?:the\\s)?(?:${group('new newly recently regained restored full formal political young provisional')}\\s){0,3}${STATE_NOUN}\\sof\\s(?:the\\s)?$`,
  'i',
);

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
