import { describe, expect, it } from 'vitest';
import { told } from '../lines-of.js';

const TITLE = 'Latvia–Malta relations';

describe('furniture of a copied page', () => {
  const lines: readonly string[] = [
    ...[
      'Jump to content',
      'Jump to navigation',
      'Jump to: navigation, search',
      'From Wikipedia, the free encyclopedia',
    ],
    ...[
      'Main menu',
      'Create account',
      'Add languages',
      'View history',
      'move to sidebar',
      'Toggle the table of contents',
    ],
    'This article needs additional citations for verification. Please help improve this article by adding citations to reliable sources.',
    'This article may be expanded with text translated from the corresponding article in Latvian. (May 2010)',
    'This article has multiple issues. Please help improve it or discuss these issues on the talk page.',
    'This section does not cite any sources.',
    'Please help improve this article by adding citations to reliable sources.',
    'Unsourced material may be challenged and removed.',
    '(Learn how and when to remove this message)',
    'This article about international relations is a stub. You can help Wikipedia by expanding it.',
    ...['Main article: History of Latvia', 'Further information: Malta', 'For other uses, see Malta (disambiguation).'],
    ...[
      'This page was last edited on 3 May 2023, at 10:00 (UTC).',
      'Privacy policy',
      'Categories: Bilateral relations of Malta',
    ],
    'Text is available under the Creative Commons Attribution-ShareAlike 4.0 License; additional terms may apply.',
    'Retrieved from "https://en.wikipedia.org/w/index.php?title=X&oldid=2"',
    'Retrieved from "/index.php?title=X"',
    'Retrieved from “https://en.wikipedia.org/wiki/X”',
    'Cite error: The named reference "a" was invoked but never defined.',
    'Lua error in package.lua at line 80: module not found.',
    'Script error: No such module "Check for unknown parameters".',
    'Wikimedia Commons has media related to Relations of Latvia and Malta.',
  ];
  it.each(lines)('%s', (line) => {
    expect(told(`${TITLE}\n\nOne.\n\n${line}\n\nTwo.`)).toEqual({
      title: TITLE,
      lines: ['One.', 'Two.'],
      skipped: [`furniture: ${line.slice(0, 60)}`],
    });
  });

  it.each([
    'This article of the treaty needs a majority.',
    'Main articles of export are fish and wood.',
    'Search and rescue teams came in 1990.',
    'The map indicating the border was signed in 1990.',
    'Text messages were banned in 2001.',
    'Talk of a union began in 1990.',
    'Retrieved from the sea in 1990, the flag hangs in Riga.',
    'Script errors delayed the census of 1990.',
    'He retrieved the flag on 28 August 2024 in Riga.',
  ])('%s is text', (line) => {
    expect(told(`${TITLE}\n\n${line}`).lines).toEqual([line]);
  });
});

