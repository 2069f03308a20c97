/** The letters of a word as bits, so that words with other letters are told apart without comparing them. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** An edit adds or takes at most two letters of the set (a substitution: one each). */
function differsTooMuch(a: string, b: string, limit: number): boolean {
  let other = letterSet(a) ^ letterSet(b);
  let count = 0;
  for (; other !== 0; count++) other &= other - 1;
  return count > 2 * limit;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment: insertion, deletion, substitution, swap of neighbours), in
 * UTF-16 units. Anything above `limit` is `limit + 1`, found without filling the table.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (limit < 0 || Math.abs(a.length - b.length) > limit || differsTooMuch(a, b, limit)) return over;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(over);
    current[0] = row;
    let least = row;
    // Outside this band the distance is above the limit already.
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min(
        (above[column] ?? over) + 1,
        (current[column - 1] ?? over) + 1,
        (above[column - 1] ?? over) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, (before[column - 2] ?? over) + 1);
      }
      current[column] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return over;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? over, over);
}
