/** Patterns of file names that no shell has read: those of Windows pass them on as they are typed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SIGNS = /[*?]/;

/**
 * The files that a word names: itself where a file has that very name or it is no pattern, else what matches, in order. `*` stands for
 * any letters in a name and `?` for one; names that begin with a dot match only a pattern that does. None when nothing matches.
 */
export function filesNamed(word: string): string[] {
  if (!SIGNS.test(word) || existsSync(word)) return [word];
  const parts = word.split(/[\\/]/).filter((part, at) => part !== '' || at === 0);
  const first = parts.findIndex((part) => SIGNS.test(part));
  const start = parts.slice(0, first).join('/');
  const root = first === 1 && parts[0] === '' ? '/' : start;
  let found = [root];
  for (const part of parts.slice(first)) {
    found = found.flatMap((folder) => namesIn(folder, part).map((name) => join(folder, name)));
  }
  return found;
}

function namesIn(folder: string, pattern: string): string[] {
  if (!SIGNS.test(pattern)) return existsSync(join(folder, pattern)) ? [pattern] : [];
  try {
    return readdirSync(folder === '' ? '.' : folder)
      .filter((name) => name.startsWith('.') === pattern.startsWith('.') && matches(name, pattern))
      .sort();
  } catch {
    // No folder, or one that cannot be read, holds nothing that matches.
    return [];
  }
}

/** One pass with one place to go back to: a regular expression of many stars would try every way to part the name. */
function matches(name: string, pattern: string): boolean {
  let [at, of] = [0, 0];
  let star: { of: number; at: number } | null = null;
  while (at < name.length) {
    const sign = pattern[of];
    if (sign === '*') star = { of: ++of, at };
    else if (sign === '?' || sign === name[at]) [at, of] = [at + 1, of + 1];
    else if (star !== null) [at, of] = [(star.at += 1), star.of];
    else return false;
  }
  return /^\**$/.test(pattern.slice(of));
}
