/** Whose relations a sentence speaks of: those of the two parties, or somebody else's. */
import type { StatusChange } from '../../../model.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import { IS_DIPLOMATIC } from './relations-words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { WITH_MOVEMENT } from '../../words/movements.js';
import { group } from '../../words/alternatives.js';

/** Bodies that have relations, agreements and ties of their own. */
const BODY = group(
  'Church(?:es)? Patriarch\\w* universit(?:y|ies) academ(?:y|ies) institutes? schools? parliaments? cit(?:y|ies) towns?',
  'municipalit(?:y|ies) clubs? firms? compan(?:y|ies) banks? (?:trade_)?unions\\b(?!_of) associations? parties chambers?',
  'museums? librar(?:y|ies)',
);
const NO_STATE = new RegExp(`\\b${BODY}\\b(?!\\s(?:took|came|rose|won|had|fell)\\b)[^,;:]{0,60}$`, 'i');

const PARTNER = /^(?:\s\S+){0,1}?\s(?:with|to)\s(?:the\s)?/i;
/** "broke off relations with the Peruvian communist party" */
const WITH_BODY = pattern('u')`^_${WITH_MOVEMENT}`;
/** "broke off relations with countries that recognised the new state" */
const WITH_UNNAMED = pattern('iu')`
  ^(_(in|on)_[^,;]{3,20}?)?_(with|to)_((all|any|several|many|some|those|the)_)?([\p{L}-]+_)?(countries|states|nations|governments|powers)_(that|which|who)_`;
const COORDINATED = /^,?\s(?:and|as\swell\sas)\s(?:the\s)?$/;

/** A verb in the active voice, with its object. */
const ACTS = /^\S+(?:\soff|\sup|\sinto)?\s.*(?:relations|ties|links?|contacts?|them)$/i;
/** Nothing but adverbs, auxiliaries and coordinated verbs between a subject and its verb. */
const SUBJECT_GAP = /^\s(?:[^\s,;]+\s){0,4}$/;

const isGovernment = ({ place }: ActorMention): boolean => !place;

/** "relations with Kosovo" in an article on two others is somebody else's affair; so are the relations of two Churches. */
export function concernsOthers(sentence: Sentence, trigger: Trigger): boolean {
  const { text, actors } = sentence;
  const clause = clauseAt(text, trigger.start);
  if (
    !IS_DIPLOMATIC.test(text.slice(trigger.start, trigger.end)) &&
    NO_STATE.test(text.slice(clause.start, trigger.start))
  )
    return true;
  const behind = text.slice(trigger.end, trigger.end + 80);
  if (WITH_BODY.test(behind) || WITH_UNNAMED.test(behind)) return true;
  if (isThirdSubject(sentence, trigger, clause.start) || isWithUnknown(sentence, trigger)) return true;
  if (isOfThird(sentence, trigger, clause.start)) return true;
  const partner = PARTNER.exec(text.slice(trigger.end, trigger.end + 40));
  if (partner) {
    const actor = actors.find(({ start }) => start >= trigger.end && start <= trigger.end + partner[0].length + 1);
    if (actor) return actor.side === null || isThirdWith(sentence, trigger, other(actor.side));
  }
  if (
    actors.some(
      ({ start, end, side }) => side === null && end <= trigger.start && OWNED.test(text.slice(clause.start, start)),
    )
  )
    return true;
  const pair = pairAround(sentence, trigger);
  if (pair) return pair.some(({ side }) => side === null);
  const inClause = actors.filter(
    (actor) => actor.start >= clause.start && actor.start < clause.end && isGovernment(actor),
  );
  return inClause.length > 1 && inClause.every(({ side }) => side === null);
}

const RELATIONS_WITH = /\b(?:relations|ties)\s(?:with|to)\s(?:the\s)?$/i;
const WHOSE = /^,\s(?:and\s)?whose\s/;

/** "Relations with Peru were broken off", "talks between Chile and Peru, whose relations had been cut", in an article on Chile and Spain. */
function isOfThird({ text, actors }: Sentence, trigger: Trigger, from: number): boolean {
  if (WHOSE.test(text.slice(from)) && actors.findLast(({ end }) => end <= from)?.side === null) return true;
  return actors.some(
    ({ start, end, side }) =>
      side === null && start >= from && end <= trigger.start && RELATIONS_WITH.test(text.slice(from, start)),
  );
}

const REALM = oneOf`kingdom state khanate duchy principality sultanate empire dynasty emirate caliphate tribes? court rulers?`;
const WITH_REALM = pattern('iu')`\b(between_[^,;]{2,40}_and|with)_the_([\p{L}-]+_)?${REALM}_of_(the_)?`;

/** "ties between Japan and the kingdom of Baekje": what no table knows is none of the parties. */
function isWithUnknown({ text, actors }: Sentence, { start, end }: Trigger): boolean {
  const match = WITH_REALM.exec(text.slice(start, end + 80));
  if (!match) return false;
  const name = start + match.index + match[0].length;
  return /^\p{Lu}/u.test(text.slice(name)) && !actors.some((one) => one.start <= name && one.end > name);
}

