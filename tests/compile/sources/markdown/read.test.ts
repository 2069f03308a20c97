import { describe, expect, it } from 'vitest';
import { told } from '../lines-of.js';

const TITLE = 'Latvia–Malta relations';

describe('Markdown', () => {
  const rows: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
    [
      'headings',
      'One.\n\n## History\n\nTwo.\n\n### War ###\n\nThree.',
      'One.',
      'History | Two.',
      'History > War | Three.',
    ],
    ['underlined headings', 'One.\n\nHistory\n-------\n\nTwo.', 'One.', 'History | Two.'],
    ['lists', '* One.\n+ Two.\n- Three.\n  - Four.\n\n1. Five.', '- One.', '- Two.', '- Three.', '- Four.', '- Five.'],
    [
      'stress',
      'The **treaty** of *1914* was __old__ and _long_ and ***bad***.',
      'The treaty of 1914 was old and long and bad.',
    ],
    ['underscores in a word', 'It is called a_b_c.', 'It is called a_b_c.'],
    [
      'links',
      'The [treaty](https://example.org/a_(b) "t") of [1914][x] in <https://example.org>.',
      'The treaty of 1914 in https://example.org.',
    ],
    ['footnotes', 'One.[^1] Two.\n\n[^1]: A book of 1999.', 'One.', 'Two.'],
    ['escapes', '\\- One \\*two\\* \\[three\\].', '- One *two* [three].'],
    ['pictures', '![The embassy in 1995](x.png)\n\nOne ![two](y.png).', 'One .'],
    ['quotations', 'One.\n\n> We came in 1985.', 'One.'],
    ['code', 'One.\n\n```\nIn 1999 Latvia left.\n```\n\nTwo.', 'One.', 'Two.'],
    ['tables', '| Date | Guest |\n|:-----|------:|\n| 2009 | **A** \\| B |', 'row: 2009 | A | B'],
    ['tables without outer bars', 'Date | Guest\n--- | ---\n2009 | A', 'row: 2009 | A'],
    ['elements', 'One<br>two <sub>three</sub>.', 'One two three .'],
    ['a picture above a heading', '![Map](x.png)\n\n## History\n\nTwo\nlines.', 'History | Two lines.'],
  ];
  it.each(rows)('%s', (_, text, ...lines) => {
    expect(told(`# ${TITLE}\n\n${text}\n`)).toMatchObject({ title: TITLE, lines });
  });

  it('lists what it leaves out', () => {
    const text = `# ${TITLE}\n\nOne.\n\n![Map of 1995](x.png)\n\n> We came.\n\n[^1]: A book.\n`;
    expect(told(text).skipped).toEqual(['caption: Map of 1995', 'quotation: We came.', 'note: A book.']);
  });

  it('names the article in bold', () => {
    expect(told('**Latvia–Malta relations** are [old](/x).').title).toBe(TITLE);
  });
});
