/** `relations remove` as data. */
import { DRY_RUN, QUIET } from '../shared/library-options.js';
import type { CommandSpec } from '../shared/spec.js';

export const REMOVE_COMMAND: CommandSpec = {
  name: 'remove',
  arguments: '<what...>',
  usage: '<country country|title>',
  values: 'own article',
  description: 'Remove an article from your library; the bundled one on the two countries, if any, answers again',
  examples: ['remove france germany', 'remove "Foreign relations of Bulgaria"'],
  options: [DRY_RUN, QUIET],
  run: async (io, words, options) => (await import('./remove.js')).run(io, words, options),
};
