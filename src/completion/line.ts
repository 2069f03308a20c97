/** Reads the beginning of a command line as a shell would split it, and evaluates nothing of it. */

export interface Line {
  /** Whole words before the cursor, quotes taken off. */
  words: string[];
  current: Current;
  /** True when the word at the cursor is the target of a redirection. */
  redirected: boolean;
}

/** The word at the cursor, as far as it is typed. */
export interface Current {
  text: string;
  /** The quote that is open at the cursor, or "". */
  quote: '' | '"' | "'";
  /** How much of `text` stands before the part that the shell replaces: behind an open quote or an unquoted break. */
  from: number;
  /** False when the word holds a quoted part that is closed: what would be replaced is then anyone's guess. */
  plain: boolean;
}

const SPACE = /[ \t\n]/u;
/** What a backslash stands before inside double quotes; before anything else it is itself. */
const ESCAPED_IN_QUOTES = /["\\$`]/u;
const REDIRECTION = /^(?:\d*(?:[<>]|>>|>\||<>)|&>>?)$/u;

const fresh = (): Current => ({ text: '', quote: '', from: 0, plain: true });

/** `breaks`: the characters at which the shell begins a new piece of a word (readline's, as in `COMP_WORDBREAKS`). */
export function readLine(line: string, breaks = ''): Line {
  const words: string[] = [];
  let current = fresh();
  let begun = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    const next = line[at + 1] ?? '';
    if (current.quote === '' && SPACE.test(char)) {
      if (begun) words.push(current.text);
      [current, begun] = [fresh(), false];
      continue;
    }
    begun = true;
    if (current.quote !== '' && char === current.quote) [current.quote, current.plain] = ['', false];
    else if (current.quote === '' && (char === '"' || char === "'"))
      [current.quote, current.from] = [char, current.text.length];
    else if (char === '\\' && current.quote !== "'" && (current.quote === '' || ESCAPED_IN_QUOTES.test(next))) {
      current.text += next;
      at += 1;
    } else {
      current.text += char;
      if (current.quote === '' && breaks.includes(char)) current.from = current.text.length;
    }
  }
  return { words, current, redirected: REDIRECTION.test(words.at(-1) ?? '') };
}
