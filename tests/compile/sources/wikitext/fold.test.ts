import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what is never closed or never opened', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    ['{{US$|5 million in 1990. [[a]]', '{{US$|5 million in 1990. a'],
    ['[[Peru and Chile. {{US$|5}}', 'Peru and Chile. US$5'],
    ['a }} b ]] c [[d]]', 'a }} b c d'],
    ['{{nowrap|a [[b}} c', 'a b c'],
    ['[[a {{nowrap|b]] c', 'a {{nowrap|b c'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});
