/** A page as one HTML document that needs nothing else: no network, no script. */
import { NAME, VERSION } from '../../about.js';
import { yearEdtf } from '../../dates/edtf.js';
import { markOf } from '../kinds/timeline/marks.js';
import { pictureInPage } from '../svg/picture.js';
import type { Block, Note, Page, Piece, Section, TableBlock, Text } from './document.js';
import { PAGE_STYLE } from './style.js';
import { joined, tag, type Html } from './tag.js';

/** Nothing is loaded and nothing is run, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export function htmlText(page: Page): string {
  const writer = new Writer();
  const sections = page.sections.map((each) => writer.section(each, 2));
  const sources = writer.section(page.sources, 2, 'sources');
  const main = tag('main', { id: 'main' }, joined(sections, '\n'), writer.notes(page.notes), sources);
  const body = [
    tag('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    tag(
      'div',
      { class: 'page' },
      head(page, writer),
      contents(page),
      main,
      tag('footer', {}, tag('p', {}, writer.text(page.foot))),
    ),
  ];
  return `<!DOCTYPE html>\n${tag('html', { lang: 'en' }, headOf(page), tag('body', {}, joined(body, '\n'))).html}\n`;
}

function headOf({ title, lead }: Page): Html {
  const plain = lead[0]?.map((piece) => (typeof piece === 'string' ? piece : '')).join('') ?? '';
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('title', {}, title),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'description', content: plain }),
    tag('meta', { name: 'generator', content: `${NAME} ${VERSION}` }),
    tag('style', {}, { html: `\n${PAGE_STYLE}\n` }),
  );
}

function head({ title, codes, lead }: Page, writer: Writer): Html {
  const beside = [' ', tag('span', { class: 'codes' }, codes.join(' · '))];
  return tag('header', {}, tag('h1', {}, title, ...beside), ...lead.map((text) => tag('p', {}, writer.text(text))));
}

function contents({ sections, sources, notes }: Page): Html {
  const item = ({ id, heading, sections: own = [] }: Section): Html =>
    tag(
      'li',
      {},
      tag('a', { href: `#${id}` }, heading),
      ...(own.length === 0 ? [] : [tag('ol', {}, ...own.map(item))]),
    );
  const noted = notes.length === 0 ? [] : [{ id: 'notes', heading: 'Notes', blocks: [] }];
  const all = [...sections, ...noted, { ...sources, sections: [] }];
  return tag(
    'nav',
    { 'aria-labelledby': 'contents' },
    tag('h2', { id: 'contents' }, 'Contents'),
    tag('ol', {}, ...all.map(item)),
  );
}

/** Writes texts, and knows where each note has been cited so far. */
class Writer {
  readonly #uses = new Map<number, number>();
  #tables = 0;

  section({ id, heading, blocks, sections = [] }: Section, level: number, extra?: string): Html {
    const name = `h${Math.min(level, 6)}`;
    const inner = [
      tag(name, { id }, heading),
      ...blocks.map((block) => this.block(block, id)),
      ...sections.map((each) => this.section(each, level + 1)),
    ];
    return tag('section', { 'aria-labelledby': id, class: extra }, joined(inner, '\n'));
  }

  block(block: Block, id: string): Html {
    switch (block.type) {
      case 'paragraph':
        return tag('p', {}, this.text(block.text));
      case 'list':
        return tag('ul', {}, ...block.items.map((item) => tag('li', {}, this.text(item))));
      case 'facts':
        return tag(
          'dl',
          {},
          ...block.rows.flatMap(({ label, texts }) => [
            tag('dt', {}, label),
            tag(
              'dd',
              {},
              ...(texts.length === 1
                ? [this.text(texts[0] ?? [])]
                : texts.map((text) => tag('p', {}, this.text(text)))),
            ),
          ]),
        );
      case 'picture':
        return tag(
          'figure',
          {},
          // What is wider than the window is moved with the arrow keys too.
          tag(
            'div',
            { class: 'wide', tabindex: '0', role: 'group', 'aria-labelledby': `${id}-caption` },
            { html: pictureInPage(block.svg, `${id}-picture`) },
          ),
          tag('figcaption', { id: `${id}-caption` }, block.caption),
        );
      case 'table':
        return this.table(block);
    }
  }

