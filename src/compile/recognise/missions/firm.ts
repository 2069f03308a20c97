/** What the words of one mission state: that it stands, and of how many it is one. */
import type { Mission } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import { countOf, isOpenList, partly } from './count.js';
import { DIPLOMATIC } from './same-mission.js';
import { citiesOf } from './seat.js';
import { isAsOf } from './steps/governing.js';
import type { Governed } from './verbs-of.js';

/** Whether the words state a mission that stands, rather than tell how it once came about. */
export function isFirm(sentence: Sentence, { verb, after }: Governed): boolean {
  const stated = (act: string): boolean => act === 'has' || act === 'covers';
  // "is located in a villa", of which "located" alone may be told of one that is gone.
  const sits = after.some(({ act, text }) => act === 'sits' && /^(?:is|are)\s/.test(text));
  return (
    sentence.topic === 'missions' ||
    (verb !== null && (stated(verb.act) || isAsOf(sentence.text, verb))) ||
    after.some(({ act }) => stated(act)) ||
    (sits && after.length === 1)
  );
}

/** How many there are where the sentence names only some of them. */
export function countedOf(sentence: Sentence, { phrase, verb }: Governed): Pick<Mission, 'count' | 'countBound'> {
  // "two consulates, one in Nagoya and another in Osaka"
  const more = /\b(?:another|the\sother)\s(?:in|at)\s/.test(sentence.text.slice(phrase.end));
  // "The two legations became embassies": one each.
  if (more || DIPLOMATIC.has(phrase.kind.kind) || (verb !== null && verb.act !== 'has')) return {};
  const [counted, named] = [countOf(sentence, phrase), citiesOf(phrase, sentence).length];
  if (counted === null && isOpenList(sentence, phrase)) return { count: named, countBound: 'more than' };
  return partly(counted, named);
}
