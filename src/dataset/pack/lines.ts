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

/** So much is read of a section at last, and so little to see on which side of it a line is, in bytes. */
const WINDOW = 8192;
const GLANCE = 1024;

/** The line whose first field is this, in a section of so many bytes whose lines are in order of it, of which little is read. */
export function lineOf(key: string, length: number, part: (at: number, length: number) => Buffer): string | null {
  if (/[|\n]/.test(key)) return null;
  let [from, to] = [0, length];
  while (to - from > WINDOW) {
    const middle = Math.floor((from + to) / 2);
    const glance = part(middle, Math.min(GLANCE, to - middle));
    const line = glance.indexOf(10);
    const end = line < 0 ? -1 : glance.indexOf('|', line);
    // Lines as long as this are in no section: all of the rest is read.
    if (end < 0) break;
    if (glance.toString('utf8', line + 1, end) > key) to = middle + line;
    else from = middle + line;
  }
  const [line] = linesFrom(part(from, to - from), key, 1);
  return line ?? null;
}
