import type { Skipped } from '../document.js';

/** Takes tables out, line by line, and notes each. An unclosed one ends at the next heading, so that no section is lost with it. */
export function dropTables(text: string, skipped: Skipped[]): string {
  const out: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trimStart().replace(/^:{1,20}/, '');
    if (depth > 0 && /^={2,6}[^=]/.test(line)) depth = 0;
    if (trimmed.startsWith('{|')) {
      if (depth === 0) skipped.push({ what: 'table', name: trimmed.trim().slice(0, 60) });
      depth += 1;
    }
    if (depth === 0) out.push(line);
    else if (trimmed.startsWith('|}')) {
      depth -= 1;
      // What stands behind the end of a table is text again.
      if (depth === 0) out.push(trimmed.slice(2));
    }
  }
  return out.join('\n');
}
