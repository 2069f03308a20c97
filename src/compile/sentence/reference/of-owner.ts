/** What "its", "his" and "their" stand for: whose the thing behind them is. */
import { countryByCode } from '../../../countries/country.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import { decapitalised, isPlural, isPronoun, isThing, type Antecedent, type Before } from './antecedent.js';
import { ofIt } from './of-it.js';
import { ofThey } from './of-they.js';
import { countryOfCapital } from '../seats.js';
import type { Context } from './context.js';
import { ofPerson } from './of-person.js';
import { again, singular } from './phrases.js';
import { withArticle } from './with-article.js';

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
