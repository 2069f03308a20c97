/** Former states that stood for a party: "Until 1991 Peru kept its ties with the Soviet Union". */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { PredecessorFact } from '../fact.js';
import { oneOf, pattern } from '../../../text/pattern.js';

const DEALT =
  /\b(?:relations|ties|dealt\swith|deal(?:s|ing)?\swith|successor|predecessor|stood\sfor|legal\scontinuity|continu(?:ed|es|ation|ing))\b/i;
/** A span dates the predecessors only where it says how long relations were with them: not "the war of 1998–1999". */
const SPAN_BEFORE = /(?:^|,\s|\band\s)(?:[Ff]rom|[Bb]etween|[Dd]uring)\s(?:the\s)?$/;

/** True for a name that is not today's name of the party it stands for. */
const isFormer = (actor: ActorMention, codes: Codes): boolean =>
  actor.side !== null &&
  (actor.code !== codes[actor.side] || actor.kind === 'form') &&
  (actor.kind === 'name' || actor.kind === 'form');

/** "(SFRY)" after the full name is the same state. */
const isAbbreviation = (actor: ActorMention, text: string): boolean =>
  /\($/.test(text.slice(0, actor.start)) && /^[\p{Lu}.]+$/u.test(actor.text);

/** "after the dissolution of the Soviet Union", "independence from Portugal": what ended, and no partner of anybody. */
const ENDED = oneOf`dissolution collapse fall break-?up disintegration demise end disappearance splitting split`;
const LEFT = oneOf`independence_from independent_from independent_of seceded_from secession_from left`;
const ONLY_ENDED = pattern('i')`\b(${ENDED}_of|${LEFT})_(the_)?(former_)?$`;
const UPON = /\b(?:after|following|since|with|upon|before)\b[^,;]{0,60}$/i;

const isOnlyEnded = (actor: ActorMention, text: string): boolean => {
  const lead = text.slice(0, actor.start);
  return ONLY_ENDED.test(lead) && UPON.test(lead);
};

/** Predecessor states of either party that one sentence names in connection with relations. */
export function readPredecessors(sentence: Sentence, codes: Codes): PredecessorFact[] {
  const { text, actors, dates, source } = sentence;
  if (!DEALT.test(text)) return [];
  const span = dates.find(({ edtf, start }) => edtf.includes('/') && SPAN_BEFORE.test(text.slice(0, start)));
  return ([0, 1] as const).flatMap((side: Side): PredecessorFact[] => {
    const former = actors.filter(
      (actor) =>
        actor.side === side && isFormer(actor, codes) && !isAbbreviation(actor, text) && !isOnlyEnded(actor, text),
    );
    const states = [...new Set(former.map((actor) => actor.text))];
    if (states.length === 0) return [];
    return [{ rule: 'predecessor', fact: { party: codes[side], states, date: span?.edtf ?? null, source } }];
  });
}
