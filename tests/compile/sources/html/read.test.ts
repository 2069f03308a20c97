import { describe, expect, it } from 'vitest';
import { told } from '../lines-of.js';

const page = (body: string): string =>
  `<!DOCTYPE html><html><body><h1>Latvia–Malta relations</h1>${body}</body></html>`;

describe('text of a page', () => {
  const rows: readonly (readonly [what: string, body: string, ...lines: string[]])[] = [
    ['paragraphs', '<p>One\nis here. Two.</p><p>Three.</p>', 'One is here.', 'Two.', 'Three.'],
    ['paragraphs that nothing closes', '<p>One.<p>Two.', 'One.', 'Two.'],
    ['headings', '<p>A.</p><h2>History</h2><p>B.</p><h3>War</h3><p>C.</p><h2>Trade</h2><p>D.</p>', 'A.', 'History | B.', 'History > War | C.', 'Trade | D.'], // prettier-ignore
    ['a heading with a link to edit it', '<h2><span class="mw-headline" id="H">History</span><span class="mw-editsection">[<a>edit</a>]</span></h2><p>A.</p>', 'History | A.'], // prettier-ignore
    ['the same of 2024', '<div class="mw-heading mw-heading2"><h2 id="H">History</h2><span class="mw-editsection">[<a>edit</a>]</span></div><p>A.</p>', 'History | A.'], // prettier-ignore
    ['sections that fold, of Kiwix', '<details data-level="2" open><summary class="section-heading"><h2 id="H">History</h2></summary><p>A.</p></details>', 'History | A.'], // prettier-ignore
    [
      'lists, one inside of another',
      '<ul><li>One.<ul><li>Two.</li></ul></li><li>Three.</li></ul>',
      '- One.',
      '- Two.',
      '- Three.',
    ],
    ['terms', '<dl><dt>Term</dt><dd>Meaning.</dd></dl>', '- Term', '- Meaning.'],
    ['marks at the beginning of a paragraph', '<p>* not a list</p><p>== no heading ==</p><p>- no item</p>', '* not a list', '== no heading ==', '- no item'], // prettier-ignore
    ['a link, bold and italic', '<p>The <a href="/x"><b>treaty</b></a> of <i>1914</i>.</p>', 'The treaty of 1914.'],
    [
      'entities',
      '<p>AT&amp;T &ndash; S&atilde;o&nbsp;Tom&eacute; 1&#8201;000 &lt;b&gt;.</p>',
      'AT&T – São Tomé 1 000 <b>.',
    ],
    ['controls in entities', '<p>One&#27;[31m &#x202e;red&#0;.</p>', 'One red\ufffd.'],
    ['references and other marks', '<p>One.<sup class="reference"><a>&#91;1&#93;</a></sup> Two.<sup class="noprint">[<i>citation needed</i>]</sup>[2]</p>', 'One.', 'Two.'], // prettier-ignore
    [
      'programs, styles, hidden text',
      '<p>One<style>.a{}</style><span style="display:none">1999</span>.</p><script>var a = "Two.";</script>',
      'One.',
    ],
    ['line breaks', '<p>One<br>two<br/>three.</p>', 'One two three.'],
    ['a comment', '<p>One<!-- two <p> -->.</p>', 'One.'],
    ['no closing tags at all', '<h2>S<p>One.<ul><li>Two.<li>Three.', 'S | One.', 'S | - Two.', 'S | - Three.'],
  ];
  it.each(rows)('%s', (_, body, ...lines) => {
    expect(told(page(body))).toMatchObject({ title: 'Latvia–Malta relations', lines });
  });
});

describe('what is no text of the article', () => {
  const rows: readonly (readonly [what: string, body: string, ...skipped: string[]])[] = [
    ['a banner', '<table class="metadata ambox"><tr><td>This article needs citations.</td></tr></table>', 'furniture: This article needs citations.'], // prettier-ignore
    [
      'a pointer',
      '<div role="note" class="hatnote">Main article: <a>Latvia</a></div>',
      'furniture: Main article: Latvia',
    ],
    ['boxes of links', '<div role="navigation" class="navbox"><table><tr><td>Latvia</td><td>1991</td></tr></table></div>', 'furniture: Latvia 1991'], // prettier-ignore
    ['a picture', '<figure><img><figcaption>The embassy in 1995</figcaption></figure>', 'caption: The embassy in 1995'],
    ['a picture of old', '<div class="thumb"><div class="thumbcaption">In 1995</div></div>', 'caption: In 1995'],
    ['a gallery', '<ul class="gallery"><li class="gallerybox">In 1995</li></ul>', 'gallery: In 1995'],
    ['a quotation', '<blockquote><p>We came in 1985.</p></blockquote>', 'quotation: We came in 1985.'],
    ['references', '<ol class="references"><li><span class="mw-cite-backlink">^</span> A book of 1999.</li></ol>', 'note: A book of 1999.'], // prettier-ignore
    ['a template that the wiki lacks', '<a class="new" title="Template:Foo (page does not exist)">Template:Foo</a>', 'template: Template:Foo'], // prettier-ignore
    [
      'contents, menus and the foot',
      '<div id="toc"><h2>Contents</h2><ul><li>1 History</li></ul></div><nav>1991</nav><footer>1992</footer>',
    ],
  ];
  it.each(rows)('%s', (_, body, ...skipped) => {
    expect(told(page(`<p>One.</p>${body}<p>Two.</p>`))).toEqual({
      title: 'Latvia–Malta relations',
      lines: ['One.', 'Two.'],
      skipped,
    });
  });
});

