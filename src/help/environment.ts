/** The variables that the program reads. */
export const ENVIRONMENT: readonly (readonly [name: string, says: string])[] = [
  ['NO_COLOR', 'no colour, when it is not empty; --color goes before it'],
  ['FORCE_COLOR', 'colour also in a pipe; 0 or false: none'],
  ['TERM', '"dumb": no colour, no pager'],
  ['COLUMNS', 'the width of what is laid out where there is no terminal (80)'],
  [
    'RELATIONS_PAGER, PAGER',
    'what shows output that is longer than the terminal, the first before the second, else less; empty or "cat": nothing does, as with --no-pager. May have arguments; no shell reads it',
  ],
  ['LESS', 'options of less; FRX when it is not set'],
  ['DISPLAY, WAYLAND_DISPLAY, BROWSER', 'where "open --browser" finds a desktop'],
  ['RELATIONS_EXACT', '1: as --exact, names are taken as typed'],
  [
    'RELATIONS_CACHE',
    'off: nothing is kept in the cache folder, which is relations in XDG_CACHE_HOME or ~/.cache (%LOCALAPPDATA% on Windows)',
  ],
  ['RELATIONS_DEBUG', '1: an internal error comes with its stack'],
];
