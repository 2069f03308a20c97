/** `relations library` as data. */
import { listOptions, fieldsNote } from '../shared/list-options.js';
import { LIBRARY_ARTICLES } from '../../view/kinds/library/shape.js';
import { QUIET } from '../shared/library-options.js';
import { ACTIONS } from './actions.js';
import type { CommandSpec } from '../shared/spec.js';

export const LIBRARY_COMMAND: CommandSpec = {
  name: 'library',
  arguments: '[action]',
  usage: '[path|rebuild]',
  values: ACTIONS,
  description: 'The articles of your library; where it lies; reading all of them again',
  examples: ['library', 'library path', 'library rebuild'],
  options: [...listOptions(() => [LIBRARY_ARTICLES.shape]), QUIET],
  get note() {
    return `path: the folder. rebuild: compiles all articles anew, as after an update of relations.\n${fieldsNote(LIBRARY_ARTICLES.shape)}`;
  },
  run: async (io, words, options) => (await import('./library.js')).run(io, words, options),
};
