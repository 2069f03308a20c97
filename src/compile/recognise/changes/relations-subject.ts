/** Whether "relations", or a pronoun for them, is the subject of a passive verb. */
import { AGREEMENT } from '../../../dates/phrase/nouns.js';
import { MONTHS } from '../../../dates/words.js';
import type { Sentence } from '../../sentence/annotate.js';
import { RELATIONS, mentionsRelations } from './relations-words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';

const SUBJECT = new RegExp(`\\b${RELATIONS}\\b|\\bthe\\srelationship\\b`, 'gi');
const AUXILIARIES = group(
  'were was had have has been being are did would not again then later only fully formally officially subsequently finally',
  'eventually first twice once more never temporarily soon also briefly all a_second_time a_third_time',
);
const AUXILIARY = `(?:${AUXILIARIES}\\s){0,5}`;
const PRONOUN = new RegExp(
  `(?:^|[\\s(])(?:They|These|Those|It|The\\s(?:link|relationship|latter|former))\\s${AUXILIARY}$`,
  'i',
);
const PRONOUN_OPENS = /^(?:They|These|Those|It|The\s(?:link|relationship|latter))\b/;

/** What may stand between the subject and a verb that is its second one: "broken off in 1886 and re-established". */
const CONJOINED = new RegExp(
  `(?:^|[,;]?\\s(?:and|but|then|or|yet|only)\\s)(?:to\\sbe\\s|(?:they|it|these)\\s)?${AUXILIARY}$`,
  'i',
);
const NEW_SUBJECT = /(?:[,;]\s|\s)(?:and|but|while|whereas|when|where|after|before|as|although|because|since)\s/gi;

const RIVALS = group(
  'embass(?:y|ies) legations? consulates?(?:[-\\s]general)? missions? commissions? committees? council chambers? institutes?',
  'university school treat(?:y|ies) agreements? trade partnership border frontier war offices? company network line service',
  'flights centre center forum dialogue talks negotiations visits fund bank state republic kingdom empire government union',
  'federation monarchy',
);
/** Nouns that stand nearer to the verb than "relations" does: then they are what was established. */
const RIVAL = new RegExp(`\\b${RIVALS}\\b`, 'i');

/** "between Albania and the Republic of Turkey": no conjunction of statements. */
const BETWEEN =
  /\b(?:between|of|with)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*\s(?:of\s)?){1,6}and\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*[\s,](?:of\s|and\s(?=\p{Lu}))?){1,6}/gu;

/** ", broken off in 1973 after the coup,": between commas, and what comes after it goes on with the subject. */
const ASIDE = /^,\s[^,;]{1,100},\s(?=(?:were|was|had|have|has|did|are)\s)/;

/** "a commission for the development of relations": the subject is what stands before. */
const WITHIN = /\b(?!with\b)\p{L}+\s(?:of|for|on|about|to|in|into|from)\s(?:the\s|their\s|its\s)?$/iu;
/** "the level of relations" is still they. */
const MEASURE = /\b(?:level|state|status|rank|full\srange|course|return)\sof\s(?:the\s|their\s|its\s)?$/i;

/** "a new chapter of relations began", "the restoration of relations followed": what began is not they. */
const PHASE = oneOf`
  re-?establishment restoration resumption renewal normali[sz]ation improvement deterioration warming thaw(ing)? cooling
  freez(e|ing) development expansion deepening strengthening upgrad(e|ing) crisis period era phase stage chapter page epoch
  process talks negotiations discussions? dialogue debate`;
const PHASE_OF = pattern('iu')`\b${PHASE}_(of|in|on|about|for|to)_((the|their|its|these|mutual)_)?$`;

/** "Broken off in 1912, they were re-established": the participle stands before its subject. */
const PARTICIPLE_FIRST =
  /^(?:\S+\s){1,8}?(?:they|(?:(?:diplomatic|official|formal|full|bilateral)\s)?(?:relations|ties))\b/i;

