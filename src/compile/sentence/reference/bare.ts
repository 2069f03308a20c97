/** Nouns within a statement that only what was said before makes clear: "opened the building", "replaced the legation". */
import { oneOf, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import { FIGURE } from '../statement/figures.js';
import type { Before } from './antecedent.js';
import { again, phrasesOf, singular } from './phrases.js';
import { replaced } from './replace.js';

/** Where a bare noun ends: what follows says nothing more about it. */
const ENDS =
  String.raw`(?=[.,;]|_(was|were|had|has|is|did|does|remained|on|in_(the_)?(\d|[A-Z][a-z]+_\d)|and)(?!\p{L}))`.replaceAll(
    '_',
    '\\s',
  );
const MISSION = pattern('u')`
  (?<=\b([Tt]he)_)(?<noun>${oneOf`embassy legation consulate consulate-general high_commission`})${ENDS}`;
const ITS_PARTS = pattern('u')`
  \b[Tt]he_${oneOf`building foundation_stone land site plot premises chancery ambassador`}${ENDS}`;

const IN_PLACE = /\b(?:[Ii]n|[Aa]t)\s\p{Lu}/u;

/** The last mission that was spoken of before; of two in one sentence neither. */
export function missionBefore(before: readonly Before[], noun?: string): { words: string; sentence: number } | null {
  for (const { text, sentence } of before.slice(0, 3)) {
    const missions = phrasesOf(text).filter(
      ({ kind, head, text: phrase }) =>
        kind === 'mission' &&
        singular(head) === head &&
        phrase.split(/\s/).length > head.split(/\s/).length + 1 &&
        (noun === undefined || head === noun),
    );
    const [first] = missions;
    if (first) return missions.length === 1 ? { words: again(first.text), sentence } : null;
  }
  return null;
}

export function nameBare(pieces: readonly Piece[], before: readonly Before[]): Piece[] {
  const text = textOf(pieces);
  const mission = MISSION.exec(text);
  if (mission) {
    const found = missionBefore(before, mission.groups?.noun);
    if (!found) return [...pieces];
    const words = found.words.replace(/^the\s/, '');
    // "Peru's embassy" takes no article in front.
    const owned = words === found.words;
    const at = owned ? mission.index - 4 : mission.index;
    return replaced(pieces, at, mission.index + mission[0].length - at, { text: words, from: found.sentence });
  }
  const place = /^(?:An?|The)\s[\p{L}-]+\stook\sits\splace\b/u.exec(text);
  const replacedOne = place && missionBefore(before);
  if (place && replacedOne)
    return replaced(pieces, place[0].length - 'its place'.length, 'its place'.length, {
      text: `the place of ${replacedOne.words}`,
      from: replacedOne.sentence,
    });
  const its = ITS_PARTS.exec(text);
  if (!its || IN_PLACE.test(text) || phrasesOf(text).some(({ kind }) => kind === 'mission')) return [...pieces];
  const found = missionBefore(before);
  return found
    ? replaced(pieces, its.index + its[0].length, 0, { text: ` of ${found.words}`, from: found.sentence })
    : [...pieces];
}

const FIGURES = pattern('u')`^(((In|For)_\d{4},?_)?[Tt]he_figures)(?=_were_${FIGURE}[^;]*_and_${FIGURE})`;
/** "exports to Peru rose to 20 million dollars and imports from Peru to 12.5 million": two things and their figures. */
const TWO_FIGURES = pattern('u')`
  (?<first>[\p{L}’'\s-]{6,60}?)_(rose|fell|came|amounted|grew|stood|were|was)_((to|at|worth)_)?${FIGURE}[^;]{0,40}?
  _and_(?<second>[\p{L}’'\s-]{6,60}?)_((rose|fell|came|amounted|grew)_)?(to|at)_${FIGURE}`;
const TIME_IN_FRONT = /^(?:(?:In|By|For)\s\d{4},?\s|The\s(?:following|next|same)\syear,?\s|Then\s)/;

/** "In 1998 the figures were 25 and 17": those of the two things that were told of right before. */
export function nameFigures(pieces: readonly Piece[], before: readonly Before[]): Piece[] {
  const opens = FIGURES.exec(textOf(pieces))?.[0];
  const told = before[0];
  const { first, second } =
    opens === undefined || !told ? {} : (TWO_FIGURES.exec(told.text.replace(TIME_IN_FRONT, ''))?.groups ?? {});
  if (opens === undefined || !told || first === undefined || second === undefined) return [...pieces];
  return replaced(pieces, opens.length, 0, { text: ` for ${first} and ${second}`, from: told.sentence });
}
