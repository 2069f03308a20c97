/** Counts of a people that leave out where: "There had been 186 Peruvians", in a section on the Peruvians in Japan. */
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { ABOUT } from '../statement/figures.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Context } from './context.js';
import { withArticle } from './with-article.js';
import { replaced } from './replace.js';

const NUMBER = part`(?<![\d,.])\d{1,3}((,\d{3})+|\.\d+_million|_million)?`;
const NATION = part`(ethnic_)?\p{Lu}[\p{L}’'-]+(_\p{Lu}[\p{L}’'-]+)?`;
const ENDS = part`(?=[.,;]|_(\(|in_(the_)?(\d|\p{Lu}\p{Ll}+_\d)|at_the_|by_(the_)?\d|according_))`;
const AT_FIRST = part`([Ii]n|[Bb]y|[Aa]t|[Ss]ince)_[^,;]{2,40}?,?_`;

const COUNTED = pattern('gu')`
  \b${oneOf`[Tt]here_(were|had_been|are) counted counts recorded records registered registers found`}_${ABOUT}${NUMBER}_(?<nation>${NATION})${ENDS} |
  ^(${AT_FIRST})?${oneOf`[Mm]ost [Mm]any [Ss]ome [Hh]alf [Aa]ll [Nn]early_all [Aa]lmost_all`}_of_the_(?<of>${NATION})(?=_\p{Ll}+) |
  ^(The_)?(?<who>${NATION})(?=_(numbered|made_up|accounted_for|(were|are)_${ABOUT}\d)(?!\p{L})) |
  \b${NUMBER}_(?<whole>inhabitants|residents|citizens)(?=_(were|are|declared_themselves|called_themselves)_${NATION}${ENDS})`;

/** The statement with the state in which its section has the people live, where it names no other place. */
export function nameHost(pieces: readonly Piece[], { sentence, names }: Context): Piece[] {
  const { name = '', host = null } = sentence.people ?? {};
  if (host === null) return [...pieces];
  const text = textOf(pieces);
  const isSaid =
    text.includes(names[host]) || sentence.actors.some(({ side, text: word }) => side === host && text.includes(word));
  if (isSaid) return [...pieces];
  const there = THERE.exec(text);
  if (there) return replaced(pieces, there.index, 'there'.length, { text: `in ${withArticle(names[host])}` });
  if (SOMEWHERE.test(text) || NATIONAL.test(text)) return [...pieces];
  const [site, second] = matchesOf(text, COUNTED);
  if (!site || second) return [...pieces];
  const { nation, of = nation, who = of, whole } = site.groups ?? {};
  const at = site.index + site[0].length;
  if (whole !== undefined) return replaced(pieces, at, 0, { text: ` of ${withArticle(names[host])}` });
  return who?.endsWith(name) === true
    ? replaced(pieces, at, 0, { text: ` in ${withArticle(names[host])}` })
    : [...pieces];
}

/** "numbered more than 200,000 there" */
const THERE = pattern(
  'u',
)`(?<=\b(lived?|living|resident|residing|registered|counted|numbered_${ABOUT}${NUMBER}|${NUMBER}_people)_)there(?=[.,;]|_(in|on|by|at)_)`;
/** "The Peruvian census counted": where, is said. */
const NATIONAL = pattern('u')`(?<!^)\b\p{Lu}\p{L}+_(census|register)\b`;

/** "in Lima", "in the south": of a part, or of another land. */
const SOMEWHERE = pattern('u')`
  \b(in|to|from|at|near|around|across|throughout)_(the_)?(?!${oneOf`${MONTHS}`}\b)(\p{Lu}\p{Ll}|(north|south|east|west|capital|country|region|province|city|area)\b)`;