/** "It" is one thing: an agreement on relations, unless a link or a break is named. */
const IT = /(?:^|[\s(])it\s\D{0,60}$/i;
const AGREED = pattern(
  'i',
)`\b(${AGREEMENT}|${oneOf`declaration communiqué protocol pact accord convention document`})\b`;
const ONE_THING = /\b(?:relationship|link|rupture|recognition|break|breach|severance|interruption|suspension)\b/i;

function isPronounSubject({ text, previous }: Sentence, start: number): boolean {
  const before = text.slice(0, start);
  const named = `${previous?.text ?? ''} ${before}`;
  const isOne = IT.test(before.slice(-90));
  if (isOne && AGREED.test(named) && !ONE_THING.test(named)) return false;
  // "Peru closed the frontier; it was not reopened until August": the nearest thing.
  if (isOne && RIVAL.test(before) && !ONE_THING.test(before)) return false;
  if (PRONOUN.test(before.slice(-90))) return mentionsRelations(previous?.text) || mentionsRelations(before);
  return PRONOUN_OPENS.test(text) && mentionsRelations(previous?.text) && follows(before.replace(/^\w+/, ''));
}

/**
 * "Relations improved under King Otto, who came for a visit that was cut short", "relations are shaped by Ottoman rule, which began in
 * 1470": the subject is what the pronoun stands for, unless that is the relations themselves.
 */
const RELATIVE = pattern('giu')`,?_(who|which|whose|that(?=_(had|has|have|was|were|would)\b))_`;
const CLOSED = pattern('iu')`,_(and_|but_|then_)*${AUXILIARY}$`;
/** Nothing but whose relations they are, and since when, between them and the pronoun. */
const OF_THEM = pattern('iu')`^(_(with|between|of|at|to|on|in|since|from)_[^;]{1,80}?)*,?$`;
const VERB = /\b(?:is|are|was|were|has|have|had)\b/i;
const SOMEBODY = /\bwho(?:se)?\b/i;

function isOfRelative(gap: string): boolean {
  const last = matchesOf(gap, RELATIVE).at(-1);
  if (last === undefined || CLOSED.test(gap.slice(last.index + last[0].length))) return false;
  return (
    SOMEBODY.test(last[0]) || !OF_THEM.test(gap.slice(0, last.index).trimEnd()) || VERB.test(gap.slice(0, last.index))
  );
}

/** True when what stands between a subject and a verb leaves the subject in charge. */
function follows(gap: string): boolean {
  // "Relations were resumed in 1930 through a commission, only to be severed again in 1931"
  if (/,\sonly\sto\sbe\s$/.test(gap)) return true;
  const between = gap.replace(BETWEEN, '').replace(ASIDE, ' ');
  if (isOfRelative(between)) return false;
  const cut = matchesOf(between, NEW_SUBJECT).at(-1);
  if (!cut) return !RIVAL.test(between.replace(/\b(?:between|with|of|at)\s[^,]*,?/gi, ''));
  // "relations, when X, were …" is rare; a conjunction opens a new statement unless its subject is still ours.
  return CONJOINED.test(between.slice(cut.index)) || /\bof\swhich\b[^,]{0,80},\s(?:were|was|had)?/i.test(between);
}

const WITH_AUXILIARY = /\b(?:were|was|be|been|being|are|is|had|have|has|got)\s(?:\p{L}+\s){0,2}$/u;
const NO_OBJECT = oneOf`
  in on at by of off to from until till since for with between under over through via during after before following upon as way long back
  when while because and but or again later only anew once twice shortly soon immediately altogether officially formally
  completely temporarily briefly early mid-\S+ late the_(same|following|next) that_(year|month|day) this_(year|month|day)
  an?_(year|month|second|third) \p{L}+ly \d\S* end halt close stop`;
/** "downgraded relations and suspended military cooperation": an object follows, so that the verb is another's. */
const OBJECT_BEHIND = pattern('iu')`^_(?!${NO_OBJECT}(\b|$))(?!${MONTHS}\b)[\p{L}-]+`;

/** True when "relations" (or a pronoun for it) is the subject of the passive verb from `start` to `end`. */
export function isSubjectOf(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  if (!WITH_AUXILIARY.test(text.slice(0, start)) && OBJECT_BEHIND.test(text.slice(end))) return false;
  if (isPronounSubject(sentence, start)) return true;
  const last = matchesOf(text.slice(0, start), SUBJECT).at(-1);
  if (!last) return start === 0 && PARTICIPLE_FIRST.test(text);
  const [lead, gap] = [text.slice(0, last.index), text.slice(last.index + last[0].length, start)];
  const direct = /^\s?$/.test(gap);
  if (PHASE_OF.test(lead)) return false;
  if (!direct && WITHIN.test(lead) && !MEASURE.test(lead)) return false;
  return follows(gap);
}
