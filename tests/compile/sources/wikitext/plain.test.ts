import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/compile/sources/article.js';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

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
    ['{{#if:x|y}}One.', 'One.', 'template #if:x'],
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
    '[1]',
    'a[edit]\n',
    '1. A\n',
  ];
  // Twice the text, not four times the time; the floor keeps the clock's noise out.
  it.each(units)('%j many times over is read in linear time', (unit) => {
    const time = (size: number): number => {
      const text = `[[a]] ${unit.repeat(Math.ceil(size / unit.length))}`;
      const start = performance.now();
      readArticle(`= A–B relations =\nOne.\n${text}`, 'a.txt');
      return performance.now() - start;
    };
    time(50_000);
    const once = Math.max(time(500_000), 60);
    expect(time(1_000_000) / once).toBeLessThan(6);
  });
});
