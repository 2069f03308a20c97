/** Recognition as a noun: "recognition by Denmark came on …", "granted recognition to Angola", "Norway's recognition of Finland". */
import { other, type Sentence } from '../../sentence/annotate.js';
import type { CountryCode } from '../../../model.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import type { Trigger } from '../../sentence/clauses.js';
import { matchesOf } from '../../../text/matches.js';
import { isStateObject } from './recognition-object.js';
import { group } from '../../words/alternatives.js';

export interface Recognition extends Trigger {
  rule: string;
  /** Said by the noun instead of a verb: "recognition by Denmark followed". */
  noun: boolean;
  by: Side | null;
  /** The state that acted, where it is named: it may be a former one. */
  code?: CountryCode;
}

const NOUN = /\brecognition\b/gi;
/** What makes the noun an act: it came, it was granted, or somebody extended it. */
const HAPPENS =
  /^[^.;]{0,80}?\b(?:came|come|follow(?:ed|s)|granted|extended|given|accorded|took\splace|occurred|declared|announced|(?:on|in)\s(?:\p{Lu}\p{Ll}+\s)?\d)/iu;
const GIVEN =
  /\b(?:extend(?:ed|ing)|exchang(?:ed|ing)|grant(?:ed|ing)|accord(?:ed|ing)|gave|giving)\s(?:\p{L}+\s){0,3}$/iu;
/** "did not come", unless it came in the end. */
const NEVER = /\b(?:not|never|nor)\b/i;
const UNTIL = /^[^.;]{0,60}?\b(?:until|till)\s/i;
/** Of the world, of people, of rights: no act of one state towards another. */
const OTHER_KIND = new RegExp(
  [
    `\\b${group('international widespread world universal legal speech popular public in')}\\s$`,
    `\\b${group('reaffirm\\w* confirm\\w* maintain\\w* with[dh]\\w*')}\\s(?:its|their)\\s(?:\\w+\\s)?$`,
    `\\b${group('gestures? signs? tokens? forms? lack question issue matter')}\\sof\\s(?:\\w+\\s)?$`,
  ].join('|'),
  'i',
);
/** "mutual recognition", "recognition to each other" */
const MUTUAL = /\b(?:mutual|reciprocal)\s(?:\p{L}+\s)?$/iu;
const TO_EACH_OTHER = /^\s(?:to|of|by)\s(?:each\sother|one\sanother)\b/;
/** "recognition in 2013 by Peru of …": what is recognised. */
const OBJECT = /^(?:\s(?:in|on)\s[^,.;]{3,20}?|\sby\s[^,.;]{3,40}?)?\s(?:of|to)(?=\s)/i;
const NEW_STATE = /^\sto\s(?:it|the\s(?:new|young)\s(?:state|republic|country|government))\b/i;

const near = ({ text, actors }: Sentence, from: number, before: RegExp): ActorMention | null =>
  actors.find(({ start }) => start >= from && before.test(text.slice(from, start))) ?? null;

const third = ({ actors }: Sentence, start: number, end: number): boolean =>
  actors.some((actor) => actor.side === null && !actor.place && actor.start >= start && actor.start < end + 60);

/** The recognitions that nouns in a sentence state, with the party that recognised where it is named. */
export function recognitionNouns(sentence: Sentence): Recognition[] {
  const { text, actors } = sentence;
  return matchesOf(text, NOUN).flatMap((match): Recognition[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [lead, tail] = [text.slice(0, start), text.slice(end)];
    const given = GIVEN.exec(lead);
    const happens = HAPPENS.exec(tail)?.[0];
    if (OTHER_KIND.test(lead) || !(given || happens !== undefined)) return [];
    const delayed = happens !== undefined && NEVER.test(happens);
    if (delayed && !UNTIL.test(tail.slice(happens.length))) return [];
    // "granted Finland recognition"
    const receiver = given && actors.find((actor) => actor.start > given.index && actor.end < start);
    const object = receiver ?? near(sentence, end, /^\s(?:of|to)\s(?:the\s)?$/i);
    const agent = near(sentence, end, /^\s(?:of\s[^,.;]{1,40}\s)?by\s(?:the\s)?$/i);
    const owner = actors.findLast(
      (actor) =>
        actor.end <= start &&
        /^(?:['’]s?)?\s(?:(?:formal|official|diplomatic|full)\s)*$/.test(text.slice(actor.end, start)),
    );
    const giver = given ? actors.findLast((actor) => actor.end <= given.index && !actor.place) : undefined;
    const acting = agent ?? (receiver ? undefined : owner) ?? giver ?? null;
    if (object?.side === null || acting?.side === null) return [];
    const mutual = MUTUAL.test(lead) || TO_EACH_OTHER.test(tail);
    const named = OBJECT.exec(tail);
    if (named && !TO_EACH_OTHER.test(tail) && !isStateObject(sentence, end + named[0].length)) return [];
    if (given && !object && !mutual && !NEW_STATE.test(tail)) return [];
    if (mutual && !object)
      return third(sentence, start, end) ? [] : [{ start, end, rule: 'mutual recognition', noun: true, by: null }];
    const by = acting?.side ?? (object?.side == null ? null : other(object.side));
    if (object && by === object.side) return [];
    return !object && !acting && third(sentence, start, end)
      ? []
      : [
          {
            // A verb that is denied says "not" before it.
            start: delayed ? end + happens.length - 1 : start,
            end: delayed ? end + happens.length : end,
            rule: 'recognition',
            noun: true,
            by: acting ? by : null,
            ...(acting === null ? {} : { code: acting.code }),
          },
        ];
  });
}