describe('which part of a page is the article', () => {
  const around = (open: string, close: string): string =>
    `<html><head><title>Latvia–Malta relations - Wikipedia</title></head><body><p>Menu of 1990.</p>${open}<p>One.</p>${close}<p>Foot of 1991.</p></body></html>`;
  it.each([
    ['<div class="mw-content-ltr mw-parser-output">', '</div>'],
    ['<div id="mw-content-text"><div>', '</div></div>'],
    ['<div id="bodyContent">', '</div>'],
    ['<article>', '</article>'],
    ['<main>', '</main>'],
  ])('%s', (open, close) => {
    expect(told(around(open, close))).toEqual({ title: 'Latvia–Malta relations', lines: ['One.'], skipped: [] });
  });

  it('is all of it, where nothing tells', () => {
    expect(told(around('<div>', '</div>')).lines).toEqual(['Menu of 1990.', 'One.', 'Foot of 1991.']);
  });

  it('is a part that was saved alone', () => {
    expect(told('<div class="mw-parser-output"><p><b>Latvia–Malta relations</b> are old.</p></div>')).toEqual({
      title: 'Latvia–Malta relations',
      lines: ['Latvia–Malta relations are old.'],
      skipped: [],
    });
  });
});

describe('tables', () => {
  const rows: readonly (readonly [what: string, body: string, ...lines: string[]])[] = [
    ['cells', '<table class="wikitable"><tr><th>Date</th><th>Guest</th></tr><tr><td>May 2009</td><td>A <b>B</b></td></tr></table>', 'row: May 2009 | A B'], // prettier-ignore
    [
      'cells that nothing closes',
      '<table><tr><th>Date<th>Guest<tr><td>2009<td>A<tr><td>2010<td>B</table>',
      'row: 2009 | A',
      'row: 2010 | B',
    ],
    ['spans', '<table><tr><td rowspan=2>2009</td><td>A</td></tr><tr><td>B</td></tr><tr><td colspan=2>none</td></tr></table>', 'row: 2009 | A', 'row: 2009 | B', 'row: none | none'], // prettier-ignore
    [
      'a span to the end',
      '<table><tr><td rowspan=0>2009</td><td>A</td></tr><tr><td>B</td></tr></table>',
      'row: 2009 | A',
      'row: 2009 | B',
    ],
    [
      'a list in a cell',
      '<table><tr><td>2009</td><td><ul><li>A</li><li>B</li></ul></td></tr></table>',
      'row: 2009 | A; B',
    ],
    [
      'a flag alone',
      '<table><tr><td>2009</td><td><span class="flagicon"><img alt="Malta"></span></td></tr></table>',
      'row: 2009 | Malta',
    ],
    ['a flag beside a name', '<table><tr><td>2009</td><td><span class="flagicon"><img alt="Malta"></span> President A</td></tr></table>', 'row: 2009 | President A'], // prettier-ignore
    [
      'sort keys',
      '<table><tr><td><span style="display:none">02009</span>2009</td><td>A</td></tr></table>',
      'row: 2009 | A',
    ],
    [
      'a table inside of a cell',
      '<table><tr><td>2009</td><td><table><tr><td>A</td><td>B</td></tr></table></td></tr></table>',
      'row: 2009 | A B',
    ],
    [
      'a table that lays out the page',
      '<table><tr><td>One.</td><td><h2>S</h2><p>Two.</p></td></tr></table>',
      'One.',
      'S | Two.',
    ],
    ['the same by its role', '<table role="presentation"><tr><td><p>One.</p></td><td><ul><li>Two.</li></ul></td></tr></table>', 'One.', '- Two.'], // prettier-ignore
    ['nothing in it', '<p>One.</p><table><tr><td></td></tr></table>', 'One.'],
  ];
  it.each(rows)('%s', (_, body, ...lines) => {
    expect(told(page(body)).lines).toEqual(lines);
  });
});

describe('the infobox of bilateral relations', () => {
  const box = (...rows: string[]): string =>
    `<table class="infobox"><caption>Latvian–Maltese relations</caption>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const parties = '<td><div><a title="Latvia">Latvia</a></div></td><td><div>Malta</div></td>';
  const rows: readonly (readonly [what: string, box: string, ...lines: string[]])[] = [
    ['missions and envoys', box('<td colspan=2><img alt="Map"></td>', parties, '<th colspan=2>Diplomatic mission</th>', '<td>Embassy of Latvia, <a>Rome</a></td><td>Embassy of Malta, Riga</td>', '<th colspan=2>Envoy</th>', '<td>Ambassador A</td><td></td>'), 'mission1: Embassy of Latvia, Rome', 'mission2: Embassy of Malta, Riga', 'envoy1: Ambassador A'], // prettier-ignore
    ['a mission of the second alone', box(parties, '<th colspan=2>Diplomatic mission</th>', '<td></td><td>Embassy of Malta, Riga</td>'), 'mission2: Embassy of Malta, Riga'], // prettier-ignore
    ['two missions in a cell', box(parties, '<th colspan=2>Diplomatic mission</th>', '<td>Embassy of Latvia, Rome<br>Consulate of Latvia, Gozo</td><td></td>'), 'mission1: Embassy of Latvia, Rome', 'mission1: Consulate of Latvia, Gozo'], // prettier-ignore
    ['no missions', box('<td>x</td>', parties)],
  ];
  it.each(rows)('%s', (_, infobox, ...lines) => {
    expect(told(page(`${infobox}<p>One.</p>`)).lines).toEqual([...lines, 'One.']);
  });

  it('names the article where nothing else does', () => {
    expect(told(`<div>${box(parties)}<p>Both are old.</p></div>`).title).toBe('Latvian–Maltese relations');
  });
});
