import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/compile/sources/article.js';
import { sentencesOf } from '../../../../src/compile/sources/document.js';

describe('notes', () => {
  const rows: readonly (readonly [source: string, ...sentences: string[]])[] = [
    [
      'One.{{efn|In 1991 [[Peru]] did. Two.}} Three.\n\nFour.',
      'paragraph One.',
      'paragraph Three.',
      'note In 1991 Peru did.',
      'note Two.',
      'paragraph Four.',
    ],
    [
      'One.<ref group="note">In 1991.<ref>{{cite web|title=x}}</ref></ref> Two.',
      'paragraph One.',
      'paragraph Two.',
      'note In 1991.',
    ],
    [
      'One.<ref group=lower-alpha name="a">In | 1991.</ref> Two.<ref group=lower-alpha name=a />',
      'paragraph One.',
      'paragraph Two.',
      'note In | 1991.',
    ],
    [
      'One.<ref>In 1991.</ref><ref group=refs>1992</ref><ref group="note">{{cite web|title=x}}</ref> Two.',
      'paragraph One.',
      'paragraph Two.',
    ],
    [
      'One.{{refn|group=note|In 1991.}}\nTwo.\n* Three{{refn|name=b|In 1992.}}\n* Four',
      'paragraph One.',
      'paragraph Two.',
      'note In 1991.',
      'bullet Three',
      'note In 1992.',
      'bullet Four',
    ],
    ['One.{{efn|name=a}}\n== Notes ==\n{{notelist|refs={{efn|name=a|In 1991.}}}}', 'paragraph One.', 'note In 1991.'],
    [
      'One.<ref group=n name=a />\n== Notes ==\n<references group=n><ref name=a>In 1991.</ref></references>',
      'paragraph One.',
      'note In 1991.',
    ],
    [
      'One.{{#tag:ref|In 1991.{{efn|In 1992.}}|group="note"}}{{#tag:ref|A book}}',
      'paragraph One.',
      'note In 1991.',
      'note In 1992.',
    ],
    ['{{Infobox bilateral relations|mission1=Embassy{{efn|In 1991.}}}}\nOne.', 'note In 1991.', 'paragraph One.'],
  ];
  it.each(rows)('%s', (source, ...expected) => {
    expect(sentencesOf(readArticle(source, 'a.txt')).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });
});
