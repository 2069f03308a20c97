/** Former states that stood for a party: "From 1918 to 2006 Albania maintained relations with the Kingdom of Yugoslavia, …". */
import type { Codes, Sentence } from '../sentence/annotate.js';
import type { ActorMention, Side } from '../sentence/actors.js';
import type { PredecessorFact } from './fact.js';

const DEALT =
  /\b(?:relations|ties|dealt\swith|deal(?:s|ing)?\swith|maintained|successor|predecessor|stood\sfor|represented|continu\w+|legal\scontinuity)\b/i;

/** True for a name that is not today's name of the party it stands for. */
const isFormer = (actor: ActorMention, codes: Codes): boolean =>
  actor.side !== null &&
  (actor.code !== codes[actor.side] || actor.kind === 'form') &&
  (actor.kind === 'name' || actor.kind === 'form');

/** Predecessor states of either party that one sentence names in connection with relations. */
export function readPredecessors(sentence: Sentence, codes: Codes): PredecessorFact[] {
  const { text, actors, dates, source } = sentence;
  if (!DEALT.test(text)) return [];
  const span = dates.find(({ edtf }) => edtf.includes('/') && !edtf.includes('~'));
  return ([0, 1] as const).flatMap((side: Side): PredecessorFact[] => {
    const states = [
      ...new Set(actors.filter((actor) => actor.side === side && isFormer(actor, codes)).map((actor) => actor.text)),
    ];
    if (states.length === 0) return [];
    return [{ rule: 'predecessor', fact: { party: codes[side], states, date: span?.edtf ?? null, source } }];
  });
}
