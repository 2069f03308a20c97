/** `relations update` as data. */
import { CONTACT, DRY_RUN, QUIET } from '../shared/library-options.js';
import type { CommandSpec } from '../shared/spec.js';

export const UPDATE_COMMAND: CommandSpec = {
  name: 'update',
  arguments: '[what...]',
  usage: '[country country|title]',
  values: 'own article',
  description: 'Fetch newer revisions of the articles in your library, and say what has changed in their facts',
  examples: ['update --all', 'update france germany --dry-run'],
  options: [{ flags: '--all', description: 'every article' }, CONTACT, DRY_RUN, QUIET],
  note: 'Of a fact: + it is new, − it is gone, ~ it is told otherwise.',
  run: async (io, words, options) => (await import('./update.js')).run(io, words, options),
};
