import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/compile/sources/article.js';
import { sentencesOf } from '../../../../src/compile/sources/document.js';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';
import { leastTime } from '../../../cpu-time.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what wikitext shows', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    ["Kenya's 'old' friends {a} [b] | c", "Kenya's 'old' friends {a} [b] | c"],
    ["'''Peru–Chile relations''' are ''old''", 'Peru–Chile relations are old'],
    ["'''''both''''' marks", 'both marks'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});

describe('what is noted as not read', () => {
  const rows: readonly (readonly [source: string, text: string, ...skipped: string[]])[] = [
    ['{{Shining star|It shone in 1983|date=2}} on', 'It shone in 1983 on', 'template Shining star'],
    ['{{Odd|a}} {{Odd|b}}', 'a b', 'template Odd'],
    ['{{Infobox treaty|name=X}}One. [[a]]', 'One. a', 'template Infobox treaty'],
    ['{{#expr:1+1|y}}One.', 'One.', 'template #expr:1+1'],
    // Words are kept in a sentence; values and the names of parameters never, and nothing of a box beside the text.
    [
      'worth {{To yen|694|CAN|year=2011}}, {{Odd|30em|#80FF80|style=a b}}too',
      'worth , too',
      'template To yen',
      'template Odd',
    ],
    ['{{Odd box\n| name = X\n| Some words\n}}\nOne.', 'One.', 'template Odd box'],
    ['{{Odd box|In 1990 they met in Lima.}}\nOne.', 'In 1990 they met in Lima. One.', 'template Odd box'],
    ['One. [[a]]\n|-\n|Iraq||1977||\n|Laos\nTwo.', 'One. a Two.', 'table |Iraq||1977||'],
    ['<gallery mode="packed">\na.png|[[b]]\n</gallery>One.', 'One.', 'gallery gallery'],
    ['{{Odd|One', '{{Odd|One', 'template Odd (not closed)'],
    ['{{US$|5}} and {{circa|1914}}', 'US$5 and c. 1914'],
  ];
  it.each(rows)('%s', (source, text, ...skipped) => {
    const read = plainText(source);
    expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(read.skipped.map(({ what, name }) => `${what} ${name}`)).toEqual(skipped);
  });
});

describe('quotations, and lists of links', () => {
  const rows: readonly (readonly [source: string, text: string, ...skipped: string[]])[] = [
    ['One. {{blockquote|In 1985 we met.|Ana Paz, 1984}} Two.', 'One. Two.', 'quotation In 1985 we met.'],
    ['One.\n<blockquote>In 1985 [[we]] met.<ref>x</ref></blockquote>\nTwo.', 'One. Two.', 'quotation In 1985 we met.'],
    [
      '{{cquote|text=In 1985}}{{quote box|quote=In 1986|source=X}}One.',
      'One.',
      'quotation In 1985',
      'quotation In 1986',
    ],
    [
      '{{multiple image|image1=a.png|caption1=In 1985|footer=In [[1986]]}}One.',
      'One.',
      'caption In 1985',
      'caption In 1986',
    ],
    ['[[File:a.png|thumb|left|200px|alt=b|In [[Peru|1985]]]]One.', 'One.', 'caption In 1985'],
    ['[[File:a.png|thumb]]One.', 'One.'],
    ['consulates in [[Porto]] [[Faro]]', 'consulates in Porto, Faro'],
    ['in [[Lima]], [[Cusco]] [[Piura]] and [[Tacna]]', 'in Lima, Cusco, Piura and Tacna'],
    ['in [[May]] [[1990]] and in [[Peru]] [[president]] [[Ana Paz]]', 'in May 1990 and in Peru president Ana Paz'],
    ['in [[British]] [[Togoland]] and [[Ghana]]', 'in British Togoland and Ghana'],
    ['[[President]] [[Ana Paz]], [[Lima]]', 'President Ana Paz, Lima'],
  ];
  it.each(rows)('%s', (source, text, ...skipped) => {
    const read = plainText(source);
    expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(read.skipped.map(({ what, name }) => `${what} ${name}`)).toEqual(skipped);
  });

  it('keeps a quotation that the sentence before introduces, as one sentence', () => {
    const sentences = sentencesOf(
      readArticle('In 2009 she stressed that: {{quote|"We had floods. The damage is great."}}\nTwo.', 'a.txt'),
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'In 2009 she stressed that: "We had floods. The damage is great."',
      'Two.',
    ]);
  });
});

describe('hostile wikitext', () => {
  const units = [
    '{{',
    '}}',
    '[[',
    ']]',
    '{{a|',
    '[[a|',
    '{{[[',
    '<ref>',
    '<ref name=a>b',
    '</ref>',
    '<!--',
    '-->',
    "'''",
    "''a",
    "'''abc'",
    '=',
    '= ',
    '== a ',
    '- ',
    '-',
    '*',
    '* a\n',
    '\n',
    ' ',
    '{|\n',
    '|}\n',
    '|',
    '&',
    '&#',
    '&amp;',
    '<nowiki>',
    '<gallery>',
    '[https://',
    '[https://a b',
    '[[File:',
    '{{{',
    '<',
    '<a ',
    '{{a}}',
    '[[a]]',
    '{{US$|5}}',
    '{{efn|',
    '{{efn|a}}',
    '{{efn|name=a}}',
    '<ref group=n>',
    '<ref group=n name=a>b</ref>',
    '<references group=n>',
    '<blockquote>a',
    '<blockquote>a</blockquote>',
    ': {{quote|a. B.}} ',
    '{{{!}}',
    '{{{a|b}}}',
    '{{infobox bilateral relations|mission1=a<br>',
    '{{infobox bilateral relations|mission1=[[a|b]]}}',
    '{{#if:a|',
    '{{flagicon|Peru}}',
    '{{ubl|a|b}}',
    'in [[A]], [[B]] [[C]] ',
    '[[A]] ',
    '[[File:a|',
    '\n|-\n| a || b',
    '[1]',
    'a[edit]\n',
    '1. A\n',
  ];
  // Four times the text, not sixteen times the time; the floor keeps noise out.
  it.each(units)('%j many times over is read in linear time', (unit) => {
    const time = (size: number): number => {
      const text = `[[a]] ${unit.repeat(Math.ceil(size / unit.length))}`;
      return leastTime(() => readArticle(`= A–B relations =\nOne.\n${text}`, 'a.txt'));
    };
    time(20_000);
    const once = Math.max(time(75_000), 60);
    expect(time(300_000) / once).toBeLessThan(9);
  });
});
