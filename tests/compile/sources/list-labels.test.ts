import { describe, expect, it } from 'vitest';
import { compileText } from '../../../src/compile/text.js';

const read = (list: string): [events: string[], trade: string[]] => {
  const article = `= Georgia–Latvia relations =\n\nRelations began on 4 May 1992.\n${list}\n`;
  const relation = compileText(article, 'article').records[0]?.relation;
  return [
    (relation?.events ?? []).map(({ text }) => text).filter((text) => !text.startsWith('Relations')),
    (relation?.trade ?? []).map(({ year, exporter, amount }) => `${exporter} ${year} ${amount}`),
  ];
};

describe('figures below the line that dates them', () => {
  it('are one statement with it', () => {
    expect(
      read('* Bilateral trade in 2014\n** Exports 43 million US dollars\n** Imports 19 million US dollars'),
    ).toEqual([
      ['Bilateral trade in 2014: exports 43 million US dollars, imports 19 million US dollars.'],
      // Whose exports they are is not said.
      [],
    ]);
  });

  it('have a direction where the entry says it', () => {
    const list = '* Trade in 2015:\n** Exports to Georgia 45 million dollars\n** Georgian exports 5 million dollars';
    expect(read(list)[1]).toEqual(['LVA 2015 45000000', 'GEO 2015 5000000']);
  });

  it('are left alone below a line of another kind', () => {
    const list = '* A treaty was signed in 2016\n* Exports to Georgia were 45 million dollars in 2017.';
    expect(read(list)[0]).toEqual([
      'A treaty was signed in 2016.',
      'Exports to Georgia were 45 million dollars in 2017.',
    ]);
  });
});
