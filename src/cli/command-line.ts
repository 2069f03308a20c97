/**
 * Reads command lines that are written as the table of commands says, which nearly all are. Commander reads the others: help,
 * one-letter options, mistakes. Loading it and declaring every option to it takes a tenth of a start.
 */
import { specNamed } from '../commands/alone.js';
import { COMMON_OPTIONS } from '../commands/shared/common-options.js';
import type { CommonOptions } from '../commands/shared/context.js';
import type { CommandSpec, OptionSpec } from '../commands/shared/spec.js';

export interface CommandLine {
  spec: CommandSpec;
  words: string[];
  options: CommonOptions;
}

/** The command, its words and its options as commander would give them; null for a command line that is left to commander. */
export async function readCommandLine([name, ...rest]: readonly string[]): Promise<CommandLine | null> {
  const spec = name === undefined ? null : await specNamed(name);
  if (spec === null) return null;
  const known = [...(spec.options ?? []), ...COMMON_OPTIONS];
  const words: string[] = [];
  const options: Record<string, unknown> = { pager: true };
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '--') {
      words.push(...rest.slice(at + 1));
      break;
    }
    if (word.length < 2 || !word.startsWith('-')) {
      words.push(word);
      continue;
    }
    const [flag, assigned] = partsOf(word);
    const option = known.find(({ flags }) => longOf(flags) === flag);
    if (option === undefined) return null;
    const isFlag = !option.flags.includes('<');
    const value = isFlag ? assigned : (assigned ?? rest[++at]);
    if (isFlag ? value !== undefined : value === undefined || !isAllowed(value, option)) return null;
    if (!set(options, option, value ?? null)) return null;
  }
  return fits(words.length, spec.arguments) ? { spec, words, options } : null;
}

/** "--kind=visit" → its name and its value. */
function partsOf(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** "-o, --output <file>" → "--output". */
const longOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? '';

const isAllowed = (value: string, { strict, values }: OptionSpec): boolean =>
  strict !== true || !Array.isArray(values) || values.includes(value);

/**
 * Sets an option under the name that commander gives it: `--no-pager` is `pager: false`, and `--two-words` is `twoWords`. False for one
 * that is given again and may not be.
 */
function set(options: Record<string, unknown>, { flags, repeated, once }: OptionSpec, value: string | null): boolean {
  const long = longOf(flags).slice(2);
  const isNegated = long.startsWith('no-');
  const key = (isNegated ? long.slice(3) : long).replace(/-./g, (letter) => letter.charAt(1).toUpperCase());
  if (once === true && key in options) return false;
  if (value === null) options[key] = !isNegated;
  else options[key] = repeated === true ? [...((options[key] as string[] | undefined) ?? []), value] : value;
  return true;
}

/** Whether a command takes this many words. Its `notation` is commander's. */
function fits(count: number, notation: string): boolean {
  if (notation === '') return count === 0;
  if (/^<[\w-]+\.\.\.>$/.test(notation)) return count > 0;
  if (/^\[[\w-]+\.\.\.\]$/.test(notation)) return true;
  if (/^\[[\w-]+\]$/.test(notation)) return count < 2;
  return /^<[\w-]+>$/.test(notation) && count === 1;
}
