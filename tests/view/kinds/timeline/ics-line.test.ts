import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '../../../../src/view/kinds/timeline/ics-line.js';

describe('a line of a calendar', () => {
  it.each<[string, string]>([
    ['', '\r\n'],
    ['x'.repeat(75), `${'x'.repeat(75)}\r\n`],
    ['x'.repeat(76), `${'x'.repeat(75)}\r\n x\r\n`],
    ['x'.repeat(150), `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`],
    [`${'x'.repeat(74)}é`, `${'x'.repeat(74)}\r\n é\r\n`],
    [`${'x'.repeat(71)}😀`, `${'x'.repeat(71)}😀\r\n`],
    [`${'x'.repeat(72)}😀`, `${'x'.repeat(72)}\r\n 😀\r\n`],
  ])('%j is folded', (line, expected) => {
    expect(contentLine(line)).toBe(expected);
  });
});

describe('a text of a calendar', () => {
  it.each<[string, string]>([
    ['a, b; c: d', 'a\\, b\\; c: d'],
    ['a\\nb', 'a\\\\nb'],
    ['a\nb\tc\r\nd', 'a\\nb c\\nd'],
    ['a\u0000b\u202ec\ud800', 'abc\ufffd'],
  ])('%j', (text, expected) => {
    expect(textValue(text)).toBe(expected);
  });
});
