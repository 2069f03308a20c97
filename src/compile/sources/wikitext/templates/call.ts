/** A template as it is called: its name, its arguments, and where it stands. */

/** What stands around a template. */
export interface Around {
  /** The end of the text before it, in the same paragraph or argument. */
  before: string;
  /** True when nothing else stands on its lines: it is a box, not words of a sentence. */
  alone: boolean;
  /** True inside an infobox, whose fields hold lists. */
  boxed: boolean;
}

export interface Call extends Around {
  /** As it is written, without a namespace: "US$". */
  name: string;
  /** In lower case, with single blanks. */
  key: string;
  /** The arguments without a name, and those that are named 1, 2 …; in order. */
  unnamed: readonly string[];
  /** The others, by their names in lower case. */
  named: ReadonlyMap<string, string>;
}

const PARAMETER = /^([\w\s-]{1,30})=([\s\S]*)$/;
const PREFIX = /^(?::?(?:template|msg|subst|safesubst)\s{0,3}:\s{0,3})+/i;
/** `{{a|100000=…}}` makes no list of so many. */
const MOST_NUMBERED = 99;

/** The call `{{name|argument|key=argument}}`, cut at its bars. */
export function callOf(parts: readonly string[], around: Around): Call {
  const [head = '', ...args] = parts.map((part) => part.trim());
  const name = head.replace(PREFIX, '');
  const unnamed: string[] = [];
  const named = new Map<string, string>();
  let counted = 0;
  for (const arg of args) {
    const pair = PARAMETER.exec(arg);
    const parameter = pair?.[1]?.trim().toLowerCase() ?? '';
    const number = pair === null ? (counted += 1) : /^[1-9]\d?$/.test(parameter) ? Number(parameter) : 0;
    if (number > 0 && number <= MOST_NUMBERED) unnamed[number - 1] = pair?.[2]?.trim() ?? arg;
    else if (pair === null) unnamed.push(arg);
    else named.set(parameter, pair[2]?.trim() ?? '');
  }
  return {
    ...around,
    name,
    key: name
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .trim(),
    unnamed: Array.from(unnamed, (arg: string | undefined) => arg ?? ''),
    named,
  };
}

/** What a call becomes: text in the wiki's mark-up, stand-ins among it. */
export type Render = (call: Call) => string;

/** Names of templates, separated by bars, and what they show. */
export type Entry = readonly [names: string, render: Render];

export const first: Render = ({ unnamed: [a = ''] }) => a;
export const second: Render = ({ unnamed: [a = '', b = ''] }) => (b === '' ? a : b);
export const nothing: Render = () => '';
export const shows =
  (text: string): Render =>
  () =>
    text;
