/** Sections and texts of a page as HTML. */
import { markOf } from '../kinds/timeline/marks.js';
import { pictureInPage } from '../svg/picture.js';
import type { Block, Note, Piece, Section, TableBlock, Text } from './document.js';
import { joined, tag, type Html } from './tag.js';

/** Writes texts, and knows where each note has been cited so far. */
export class Writer {
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
      case 'picture': {
        const label = `${id}-caption`;
        // What is wider than the window is moved with the arrow keys too.
        const moved = { class: 'wide', tabindex: '0', role: 'group', 'aria-labelledby': label };
        const drawn = block.svgs.map((svg, at) => ({ html: pictureInPage(svg, `${id}-picture-${at + 1}`) }));
        const caption = tag('figcaption', { id: label }, block.caption);
        return tag('figure', {}, ...drawn.map((each) => tag('div', moved, each)), caption);
      }
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
const isHtmlDate = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && edtf >= '0001';
