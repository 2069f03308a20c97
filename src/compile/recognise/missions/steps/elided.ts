/** The other side's mission told without its verb: "was raised in 1956, the Swedish one a year later", "…, the Georgian in Yerevan in 1995". */
import { oneOf, pattern } from '../../../../text/pattern.js';
import type { Sentence } from '../../../sentence/annotate.js';
import { readPlaces, type Place } from '../../../sentence/places.js';
import type { Governed } from '../verbs-of.js';
import { stepOf, type Step, type Told } from './step.js';

/** Before the adjective. */
const OPENS = /(?:[,;]|,?\s(?:and|while|but))\sthe\s$/;
/** Behind it: the word for the mission, its city. */
const NAMES = pattern('u')`^(_${oneOf`one embassy legation mission consulate`})?(?=_|,)`;
const BEFORE_DATE = /^,?\s(?:in\s|on\s|only\s|already\s|just\s|from\s)*$/;
const ENDS = /^(?:[.;)]|$|,?\s(?:and|but|while|when|after)\s)/;

/** Steps that a second mission may share with the first. */
const SHARED: ReadonlySet<Step['act']> = new Set<Step['act']>(['opened', 'closed', 'reopened', 'raised', 'raised to']);

export function readElided(sentence: Sentence, all: readonly Governed[], told: readonly Told[]): Told[] {
  const { text, actors, dates } = sentence;
  if (told.length === 0) return [];
  return actors.flatMap((actor): Told[] => {
    const { side, kind, start, end } = actor;
    if (side === null || kind !== 'adjective' || !OPENS.test(text.slice(0, start))) return [];
    const names = NAMES.exec(text.slice(end));
    if (!names || all.some(({ phrase }) => phrase.start >= end && phrase.start > end + names[0].length)) return [];
    const from = end + names[0].length;
    const places = readPlaces(text, from, text.length);
    const [place] = places.map((one): Place => ({ ...one, note: '', noteEnd: one.end }));
    const date = dates.find(
      (one) =>
        one.happens && one.start >= (place?.end ?? from) && BEFORE_DATE.test(text.slice(place?.end ?? from, one.start)),
    );
    if (!date || places.length > 1 || !ENDS.test(text.slice(date.end))) return [];
    const examples = told.filter(({ i }) => (all[i]?.phrase.end ?? end) <= start);
    const last = examples.at(-1)?.steps.at(-1)?.at;
    return examples.flatMap(({ i, steps }): Told[] => {
      const step = steps.at(-1);
      if (!step || !SHARED.has(step.act) || step.at?.start !== last?.start) return [];
      return [{ i, place: place ?? null, sender: side, steps: [stepOf(step.act, date, { start: end, end: from })] }];
    });
  });
}
