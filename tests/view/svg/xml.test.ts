import { describe, expect, it } from 'vitest';
import { element, escapeXml } from '../../../src/view/svg/xml.js';

describe('XML', () => {
  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ["it's ]]>", 'it&apos;s ]]&gt;'],
    ['\u001b[1mbold\u001b[0m\n\u0000', 'bold '],
    ['\ud800\ufffe', '\ufffd'],
  ])('%j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it('escapes attributes and texts, and keeps finished pieces', () => {
    expect(element('a', { b: '"<', c: 1.26 }, '<', element('d', {})).xml).toBe(
      '<a b="&quot;&lt;" c="1.3">&lt;<d/></a>',
    );
  });
});
