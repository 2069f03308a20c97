/** `relations open` as data. */
import { SOURCES } from '../../view/kinds/sources/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const OPEN_COMMAND: CommandSpec = {
  name: 'open',
  ...PAIR,
  description: 'The web addresses of the sources',
  examples: ['open albania serbia', 'open albania serbia --browser'],
  options: [
    { flags: '--browser', description: 'open the first in the browser' },
    ...listOptions(() => [SOURCES.shape]),
  ],
  get note() {
    return `One address a line, in a pipe and on a terminal.\n${fieldsNote(SOURCES.shape)}`;
  },
  run: withContext(() => import('./open.js')),
};
