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

/** The line whose first field is this, and those after it, so many at most; none when there is no such line. */
export function linesFrom(section: Buffer, key: string, count: number): string[] {
  const lines: string[] = [];
  let at = /[|\n]/.test(key) ? -1 : section.indexOf(`\n${key}|`);
  while (at >= 0 && at < section.length && lines.length < count) {
    const end = lineEnd(section, at + 1);
    lines.push(section.toString('utf8', at + 1, end));
    at = end;
  }
  return lines;
}
