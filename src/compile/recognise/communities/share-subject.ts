/** Whose share of a population it is. */
import type { Side } from '../../sentence/actors.js';
import { other, type Sentence } from '../../sentence/annotate.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { PeopleMention } from './people-mentions.js';
import { placeAfter, placeBefore } from './places.js';
import { isOfTown } from './towns.js';
import { ANAPHOR, contextOf, headed, settle, type Subject } from './subject.js';

const FORMS_BEFORE = pattern('i')`\b${oneOf`
  form ma[kd]e_up making_up account\w* constitut\w+ represent\w* compris\w+ number\w* are were is was being equal\w* share\w*
  proportion`}\b[^.;]{0,60}$`;
const IS_OR_HAS = oneOf`is are was were has have had identif\w+ declar\w+ claim\w* of`;
const IS_AFTER = pattern('i')`
  ^[^.;,]{0,90}?\b(population|inhabitants|residents|people|citizens)\b[^.;,]{0,40}?\b${IS_OR_HAS}_[^.;,]{0,30}$`;

const OF_THEM_ARE = /^\s(?:of\s(?:whom|them|which|these)\s)?(?:(?:are|were|is|was|being)\s)?(?:ethnic\s|of\s)?$/;

const isHome = ({ text, actors }: Sentence, origin: Side): boolean =>
  actors.some(
    ({ start, side, kind }) => side === origin && kind === 'name' && /\b[Ii]n\s(?:the\s)?$/.test(text.slice(0, start)),
  );

/** Whose share of the population this is, or null: "Indo-Fijians form 37% of …", "40% of Fiji's population is of Indian origin". */
export function subjectOfShare(
  sentence: Sentence,
  share: { start: number; end: number; value: number; ofInhabitants: boolean },
  mentions: readonly PeopleMention[],
): Subject | null {
  const { text } = sentence;
  if (isOfTown(sentence, share)) return null;
  const before = mentions.findLast(({ end }) => end <= share.start);
  const after = mentions.find(({ start }) => start >= share.end);
  const formed = before && FORMS_BEFORE.test(text.slice(before.end, share.start)) ? before : undefined;
  // "68% of Mauritians are of Indian origin".
  // "Fiji has 870,000 inhabitants, 36% of them of Indian origin".
  const ofThem =
    share.ofInhabitants && after && OF_THEM_ARE.test(text.slice(share.end, after.start)) ? after : undefined;
  const whole = after && after.host !== null && after.start - share.end <= 8 ? after : undefined;
  const mention =
    ofThem ?? formed ?? whole ?? (after && IS_AFTER.test(text.slice(share.end, after.start)) ? after : undefined);
  if (mention) {
    const ofHost = sentence.actors.find(
      ({ start, kind }) =>
        start >= share.end &&
        !(start >= mention.start && start < mention.end) &&
        kind !== 'demonym' &&
        /^\s(?:of|in)\s(?:[\p{Ll}]+\s){0,5}$/u.test(text.slice(share.end, start)),
    );
    const { name, origin } = mention;
    if (ofHost && origin !== null) {
      const host = other(origin);
      if (ofHost.side !== host || ofHost.kind === 'capital') return null;
      const section = headed(sentence);
      if (section?.origin === origin) return section;
      return name === null ? null : { people: name, origin, host };
    }
    // "Fijians make up 57 percent of the population": at home, where no other country is named.
    const home = origin !== null && headed(sentence) === null && (share.value > 50 || isHome(sentence, origin));
    if (home && mention.host === null && placeBefore(sentence, mentions, share.start, origin) === null) return null;
    return settle(sentence, mention, mentions, share.end, text.length, share.start);
  }
  const context = headed(sentence) ?? (ANAPHOR.test(text) ? contextOf(sentence) : null);
  const place = placeAfter(sentence, mentions, share.end, text.length);
  return context && (place === null || place === context.host) ? context : null;
}
