/** Citations for LaTeX: BibLaTeX, which has a type and fields for web pages, and BibTeX, which has not. */
import { cleanLine } from '../../text/clean.js';
import type { Citation } from '../../query/citations.js';
import { labelEdtf } from '../../dates/label.js';
import type { CitationStyle } from './styles.js';
import { webAddress } from '../look/link.js';

type BibStyle = Exclude<CitationStyle, 'csl-json'>;

/** Entries, a blank line between. */
export function bibText(citations: readonly Citation[], style: BibStyle): string {
  const fieldsOf = style === 'biblatex' ? biblatexFields : bibtexFields;
  return citations
    .map((citation) => {
      const fields = fieldsOf(citation).map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@${typeOf(citation, style)}{${citation.key},\n${fields.join('')}}\n`;
    })
    .join('\n');
}

const typeOf = ({ url }: Citation, style: BibStyle): string =>
  style === 'biblatex' && webAddress(url) !== null ? 'online' : 'misc';

function biblatexFields({ title, publisher, url, license, read }: Citation): [string, string][] {
  const address = webAddress(url);
  return [
    ['title', heldTitle(title)],
    ...field('organization', publisher),
    ...(address === null ? field('howpublished', url) : [verbatim('url', address)]),
    ...(read === null ? [] : [['urldate', read] satisfies [string, string]]),
    ...field('note', license === null ? null : `Licence: ${license}`),
  ];
}

function bibtexFields({ title, publisher, url, license, read }: Citation): [string, string][] {
  const address = webAddress(url);
  const notes = [
    ...(read === null ? [] : [`Read in ${labelEdtf(read)}`]),
    ...(license === null ? [] : [`Licence: ${license}`]),
  ];
  return [
    ['title', heldTitle(title)],
    ...field('author', publisher === null ? null : publisher, true),
    ...(address === null
      ? field('howpublished', url)
      : [['howpublished', `\\url{${addressText(address)}}`] satisfies [string, string]]),
    ...field('note', notes.length === 0 ? null : notes.join('. ')),
  ];
}

/** Nothing for null. A `name` of an organisation is held together: BibTeX would take its last word for a surname. */
function field(key: string, text: string | null, name = false): [string, string][] {
  if (text === null || text === '') return [];
  return [[key, name ? `{${escaped(text)}}` : escaped(text)]];
}

const verbatim = (key: string, address: URL): [string, string] => [key, addressText(address)];

/** An address stands as it is, but for the signs that would end its field. */
const addressText = ({ href }: URL): string =>
  href.replace(/[{}\\]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);

/** Styles write titles in small letters, and names of countries have capitals. */
const heldTitle = (title: string): string => `{${escaped(title)}}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text that LaTeX prints as it is. */
const escaped = (text: string): string =>
  cleanLine(text).replace(/[\\{}$&#%_^~]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);
