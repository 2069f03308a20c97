/**
 * Damerau–Levenshtein distance (optimal string alignment: insertion, deletion, substitution, swap of neighbours), in
 * UTF-16 units. Anything above `limit` is `limit + 1`, found without filling the table.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
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
