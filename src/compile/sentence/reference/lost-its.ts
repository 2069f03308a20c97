/** "The two sides agreed on its demarcation", "Ground was broken for its chancery": of what the sentence before tells of. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import { ofIt } from './of-it.js';
import type { Context } from './context.js';
import { missionBefore } from './bare.js';
import { withArticle } from './with-article.js';
import { phrasesOf } from './phrases.js';
import { replaced } from './replace.js';

/** Nothing that could own: two states, or what is done. */
const NO_OWNER = pattern('iu')`
  ^((on|in|by|at|since)_[^,]{3,30}?,?_)?(${oneOf`
  the_two_(states|countries|sides|governments|neighbours|parties|presidents|parliaments) both_(states|countries|sides|governments)
  they ground work construction building_work`})_[^,;]*$`;
const ITS = pattern(
  'u',
)`\bits_(own_)?(?<owned>([\p{L}-]+_)?[\p{L}-]+)(?=[.,;]|_(was|were|is|in|on|at|by|started|began|ended|had|has|and)(?!\p{L}))`;
const PART_OF_MISSION = /^(?:\p{Ll}+\s)?(?:chancery|chanceries|building|premises|residence)$|^chancery\s/u;
/** "was its largest trading partner": of the other state. */
const PARTNER = pattern('u')`
  (?<=\b(was|is|became|remained|remains|has_been)_)its(?=_([\p{L}-]+_){0,3}(partner|ally|neighbour|supplier|market|customer|buyer|creditor|investor)(?!\p{L}))`;

export function nameOwner(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const partner = PARTNER.exec(text);
  if (partner) {
    const other = otherState(text.slice(0, partner.index), context);
    return other === null
      ? [...pieces]
      : replaced(pieces, partner.index, 3, { text: `${other}'s`, from: context.sentence.previous?.number ?? 0 });
  }
  const its = ITS.exec(text);
  const front = text.slice(0, its?.index ?? 0);
  if (!its || !NO_OWNER.test(front) || phrasesOf(front).length > 0) return [...pieces];
  if (context.sentence.actors.some((actor) => front.includes(actor.text))) return [...pieces];
  const owned = its.groups?.['owned'] ?? '';
  const owner = PART_OF_MISSION.test(owned)
    ? missionBefore(before)
    : ofIt(before, '', (words) => context.personIn(words, words) !== null);
  if (!owner) return [...pieces];
  return replaced(pieces, its.index, its[0].length, { text: `the ${owned} of ${owner.words}`, from: owner.sentence });
}

/** The party that the sentence before is about, where the words in front name the other one alone. */
function otherState(front: string, { sentence, names }: Context): string | null {
  const sides = new Set(sentence.actors.filter(({ text }) => front.includes(text)).map(({ side }) => side));
  const [side] = sides;
  const other = sentence.previous?.subject;
  if (
    sides.size !== 1 ||
    side === null ||
    side === undefined ||
    other === null ||
    other === undefined ||
    other === side
  )
    return null;
  return withArticle(names[other]);
}