  table({ caption, columns, rows, named = false }: TableBlock): Html {
    const id = `table-${(this.#tables += 1)}`;
    const side = (at: number): string | undefined => (columns[at]?.align === 'right' ? 'right' : undefined);
    const heads = columns.map(({ head }, at) => tag('th', { scope: 'col', class: side(at) }, head));
    const cell = (text: Text, at: number): Html =>
      named && at === 0
        ? tag('th', { scope: 'row' }, this.text(text))
        : tag('td', { class: side(at) }, this.text(text));
    const lines = rows.map((row) => tag('tr', {}, ...row.map(cell)));
    const table = tag(
      'table',
      { class: columns.length === 2 ? 'events' : undefined },
      tag('caption', { id }, caption),
      tag('thead', {}, tag('tr', {}, ...heads)),
      tag('tbody', {}, joined(lines, '\n')),
    );
    return columns.length < 4
      ? table
      : tag('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-labelledby': id }, table);
  }

  text(text: Text): Html {
    return joined(text.map((piece) => this.piece(piece)));
  }

  piece(piece: Piece): Html | string {
    if (typeof piece === 'string') return piece;
    if ('strong' in piece) return tag('strong', {}, piece.strong);
    if ('dim' in piece) return tag('span', { class: 'dim' }, piece.dim);
    if ('code' in piece) return tag('code', {}, piece.code);
    if ('link' in piece) return tag('a', { href: piece.link }, piece.text);
    if ('date' in piece) return isHtmlDate(piece.date) ? tag('time', { datetime: piece.date }, piece.text) : piece.text;
    if ('kind' in piece) return this.kind(piece.kind);
    return piece.cite.length === 0
      ? ''
      : tag(
          'sup',
          {},
          joined(
            piece.cite.map((number) => this.mark(number)),
            ' ',
          ),
        );
  }

  kind(kind: string): Html {
    const { sign, tone } = markOf(kind);
    return tag(
      'span',
      { class: 'kind' },
      tag('span', { class: `${tone}-mark`, 'aria-hidden': 'true' }, sign),
      ` ${kind}`,
    );
  }

  mark(number: number): Html {
    const use = (this.#uses.get(number) ?? 0) + 1;
    this.#uses.set(number, use);
    return tag(
      'a',
      { href: `#note-${number}`, id: `use-${number}-${use}`, role: 'doc-noteref', 'aria-label': `Note ${number}` },
      String(number),
    );
  }

  notes(notes: readonly Note[]): Html {
    if (notes.length === 0) return { html: '' };
    const items = notes.map(({ text, quote }, at) =>
      tag(
        'li',
        { id: `note-${at + 1}` },
        this.text(text),
        ...(quote === null ? [] : [': ', tag('q', {}, quote)]),
        ' ',
        this.back(at + 1),
      ),
    );
    const list = tag('ol', { class: 'notes' }, joined(items, '\n'));
    return tag(
      'section',
      { 'aria-labelledby': 'notes', role: 'doc-endnotes' },
      tag('h2', { id: 'notes' }, 'Notes'),
      list,
    );
  }

  /** Links back to every place that cites a note. */
  back(number: number): Html {
    const uses = Array.from({ length: this.#uses.get(number) ?? 0 }, (_, at) => at + 1);
    const links = uses.map((use) =>
      tag(
        'a',
        { href: `#use-${number}-${use}`, role: 'doc-backlink', 'aria-label': `Back to use ${use} of note ${number}` },
        uses.length === 1 ? '↩' : `↩${use}`,
      ),
    );
    return tag('span', { class: 'back' }, joined(links, ' '));
  }
}

/** A year, month or day as HTML has it; other dates are told in words alone. */
const isHtmlDate = (edtf: string): boolean => /^(?!0000)\d{4}(?:-\d\d){0,2}$/.test(edtf) && edtf >= yearEdtf(1);
