import { describe, expect, it } from 'vitest';
import { latinPattern } from '../../../../src/compile/recognise/events/latin.js';

describe('a pattern over Latin letters', () => {
  it.each([
    ['^\\p{L}+$', 'Đặng', true],
    ['^[\\p{L}-]+$', 'Port-Vila', true],
    ['^\\p{Lu}\\p{Ll}+$', 'Österreich', true],
    ['^\\p{Lu}', 'peru', false],
    ['^\\p{Ll}', 'Peru', false],
    ['^\\p{Sc}\\d$', '€5', true],
    ['^\\p{L}$', '5', false],
    ['^\\[\\p{L}\\]$', '[a]', true],
  ])('%s on %s: %s', (source, text, matches) => {
    expect(latinPattern(source).test(text)).toBe(matches);
  });
});
