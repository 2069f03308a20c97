import { TABLE_DAY } from '../about.js';
import { labelEdtf } from '../dates/label.js';

/** The variables that the program reads. */
export const ENVIRONMENT: readonly (readonly [name: string, says: string])[] = [
  ['NO_COLOR', 'no colour, when it is set and not empty; --color takes precedence'],
  ['FORCE_COLOR', 'colour in a pipe too; 0 or false: no colour'],
  [
    'CLICOLOR_FORCE, CLICOLOR',
    'CLICOLOR_FORCE, not empty and not 0: colour in a pipe too; CLICOLOR=0: none on a terminal',
  ],
  ['TERM', '"dumb": no colour, no pager'],
  ['COLUMNS', 'the width of tables and text where there is no terminal (default: 80)'],
  [
    'RELATIONS_PAGER, PAGER',
    'the pager for output that is longer than the terminal: RELATIONS_PAGER, else PAGER, else less; empty or "cat": no pager, as with --no-pager. May have arguments; no shell interprets it',
  ],
  ['LESS', 'options of less; FRX when it is not set'],
  ['DISPLAY, WAYLAND_DISPLAY, BROWSER', 'how "open --browser" finds a desktop'],
  ['RELATIONS_EXACT', '1: like --exact, names are taken exactly as typed'],
  [
    'RELATIONS_CACHE',
    'off: nothing is kept in the cache folder, which is the folder relations in XDG_CACHE_HOME or ~/.cache (%LOCALAPPDATA% on Windows)',
  ],
  ['RELATIONS_LIBRARY', 'the folder of your own articles; off: none. See help own-articles'],
  ['RELATIONS_CONTACT', 'how operators of a wiki can reach you, who asks it for articles'],
  ['HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY', 'the way to a wiki; only add and update use the network'],
  ['RELATIONS_DEBUG', '1: an internal error is printed with its stack'],
];

/** Of when the bundled data is. */
export const DATA: readonly string[] = [
  `Pairs without an article of their own are those of the world table: what articles of Wikipedia stated${TABLE_DAY === null ? '' : ` in ${labelEdtf(TABLE_DAY)}`}. What it does not list is not stated, which does not say that there is none.`,
];
