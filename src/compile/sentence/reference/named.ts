/** What stands behind a state's, a person's and an owner's pronoun, behind "the one" and a bare noun. */
import { countryByCode } from '../../../countries/country.js';
import { matchesOf } from '../../../text/matches.js';
import { indefiniteOf } from '../../../text/indefinite.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import {
  decapitalised,
  isPlural,
  isPronoun,
  isThing,
  ofIt,
  ofThey,
  type Antecedent,
  type Before,
} from './antecedent.js';
import { countryOfCapital } from '../seats.js';
import type { Context } from './context.js';
import { again, kindOfNoun, singular } from './phrases.js';

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

export const withArticle = (name: string): string =>
  /^(?:United|Netherlands|Czech\sRepublic|Dominican\sRepublic|Democratic\sRepublic|Central\sAfrican|Marshall|Comoros|Seychelles|Holy\sSee|Philippines|Bahamas|Maldives|European|Gambia|Soviet)/.test(
    name,
  )
    ? `the ${name}`
    : name;

/** "Peru recalled its ambassador after Ana Roa had met Ken Mori. He came back": of several neither, unless one is the subject. */
function isOnlyPerson(
  name: string,
  { text, subject }: Pick<Before, 'text' | 'subject'>,
  { personIn, sentence }: Context,
): boolean {
  const last = name.split(' ').at(-1) ?? '';
  if (subject.includes(last)) return true;
  // "Troops landed, Ana Roa having spoken to the king. He …"
  if (text.includes(`${last} having `) || text.includes(`${last} being `)) return false;
  const others = text.replaceAll(name, '@').replaceAll(last, '@');
  if (personIn(others, '') !== null || OTHER_TITLED.test(others)) return false;
  return (
    !/^\p{Lu}\p{Ll}+$/u.test(subject) || (sentence.previous?.actors.some((actor) => actor.text === subject) ?? true)
  );
}

export function ofPerson(before: readonly Before[], context: Context): Antecedent | null {
  const { personIn } = context;
  for (const { text, subject, sentence } of before) {
    const name = personIn(text, subject);
    if (name !== null && !isOnlyPerson(name, { text, subject }, context)) return null;
    if (name !== null) return { words: name, sentence };
    // "the Serbian ambassador was called home; he …", "In 1983 the Queen came again. She …"
    const titled = matchesOf(text, TITLED).at(-1)?.[0];
    if (titled !== undefined) return { words: decapitalised(titled), sentence };
  }
  return null;
}

const OFFICES = oneOf`
  queen king president prime_minister chancellor ambassador envoy pope emperor sultan tsar shah foreign_minister premier chargé_d['’]affaires`;
/** Somebody without a name. */
const TITLED = pattern('giu')`\bthe_([\p{L}-]+_)?${OFFICES}\b`;
/** Somebody beside the one whose name has become "@". */
const OTHER_TITLED = pattern(
  'iu',
)`\b(the|its|their|his|her)_([\p{L}-]+_){0,2}${OFFICES}\b(?!([^,;.]{0,30},)?_@|_to_do_so_was_@)`;

/** What is said of people that are counted. */
const OF_PEOPLE = /^(?:\p{Ll}+\s)?(?:numbers?|share|proportion|ranks|descendants)\b/u;
/** What a body holds: "its first meeting". */
const OF_BODY = /^(?:first|second|third|fourth|fifth|next|latest|last|inaugural)\s(?:meeting|session)$/;

/** "Its first meeting", behind "an agreement on a joint commission": the meeting of the body. */
export function ofBody(owned: string, before: readonly Before[]): Antecedent | null {
  if (!OF_BODY.test(owned)) return null;
  const [told] = before;
  const body = told?.things.findLast(({ kind, head }) => kind === 'body' && singular(head) === head);
  const named = told && (body?.text ?? BODY_BEHIND.exec(told.text)?.[0]);
  return named === undefined ? null : { words: `the ${owned} of ${again(named)}`, sentence: told?.sentence ?? 0 };
}
/** A body that stands within the name of a paper: "an agreement on a joint commission". */
const BODY_BEHIND = /\ban?\s(?:\p{Ll}+\s){0,2}(?:commission|committee|council)\b/u;

const HOSTED = pattern('u')`
  ^([\p{Ll}-]+_)?${oneOf`embass(y|ies) legations? consulates? consulates?-general high_commissions? missions?`}_in_(the_)?(?<host>\p{Lu}[^,;]*)$`;
