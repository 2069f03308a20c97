/** The shape of the table of commands: what help, completion and the man page are made of. */
import type { Counted } from '../../dataset/head.js';
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import type { CommonOptions } from './context.js';

/** What a value may be: one of these words, a file, a country, the two countries of a relation, or these or the title of an own article. */
export type Values = readonly string[] | 'file' | 'country' | 'pair' | 'own article';

export interface OptionSpec {
  flags: string;
  description: string;
  /** May be given several times; the values are collected. */
  repeated?: boolean;
  /** Given a second time it is refused: the last one would silently be all that counts. */
  once?: boolean;
  /** What may follow it; without it anything. */
  values?: Values;
  /** Several of the values with commas between. */
  list?: boolean;
  /** Anything but `values` is refused before the command runs. */
  strict?: boolean;
}

export interface CommandSpec {
  name: string;
  /** In commander's notation. */
  arguments: string;
  /** How the arguments are written in help, where that says more. */
  usage?: string;
  /** What the arguments may be; without it anything. */
  values?: Values;
  description: string;
  /** Command lines without the program's name. */
  examples: readonly string[];
  options?: readonly OptionSpec[];
  /** It looks nothing up: options on datasets and names are taken, since scripts pass them to every command, and not shown. */
  withoutLookup?: true;
  /** How `relations` alone greets with it: on the relation that has most facts of this kind. */
  greeting?: { kind: Counted; says: string };
  /** What the fields of a line in a pipe are, or another remark below the options. */
  note?: string;
  /** Runs the command; its code is loaded here and not before. */
  run: (io: Io, words: readonly string[], options: CommonOptions) => Promise<ExitName>;
}
