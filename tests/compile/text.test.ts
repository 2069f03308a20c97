import { describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/text.js';

describe('pages that lead elsewhere say where, whatever their title or file promises', () => {
  it.each([
    ['#REDIRECT [[Foreign relations of Myanmar]]', 'Foreign_relations_of_Burma.wiki', /a redirect to "Foreign relations of Myanmar"$/], // prettier-ignore
    ['#REDIRECT [[List of diplomatic missions of Myanmar]]', 'missions_of_Burma.wiki', /a redirect to "List of diplomatic missions of Myanmar"$/], // prettier-ignore
    ["'''Foreign relations of Georgia''' may refer to:\n* [[Foreign relations of Georgia (country)]]\n{{disambig}}", 'Foreign_relations_of_Georgia.wiki', /a disambiguation page, not an article: "Foreign relations of Georgia \(country\)"$/], // prettier-ignore
  ])('%s', (text, name, message) => {
    expect(() => compileText(text, name)).toThrow(message);
  });
});

it('an article on the relations of one country is read as one', () => {
  const text = '= Foreign relations of Malta =\n\n== Bilateral relations ==\n* [[Latvia]]: relations since 1992.\n';
  expect(compileText(text, 'a.txt').records.map(({ relation }) => relation.id)).toEqual(['latvia-malta']);
});
