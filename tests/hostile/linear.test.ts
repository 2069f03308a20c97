import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile.js';
import { answerTime } from '../cpu-time.js';

const HEAD = '= Albania–Serbia relations =\n\nAlbania and Serbia established relations in 1914.\n\n== History ==\n';

/** Texts that make a careless pattern go back and forth: openings that never close, runs of what a pattern repeats. */
const FILLERS: readonly string[] = [
  ...[
    '(',
    '[[',
    '{{',
    "'''",
    "'",
    '"',
    '<!--',
    '<ref>',
    '{|\n|-\n| a\n',
    '[http://a ',
    '&amp;',
    '== x ==\n',
    '- \n',
    '\n',
  ],
  ...['1', '1,', '1.', '1 ', '-', '–', ' ', '\t', '.', '!', ', ', '; ', ': ', '$', '€', '%', '5 million ', 'a\u0301'],
  ...['A. ', 'Mr. ', 'word ', 'and ', 'in 1914, ', 'of the ', 'the ', 'twenty-', 'one hundred and ', 'early '],
  ...['Albania ', 'Albania–', 'Albania and ', 'Albanian ', 'embassy in ', 'The embassy of Albania was opened and '],
  ...['diplomatic relations between Albania and Serbia ', 'exports to Serbia of ', '4,000 Albanians in Serbia and '],
  ...['recognised ', 'which ', 'from 1914 to ', '\u001b[', '\u001b]', '\u202e', '😀', '漢', 'Ω', '---\n', '\r\n'],
];

const timeOf = (text: string): number => answerTime(() => compileArticle(text, 'article'));

const SIZE = 50_000;
/** What the clock of a busy machine may add. */
const NOISE = 60;

describe('the time that an article takes grows no faster than its text', () => {
  it.each(FILLERS.map((filler) => [JSON.stringify(filler), filler]))('%s', (_, filler) => {
    const of = (size: number): string => HEAD + filler.repeat(Math.ceil(size / filler.length));
    timeOf(of(SIZE / 10));
    const once = timeOf(of(SIZE));
    const fourTimes = timeOf(of(4 * SIZE));
    // Quadratic work would take sixteen times as long.
    expect(fourTimes).toBeLessThan(8 * once + NOISE);
  });

  // Sentences of the greatest length that is read, where a pattern may still go back and forth.
  it.each(FILLERS.filter((filler) => !filler.includes('\n')).map((filler) => [JSON.stringify(filler), filler]))(
    'in a sentence: %s',
    (_, filler) => {
      const of = (size: number): string => {
        const body = filler.repeat(Math.ceil(size / filler.length)).slice(0, size);
        return `${HEAD}${`In 1920 Albania said ${body} it.\n\n`.repeat(20)}`;
      };
      timeOf(of(300));
      const once = timeOf(of(450));
      const fourTimes = timeOf(of(1_800));
      expect(fourTimes).toBeLessThan(10 * once + NOISE);
    },
  );
});
