/** HTML as a sequence of tags and texts, in time that grows with its length whatever is never closed. */
import { Parser } from 'htmlparser2';

export interface TagHandler {
  /** A tag opens; whatever it is, `close` follows. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(): void;
  text(text: string): void;
  /** All that is open is given up: no page nests so deep, so it was never closed. */
  giveUp(): void;
}

/**
 * Deeper than pages nest. The parser looks through all that is open when a tag closes, so that endless depth would cost the
 * square of the length.
 */
const DEEPEST = 400;

/** Hands the tags and texts of a page or fragment to the handler. */
export function walk(html: string, handler: TagHandler): void {
  for (let at = 0; at < html.length;) at = walkFrom(html, at, handler);
  handler.giveUp();
}

/** Goes on until the end of the text or until too much is open; gives where it ended. */
function walkFrom(html: string, from: number, handler: TagHandler): number {
  let depth = 0;
  const ends: number[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (ends.length > 0) return;
      handler.open(name, attributes);
      depth += 1;
      if (depth < DEEPEST) return;
      ends.push(from + parser.endIndex + 1);
      parser.pause();
    },
    onclosetag() {
      if (ends.length > 0) return;
      depth -= 1;
      handler.close();
    },
    ontext(text) {
      if (ends.length === 0) handler.text(text);
    },
  });
  parser.write(html.slice(from));
  const [end] = ends;
  if (end === undefined) parser.end();
  else handler.giveUp();
  // What stands after the tag at which it ended is read anew, as if nothing were open.
  return Math.max(end ?? html.length, from + 1);
}
