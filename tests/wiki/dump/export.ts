/** Exports of an invented wiki. */
import { bzip2 } from './bzip2.js';

export interface ExportedPage {
  title: string;
  text: string;
  ns?: number;
  redirect?: string;
  revision?: number;
  timestamp?: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const HEAD = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>Test &amp; Wiki</sitename>
    <dbname>wiki</dbname>
    <base>https://wiki.example.org/wiki/Main_Page</base>
    <namespaces><namespace key="0" case="first-letter" /><namespace key="1">Talk</namespace></namespaces>
  </siteinfo>
`;
export const FOOT = '</mediawiki>\n';

export function pageXml({
  title,
  text,
  ns = 0,
  redirect,
  revision = 7,
  timestamp = '2026-05-03T10:00:00Z',
}: ExportedPage): string {
  const lead = redirect === undefined ? '' : `    <redirect title="${escaped(redirect)}" />\n`;
  return `  <page>
    <title>${escaped(title)}</title>
    <ns>${ns}</ns>
    <id>1</id>
${lead}    <revision>
      <id>${revision}</id>
      <parentid>3</parentid>
      <timestamp>${timestamp}</timestamp>
      <contributor><username>Ada</username><id>5</id></contributor>
      <text bytes="${text.length}" xml:space="preserve">${escaped(text)}</text>
    </revision>
  </page>
`;
}

export const exported = (pages: readonly ExportedPage[]): string => HEAD + pages.map(pageXml).join('') + FOOT;

/** Each group of pages in a stream of its own, and the index that says where it begins. */
export function multistream(groups: readonly (readonly ExportedPage[])[]): { dump: Buffer; index: string } {
  const parts = [bzip2(HEAD)];
  const lines: string[] = [];
  for (const group of groups) {
    const place = parts.reduce((sum, part) => sum + part.length, 0);
    for (const [at, { title }] of group.entries()) lines.push(`${place}:${at + 1}:${title}`);
    parts.push(bzip2(group.map(pageXml).join('')));
  }
  return { dump: Buffer.concat([...parts, bzip2(FOOT)]), index: `${lines.join('\n')}\n` };
}
