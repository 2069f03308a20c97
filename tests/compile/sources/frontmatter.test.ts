import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/compile/sources/article.js';

/** "path > path: paragraph, bullet, field or row: text" of each unit. */
const lines = (text: string): string[] =>
  readArticle(text, 'a.txt').units.map(
    (unit) => `${unit.path.join(' > ')}: ${unit.unit === 'sentence' ? unit.kind : unit.unit}: ${unit.text}`,
  );

describe('front matter', () => {
  const source = { title: 'Gazette', url: 'https://example.org/a', publisher: 'P', license: 'CC BY 4.0' };
  const rows: readonly (readonly [what: string, header: string, expected: unknown])[] = [
    [
      'sources',
      'title: T\nsources:\n  - {title: Gazette, url: https://example.org/a, publisher: P}\nlicense: CC BY 4.0',
      [source],
    ],
    ['a source without a title', 'sources:\n  - {url: https://example.org/a}', []],
    [
      'a link that could run',
      "sources:\n  - {title: X, url: 'javascript:alert(1)'}",
      [{ title: 'X', url: null, publisher: null, license: null }],
    ],
    ['sources that are no list', 'sources: none', []],
    ['nothing', '', []],
    ['only a comment', '# nothing', []],
    ['__proto__', '__proto__: {polluted: yes}\nconstructor: 1', []],
    ['wrong types', 'title: [1, 2]\nsources: [1, null, [2]]', []],
  ];
  it.each(rows)('%s', (_, header, expected) => {
    expect(readArticle(`---\n${header}\n---\nOne.`, 'a.txt').sources).toEqual(expected);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const refused: readonly (readonly [what: string, header: string, message: string])[] = [
    ['a list', '- one\n- two', 'a.txt: the header is no YAML mapping'],
    ['a word', 'hello', 'a.txt: the header is no YAML mapping'],
    ['broken', 'title: "open', 'a.txt: the header is no YAML'],
    ['aliases', 'a: &a [x, x]\nb: [*a, *a]', 'a.txt: the header is no YAML'],
    ['deep', `a: ${'['.repeat(20_000)}`, 'a.txt: the header is no YAML'],
  ];
  it.each(refused)('%s is refused', (_, header, message) => {
    expect(() => readArticle(`---\n${header}\n---\nOne.`, 'a.txt')).toThrow(message);
  });

  it('is body when it never closes, or is only a rule', () => {
    expect(lines('---\nOne.\n')).toEqual([': paragraph: One.']);
    expect(lines('---\nOne.\n---x\nTwo.')).toEqual([': paragraph: One. ---x Two.']);
  });
});
