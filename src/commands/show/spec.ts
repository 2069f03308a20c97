/** `relations show` as data. */
import { RELATION } from '../../view/relation/shape.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const SHOW_COMMAND: CommandSpec = {
  name: 'show',
  ...PAIR,
  description: 'One relation, or the relations of a country',
  examples: ['show albania serbia', 'show "North Macedonia" greece --all', 'show bulgaria'],
  options: [
    {
      flags: '--all',
      description: 'on a terminal: not one screen, but every event, figure and source and the whole summary',
    },
    ...listOptions(() => [HEADS.shape, RELATION.shape]),
  ],
  get note() {
    return `In a pipe: a fact a line, what it is in the first field; with one country the fields of "relations list".\n${fieldsNote(HEADS.shape)}`;
  },
  run: withContext(() => import('./show.js')),
};
