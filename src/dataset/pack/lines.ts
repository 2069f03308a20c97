/** Sections of lines, which begin with a line feed each. */

export function linesOf(section: Buffer): string[] {
  const text = section.toString('utf8', 1);
  return text === '' ? [] : text.split('\n');
}

/** Where the line that `from` stands in ends. */
export function lineEnd(section: Buffer, from: number): number {
  const end = section.indexOf(10, from);
  return end < 0 ? section.length : end;
}

/** The line whose first field is this, and the one after it; null when there is none. */
export function lineOf(section: Buffer, key: string): { line: string; next: string | null } | null {
  const at = /[|\n]/.test(key) ? -1 : section.indexOf(`\n${key}|`);
  if (at < 0) return null;
  const end = lineEnd(section, at + 1);
  const line = section.toString('utf8', at + 1, end);
  const next = end === section.length ? null : section.toString('utf8', end + 1, lineEnd(section, end + 1));
  return { line, next };
}