describe('parts of a copied page', () => {
  const rows: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
    ['"[edit]" glued to a heading', `${TITLE}\n\nOne.\n\nHistory[edit]\nTwo.`, 'One.', 'History | Two.'],
    ['"[edit]" beneath a heading', `${TITLE}\n\nOne.\n\nHistory\n\n[edit]\n\nTwo.`, 'One.', 'History | Two.'],
    ['"[ edit ]" beneath a heading', `${TITLE}\n\nOne.\n\nHistory\n[ edit ]\nTwo.`, 'One.', 'History | Two.'],
    ['customary headings, where none is marked', `${TITLE}\n\nOne.\n\nHistory\n\nTwo.\n\nReferences\n\nA book.`, 'One.', 'History | Two.', 'References | A book.'], // prettier-ignore
    ['contents with numbers', `${TITLE}\n\nOne.\n\nContents [hide]\n1 History\n1.1 War\n2 References\n\nHistory[edit]\nTwo.`, 'One.', 'History | Two.'], // prettier-ignore
    ['contents whose headings begin with a number', `${TITLE}\n\nOne.\n\nContents\n1 History\n1.1 19th century\n2 References\n\nHistory[edit]\n19th century[edit]\nTwo.`, 'One.', '19th century | Two.'], // prettier-ignore
    ['the name of the site', `${TITLE}\n\nFrom Wikivoyage\n\nOne.`, 'One.'],
    ['the name of a list', `${TITLE}\n\nFrom Latvia to Malta\n\n- A came in 1990`, 'From Latvia to Malta', '- A came in 1990'], // prettier-ignore
    ['the name of a site further down', `${TITLE}\n\nOne.\n\nFrom Riga`, 'One.', 'From Riga'],
    ['the name of a picture', `${TITLE}\n\nOne.\n\nFile:Flag of Malta.svg\n\nTwo.`, 'One.', 'Two.'],
    ['contents beside the page', `Contents\nhide\n(Top)\nHistory\nToggle History subsection\n\n${TITLE}\n\nOne.\n\nHistory[edit]\nTwo.`, 'One.', 'History | Two.'], // prettier-ignore
    ['references', `${TITLE}\n\nOne.\n\nReferences[edit]\n^ "A". Gazette. 8 May 2009. Retrieved 28 August 2024.\n1. ^ B, 1999.\n^ Jump up to: a b C, 2000.`, 'One.'], // prettier-ignore
    ['boxes of links', `${TITLE}\n\nOne.\n\nSee also[edit]\nFoo\n\nv\nt\ne\nForeign relations of Latvia\nAfrica\nAlgeria 1992\nvte\nBilateral relations of Malta`, 'One.', 'See also | - Foo'], // prettier-ignore
    ['lines without marks are items', `${TITLE}\n\nFrom Wikipedia, the free encyclopedia\nOne.\n\nSee also[edit]\nFoo\nBar`, 'One.', 'See also | - Foo', 'See also | - Bar'], // prettier-ignore
    ['the infobox, cells with tabs', `${TITLE}\n\nFrom Wikipedia, the free encyclopedia\nLatvian–Maltese relations\nMap indicating locations of Latvia and Malta\n\nLatvia\t\nMalta\nDiplomatic mission\nEmbassy of Latvia, Rome\tEmbassy of Malta, Riga\nOne.`, 'mission1: Embassy of Latvia, Rome', 'mission2: Embassy of Malta, Riga', 'One.'], // prettier-ignore
    ['the infobox, a line a cell', `${TITLE}\n\nLatvia\n\nMalta\n\nDiplomatic mission\n\nEmbassy of Latvia, Rome\n\nEmbassy of Malta, Riga\n\nOne.`, 'mission1: Embassy of Latvia, Rome', 'mission2: Embassy of Malta, Riga', 'One.'], // prettier-ignore
    ['the infobox, rows with bars', `= ${TITLE} =\nLatvia |\nMalta |\n---|---|\nDiplomatic mission | |\nEmbassy of Latvia, Rome | Embassy of Malta, Riga |\nOne.`, 'mission1: Embassy of Latvia, Rome', 'mission2: Embassy of Malta, Riga', 'One.'], // prettier-ignore
    ['an infobox of names alone', `${TITLE}\n\nLatvia | Malta |\n---|\nOne. [1] Two.`, 'One.', 'Two.'],
    ['a table with bars', `${TITLE}\n\nOne.\nLatvia | Malta | |\n---|---|---|\nCapital | Riga | Valletta |\nTwo.`, 'One.', 'row: Capital | Riga | Valletta', 'Two.'], // prettier-ignore
    ['a table with tabs', `${TITLE}\n\nOne.\n\nDate\tGuest\nMay 2009\tA\nMarch 2014\tB\nTwo.`, 'One.', 'row: May 2009 | A', 'row: March 2014 | B', 'Two.'], // prettier-ignore
  ];
  it.each(rows)('%s', (_, text, ...lines) => {
    expect(told(text)).toMatchObject({ title: TITLE, lines });
  });
});

describe('extracts of the API', () => {
  const rows: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
    ['lines are paragraphs', 'One is here.\nTwo.\n\n\n== History ==\nThree.\nFour.', 'One is here.', 'Two.', 'History | Three.', 'History | Four.'], // prettier-ignore
    [
      'lines without a stop are items',
      'One.\n\n\n== See also ==\nFoo\nBar',
      'One.',
      'See also | - Foo',
      'See also | - Bar',
    ],
    [
      'templates that the wiki lacks',
      'Template:Infobox x\nOne.Template:Efn\n\n\n== S ==\nTemplate:Main\nTwo.',
      'One.',
      'S | Two.',
    ],
    ['a hard-wrapped text with three line ends', 'One.\n\n\n== S ==\nTwo is so long that it goes on, and on, and on, and on, behind the\nend of its line.', 'One.', 'S | Two is so long that it goes on, and on, and on, and on, behind the end of its line.'], // prettier-ignore
  ];
  it.each(rows)('%s', (_, text, ...lines) => {
    expect(told(text, 'latvia-malta.txt')).toMatchObject({ title: TITLE, lines });
  });
});

describe('labels of lists', () => {
  const rows: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
    ['glued to the item above', '== V ==\nVisits from Latvia to Malta\n- President A (2011)\nVisits from Malta to Latvia\n- President B (2007)', 'V | Visits from Latvia to Malta', 'V | - Visits from Latvia to Malta: President A (2011)', 'V | Visits from Malta to Latvia', 'V | - Visits from Malta to Latvia: President B (2007)'], // prettier-ignore
    ['under a heading that says what', '== High-level visits ==\nFrom Latvia to Malta\n- President A (2011)', 'High-level visits | From Latvia to Malta', 'High-level visits | - High-level visits from Latvia to Malta: President A (2011)'], // prettier-ignore
    [
      'items that are sentences',
      '== V ==\nVisits\n- President A came in 2011.',
      'V | Visits',
      'V | - President A came in 2011.',
    ],
    [
      'a line that is no label',
      '== V ==\nIn brief:\n- President A (2011)',
      'V | In brief:',
      'V | - President A (2011)',
    ],
    ['other nouns', '== V ==\nEmbassies\n- Riga\n- Valletta', 'V | Embassies', 'V | - Riga', 'V | - Valletta'],
    ['a wrapped item', '== V ==\n- President A of Latvia and the Minister of Foreign Affairs came to\nMalta\n- B', 'V | - President A of Latvia and the Minister of Foreign Affairs came to Malta', 'V | - B'], // prettier-ignore
  ];
  it.each(rows)('%s', (_, text, ...lines) => {
    expect(told(`= ${TITLE} =\n\n${text}`).lines).toEqual(lines);
  });
});
