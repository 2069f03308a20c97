/** Links and templates, innermost first. */
import { renderLink, separateLinks, unlinkExternal } from './links.js';
import type { PlainText } from './plain-text.js';
import { renderTemplate } from './templates/templates.js';

/** Open braces or an open `[[`, with the parts so far, cut at the bars of its own level. */
interface Frame {
  open: '{' | '[';
  /** How many braces or brackets are open: a run of braces may close in twos and threes. */
  count: number;
  parts: Piece[][];
}

/** Text is kept in pieces, as joining it at every mark would cost its whole length each time. */
type Piece = string;

/** Deeper nesting than any article has is text. */
const DEEPEST = 40;
/** How much of the text before a template it may look at. */
const BEFORE = 60;
/** What names an infobox, before its parameters. */
const BOX = /^\s{0,20}(?:infobox|bilateral relations)\b/i;

class Folder {
  private readonly out: Piece[] = [];
  private readonly stack: Frame[] = [];

  constructor(private readonly plain: PlainText) {}

  fold(text: string): string {
    let at = 0;
    for (const mark of text.matchAll(/\{{2,}|\}{2,}|\[\[|\]\]|\|/g)) {
      this.add(text.slice(at, mark.index));
      at = mark.index + mark[0].length;
      const [first = ''] = mark[0];
      if (first === '|') this.bar();
      else if (first === '{' || first === '[') this.begin(first, mark[0]);
      else if (first === ']') this.end('[', 2, text.slice(at, at + 3));
      else for (let left = mark[0].length; left > 0;) left -= this.end('{', left, text.slice(at, at + 3));
    }
    this.add(text.slice(at));
    for (let frame = this.stack.pop(); frame; frame = this.stack.pop()) this.reopen(frame);
    return this.out.join('');
  }

  /** Where text goes: the last part of the innermost open frame. */
  private get here(): Piece[] {
    return this.stack.at(-1)?.parts.at(-1) ?? this.out;
  }

  private add(piece: Piece): void {
    if (piece !== '') this.here.push(piece);
  }

  private bar(): void {
    const top = this.stack.at(-1);
    if (top) top.parts.push([]);
    else this.out.push('|');
  }

  private begin(open: '{' | '[', mark: string): void {
    if (this.stack.length >= DEEPEST) this.add(mark);
    else this.stack.push({ open, count: mark.length, parts: [[]] });
  }

  /** What was opened and never closed is text after all. */
  private reopen({ open, count, parts: pieces }: Frame): void {
    const parts = pieces.map((part) => part.join(''));
    if (open === '{') {
      const name = (parts[0] ?? '').trim().split('\n')[0]?.slice(0, 50) ?? '';
      this.plain.skipped.push({ what: 'template', name: `${name} (not closed)` });
    }
    this.add((open === '[' ? '' : '{'.repeat(count)) + parts.join('|'));
  }

  /**
   * Closes the nearest open frame of that kind, and says how many marks that took.
   * @param next What follows in the text.
   */
  private end(open: '{' | '[', count: number, next: string): number {
    const depth = this.stack.findLastIndex((frame) => frame.open === open);
    if (depth < 0 || count < 2) {
      if (open === '{') this.add('}'.repeat(count));
      return count;
    }
    // What was opened inside and is still open never closes.
    while (this.stack.length > depth + 1) {
      const inner = this.stack.pop();
      if (inner) this.reopen(inner);
    }
    const frame = this.stack.pop();
    if (!frame) return count;
    const parts = frame.parts.map((part) => part.join(''));
    if (open === '[') {
      this.add(renderLink(parts, this.boxed(), this.plain));
      return 2;
    }
    const taken = Math.min(3, count, frame.count);
    const left = frame.count - taken;
    // Braces that are still open stand around what these have closed.
    if (left >= 2) this.stack.push({ open: '{', count: left, parts: [[]] });
    else this.add('{'.repeat(left));
    this.add(taken === 3 ? (parts[1] ?? '') : this.template(parts, next));
    return taken;
  }

  private boxed(): boolean {
    return this.stack.some(({ open, parts }) => open === '{' && BOX.test(parts[0]?.[0] ?? ''));
  }

  private template(parts: readonly string[], next: string): string {
    const before = this.before();
    const alone = /(?:^|\n)\s*$/.test(before) && /^[ \t]{0,2}(?:\n|$)/.test(next);
    return renderTemplate(parts, { before, alone, boxed: this.boxed() }, this.plain);
  }

  /** The end of the text so far, at its own level. */
  private before(): string {
    const pieces = this.here;
    let before = '';
    for (let i = pieces.length - 1; i >= 0 && before.length < BEFORE; i -= 1)
      before = (pieces[i] ?? '').slice(-BEFORE) + before;
    return before.slice(-BEFORE);
  }
}

/** Folds templates and links into the text that they show. */
export const foldMarks = (source: string, plain: PlainText): string =>
  new Folder(plain).fold(separateLinks(unlinkExternal(source)));