/** "Iraq broke off relations with Egypt", in an article on Egypt and the United States. */
function isThirdSubject({ text, actors }: Sentence, trigger: Trigger, from: number): boolean {
  if (!ACTS.test(text.slice(trigger.start, trigger.end))) return false;
  const before = actors.filter(({ start, end, place }) => start >= from && end <= trigger.start && !place);
  const last = before.at(-1);
  if (!last || before.some(({ side }) => side !== null)) return false;
  return last.kind !== 'adjective' && SUBJECT_GAP.test(text.slice(last.end, trigger.start));
}

/** Behind these a state is no subject, but for "the government of". */
const ASIDE = group(
  'of with to from in by for between against at towards? than and like unlike after before under despite following',
);
const NO_SUBJECT = new RegExp(`\\b${ASIDE}\\s(?:the\\s)?$`, 'i');
const GOVERNMENT_OF =
  /\b(?:government|president|parliament|cabinet|king|queen|regime|leaders?(?:hip)?|authorities)\sof\s(?:the\s)?$/i;
const OWNED = /\b(?:relations|ties)\sof\s(?:the\s)?$/i;

/** "Nauru recognised China, thus ending its ties with Taiwan", in an article on Palau and Taiwan: neither party's own act. */
function isThirdWith({ text, actors }: Sentence, trigger: Trigger, partner: Side): boolean {
  const subjects = actors.filter(({ start, end, place, kind }) => {
    const lead = text.slice(0, start);
    return (
      end <= trigger.start && !place && kind !== 'adjective' && (!NO_SUBJECT.test(lead) || GOVERNMENT_OF.test(lead))
    );
  });
  return subjects.some(({ side }) => side === null) && !subjects.some(({ side }) => side === partner);
}

/** True when the state behind "with" is one of the parties. */
export function hasPartner({ text, actors }: Sentence, trigger: Trigger): boolean {
  const partner = PARTNER.exec(text.slice(trigger.end, trigger.end + 40));
  return (
    partner !== null &&
    actors.some(
      ({ start, side, kind }) =>
        side !== null && kind !== 'adjective' && start >= trigger.end && start <= trigger.end + partner[0].length,
    )
  );
}

/** The two states of "relations between A and B" or of "A and B broke off relations". */
function pairAround({ text, actors }: Sentence, trigger: Trigger): ActorMention[] | null {
  for (let i = 0; i + 1 < actors.length; i++) {
    const [a, b] = [actors[i], actors[i + 1]];
    if (!a || !b || !COORDINATED.test(text.slice(a.end, b.start))) continue;
    const between = /\b(?:between|relations\sof|ties\sof)\s(?:the\s)?$/i.test(text.slice(0, a.start));
    const near = (gap: string): boolean => gap.length < 30 && !/[,;]/.test(gap);
    const behind = a.start >= trigger.end && near(text.slice(trigger.end, a.start));
    const before = b.end <= trigger.start && near(text.slice(b.end, trigger.start));
    if ((between && (behind || before)) || (before && !between && actors[i - 1]?.end !== a.start - 2)) return [a, b];
  }
  return null;
}

const IT = /^It\s(?:(?:then|also|soon|later|duly|\p{L}+ly)\s)?$/u;

/** "Washington refused to do so. It broke off relations": who "it" is, unless a former state of that party may be meant. */
function itself({ text, subject, previous }: Sentence, { start }: Trigger, codes: Codes): StatusChange['by'] {
  if (subject === null || !IT.test(text.slice(0, start))) return null;
  const code = codes[subject];
  return previous?.actors.some((actor) => actor.side === subject && actor.code !== code) ? null : code;
}

/** "President Ole Hansen, alleging Danish complicity, broke off relations": who acts stands before the aside. */
const PARTICIPLE_ASIDE = pattern('gu')`,_\p{Ll}+ing_[^,;]{1,120},`;

const AGENT = /^(?:\soff)?\sby\s(?:the\s)?$/;

/** "Relations were suspended by Chile": the party that acted, behind a verb in the passive. */
export function agentBehind({ text, actors }: Sentence, { end }: Trigger): StatusChange['by'] {
  const agent = actors.find(({ start }) => start >= end);
  return agent !== undefined && agent.side !== null && !agent.place && AGENT.test(text.slice(end, agent.start))
    ? agent.code
    : null;
}

/** The party that acted, when the clause names just one, or begins with its pronoun. */
export function actorBefore(sentence: Sentence, trigger: Trigger, codes: Codes): StatusChange['by'] {
  const { text, actors } = sentence;
  const clause = clauseAt(text, trigger.start);
  const asides = matchesOf(text.slice(0, trigger.start), PARTICIPLE_ASIDE);
  const before = actors.filter(
    ({ start, end, place, side }) =>
      start >= clause.start &&
      end <= trigger.start &&
      !place &&
      side !== null &&
      !asides.some(({ index, 0: aside }) => index < start && end < index + aside.length),
  );
  const sides = new Set(before.map(({ side }) => side));
  if (sides.size === 0) return itself(sentence, trigger, codes);
  return sides.size === 1 ? (before[0]?.code ?? null) : null;
}
