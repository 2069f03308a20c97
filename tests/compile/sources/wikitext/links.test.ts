import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

const plain = (source: string): string => plainText(source).text.replace(/\s+/g, ' ').trim();

describe('what links show', () => {
  const rows: readonly (readonly [source: string, shown: string])[] = [
    ['[[Peru]] and [[Chile|the other]]', 'Peru and the other'],
    ['[[Kenya]]ns and [[Peru|Peruvian]]s', 'Kenyans and Peruvians'],
    ['[[Peru#History|its past]]', 'its past'],
    ['[[Georgia (country)|]] met', 'Georgia met'],
    ['[[:Category:Treaties|treaties]]', 'treaties'],
    ['[[w:Peru|Peru]] and [[wikt:amity|amity]]', 'Peru and amity'],
    ['[https://example.org/a the page] says', 'the page says'],
    ['see [https://example.org/a]', 'see'],
    ['One.[[Category:Peru–Chile relations| ]] Two.[[fr:Relations]][[zh-yue:X]]', 'One. Two.'],
    ['One.[[File:a.svg|thumb|A map of [[Peru]], in {{circa|1900}} and [[Chile|more]]]] Two.', 'One. Two.'],
    ['[[Image:a.png|thumb|[[File:b.png]] c]]One.', 'One.'],
  ];
  it.each(rows)('%s', (source, shown) => {
    expect(plain(source)).toBe(shown);
  });
});
