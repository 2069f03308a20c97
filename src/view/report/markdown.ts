/** A page as GitHub's Markdown, with footnotes. Pictures are left out: what they draw stands in the tables. */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { cleanLine } from '../../text/clean.js';
import { markdownOf } from '../formats/markdown.js';
import type { Block, Note, Page, Piece, Section, Text } from './document.js';

export function markdownPage(page: Page): string {
  const texts: string[] = [];
  const writer = new Writer(texts);
  const children: RootContent[] = [
    writer.heading(1, page.title),
    ...page.lead.map((text) => writer.paragraph(text)),
    ...[...page.sections, page.sources].flatMap((section) => writer.section(section, 2)),
    { type: 'thematicBreak' },
    writer.paragraph(page.foot),
    ...page.notes.map((note, at) => writer.note(note, at + 1)),
  ];
  return markdownOf({ type: 'root', children }, texts, {
    bullet: '-',
    rule: '-',
    // Those of the library for footnotes, in a line each: a label is a number, and a note a paragraph.
    handlers: {
      footnoteReference: ({ identifier }: FootnoteReference): string => `[^${identifier}]`,
      footnoteDefinition: (node: FootnoteDefinition, _parent, state, info): string =>
        `[^${node.identifier}]: ${state.containerFlow(node, info)}`,
    },
    join: [
      (left, right) => (left.type === 'footnoteDefinition' && right.type === 'footnoteDefinition' ? 0 : undefined),
    ],
  });
}

class Writer {
  constructor(private readonly texts: string[]) {}

  heading(depth: 1 | 2 | 3, text: string): RootContent {
    return { type: 'heading', depth, children: this.text([text]) };
  }

  paragraph(text: Text): BlockContent {
    return { type: 'paragraph', children: this.text(text) };
  }

  /** One that has only pictures says nothing here. */
  section({ heading, blocks, sections = [] }: Section, depth: 2 | 3): RootContent[] {
    const inner = [
      ...blocks.flatMap((block) => this.block(block)),
      ...sections.flatMap((each) => this.section(each, 3)),
    ];
    return inner.length === 0 ? [] : [this.heading(depth, heading), ...inner];
  }

  block(block: Block): RootContent[] {
    switch (block.type) {
      case 'paragraph':
        return [this.paragraph(block.text)];
      case 'list':
        return [this.list(block.items)];
      case 'facts':
        return [this.list(block.rows.map(({ label, texts }) => [{ strong: `${label}:` }, ' ', ...inOne(texts)]))];
      case 'picture':
        return [];
      case 'table': {
        const { columns, rows } = block;
        const lines = [columns.map(({ head }): Text => [head]), ...rows];
        const cell = (text: Text): TableCell => ({ type: 'tableCell', children: this.text(text) });
        const children = lines.map((line) => ({ type: 'tableRow' as const, children: line.map(cell) }));
        return [{ type: 'table', align: columns.map(({ align }) => align ?? null), children }];
      }
    }
  }

  list(items: readonly Text[]): BlockContent {
    const item = (text: Text): ListItem => ({ type: 'listItem', spread: false, children: [this.paragraph(text)] });
    return { type: 'list', ordered: false, spread: false, children: items.map(item) };
  }

  note({ text, quote }: Note, number: number): DefinitionContent {
    const whole: Text = quote === null ? text : [...text, `: “${quote}”`];
    return { type: 'footnoteDefinition', identifier: String(number), children: [this.paragraph(whole)] };
  }

  text(text: Text): PhrasingContent[] {
    return text.flatMap((piece) => this.piece(piece)).filter((node) => node.type !== 'text' || node.value !== '');
  }

  piece(piece: Piece): PhrasingContent[] {
    if (typeof piece === 'string') return [this.words(piece)];
    if ('strong' in piece) return [{ type: 'strong', children: [this.words(piece.strong)] }];
    if ('dim' in piece) return [this.words(piece.dim)];
    if ('code' in piece) return [{ type: 'inlineCode', value: cleanLine(piece.code) }];
    // Whoever shows Markdown makes the ids of sections in a way of its own.
    if ('link' in piece)
      return piece.link.startsWith('#')
        ? [this.words(piece.text)]
        : [{ type: 'link', url: piece.link, children: [this.words(piece.text)] }];
    if ('date' in piece) return [this.words(piece.text)];
    if ('kind' in piece) return [{ type: 'emphasis', children: [this.words(piece.kind)] }];
    return piece.cite.map((number) => ({ type: 'footnoteReference', identifier: String(number) }));
  }

  words(text: string): PhrasingContent {
    const value = cleanLine(text);
    this.texts.push(value);
    return { type: 'text', value };
  }
}

/** Statements of one matter. */
const inOne = (texts: readonly Text[]): Text => texts.flatMap((text, at) => (at === 0 ? text : ['; ', ...text]));
