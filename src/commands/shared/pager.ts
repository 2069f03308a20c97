/** Long output on a terminal is shown by a pager. */
import type { Io, Output } from '../../io.js';
import { widthOf } from '../../view/terminal/wrap.js';

type Env = Io['env'];

/** F: none for what fits on the screen; R: colours; X: the answer stays on the screen. As git and gh have it. */
const LESS = 'FRX';

/** The stream, but that a text which does not fit on the screen is shown by a pager, if there is one. */
export function paged({ stdout, programs, env }: Io): Output {
  const words = pagerOf(env);
  if (programs === undefined || words.length === 0 || !stdout.isTTY) return stdout;
  return {
    isTTY: true,
    columns: stdout.columns,
    rows: stdout.rows ?? null,
    write: (text) => {
      // A reader who leaves the pager early has seen enough, and that is a success.
      if (
        fits(text, stdout) ||
        !programs.page(withColours(words, env), text, { LESS, LV: '-c', ...charsetOf(env), ...env })
      )
        stdout.write(text);
    },
  };
}

const isLess = (program: string): boolean => /(?:^|[\\/])less(?:\.exe)?$/.test(program);

/** A `LESS` of the user's without R would have it show the signs of colours. */
function withColours(words: readonly string[], { LESS: own }: Env): readonly string[] {
  const [program = '', ...options] = words;
  const letters = own?.replace(/--(?!raw-control)\S+/gi, '') ?? LESS;
  return isLess(program) && !/r/i.test(letters) ? [program, '-R', ...options] : words;
}

/** Answers are UTF-8, which less takes for bytes where the locale says otherwise. */
function charsetOf({ LC_ALL, LC_CTYPE, LANG }: Env): Record<string, string> {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((each) => each !== undefined && each !== '') ?? 'C';
  return /utf-?8/i.test(locale) ? {} : { LESSCHARSET: 'utf-8' };
}

/**
 * The pager as words: RELATIONS_PAGER, else PAGER, else less. None for an empty setting, for `cat`, and on a terminal that
 * cannot move its cursor. Words are told apart by spaces, quotes hold them together; nothing else of a shell is known.
 */
export function pagerOf(env: Env): string[] {
  if (env.TERM === 'dumb' && env.RELATIONS_PAGER === undefined) return [];
  const setting = env.RELATIONS_PAGER ?? env.PAGER ?? 'less';
  const words = [...setting.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)].map(([word]) => word.replace(/["']/gu, ''));
  return words[0] === 'cat' ? [] : words;
}

/** Whether the text leaves a line for the prompt. Where the size is not known, nothing is known to be too long. */
function fits(text: string, { rows, columns }: Output): boolean {
  if (rows === undefined || rows === null) return true;
  let used = 0;
  for (const line of text.replace(/\n$/u, '').split('\n')) {
    used += columns === null ? 1 : Math.max(1, Math.ceil(widthOf(line) / columns));
    if (used >= rows) return false;
  }
  return true;
}
