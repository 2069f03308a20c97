/** What `relations help articles` says: what `compile` reads. */
import type { Part } from './topic.js';

/** An article as one would write it; it compiles without anything left over. */
export const ARTICLE: readonly string[] = [
  '---',
  'title: Albania–Serbia relations',
  'sources:',
  '  - title: Albania–Serbia relations',
  '    publisher: Wikipedia',
  '    url: https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations',
  '    license: CC-BY-SA-4.0',
  '---',
  '= Albania–Serbia relations =',
  '',
  'Albania and Serbia established diplomatic relations in 1914.',
  '',
  '== Trade ==',
  'In 2023 Serbia exported goods worth 260 million US dollars to Albania.',
  '',
  '== Resident diplomatic missions ==',
  '- Albania has an embassy in Belgrade.',
  '- Serbia has an embassy in Tirana.',
];

/** The lines of the header, which is YAML. */
const HEADER: readonly (readonly [string, string])[] = [
  [
    'title',
    "names the two parties; without it they are read from the page's own title, its infobox, its first words or the file's name",
  ],
  [
    'sources',
    'a list of what the text is made from; each has a title, and may have publisher, url and license. They stand in the record, and "open" prints their addresses',
  ],
  ['license', 'of the sources that have none of their own'],
];

/** What an article may be written in. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['plain text', 'as above: = Title =, == Section ==, paragraphs, "- " before each line of a list'],
  ['wikitext', 'as "Edit source" of Wikipedia shows it; infoboxes and tables are read'],
  ["Wikipedia's API", 'its plain extracts and other answers, also pages exported as XML'],
  ['HTML', 'a saved page of Wikipedia, of its mobile site or of Kiwix'],
  ['Markdown', 'with # headings'],
];

export const PARTS: readonly Part[] = [
  '"compile" reads articles titled "X–Y relations" or "Foreign relations of X", and lists of diplomatic missions, in English and in UTF-8:',
  { example: ARTICLE },
  'The header between the two lines of --- may be left out. In it:',
  HEADER,
  'The text may be:',
  FORMATS,
  'What no sentence, field or row states is in no record: --report says what each became. Write the result to a file with -o, and look things up in it with --data:',
  { example: ['relations compile albania-serbia.txt -o mine.json', 'relations show albania serbia --data mine.json'] },
];

/** For `--json`. */
export const ARTICLE_FORMAT = {
  example: `${ARTICLE.join('\n')}\n`,
  header: HEADER.map(([name, says]) => ({ name, says })),
  formats: FORMATS.map(([name, says]) => ({ name, says })),
};
