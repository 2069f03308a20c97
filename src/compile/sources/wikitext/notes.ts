/** Notes of an article: in the text a stand-in each, behind their paragraph or table sentences of their own. */
import { liftedAt, noteMark, standInFor, takeNotes } from '../stand-ins.js';
import type { Lifted, PlainText } from './plain-text.js';

/** Groups of references that are no notes but another list of sources. */
const SOURCES = /^(?:refs?|references?|cite|citations?|sources?|web|books?|bibliography|works?|primary|secondary)$/;

/** Whether `<ref group=…>` is a note: a reference that stands in a list of its own. */
export const isNoteGroup = (group: string): boolean => {
  const name = group.trim().toLowerCase();
  return name !== '' && !SOURCES.test(name);
};

/**
 * Remembers a note and gives its stand-in.
 * @param key Its name, under which it may be told again; null without one.
 * @param text What it says; "" where it is only referred to.
 */
export const addNote = (plain: PlainText, key: string | null, text: string): string =>
  noteMark(plain.notes.push({ key, text }) - 1);

/** Lines that begin something of their own, so that a paragraph ends before them. */
const BREAK = /^\s*(?:$|[*#:;=]|-{4})/;
const ITEM = /^\s{0,20}[*#:;]/;

class Placer {
  private readonly told = new Set<number | string>();
  private readonly byKey = new Map<string, string>();
  private pending: number[] = [];

  constructor(private readonly plain: PlainText) {
    for (const { key, text } of plain.notes)
      if (key !== null && text !== '' && !this.byKey.has(key)) this.byKey.set(key, text);
  }

  /** Takes the references to notes out of a text; they stay pending. */
  take(text: string): string {
    const { text: rest, numbers } = takeNotes(text);
    this.pending.push(...numbers);
    return rest;
  }

  /** The stand-ins of all notes that are pending, each note once. */
  flush(): string[] {
    const lines: string[] = [];
    // A note of a note stands behind it.
    for (let i = 0; i < this.pending.length; i += 1) {
      const number = this.pending[i];
      const note = number === undefined ? undefined : this.plain.notes[number];
      if (note === undefined || number === undefined || this.told.has(note.key ?? number)) continue;
      const text = this.take(note.text === '' && note.key !== null ? (this.byKey.get(note.key) ?? '') : note.text);
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      this.told.add(note.key ?? number);
      lines.push(standInFor(this.plain.lifted.push({ what: 'note', text }) - 1));
    }
    this.pending = [];
    return lines;
  }

  /** Takes the references to notes out of a table or an infobox. */
  takeFrom(thing: Lifted): void {
    if (thing.what === 'infobox') for (const field of thing.fields) field.value = this.take(field.value);
    else if (thing.what === 'table') {
      thing.caption = this.take(thing.caption);
      thing.columns = thing.columns.map((cell) => this.take(cell));
      thing.rows = thing.rows.map((row) => row.map((cell) => this.take(cell)));
    }
  }
}

/** Puts the notes of a text behind the paragraphs, list items, infoboxes and tables that refer to them. */
export function placeNotes(text: string, plain: PlainText): string {
  if (plain.notes.length === 0) return text;
  const placer = new Placer(plain);
  const out: string[] = [];
  let item = false;
  for (const line of text.split('\n')) {
    const lifted = liftedAt(line);
    if (lifted !== null || item || BREAK.test(line)) out.push(...placer.flush());
    out.push(placer.take(line));
    item = ITEM.test(line);
    const thing = lifted === null ? undefined : plain.lifted[lifted];
    if (thing) {
      placer.takeFrom(thing);
      out.push(...placer.flush());
    }
  }
  out.push(...placer.flush());
  return out.join('\n');
}
