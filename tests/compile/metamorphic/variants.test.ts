import { describe, expect, it } from 'vitest';
import { ARTICLES, difference, factsOf, recordOf } from './facts.js';

type Change = (text: string) => string;

/** Ways to write the same text: none of them changes what it states. */
const TYPOGRAPHY: readonly [string, Change][] = [
  ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['CR', (text) => text.replace(/\n/g, '\r')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['more blank lines', (text) => text.replace(/\n\n/g, '\n\n\n\n')],
  ['blanks at line ends', (text) => text.replace(/$/gm, '  ')],
  ['double blanks', (text) => text.replace(/(?<=[\p{L},.]) (?=[\p{L}\d])/gu, '  ')],
  ['tabs', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, (blank, at: number) => (at % 3 === 0 ? '\t' : blank))],
  ['no-break spaces', (text) => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')],
  ['hyphens for dashes', (text) => text.replace(/–/g, '-')],
  ['minus signs for dashes', (text) => text.replace(/–/g, '\u2212')],
  ['figure dashes', (text) => text.replace(/–/g, '\u2012')],
  ['no-break hyphens', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')],
  ['soft hyphens', (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
  ['curly apostrophes', (text) => text.replace(/'/g, '’')],
  ['straight quotes', (text) => text.replace(/’/g, "'").replace(/[“”]/g, '"')],
  ['curly quotes', (text) => text.replace(/"([^"\n]*)"/g, '“$1”')],
];

/** A record keeps the article's own marks in its texts: they are compared in one spelling. */
const spelt = (facts: readonly string[]): string[] =>
  facts.map((fact) =>
    fact
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .normalize('NFC')
      .replace(/\s+/g, ' '),
  );

const withSections = (text: string, change: (sections: string[]) => string[]): string => {
  const [lead = '', ...sections] = text.split(/^(?=== )/m);
  return [lead, ...change(sections)].map((part) => `${part.trimEnd()}\n\n`).join('');
};

/** No article is about these. */
const THIRD_PAIR = [
  'Iceland and Mongolia established diplomatic relations on 5 May 1974.',
  'Trade between Bolivia and Laos came to $12 million in 2019.',
  'In 1999 Chad broke off relations with Tonga.',
  'Bhutan has had an embassy in Kuwait City since 1983.',
  'In 2010 there were 4,000 Mongolians in Bhutan.',
];

/** Every fourth article, which takes all of them in turn with the seconds that a suite may take. */
const SAMPLE = ARTICLES.filter((_, i) => i % 8 === 0).map((each) => ({ ...each, facts: factsOf(recordOf(each.text)) }));

describe('what an article states does not change with', () => {
  it.each(TYPOGRAPHY)('%s', (_, change) => {
    for (const { text, facts } of SAMPLE)
      expect(difference(spelt(facts), spelt(factsOf(recordOf(change(text)))))).toEqual([]);
  });

  it('the order of its sections', () => {
    for (const { text, facts } of SAMPLE) {
      const other = withSections(text, (sections) => sections.reverse());
      expect(difference(facts, factsOf(recordOf(other)))).toEqual([]);
    }
  });

  it.each(THIRD_PAIR)('a sentence about a third pair: %s', (sentence) => {
    const states = /Iceland|Mongolia|Bolivia|Laos|Chad|Tonga|Bhutan|Kuwait/;
    for (const { text, facts } of SAMPLE.filter(({ text }) => !states.test(text))) {
      const inHistory = withSections(text, ([first = '', ...rest]) => [`${first.trimEnd()}\n\n${sentence}`, ...rest]);
      const atTheEnd = `${text}\n\n== Other matters ==\n${sentence}\n`;
      expect(difference(facts, factsOf(recordOf(inHistory)))).toEqual([]);
      expect(difference(facts, factsOf(recordOf(atTheEnd)))).toEqual([]);
    }
  });
});
