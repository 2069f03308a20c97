/** The options that every command has. */
import type { CommandSpec, OptionSpec } from './spec.js';

export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: '--json', description: 'print JSON' },
  { flags: '--data <file>', description: 'look things up in this dataset', values: 'file', once: true },
  {
    flags: '--library <dir>',
    description: 'the folder of your own articles: relations help own-articles',
    values: 'file',
  },
  { flags: '--exact', description: 'take names exactly as typed: no near misses' },
  { flags: '--color <when>', description: 'colour', values: ['auto', 'always', 'never'], strict: true },
  { flags: '--no-pager', description: 'print long output without a pager, on a terminal too' },
];

/** Those that only a lookup heeds. */
const OF_LOOKUPS: ReadonlySet<string> = new Set(['--data <file>', '--exact']);

/** The common options that do something in a command. */
export const commonOptionsOf = ({ withoutLookup }: Pick<CommandSpec, 'withoutLookup'>): readonly OptionSpec[] =>
  COMMON_OPTIONS.filter(({ flags }) => withoutLookup !== true || !OF_LOOKUPS.has(flags));
