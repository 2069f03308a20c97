/** The command line as completion sees it: the table of commands, and what the program adds to it. */
import { COMMON_OPTIONS, commonOptionsOf } from '../commands/shared/common-options.js';
import type { CommandSpec, OptionSpec, Values } from '../commands/shared/spec.js';
import { COMMANDS } from '../commands/table.js';
import { TOPICS } from '../help/topics.js';

export interface Flag {
  /** All spellings: `-o`, `--output`. */
  names: string[];
  takesValue: boolean;
  spec: OptionSpec;
}

export interface Verb {
  name: string;
  description: string;
  values: Values | null;
  flags: Flag[];
}

const HELP: OptionSpec = { flags: '-h, --help', description: 'show help' };
const VERSION: OptionSpec = { flags: '-V, --version', description: 'print the version' };

/** `-o, --output <file>` */
function flagOf(spec: OptionSpec): Flag {
  const [value] = /[<[].*$/u.exec(spec.flags) ?? [''];
  const names = spec.flags.slice(0, spec.flags.length - value.length).split(',');
  return { names: names.map((name) => name.trim()), takesValue: value.startsWith('<'), spec };
}

/** The options that may stand before a command. */
export const rootFlags = (): Flag[] => [...COMMON_OPTIONS, VERSION, HELP].map(flagOf);

const verbOf = ({
  name,
  description,
  values,
  options = [],
  withoutLookup,
}: Omit<CommandSpec, 'run' | 'arguments' | 'examples'>): Verb => ({
  name,
  description,
  values: values ?? null,
  flags: [...options, ...commonOptionsOf({ ...(withoutLookup === true && { withoutLookup }) }), HELP].map(flagOf),
});

export function verbs(): Verb[] {
  const help = { name: 'help', description: 'Help on a command or a topic' };
  const helped = [...COMMANDS.map(({ name }) => name), ...TOPICS.keys()];
  return [...COMMANDS.map(verbOf), verbOf({ ...help, values: helped, withoutLookup: true })];
}
