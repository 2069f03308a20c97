/** The options of the commands that list relations: which of them, and in which order. */
import { LEVELS, SORTS, STATES, type HeadQuestion } from '../../query/list.js';
import type { OptionSpec } from './spec.js';
import { countValue, kindValues, wordValue } from './values.js';

export interface HeadOptions {
  state?: string[];
  level?: string[];
  sort?: string;
  reverse?: boolean;
  limit?: string;
}

export const HEAD_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--state <state>',
    description: 'only relations in this state today; several with commas or repeated',
    values: STATES,
    list: true,
    repeated: true,
  },
  {
    flags: '--level <level>',
    description: 'only relations at this level today; several with commas or repeated',
    values: LEVELS,
    list: true,
    repeated: true,
  },
  { flags: '--sort <by>', description: `by ${SORTS.join(', ')}; most events first`, values: SORTS },
  { flags: '--reverse', description: 'in the opposite order' },
  { flags: '--limit <n>', description: 'only the first n, in the order asked for' },
];

/** Throws a `RelationsError` ("usage") for a value that is none. */
export function headQuestion({ state = [], level = [], sort, reverse = false, limit }: HeadOptions): HeadQuestion {
  return {
    states: kindValues('--state', state, STATES, 'state'),
    levels: kindValues('--level', level, LEVELS, 'level'),
    sort: sort === undefined ? null : wordValue('order', sort, SORTS),
    reverse,
    limit: countValue('--limit', limit),
  };
}

/** The options that were given, as they are typed. */
export const givenHeadOptions = (options: HeadOptions): string[] =>
  (['state', 'level', 'sort', 'reverse', 'limit'] as const)
    .filter((key) => options[key] !== undefined)
    .map((key) => `--${key}`);
