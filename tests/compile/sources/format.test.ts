import { expect, it } from 'vitest';
import { formatOf, type FormatName } from '../../../src/compile/sources/format.js';

it.each<[FormatName, string]>([
  ['plain', '= A–B relations =\n\n- One.\n\n== S ==\nTwo.'],
  ['plain', 'A–B relations\n\nFrom Wikipedia, the free encyclopedia\nOne.[1]'],
  [
    'plain',
    'A–B relations\n\nFrom Wikipedia, the free encyclopedia\nCite error: There are <ref group=lower-alpha> tags on this page',
  ],
  ['plain', 'A–B relations\n\nHistory[edit]\nOne.<ref>'],
  ['wikitext', "'''A–B relations'''\n\nHistory[edit]\n[[One]]."],
  ['plain', '# One.\n# Two.'],
  ['plain', '1 < 2 and 3 > 2.'],
  ['plain', 'A | B\n---|---\nc | d'],
  ['plain', ''],
  ['wikitext', "'''A–B relations''' are [[old]].<br>"],
  ['wikitext', "<div class=\"x\">\n{{Infobox x}}\n</div>\n'''A''' <p>b</p>"],
  ['wikitext', '{| class="wikitable"\n|-\n| a\n|}'],
  ['wikitext', '#REDIRECT [[A–B relations]]'],
  ['wikitext', 'One.<ref>Two</ref>'],
  ['html', '<!DOCTYPE html><html><body>One'],
  ['html', '\n<?xml version="1.0"?>\n<html xmlns="x"><head>'],
  ['html', '<!-- saved from url=(0020)https://example.org -->\n<html>'],
  ['html', '<div class="mw-parser-output"><p>One.</p></div>'],
  ['html', '<p>One [1] two.</p>'],
  ['markdown', '# A–B relations\n\nOne.'],
  ['markdown', 'A–B relations\n=============\n\nOne.'],
  ['markdown', 'One.\n\n## History\n\nTwo.'],
  ['markdown', '**A–B relations** are old.'],
  ['markdown', 'The [treaty](https://example.org/x) of 1914.'],
  ['markdown', 'One.[^1]\n\n[^1]: Two.'],
])('%s: %j', (name, text) => {
  expect(formatOf(text).name).toBe(name);
});
