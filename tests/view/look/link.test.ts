import { describe, expect, it } from 'vitest';
import { hasLinks, linked, webAddress } from '../../../src/view/look/link.js';

describe('links on a terminal', () => {
  it.each<[boolean, boolean, string | undefined, boolean]>([
    [true, true, 'xterm-256color', true],
    [true, true, undefined, true],
    [false, true, 'xterm', false],
    [true, false, 'xterm', false],
    [true, true, 'linux', false],
    [true, true, 'dumb', false],
    [true, true, 'eterm-color', false],
    [true, true, 'cons25', false],
    [true, true, 'linux-16color', true],
  ])('colour %s, terminal %s, TERM %s: %s', (colour, isTTY, term, expected) => {
    expect(hasLinks(colour, isTTY, term)).toBe(expected);
  });
});

describe('the address of a web page', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org/a b', 'http://example.org/a%20b'],
    ['https://example.org/ž?q=ž#ž', 'https://example.org/%C5%BE?q=%C5%BE#%C5%BE'],
    ['https://žž.org/', 'https://xn--jhaa.org/'],
    ['https://example.org/\u001b]8;;\u0007x', 'https://example.org/%1B]8;;%07x'],
  ])('%j is %s', (url, href) => {
    expect(webAddress(url)?.href).toBe(href);
  });

  it.each([null, '', 'example.org', '/a', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'https://'])(
    '%j is none',
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );

  it('stands around the text', () => {
    expect(linked('here', new URL('https://example.org/a'))).toBe(
      '\u001b]8;;https://example.org/a\u001b\\here\u001b]8;;\u001b\\',
    );
  });
});
