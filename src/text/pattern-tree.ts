/** The source of a regular expression, as far as it says which letters stand in what it matches. */

export type Alternatives = readonly (readonly Item[])[];

export interface Item {
  piece: Piece;
  /** How often at least. */
  least: number;
  /** It may stand there more than once, or not at all. */
  isVariable: boolean;
}

/** `char`: a letter from a to z, for itself or for its capital too; or `OTHER`: one character that surely is none. */
export type Piece =
  | { kind: 'char'; char: string }
  | { kind: 'group'; of: Alternatives }
  /** Takes nothing: a lookaround, a border, an end. `isBorder`: a letter that follows it does not stand behind another letter. */
  | { kind: 'place'; isBorder: boolean }
  | { kind: 'unknown' };

/** Any character that is no letter from a to z in small letters: a space, a digit, a letter with an accent. */
export const OTHER = ' ';

const LETTER = /[a-z]/;
const PLACE: Piece = { kind: 'place', isBorder: false };
const BORDER: Piece = { kind: 'place', isBorder: true };
const UNKNOWN: Piece = { kind: 'unknown' };

/** Null for what this reader does not understand. `source`: of a pattern with the flag `u`, `v` or none. */
export function treeOf(source: string): Alternatives | null {
  const reader = new Reader(source);
  const tree = reader.alternatives();
  return reader.isDone ? tree : null;
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.#at === this.source.length;
  }

  /** Up to the bracket that closes them, or the end. */
  alternatives(): Alternatives {
    const all = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return all;
  }

  #sequence(): Item[] {
    const items: Item[] = [];
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const piece = this.#piece();
      items.push({ piece, ...this.#quantifier() });
    }
    return items;
  }

  #piece(): Piece {
    const char = this.source[this.#at] ?? '';
    if (char === '[') return this.#class();
    if (char === '\\') return escaped(this.#take(ESCAPE));
    if (char === '(') return this.#group();
    this.#at += 1;
    if (char === '^' || char === '$') return PLACE;
    return char === '.' ? UNKNOWN : plain(char);
  }

  #class(): Piece {
    const source = this.#take(CLASS);
    if (NO_LETTERS.test(source)) return plain(OTHER);
    const [, letters] = /^\[([A-Za-z]{1,8})\]$/.exec(source) ?? [];
    if (letters === undefined) return UNKNOWN;
    const pieces = [...new Set(letters.toLowerCase())].map(plain);
    const [only] = pieces.length === 1 ? pieces : [];
    return only ?? { kind: 'group', of: pieces.map((piece) => [{ piece, least: 1, isVariable: false }]) };
  }

  #group(): Piece {
    const begin = this.#at;
    const head = this.#take(HEAD);
    const of = this.alternatives();
    this.#at += 1;
    if (!LOOKAROUND.test(head)) return { kind: 'group', of };
    return NO_LETTER_BEFORE.test(this.source.slice(begin, this.#at)) ? BORDER : PLACE;
  }

  #quantifier(): Omit<Item, 'piece'> {
    const [all, sign, least] =
      /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 24)) ?? [];
    if (all === undefined) return { least: 1, isVariable: false };
    this.#at += all.length;
    return { least: sign === undefined ? Number(least) : sign === '+' ? 1 : 0, isVariable: true };
  }

  /** What the sticky pattern finds here; at least one character. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.source)?.[0] ?? this.source.slice(this.#at, this.#at + 1);
    this.#at += taken.length;
    return taken;
  }
}

const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
/** Digits and signs alone, without a range from one of them to another that letters may be in. */
const NO_LETTERS = /^\[(?:\d-\d|[\d ,;:.%$–—‒’‘“”"'/()]|\\[sd.])(?:\d-\d|[\d ,;:.%$–—‒’‘“”"'/()]|\\[sd.])*-?\]$/u;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|\d+|.)/suy;
const HEAD = /\((?:\?(?::|=|!|<=|<!|<[\p{L}_$][\p{L}\p{N}_$]*>))?/uy;
const LOOKAROUND = /^\(\?(?:=|!|<=|<!)$/;
const NO_LETTER_BEFORE = /^\(\?<!(?:\\p\{L\}|\[(?:\\p\{L\}|A-Za-z)[^\]\\]*\])\)$/;

function plain(char: string): Piece {
  const small = char.toLowerCase();
  if (LETTER.test(small)) return { kind: 'char', char: small };
  // Half a character, and letters whose capitals are those of others, are left alone.
  return char < '\u0080' ? { kind: 'char', char: OTHER } : UNKNOWN;
}

function escaped(escape: string): Piece {
  if (escape === '\\b') return BORDER;
  if (escape === '\\B') return PLACE;
  return escape === '\\s' || escape === '\\d' || /^\\[^\w]$/.test(escape) ? { kind: 'char', char: OTHER } : UNKNOWN;
}
