import { describe, expect, it } from 'vitest';
import { mermaidText } from '../../../../src/view/kinds/timeline/mermaid.js';
import { relations } from '../../../cli/fake-io.js';
import { event, located } from '../../rows.js';

// What Mermaid 11 makes of these was looked at: each is drawn as the text that it was made of.
describe('a timeline as a Mermaid diagram', () => {
  it('has centuries as sections and the text of a sentence once', () => {
    const rows = [
      event('1899', 'An envoy came.'),
      event('1914', 'A legation opened, and closed again.', { sentence: 5 }),
      event('1918', 'A legation opened, and closed again.', { sentence: 5 }),
    ];
    expect(mermaidText(rows, { located: located('A–B relations'), partnerOf: null })).toBe(`timeline
    title A–B relations
    section 19th century
        1899 : An envoy came.
    section 20th century
        1914, 1918 : A legation opened, and closed again.
`);
  });

  it('names the partner for one country', () => {
    const text = mermaidText([event('1899', 'An envoy came.')], {
      located: located('A', true),
      partnerOf: () => 'B: C',
    });
    expect(text.split('\n')[3]).toBe('        1899 : B#58; C#58; An envoy came.');
  });

  it.each([
    ['a: b; c', 'a#58; b#59; c'],
    ['# no comment %% nor this', '#35; no comment #37;#37; nor this'],
    ['#59; &amp; #quot;', '#35;59#59; #38;amp#59; #35;quot#59;'],
    [
      '<b>"x"</b> `code` **bold** {y} [z] |',
      '#60;b#62;#34;x#34;#60;/b#62; #96;code#96; #42;#42;bold#42;#42; #123;y#125; #91;z#93; #124;',
    ],
    ['one\ntwo\u2028three\u0000\u001b[31m', 'one twothree'],
    ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
    ['end', 'end'],
    ['  ', '#8203;'],
  ])('%j', (text, expected) => {
    const diagram = mermaidText([event('1914', text)], { located: located(text), partnerOf: null });
    expect(diagram.split('\n')[1]).toBe(`    title ${expected}`);
    expect(diagram.split('\n')[3]).toBe(`        1914 : ${expected}`);
    expect(diagram.split('\n')).toHaveLength(5);
  });

  it('is a format of the command', async () => {
    const { code, stdout } = await relations('timeline albania serbia --kind visit --limit 1 --format mermaid');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `timeline
    title Albania–Serbia relations
    section 20th century
        1947 : Enver Hoxha met Josip Broz Tito in 1947.
`,
    });
  });
});
