/** What the tags of a page make of it: headings, paragraphs, items, tables, infoboxes, and what is left out. */
import { infoboxOfRows } from '../infobox-rows.js';
import type { Skipped } from '../document.js';
import { tableOf } from '../grid.js';
import { Outline } from '../outline.js';
import type { Lifted } from '../wikitext/plain-text.js';
import { beginInTable, endInTable, laysOut } from './in-table.js';
import { partOf, type Part } from './parts.js';
import type { Scope } from './scope.js';
import { TableBuilder } from './table.js';
import { clean, oneLine } from './text.js';
import type { TagHandler } from './walk.js';

type Attributes = Readonly<Record<string, string>>;

interface Frame {
  part: Part;
  content: boolean;
  /** For an element that is not read: where its text begins. For bold: where the phrase begins. */
  from: number;
}

const MOST_BOLD = 5;
/** Of what is left out, so much is kept for the report. */
const LONGEST_NAME = 60;
export class PageReader implements TagHandler {
  readonly outline = new Outline();
  readonly lifted: Lifted[] = [];
  readonly infobox = new Map<string, string>();
  readonly skipped: Skipped[] = [];
  readonly bold: string[] = [];
  heading: string | null = null;
  pageTitle = '';
  readonly #open: Frame[] = [];
  #text = '';
  /** How many open elements hold the article; 0 is around it. */
  #inside = 0;
  #unread = 0;
  #unreadText = '';
  #item = false;
  /** The level of the heading that is open. */
  #level: number | null = null;
  #table: TableBuilder | null = null;
  #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#unread > 0) {
      this.#unread += 1;
      this.#unreadText += ' ';
      this.#open.push({ part: { is: 'inline' }, content: false, from: 0 });
      return;
    }
    const content = this.#scope !== null && this.#scope(name, attributes);
    const part = partOf(name, attributes);
    this.#open.push({ part, content, from: this.#text.length });
    if (content) {
      this.#flush();
      this.#inside += 1;
    }
    if (part.is === 'skipped') {
      this.#unread = 1;
      this.#unreadText = '';
    } else if (name === 'a' && attributes['title'] !== undefined) this.#table?.link(attributes['title']);
    else if (name === 'img' && attributes['alt'] !== undefined) this.#table?.picture(attributes['alt']);
    else this.#begin(part, attributes);
  }

  #begin(part: Part, attributes: Attributes): void {
    const table = this.#table;
    // A block inside of a heading that says something: nothing closed the heading.
    if (part.is !== 'inline' && part.is !== 'bold' && part.is !== 'break' && this.#text.trim() !== '')
      this.#endHeading();
    if (part.is === 'title') this.#flush();
    else if (table !== null && laysOut(table, part, attributes)) {
      this.#giveUpTable();
      this.#begin(part, attributes);
    } else if (table !== null) beginInTable(table, part, attributes);
    else if (part.is === 'break') this.#text += ' ';
    else if (part.is === 'infobox' || part.is === 'table') {
      this.#flush();
      if (this.#isInside()) this.#table = new TableBuilder(part.is === 'infobox');
    } else if (part.is !== 'inline' && part.is !== 'bold') {
      this.#flush();
      if (part.is === 'item') this.#item = true;
      if (part.is === 'heading') this.#level = part.level;
    }
  }

  close(): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    if (this.#unread > 0) {
      this.#unread -= 1;
      if (frame.part.is === 'skipped') this.#skip(frame.part.what);
      return;
    }
    this.#end(frame);
    if (!frame.content) return;
    this.#flush();
    this.#inside -= 1;
  }

  #skip(what: Skipped['what'] | null): void {
    const name = oneLine(this.#unreadText)
      .replace(/^[↑^\s]+/, '')
      .slice(0, LONGEST_NAME);
    if (what !== null && name !== '' && this.#isInside()) this.skipped.push({ what, name });
  }

  #end({ part, from }: Frame): void {
    const table = this.#table;
    if (part.is === 'title') {
      this.pageTitle ||= oneLine(this.#text);
      this.#text = '';
    } else if (part.is === 'heading' && table === null) {
      this.#endHeading();
      this.#flush();
    } else if (table !== null) {
      if (part.is !== 'table' && part.is !== 'infobox') endInTable(table, part);
      else if (table.nested > 0) table.nested -= 1;
      else this.#endTable(table);
    } else if (part.is === 'bold') {
      if (this.outline.inLead && this.bold.length < MOST_BOLD && this.#isInside()) {
        const phrase = oneLine(this.#text.slice(from));
        if (phrase !== '') this.bold.push(phrase);
      }
    } else if (part.is !== 'inline' && part.is !== 'break') {
      this.#flush();
      if (part.is === 'item') this.#item = false;
    }
  }

  text(text: string): void {
    if (this.#unread > 0) {
      if (this.#unreadText.length < 4 * LONGEST_NAME) this.#unreadText += text.slice(0, 4 * LONGEST_NAME);
    } else if (this.#table === null || !this.#table.write(text.replace(/\n/g, ' '))) this.#text += text;
  }

  giveUp(): void {
    while (this.#open.length > 0) this.close();
    this.#flush();
    if (this.#table !== null) this.#endTable(this.#table);
    // Nothing says any longer what is inside the article.
    this.#scope = null;
  }

  #isInside(): boolean {
    return this.#scope === null || this.#inside > 0;
  }

  #endHeading(): void {
    const level = this.#level;
    if (level === null) return;
    this.#level = null;
    const heading = oneLine(this.#text);
    this.#text = '';
    if (heading === '') return;
    if (level === 1 && this.heading === null && this.outline.inLead) this.heading = heading;
    else if (this.#isInside()) this.outline.enter(level, heading);
  }

  #flush(): void {
    const text = oneLine(this.#text);
    this.#text = '';
    if (!/[\p{L}\p{N}]/u.test(text) || !this.#isInside()) return;
    this.outline.add(this.#item ? 'bullet' : 'paragraph', text);
    this.#item = false;
  }

  #endTable(table: TableBuilder): void {
    this.#table = null;
    table.endCell(clean);
    const caption = oneLine(table.caption);
    if (table.infobox) {
      const { box, fields } = infoboxOfRows(caption, table.rows);
      for (const [field, value] of fields) if (!this.infobox.has(field)) this.infobox.set(field, value);
      if (box.fields.length > 0) this.outline.lift(this.lifted.push(box) - 1);
      return;
    }
    const grid = tableOf(caption, table.rows);
    const first = table.rows.find((row) => row.some(({ text }) => text !== ''));
    if (grid !== null) this.outline.lift(this.lifted.push(grid) - 1);
    else if (first !== undefined) this.skipped.push({ what: 'table', name: tableName(caption, first) });
  }

  /** A table with headings in its cells only lays out the page: its cells are text. */
  #giveUpTable(): void {
    const table = this.#table;
    this.#table = null;
    table?.endCell(clean);
    if (table?.caption.trim()) this.outline.add('paragraph', oneLine(table.caption));
    for (const { text } of table?.rows.flat() ?? [])
      if (/[\p{L}\p{N}]/u.test(text)) this.outline.add('paragraph', text);
  }
}

/** A table by its caption or its first cells. */
const tableName = (caption: string, cells: readonly { text: string }[]): string =>
  (caption || cells.map(({ text }) => text).join(' | ')).slice(0, LONGEST_NAME);