/** "Its missions in Peru": of the two states the other one's. */
function ofSender(owned: string, { names, sentence }: Context): Antecedent | null {
  const host = HOSTED.exec(owned)?.groups?.['host'];
  const side = host === undefined ? -1 : names.indexOf(host);
  return side < 0
    ? null
    : { words: `${withArticle(names[side === 0 ? 1 : 0])}'s `, sentence: sentence.previous?.number ?? sentence.number };
}

const LONG = /\s(?:in|on|at|near|for|with|from|to|between|signed|concluded|of\s(?:the|an?))\s/;
const JUDGED = /^(?:\p{Ll}+\s)?(?:judge?ment|ruling|verdict|award|opinion|order)s?\b/u;
const COURT = /\b(?:court|tribunal|panel|commission)\b/i;
/** "Its judgment of 2009", behind a sentence that ends in a court: no state's. */
function ofCourt(before: readonly Before[]): Antecedent | null {
  for (const { things, sentence } of before.slice(0, 2)) {
    const courts = things.filter(({ head }) => COURT.test(head));
    const [court] = courts;
    if (court) return courts.length > 1 ? null : { words: `${again(court.text)}'s `, sentence };
  }
  return null;
}

/** "Lima protested, and in May its navy came": of who acts in the clause before; undefined where there is none, null where it is not clear. */
function ofFirstHalf([half]: readonly Before[], { sentence, names, personIn }: Context): Antecedent | null | undefined {
  if (half?.sentence !== sentence.number || half.subject === '' || isPronoun(half.subject)) return undefined;
  if (!/^(?:\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)*|the\s\p{Lu}[\p{L}\s]+)$/u.test(half.subject))
    return undefined;
  if (isPlural(half.subject) || personIn(half.subject, half.subject) !== null) return undefined;
  const code = countryOfCapital(half.subject);
  const state = code === null ? undefined : countryByCode(code)?.name;
  const owner = state !== undefined && names.includes(state) ? withArticle(state) : decapitalised(half.subject);
  return { words: `${owner}'s `, sentence: half.sentence };
}

/** Whether the sentence before is about the party that "its" would mean: it is of a subject there. */
const isTold = ({ sentence }: Context, before: readonly Before[]): boolean => {
  const told = before.find(({ sentence: number }) => number !== sentence.number);
  const own = sentence.previous?.actors.filter(({ side }) => side === sentence.subject) ?? [];
  return (
    told === undefined ||
    told.subject === '' ||
    isPronoun(told.subject) ||
    own.some(({ text }) => told.subjects.some((one) => one.includes(text)))
  );
};

/** "Its embassy", "his visit": the owner in front. */
export function ofOwner(
  pronoun: string,
  owned: string,
  before: readonly Before[],
  context: Context,
): Antecedent | null {
  const { sentence, names } = context;
  const word = pronoun.toLowerCase();
  if (word === 'his' || word === 'her') {
    const person = ofPerson(before, context);
    return person && { ...person, words: `${person.words}'s ` };
  }
  if (word === 'its') {
    if (JUDGED.test(owned)) return ofCourt(before);
    const inFirstHalf = ofFirstHalf(before, context);
    if (inFirstHalf !== undefined) return inFirstHalf;
    const from = sentence.previous?.number ?? sentence.number;
    const sender = ofSender(owned, context);
    if (sender) return sender;
    const [told] = before;
    if (told && isThing(told.subject)) return { words: `${decapitalised(told.subject)}'s `, sentence: told.sentence };
    // "its exports to Peru": not of Peru.
    if (sentence.subject !== null && isTold(context, before) && !owned.includes(names[sentence.subject]))
      return { words: `${withArticle(names[sentence.subject])}'s `, sentence: from };
    const thing = ofIt(before, '', (words) => context.personIn(words, words) !== null);
    // "the treaty on the tunnel's completion": the treaty's or the tunnel's?
    return thing === null || LONG.test(thing.words) ? null : { ...thing, words: `${thing.words}'s ` };
  }
  const owners = ofThey(before, '', names, (words) => context.personIn(words, words) !== null);
  // "Their number has fallen": of people, whoever they are.
  const isOfStates = owners?.words === 'the two countries' || names.every((name) => owners?.words.includes(name));
  if (isOfStates && OF_PEOPLE.test(owned)) return null;
  return owners && { ...owners, words: /s$/.test(owners.words) ? `${owners.words}' ` : `${owners.words}'s ` };
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
