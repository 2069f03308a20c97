import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/commands/report/formats.js';

describe('the format of a report', () => {
  it.each([
    [undefined, null, 'html'],
    [undefined, 'a.html', 'html'],
    [undefined, 'a/b.HTM', 'html'],
    [undefined, 'a.md', 'markdown'],
    [undefined, 'a.markdown', 'markdown'],
    [undefined, 'report', 'html'],
    ['markdown', 'a.html', 'markdown'],
    ['html', 'a.pdf', 'html'],
  ] as const)('%s, %s: %s', (asked, file, format) => {
    expect(formatFor(asked, file)).toBe(format);
  });

  it.each(['a.pdf', 'a.docx', 'a.json'])('%s is refused', (file) => {
    expect(() => formatFor(undefined, file)).toThrow(`A report is HTML or Markdown, and ${file} ends in`);
  });
});
