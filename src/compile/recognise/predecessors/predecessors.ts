/** Former states of which an article says that they stood for a party: "From 1922 to 1991 Peru dealt with the Soviet Union". */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { PredecessorFact } from '../fact.js';
import { countryByCode } from '../../../countries/country.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { BOTH_SUCCEED, COUNTED_AS, DENIED, FORMER, OF_TODAY, PARTY, STOOD_FOR } from './stood-for.js';

/** With a span of time: "From 1918 to 2006 Albania conducted these relations with …". */
const DEALT_WITH =
  /\b(?:relations|ties|contacts)\b[^.;]{0,60}\bwith\b|\bdealt\swith\b|\brelations\sof\b|\bin\splace\sof\b/i;
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

/** "the two republics" may be one of the parties and a third state: both are successors by the table of countries. */
const areSuccessors = (codes: Codes, former: string): boolean =>
  codes.every((code) => code === former || countryByCode(former)?.successors.includes(code) === true);

/** The text with marks in place of a side's names: of its former states, and of its own of today. */
function marked({ text, actors }: Sentence, side: Side, former: readonly ActorMention[], codes: Codes): string {
  const own = actors.filter((one) => one.side === side && one.code === codes[side] && one.kind === 'name');
  const marks = [...former.map((one) => ({ ...one, mark: FORMER })), ...own.map((one) => ({ ...one, mark: PARTY }))];
  return marks
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, mark }) => rest.slice(0, start) + mark + rest.slice(end), text);
}

/** Former states of either party of which one sentence says that they stood for it. */
export function readPredecessors(sentence: Sentence, codes: Codes): PredecessorFact[] {
  const { text, actors, dates, source } = sentence;
  const span = dates.find(({ edtf, start }) => edtf.includes('/') && SPAN_BEFORE.test(text.slice(0, start)));
  const dealt = span !== undefined && DEALT_WITH.test(text);
  if (DENIED.test(text)) return [];
  return ([0, 1] as const).flatMap((side: Side): PredecessorFact[] => {
    const former = actors.filter(
      (actor) =>
        actor.side === side && isFormer(actor, codes) && !isAbbreviation(actor, text) && !isOnlyEnded(actor, text),
    );
    const states = [...new Set(former.map((actor) => actor.text))];
    if (states.length === 0) return [];
    const told = marked(sentence, side, former, codes);
    const stood = STOOD_FOR.some((rule) => rule.test(told)) || (COUNTED_AS.test(told) && OF_TODAY.test(told));
    const ofBoth = BOTH_SUCCEED.test(told) && former.every(({ code }) => areSuccessors(codes, code));
    if (!dealt && !stood && !ofBoth) return [];
    return (ofBoth ? codes : [codes[side]]).map((party) => ({
      rule: 'predecessor',
      fact: { party, states, date: dealt ? span.edtf : null, source },
    }));
  });
}
