import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what references, comments and tags show', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    ['One.<ref>{{cite web|title=[[A]]|url=x}} in 1990</ref> Two.', 'One. Two.'],
    ['One.<ref name="a" /> Two.<ref name=b>c</ref>', 'One. Two.'],
    ['One.<REF>x</Ref > Two.', 'One. Two.'],
    ['One.<ref>never closed. Two.', 'One.never closed. Two.'],
    ['One<!-- hidden {{ [[ --> two', 'One two'],
    ['One <!-- never closed {{US$|5}}', 'One <!-- never closed US$5'],
    ['One<br/>two<br>three', 'One two three'],
    ['<small>One</small> <span style="a">two</span>', 'One two'],
    ['<nowiki>[[Peru]] {{x}}</nowiki> and <nowiki/>[[Chile]]', '[[Peru]] {{x}} and Chile'],
    ['One <gallery>\nFile:a.png|In 1990\n</gallery> two', 'One two'],
    ['One <math>x = 1990</math> two', 'One two'],
    ['5 < 6 and a > b [[c]]', '5 < 6 and a > b c'],
    ['One __NOTOC__ [[two]]', 'One two'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});
