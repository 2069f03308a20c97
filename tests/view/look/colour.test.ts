import { describe, expect, it } from 'vitest';
import { has256Colours, MIDDLE, hasColour, type ColourChoice } from '../../../src/view/look/colour.js';
import { relations } from '../../cli/fake-io.js';

/** Luminance of a colour of xterm's cube (16 to 231), by WCAG. */
function luminance(code: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const at = code - 16;
  const [red = 0, green = 0, blue = 0] = [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((level) => {
    const part = (steps[level] ?? 0) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('colours of the 256', () => {
  it.each(Object.entries(MIDDLE))('%s is read on white and on black', (_, code) => {
    expect(1.05 / (luminance(code) + 0.05)).toBeGreaterThan(3.8);
    expect((luminance(code) + 0.05) / 0.05).toBeGreaterThan(3.8);
  });

  it.each<[Record<string, string>, boolean]>([
    [{ TERM: 'xterm-256color' }, true],
    [{ TERM: 'screen-256color' }, true],
    [{ TERM: 'tmux-256color-bce' }, true],
    [{ TERM: 'xterm-direct' }, true],
    [{ TERM: 'xterm-kitty' }, false],
    [{ TERM: 'xterm-kitty', COLORTERM: 'truecolor' }, true],
    [{ TERM: 'alacritty' }, true],
    [{ WT_SESSION: 'a' }, true],
    [{ TERM: 'xterm' }, false],
    [{ TERM: 'linux' }, false],
    [{ TERM: 'xterm', COLORTERM: '' }, false],
    [{ FORCE_COLOR: '1' }, false],
    [{ FORCE_COLOR: '2' }, true],
    [{}, false],
  ])('%j: %s', (env, expected) => {
    expect(has256Colours(env)).toBe(expected);
  });
});

describe('colour', () => {
  it.each<[ColourChoice, Record<string, string>, boolean, boolean]>([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ['auto', { CLICOLOR_FORCE: '1' }, false, true],
    ['auto', { CLICOLOR_FORCE: '1', TERM: 'dumb' }, false, true],
    ['auto', { CLICOLOR_FORCE: '0' }, false, false],
    ['auto', { CLICOLOR_FORCE: '' }, true, true],
    ['auto', { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, true, false],
    ['auto', { CLICOLOR_FORCE: '1', FORCE_COLOR: '0' }, true, false],
    ['auto', { CLICOLOR: '0' }, true, false],
    ['auto', { CLICOLOR: '1' }, false, false],
    ['never', { CLICOLOR_FORCE: '1' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ])('%s with %j on a terminal: %s is %s', (choice, env, isTTY, expected) => {
    expect(hasColour(choice, env, isTTY)).toBe(expected);
  });

  it.each<[string, Record<string, string>, number | undefined, boolean]>([
    ['list', {}, 80, true],
    ['show albania serbia', {}, 80, true],
    ['list --color never', {}, 80, false],
    ['list', { NO_COLOR: '1' }, 80, false],
    ['show albania serbia', { TERM: 'dumb' }, 80, false],
    ['list', {}, undefined, false],
    ['list', { FORCE_COLOR: '1' }, undefined, true],
    ['list --json', {}, 80, false],
    ['list --json --color always', {}, 80, false],
  ])('%s with %j on %s columns has escapes: %s', async (line, env, columns, expected) => {
    const { stdout } = await relations(line, columns === undefined ? { env } : { env, columns });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });
});
