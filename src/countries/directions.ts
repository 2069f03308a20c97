/** Words by which parts of the world and of divided countries are told apart: a guess never changes or drops one. */

/** The initial stands for the direction, and is what tells two directions apart: "northern" is "north". */
type Direction = 'n' | 's' | 'e' | 'w';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  n: 'n',
  north: 'n',
  northern: 'n',
  s: 's',
  south: 's',
  southern: 's',
  e: 'e',
  east: 'e',
  eastern: 'e',
  w: 'w',
  west: 'w',
  western: 'w',
};
const SPELT: Readonly<Record<Direction, readonly string[]>> = {
  n: ['north', 'northern', 'new'],
  s: ['south', 'southern'],
  e: ['east', 'eastern'],
  w: ['west', 'western'],
};

const directionOf = (word: string): Direction | null =>
  Object.hasOwn(DIRECTIONS, word) ? (DIRECTIONS[word] ?? null) : null;

/** Whether a folded word is a direction or its initial. */
export const isDirection = (word: string): boolean => directionOf(word) !== null;

/** The words that an initial may be short for ("N. Guinea" too); null for anything else. */
export function directionsOfInitial(word: string): readonly string[] | null {
  const direction = directionOf(word);
  return direction !== null && word.length === 1 ? SPELT[direction] : null;
}

/** A folded name in two: its directions as initials in their order ("ns"), and the words between them. */
export function withoutDirections(key: string): { directions: string; rest: string } {
  let directions = '';
  const rest = key.split(' ').filter((word) => {
    const direction = directionOf(word);
    directions += direction ?? '';
    return direction === null;
  });
  return { directions, rest: rest.join(' ') };
}
