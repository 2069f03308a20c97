/** What stands behind a state's pronoun, behind "the one", "those" and a bare noun. */
import { indefiniteOf } from '../../../text/indefinite.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Antecedent, Before } from './antecedent.js';
import type { Context } from './context.js';
import { again, kindOfNoun, singular } from './phrases.js';
import { withArticle } from './with-article.js';

/** What is said of a thing: "was closed", "became a consulate", "rose to 300 million". */
const OF_THING = pattern('u')`
  ^_(amounted|totall?ed|${oneOf`rose grew fell increased decreased declined dropped climbed sank stood came`}_(to|at|by|from)_[^\d,.;]{0,20}\d|
  was|is|has_been|had_been|took|came|(re)?gained_the_rank|bec[ao]mes?_(an?|the)_(\p{Ll}+_)?${oneOf`
  embassy legation consulate consulate-general high_commission mission agency office`})\b`;

/** "It recognised Kosovo": a state, by the subject of what went before. */
export function ofState(after: string, before: readonly Before[], { sentence, names }: Context): Antecedent | null {
  if (OF_THING.test(after) || sentence.subject === null) return null;
  const own = names[sentence.subject];
  const first = before.find(({ subject }) => subject !== '');
  const named =
    first &&
    sentence.previous?.actors.some(
      ({ side, start, kind }) => side === sentence.subject && kind === 'name' && start < 30,
    );
  if (!first || !named || sentence.previous?.subject !== sentence.subject) return null;
  return { words: withArticle(own), sentence: first.sentence };
}

const MISSION_NOUN = pattern('gi')`\b(honorary_)?${oneOf`
  consulates?([\s-]general)? embass(y|ies) legations? high_commissions? liaison_offices? offices? agreements? treat(y|ies)
  (joint_)?meetings? (joint_)?sessions? visits? summits? talks rounds? accords? protocols? schools? branch(es)?`}\b`;

const COUNTED = /\b(?:first|second|third)\s(meeting|session|summit|round|visit|treaty|agreement|conference)\b/i;

/** "another", "a" where one of its kind is meant, else "the". */
function articleOf(words: string, noun: string): string {
  if (/^another/i.test(words)) return 'another';
  if (!/^(?:an?|one)\b/i.test(words)) return 'the';
  return indefiniteOf(noun);
}

/** "The one in Rijeka": what was spoken of. */
export function ofOne(words: string, before: readonly Before[]): Antecedent | null {
  for (const { text, sentence } of before.slice(0, 3)) {
    const kept = /\b(second|third|fourth|first)$/i.exec(words)?.[1];
    // "The third meeting took place during a visit, and the fourth": the fourth meeting.
    const counted = kept === undefined ? undefined : COUNTED.exec(text)?.[1];
    // "in Cardiff, where the office was closed, and in Leeds, where one was opened": "the office" goes back itself.
    const nouns = Array.from(text.matchAll(MISSION_NOUN), ({ 0: found, index }) => ({
      found,
      before: text.slice(0, index),
    }));
    const told = nouns.filter((one) => !/\bthe\s$/i.test(one.before));
    const noun = counted ?? (/^one$/i.test(words) && told.length > 0 ? told : nouns).at(-1)?.found;
    if (noun === undefined) continue;
    const article = articleOf(words, kept ?? singular(noun));
    return { words: `${article} ${kept ? `${kept} ` : ''}${singular(noun.toLowerCase())}`, sentence };
  }
  return null;
}

/**
 * "The country has kept an embassy in Japan": of the two that which is not named beside it; "was Queen of Kenya until the country became a
 * republic": that which is named before it.
 */
export function ofCountry({ sentence, names }: Context): Antecedent | null {
  const at = sentence.text.search(/\bthe\s(?:country|republic|kingdom|nation|island\snation)\b/);
  const before = at < 0 ? undefined : sentence.actors.findLast(({ end, side }) => end <= at && side !== null);
  if (before !== undefined && before.side !== null)
    return { words: withArticle(names[before.side]), sentence: sentence.number };
  // "Peru was the first to recognise the new republic": of the two the one that is not named in front.
  const newer = sentence.text.search(/\bthe\s(?:new|young)\s(?:country|republic|kingdom|nation)\b/);
  const sides = new Set(
    sentence.actors.flatMap(({ side, start }) => (side === null || (newer >= 0 && start > newer) ? [] : [side])),
  );
  const [named] = sides;
  if (sides.size !== 1 || named === undefined) return null;
  return { words: withArticle(names[named === 0 ? 1 : 0]), sentence: sentence.number };
}

/** "Those in Osaka": the things of one kind that were named last. */
export function ofThose(before: readonly Before[]): Antecedent | null {
  for (const { things, sentence } of before.slice(0, 2)) {
    const thing = things.findLast(({ head }) => singular(head) !== head);
    if (thing) return { words: `the ${thing.head}`, sentence };
  }
  return null;
}

/** "The Court", where "the International Court of Justice" was named before. */
export function fullerPhrase(noun: string, before: readonly Before[]): Antecedent | null {
  const bare = noun.replace(/^(?:same|new)\s/, '');
  if (kindOfNoun(bare.toLowerCase()) === null) return null;
  for (const { things, sentence } of before.slice(0, 3)) {
    const fuller = things.findLast(
      ({ head, text }) => singular(head.toLowerCase()) === singular(bare.toLowerCase()) && text.split(/\s/).length > 2,
    );
    if (fuller) return { words: again(fuller.text), sentence };
    // A mission is an embassy or whatever was named.
    const mission = bare === 'mission' ? things.findLast(({ kind }) => kind === 'mission') : undefined;
    if (mission) return { words: again(mission.text), sentence };
  }
  return null;
}
