/** Whether "relations", or a pronoun for them, is the subject of a passive verb. */
import type { Sentence } from '../../sentence/annotate.js';
import { RELATIONS, mentionsRelations } from './relations-words.js';
import { matchesOf } from '../../../text/matches.js';
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

/** "Broken off in 1912, they were re-established": the participle stands before its subject. */
const PARTICIPLE_FIRST =
  /^(?:\S+\s){1,8}?(?:they|(?:(?:diplomatic|official|formal|full|bilateral)\s)?(?:relations|ties))\b/i;

function isPronounSubject({ text, previous }: Sentence, start: number): boolean {
  const before = text.slice(0, start);
  if (PRONOUN.test(before.slice(-90))) return mentionsRelations(previous?.text) || mentionsRelations(before);
  return PRONOUN_OPENS.test(text) && mentionsRelations(previous?.text) && follows(before.replace(/^\w+/, ''));
}

/** True when what stands between a subject and a verb leaves the subject in charge. */
function follows(gap: string): boolean {
  const between = gap.replace(BETWEEN, '').replace(ASIDE, ' ');
  const cut = matchesOf(between, NEW_SUBJECT).at(-1);
  if (!cut) return !RIVAL.test(between.replace(/\b(?:between|with|of|at)\s[^,]*,?/gi, ''));
  // "relations, when X, were …" is rare; a conjunction opens a new statement unless its subject is still ours.
  return CONJOINED.test(between.slice(cut.index)) || /\bof\swhich\b[^,]{0,80},\s(?:were|was|had)?/i.test(between);
}

/** True when "relations" (or a pronoun for it) is the subject of the passive verb at `start`. */
export function isSubjectOf(sentence: Sentence, start: number): boolean {
  const { text } = sentence;
  if (isPronounSubject(sentence, start)) return true;
  const last = matchesOf(text.slice(0, start), SUBJECT).at(-1);
  if (!last) return start === 0 && PARTICIPLE_FIRST.test(text);
  const [lead, gap] = [text.slice(0, last.index), text.slice(last.index + last[0].length, start)];
  const direct = /^\s?$/.test(gap);
  if (!direct && WITHIN.test(lead) && !MEASURE.test(lead)) return false;
  return follows(gap);
}
