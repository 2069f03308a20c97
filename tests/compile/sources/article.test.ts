import { describe, expect, it } from 'vitest';
import { LARGEST_ARTICLE, MOST_SENTENCES, readArticle } from '../../../src/compile/sources/article.js';
import { sentencesOf } from '../../../src/compile/sources/document.js';
import { RelationsError } from '../../../src/errors.js';

/** "path > path: paragraph, bullet, field or row: text" of each unit. */
const lines = (text: string): string[] =>
  readArticle(text, 'a.txt').units.map(
    (unit) => `${unit.path.join(' > ')}: ${unit.unit === 'sentence' ? unit.kind : unit.unit}: ${unit.text}`,
  );

describe('headings, paragraphs and bullets', () => {
  const rows: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    ['a lead', '= A–B relations =\nOne. Two.', ': paragraph: One.', ': paragraph: Two.'],
    ['one section', '== History ==\nOne.', 'History: paragraph: One.'],
    ['no spaces', '==History==\nOne.', 'History: paragraph: One.'],
    [
      'all levels',
      '== A ==\n=== B ===\n==== C ====\n===== D =====\n====== E ======\nDeep.\n=== F ===\nBack.\n== G ==\nOut.',
      'A > B > C > D > E: paragraph: Deep.',
      'A > F: paragraph: Back.',
      'G: paragraph: Out.',
    ],
    [
      'a level left out',
      '== A ==\n==== C ====\nOne.\n=== B ===\nTwo.',
      'A > C: paragraph: One.',
      'A > B: paragraph: Two.',
    ],
    ['a lopsided heading', '== A =\nOne.', 'A: paragraph: One.'],
    ['an equals sign in prose', 'One = two.\n=', ': paragraph: One = two. ='],
    [
      'a hard-wrapped paragraph',
      'One is\nhere. Two\nis there.\n\nThree.',
      ': paragraph: One is here.',
      ': paragraph: Two is there.',
      ': paragraph: Three.',
    ],
    ['hyphens', '- One.\n- Two.', ': bullet: One.', ': bullet: Two.'],
    ['asterisks, nested', '* One.\n** Two.\n*** Three.', ': bullet: One.', ': bullet: Two.', ': bullet: Three.'],
    ['points and dashes', '• One.\n– Two.\n◦ Three.', ': bullet: One.', ': bullet: Two.', ': bullet: Three.'],
    ['indented bullets', '- One.\n  - Two.', ': bullet: One.', ': bullet: Two.'],
    ['numbers', '# One.\n# Two.', ': bullet: One.', ': bullet: Two.'],
    ['digits', '1. One.\n2. Two.', ': bullet: One.', ': bullet: Two.'],
    [
      'a paragraph that wraps at a number',
      'It was in\n1990. Two.',
      ': paragraph: It was in 1990.',
      ': paragraph: Two.',
    ],
    ['a wrapped bullet', '- One is\n  here.\n- Two.', ': bullet: One is here.', ': bullet: Two.'],
    ['definitions and indents', '; Term\n: Meaning.', ': bullet: Term', ': bullet: Meaning.'],
    ['an empty bullet', '- \n- One.', ': bullet: One.'],
    ['a rule', 'One.\n----\nTwo.', ': paragraph: One.', ': paragraph: Two.'],
    [
      'an infobox',
      'Infobox\n- Mission1: Embassy, Lima\n\nOne.',
      ': field: Mission1: Embassy, Lima',
      ': paragraph: One.',
    ],
    [
      'an infobox, named',
      'Infobox bilateral relations\n- Map: x.svg\nOne.',
      ': field: Map: x.svg',
      ': paragraph: One.',
    ],
    ['a list after the infobox', 'Infobox\n- Map: x.svg\n\n- One.', ': field: Map: x.svg', ': bullet: One.'],
    [
      'notes of a web page',
      '== History[edit] ==\nIt began in 1990.[1][note 2] It ended.[citation needed]',
      'History: paragraph: It began in 1990.',
      'History: paragraph: It ended.',
    ],
    ['a heading of a web page', 'Lead.\n\nHistory[edit]\nOne.', ': paragraph: Lead.', 'History: paragraph: One.'],
    [
      'CRLF',
      '== A ==\r\nOne.\r\nTwo.\r\n\r\n- Three.',
      'A: paragraph: One.',
      'A: paragraph: Two.',
      'A: bullet: Three.',
    ],
    ['a byte order mark', '\ufeff== A ==\nOne.', 'A: paragraph: One.'],
    ['decomposed letters', '== Co\u0302te ==\nSa\u0303o.', 'Côte: paragraph: São.'],
    ['escape and bidi characters', 'One \u001b[31mred\u001b[0m\u202e.', ': paragraph: One red.'],
  ];
  it.each(rows)('%s', (_, text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

it('numbers sentences over the whole article, and blocks', () => {
  const { units } = readArticle('One is here. Two is here.\n\n- Three.\n- Four.\n\n== S ==\nFive.', 'a.txt');
  expect(units.map(({ number, block }) => [number, block])).toEqual([
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 3],
  ]);
});

it('keeps the infobox by field', () => {
  const { infobox } = readArticle(
    'Infobox\n- Party1: Peru\n- Mission1: Embassy: Lima\n- __proto__: x\n\nOne.',
    'a.txt',
  );
  expect([...infobox]).toEqual([
    ['party1', 'Peru'],
    ['mission1', 'Embassy: Lima'],
    ['__proto__', 'x'],
  ]);
});

describe('titles', () => {
  const rows: readonly (readonly [what: string, text: string, title: string | null])[] = [
    ['front matter', '---\ntitle: A–B relations\n---\n= C–D relations =\nOne.', 'A–B relations'],
    ['heading', '= C–D relations =\nOne.', 'C–D relations'],
    ['the first heading', '= C–D relations =\n= E–F relations =\nOne.', 'C–D relations'],
    ['a line of its own', 'Peru–Chile relations\n\nOne.', 'Peru–Chile relations'],
    ['bold', "The '''Peru–Chile relations''' are [[old]].", 'Peru–Chile relations'],
    ['bold about relations', "'''Peru''' and '''Chile''' have '''Peru–Chile relations'''.", 'Peru–Chile relations'],
    ['never the name of one in bold', "'''Peru''' and [[Chile]].", null],
    [
      'an infobox',
      "{{Infobox bilateral relations|Peruvian–Chilean|Peru|Chile}}\n'''Peru''' and [[Chile]].",
      'Peruvian–Chilean relations',
    ],
    ['none', 'Peru and Chile have relations.', null],
    ['a section is no title', '== Peru–Chile relations ==\nOne.', null],
  ];
  it.each(rows)('%s', (_, text, title) => {
    expect(readArticle(text, 'a.txt').title).toBe(title);
  });
});

describe('texts that are no article', () => {
  const rows: readonly (readonly [what: string, text: string, message: string])[] = [
    ['empty', '', 'a.txt: there is no article text in it'],
    ['white space', ' \n\t\n', 'a.txt: there is no article text in it'],
    ['only headings', '= A–B relations =\n== History ==\n', 'a.txt: there is no article text in it'],
    ['only marks', '- \n* \n----\n', 'a.txt: there is no article text in it'],
    ['only templates', '{{Reflist}}', 'a.txt: there is no article text in it'],
    ['binary', 'PNG\u0000\u0001', 'a.txt: this is not text'],
    ['wrongly decoded', '\ufffd\ufffd\u0002ab\ufffd', 'a.txt: this is not text'],
    ['too many sentences', 'A. '.repeat(MOST_SENTENCES + 1), `a.txt: more than ${MOST_SENTENCES} sentences`],
    ['too large', 'a'.repeat(LARGEST_ARTICLE + 1), `a.txt: ${LARGEST_ARTICLE + 1} characters`],
  ];
  it.each(rows)('%s', (_, text, message) => {
    let error: unknown;
    try {
      readArticle(text, 'a.txt');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RelationsError);
    expect(error).toMatchObject({ exit: 'unreadable', message: expect.stringContaining(message) as string });
  });
});

it('ends a bullet with its line', () => {
  const sentences = sentencesOf(readArticle("'''Peru''' is near.\n* One\nTwo.\n* Three", 'a.txt'));
  expect(sentences.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'paragraph Peru is near.',
    'bullet One',
    'paragraph Two.',
    'bullet Three',
  ]);
});
