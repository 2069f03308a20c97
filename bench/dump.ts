/** A dump, as a MediaWiki exports its pages, of invented articles. */

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The title stands in the first line of each text: "= Title =". */
export function dumpOf(articles: Iterable<{ text: string }>): string {
  const pages = Array.from(articles, ({ text }, at) => {
    const title = /^= (.*) =$/m.exec(text)?.[1] ?? '';
    return `<page><title>${escaped(title)}</title><ns>0</ns><id>${at + 1}</id><revision><id>${at + 1}</id><timestamp>2026-05-03T10:00:00Z</timestamp><text>${escaped(text)}</text></revision></page>`;
  });
  const site = '<siteinfo><sitename>Wiki</sitename><base>https://wiki.example.org/wiki/Main_Page</base></siteinfo>';
  return `<mediawiki>${site}\n${pages.join('\n')}\n</mediawiki>\n`;
}
