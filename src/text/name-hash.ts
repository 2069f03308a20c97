/**
 * Tells texts apart in the name of a file, in 14 letters and digits at most: FNV-1a over UTF-16 units, and a second sum beside it. Not for
 * what an enemy could gain by making two texts alike.
 */
export function nameHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b + text.charCodeAt(at), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
