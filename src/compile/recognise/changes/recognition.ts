/** Recognition of one party by the other: "Tirana recognised Kosovo on …", "formal recognition followed on …". */
import type { ActorMention, Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { clauseAt, type Trigger } from '../../sentence/clauses.js';
import type { Change } from '../change.js';
import { isDeFacto } from './de-facto.js';
import { EACH_OTHER, isOfPeople, objectOf, STATEHOOD } from './recognition-object.js';
import { recognitionNouns, type Recognition } from './recognition-noun.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { group } from '../../words/alternatives.js';

type Found = Recognition;

const VERB =
  /\b(?:(?:re-?)?recogni[sz](?:ed|es|ing|e)|acknowledg(?:ed|es|ing|e)(?=\s(?:\S+\s){0,4}?(?:independence|sovereignty|statehood)\b))\b/gi;
/** "Hungary followed on 3 March", after a recognition: the same act by another; but "diplomatic relations followed". */
const SUBJECT_ENDS = group('it which government duly then also later soon and side turn latter country');
const ECHO = new RegExp(
  [
    `(?<=\\p{Lu}[^\\s,;]*\\s|\\b${SUBJECT_ENDS},?\\s)followed\\s(?=on|in)`,
    '\\bfollowed\\ssuit\\s',
    `\\b${group('reciprocated did_so did_the_same doing_so do_so')}\\b`,
  ].join('|'),
  'gu',
);
const OBJECT_BEFORE = /\brecogni[sz]\w+\s(?:the\s)?$/i;

/** "President James Monroe recognised Brazil": who of two it was is clear, though no state is named before. */
const TITLE = oneOf`
  President Premier King Queen Emperor Empress Tsar Sultan Shah Khedive Prime_Minister Foreign_Minister Chancellor
  (Foreign_)?Secretary(_of_State)? General Colonel Admiral Pope Regent Governor`;
const PERSON = pattern('u')`\b${TITLE}(_[\p{Lu}][\p{L}.'’-]*){1,4}_([a-z]+ly_|had_|then_|also_){0,2}$`;

const OF_COUNTRIES = pattern('iu')`
  (?<!\b(among|one_of)_(the_)?((first|few|last|many)_)?)\b(countries|states|governments|nations|powers|capitals|those|all)_(that|which|who)_
  ((had|have|would)_)?$`;
const UNNAMED = pattern(
  'iu',
)`^[;,]_(and_|but_|while_)?the_([\p{L}-]+_){0,2}(government|regime|cabinet|authorities|junta|parliament)_`;

/** Who recognises: the last state named before the verb in its clause, or the subject that a pronoun stands for. */
function subjectBefore(sentence: Sentence, verb: Trigger): ActorMention | Side | null {
  const { text, actors } = sentence;
  const clause = clauseAt(text, verb.start);
  const before = actors.findLast(({ start, end, place }) => end <= verb.start && start >= clause.start && !place);
  if (before) return before;
  // "Togo declared independence; the revolutionary government recognised it": a subject that names no state.
  if (UNNAMED.test(text.slice(clause.start, verb.start))) return null;
  const outer = actors.findLast(({ end, place }) => end <= verb.start && !place);
  // "Recognising Eritrea on 28 May 1993, Italy …": the subject comes after.
  if (!outer && verb.start === 0)
    return (
      actors.find(({ start, place }) => !place && /,\s(?:the\s)?$/.test(text.slice(verb.end, start))) ??
      sentence.subject
    );
  return outer ?? sentence.subject;
}

/** The code of the state named as the subject, where it is the one that acted. */
const codeOf = (subject: ActorMention | Side | null, by: Side | null): Pick<Found, 'code'> =>
  typeof subject === 'object' && subject !== null && subject.side === by ? { code: subject.code } : {};

function triggersOf(sentence: Sentence, codes: Codes): Found[] {
  const { text, actors } = sentence;
  const found: Found[] = [];
  for (const match of matchesOf(text, VERB)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    const byAgent = /^\s(?:as\s[^,.;]{1,40}\s)?by\s(?:the\s)?/i.exec(text.slice(verb.end, verb.end + 60));
    if (
      /\b(?:was|were|been|being|be|is|are)\s(?:\w+ly\s)?$/i.test(text.slice(Math.max(0, verb.start - 30), verb.start))
    ) {
      const agent =
        byAgent && actors.find(({ start }) => start >= verb.end && start <= verb.end + byAgent[0].length + 2);
      const object = actors.findLast(({ end, place }) => end <= verb.start && !place);
      const its = /^Its\s(?:independence|statehood|sovereignty)\s/.test(text) && !object;
      if (agent && agent.side !== null && its)
        found.push({ ...verb, noun: false, rule: 'recognised by', by: agent.side, code: agent.code });
      const body = object
        ? /\b(?:church|patriarchate|bank|university|federation|union)\sof\s(?:the\s)?$/i.test(
            text.slice(0, object.start),
          )
        : false;
      if (
        !body &&
        agent &&
        agent.side !== null &&
        object &&
        object.side === other(agent.side) &&
        object.kind !== 'demonym'
      ) {
        const noun = text.slice(object.end, verb.start);
        if (!isOfPeople(noun) && (object.kind !== 'adjective' || STATEHOOD.test(noun)))
          found.push({ ...verb, noun: false, rule: 'recognised by', by: agent.side, code: agent.code });
      }
      continue;
    }
    if (EACH_OTHER.test(text.slice(verb.end)) && !isOfPeople(text.slice(verb.end))) {
      found.push({ ...verb, noun: false, rule: 'recognise each other', by: null });
      continue;
    }
    // "broke with countries that recognised the new state": nobody of the two.
    if (OF_COUNTRIES.test(text.slice(0, verb.start))) continue;
    const object = objectOf(sentence, verb, codes);
    const subject = object === null ? null : subjectBefore(sentence, verb);
    const named = typeof subject === 'object' && subject !== null ? subject.side : subject;
    // "Malta recognised Estonia in 1923 and recognised Estonia again in 1991": the state named last is the object.
    const somebody = named === object && typeof subject === 'number' && PERSON.test(text.slice(0, verb.start));
    const again =
      named === object &&
      found.some(
        ({ by, end }) =>
          named !== null && by === other(named) && /,?\s(?:and|but|then)\s/.test(text.slice(end, verb.start)),
      );
    const by = somebody ? null : again && (named === 0 || named === 1) ? other(named) : named;
    // A third state recognising a party is its own affair; so is a party recognising itself in a misread clause.
    if (object === null || (typeof subject === 'object' && subject !== null && subject.side === null) || by === object)
      continue;
    if (by === null && object === 'pronoun') continue;
    found.push({
      ...verb,
      noun: false,
      rule: 'recognises',
      by: by ?? (object === 'pronoun' ? null : other(object)),
      ...codeOf(subject, by),
    });
  }
  found.push(...recognitionNouns(sentence));
  const earlier = found.length > 0 || /\brecogni[sz]|\brecognition\b/i.test(sentence.previous?.text ?? '');
  for (const match of matchesOf(text, ECHO)) {
    const trigger = { start: match.index, end: match.index + match[0].length };
    // "Recognition by Denmark followed": the verb of the noun, not another act.
    const own = found.some(
      ({ noun, end }) => noun && end <= trigger.start && !/[,;]|\band\b/.test(text.slice(end, trigger.start)),
    );
    if (own) continue;
    const inSentence = found.some(({ end }) => end <= trigger.start);
    const opens = /^(?:\S+\s){1,6}$/.test(text.slice(0, trigger.start)) && earlier;
    const verbBefore = /\brecogni[sz]\w+\b/i.test(text.slice(0, trigger.start));
    if (!inSentence && !opens && !verbBefore) continue;
    if (found.some(({ start, end }) => start < trigger.end && trigger.start < end)) continue;
    // "Gabon was among the first to recognise it …, doing so in 1993": the same act by the same state.
    const same = match[0] === 'doing so' ? found.findLast(({ end }) => end <= trigger.start) : undefined;
    if (same) {
      found.push({ ...same, ...trigger, noun: false, rule: 'followed suit' });
      continue;
    }
    const subject = subjectBefore(sentence, trigger);
    const named = typeof subject === 'object' && subject !== null ? subject.side : subject;
    // "Pakistan, which had refused to recognise Bangladesh, did so": the state named last was the object.
    const isObject =
      typeof subject === 'object' && subject !== null && OBJECT_BEFORE.test(text.slice(0, subject.start));
    const by = isObject && named !== null ? other(named) : named;
    if (by !== null || inSentence || verbBefore)
      found.push({ ...trigger, noun: false, rule: 'followed suit', by, ...codeOf(subject, by) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Recognitions between the parties that a sentence speaks of. */
export function recognitionTriggers(sentence: Sentence, codes: Codes): Change[] {
  return triggersOf(sentence, codes).map(({ start, end, rule, by, code }): Change => ({
    start,
    end,
    rule: `status: ${rule}`,
    change: 'recognised',
    by: by === null ? null : (code ?? codes[by]),
    ...(by === null && rule === 'recognition' ? { unnamed: true as const } : {}),
    ...(isDeFacto(sentence.text, { start, end }) ? { how: 'de facto' as const } : {}),
    accounts: false,
    lasted: false,
    decided: false,
    roles: ['at', 'by'],
    own: null,
  }));
}
