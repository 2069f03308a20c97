import { describe, expect, it } from 'vitest';
import type { TradeDraft } from '../../../../src/compile/recognise/fact.js';
import { mergeTrade } from '../../../../src/compile/recognise/trade/merge.js';

describe('trade figures', () => {
  /** Figures from "2019 ALB>SRB 5", "- total 5", each of a sentence of its own. */
  const figuresOf = (lines: readonly string[]): TradeDraft[] =>
    lines.map((line, at) => {
      const [year = '', flow = '', amount = ''] = line.split(' ');
      const [exporter = null, importer = null] = flow === 'total' ? [] : flow.split('>');
      const figure = { exporter, importer, amount: Number(amount), currency: 'USD', approximate: false };
      return { year: year === '-' ? null : Number(year), ...figure, source: { section: '', sentence: at + 1 } };
    });

  it.each<[lines: string[], sentences: number[]]>([
    [['2019 total 5', '2019 total 5'], [1]],
    [
      ['2019 total 5', '2020 total 5'],
      [2, 1],
    ],
    [
      ['2019 total 5', '2019 ALB>SRB 5', '2019 SRB>ALB 5'],
      [1, 2, 3],
    ],
    // Told without its year, and told with it: one figure.
    [['- total 5', '2019 total 5'], [2]],
    [
      ['- total 5', '2019 total 6'],
      [2, 1],
    ],
    [['- total 5', '- total 5'], [1]],
    [
      ['2001 total 1', '- total 2', '2019 total 3', '2019 total 4'],
      [3, 4, 1, 2],
    ],
  ])('of %j are kept, and in this order: %j', (lines, sentences) => {
    expect(mergeTrade(figuresOf(lines)).map(({ source }) => source.sentence)).toEqual(sentences);
  });
});
