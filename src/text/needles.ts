/**
 * What a text must contain for a pattern to be in it: some letters that stand one after the other. Looking for these first costs a fraction
 * of trying a pattern of a hundred alternatives at every place of a text that has none of them.
 */

/** Shorter ones stand in most texts. */
export const SHORTEST = 3;
/** More of them than this save nothing. */
const MOST = 600;

const LETTER = /[a-z]/;

/**
 * Needles in small letters, of which every text in which the pattern is found contains one, in whatever capitals; null where nothing can be
 * said. Lookarounds, classes and what may be left out say nothing; "[Tt]" is a "t".
 * @param source Of a regular expression with the flag `u`, `v` or none.
 */
export function needlesOf(source: string): readonly string[] | null {
  const reader = new Reader(source);
  const needles = reader.alternatives();
  return reader.isDone && needles !== null && needles.length <= MOST ? needles : null;
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.#at === this.source.length;
  }

  /** Up to the bracket that closes them, or the end. */
  alternatives(): readonly string[] | null {
    const found = new Set<string>();
    let isKnown = true;
    for (;;) {
      const needles = this.#sequence();
      if (needles === null) isKnown = false;
      else for (const needle of needles) found.add(needle);
      if (this.source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return isKnown ? [...found] : null;
  }

  /** The best of what a sequence must contain: the longest, then the fewest needles. */
  #sequence(): readonly string[] | null {
    let best: readonly string[] | null = null;
    let run = '';
    const offer = (needles: readonly string[] | null): void => {
      if (needles !== null && worth(needles) > worth(best)) best = needles;
    };
    const endRun = (): void => {
      if (run.length >= SHORTEST) offer([run]);
      run = '';
    };
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const letter = this.#letter();
      const group = letter === null ? this.#piece() : null;
      const [least, isRepeated] = this.#quantifier();
      if (letter !== null && least > 0) {
        run += letter;
        if (isRepeated) endRun();
        continue;
      }
      endRun();
      if (least > 0) offer(group);
    }
    endRun();
    return best;
  }

  /** A letter that stands for itself, or for itself and its capital; null for all else, which stays to be read. */
  #letter(): string | null {
    const char = this.source[this.#at] ?? '';
    if (LETTER.test(char.toLowerCase())) {
      this.#at += 1;
      return char.toLowerCase();
    }
    const both = /^\[([A-Za-z])([A-Za-z])\]/.exec(this.source.slice(this.#at, this.#at + 4));
    if (both === null || both[1]?.toLowerCase() !== both[2]?.toLowerCase()) return null;
    this.#at += both[0].length;
    return both[1]?.toLowerCase() ?? null;
  }

  /** Anything else: a class, an escape, a bracket with what is in it. Only a bracket that matches says something. */
  #piece(): readonly string[] | null {
    const char = this.source[this.#at];
    if (char === '[') {
      this.#at += (/^\[(?:\\.|[^\]\\])*\]/s.exec(this.source.slice(this.#at))?.[0] ?? '[').length;
      return null;
    }
    if (char === '\\') {
      this.#at += (
        /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|\d+|.)/su.exec(
          this.source.slice(this.#at),
        )?.[0] ?? '\\'
      ).length;
      return null;
    }
    if (char !== '(') {
      this.#at += 1;
      return null;
    }
    const head = /^\((?:\?(?::|=|!|<=|<!|<[\p{L}_$][\p{L}\p{N}_$]*>))?/u.exec(this.source.slice(this.#at))?.[0] ?? '(';
    this.#at += head.length;
    const inside = this.alternatives();
    this.#at += 1;
    return /^\(\?(?:=|!|<=|<!)$/.test(head) ? null : inside;
  }

  /** How often at least, and whether it may stand there more than once, or not at all. */
  #quantifier(): readonly [least: number, isRepeated: boolean] {
    const [all, sign, least] =
      /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 24)) ?? [];
    if (all === undefined) return [1, false];
    this.#at += all.length;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, true];
    return [Number(least), true];
  }
}

/** Longer needles are in fewer texts; of the same length fewer needles are. */
function worth(needles: readonly string[] | null): number {
  if (needles === null || needles.length === 0) return 0;
  const shortest = Math.min(8, ...needles.map(({ length }) => length));
  return shortest < SHORTEST ? 0 : shortest * 1_000 - Math.min(needles.length, 999);
}
