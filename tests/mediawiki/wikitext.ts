/** An article of the plain format as an editor of Wikipedia would have written it: links, references, templates, an infobox. */
import { countryVocabulary } from '../../src/countries/vocabulary.js';

/** What the templates make; only these are used, so that the wiki needs no others. */
export const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['Template:US$', 'US&#36;{{{1}}}'],
  ['Template:Circa', 'c. {{{1}}}'],
  ['Template:Nowrap', '<span class="nowrap">{{{1}}}</span>'],
  ['Template:Main', '<div role="note" class="hatnote navigation-not-searchable">Main article: [[{{{1}}}]]</div>'],
  [
    'Template:Infobox bilateral relations',
    [
      '{| class="infobox"',
      '! colspan="2" | {{{1}}} relations',
      '|-',
      '| [[{{{2}}}]] || [[{{{3}}}]]',
      '|-',
      '! colspan="2" | Diplomatic mission',
      '|-',
      '| {{{mission1|}}} || {{{mission2|}}}',
      '|}',
    ].join('\n'),
  ],
]);

const COUNTRIES = new Map(
  countryVocabulary()
    .filter(({ kind }) => kind === 'name' || kind === 'adjective')
    .map(({ text, code }) => [text, code]),
);

/** Links the first few countries of a paragraph, some under another name. */
function linked(text: string): string {
  let links = 0;
  return text.replace(/(?<![\p{L}-])\p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu, (word) => {
    if (!COUNTRIES.has(word) || (links += 1) > 3) return word;
    return links % 2 === 0 ? `[[Foreign relations of ${word}|${word}]]` : `[[${word}]]`;
  });
}

/** References behind sentences: they hold dates of their own. */
const referenced = (text: string, at: number): string =>
  text.replace(/(?<=\p{Ll}[.])(?=\s\p{Lu}|$)/gu, (_, offset: number) =>
    (offset + at) % 3 === 0
      ? `<ref name="a${at}x${offset}">''The Times'', 4 May 1987, p. ${offset}: the embassy in [[Lima]] was opened in 1931.</ref>`
      : '',
  );

const marked = (text: string, at: number): string =>
  referenced(linked(text), at)
    .replace(/US\$(\d[\d.,]*\s(?:million|billion))/g, '{{US$|$1}}')
    .replace(/\bc\. (\d{3,4})\b/g, '{{circa|$1}}')
    .replace(/(?<=\d) (?=million|billion|km)/g, '&nbsp;')
    .replace(/\b(\d+) (January|May|August)\b/g, '{{nowrap|$1 $2}}');

interface Source {
  title: string;
  wikitext: string;
}

/** The same article, sentence for sentence. */
export function asWikitext(article: string): Source {
  const [, title = ''] = /^= (.*) =$/m.exec(article) ?? [];
  const body = article.replace(/^[\s\S]*?^= .* =$/m, '');
  const fields: string[] = [];
  const lines = body.split('\n').flatMap((line, at): string[] => {
    const field = /^- (Map|Filetype|Party[12]|Mission[12]): (.*)$/.exec(line);
    if (field) {
      fields.push(`| ${(field[1] ?? '').toLowerCase()} = ${field[2] ?? ''}`);
      return [];
    }
    if (/^Infobox\b/.test(line)) return [];
    if (/^=+ .* =+$/.test(line)) return [line, ...(at % 2 === 0 ? ['{{Main|History of the world, 1900}}'] : [])];
    if (line.startsWith('- ')) return [`* ${marked(line.slice(2), at)}`];
    return line === '' ? [''] : [marked(line, at)];
  });
  const [first = '', second = ''] = title.replace(/ relations$/, '').split('–');
  // A line end before the first named field would be part of the second state's name.
  const box =
    fields.length === 0
      ? []
      : [`{{Infobox bilateral relations|${first}–${second}|${first}|${second}${fields.join('\n')}`, '}}'];
  const picture = '[[File:Flags.jpg|thumb|left|The flags of [[Peru]] and Chile in Lima on 9 May 1975]]';
  const end = '\n== References ==\n<references />\n\n[[Category:Bilateral relations]]\n';
  return { title, wikitext: [...box, `<!-- begun in 1999 -->${picture}`, ...lines].join('\n') + end };
}
