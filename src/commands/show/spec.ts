/** `relations show` as data. */
import { RELATION } from '../../view/relation/shape.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { HEAD_OPTIONS } from '../shared/head-options.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const SHOW_COMMAND: CommandSpec = {
  name: 'show',
  ...PAIR,
  description: 'One relation, or the relations of a country',
  examples: ['show albania serbia', 'show "North Macedonia" greece --all', 'show bulgaria --sort established'],
  options: [
    {
      flags: '--all',
      description:
        'print everything on a terminal, not just one screen; of one country: relations of the world table too, which have no article',
    },
    ...HEAD_OPTIONS.map((option) => ({ ...option, description: `of one country: ${option.description}` })),
    ...listOptions(() => [HEADS.shape, RELATION.shape]),
  ],
  get note() {
    return `In a pipe: one fact a line; the first field says what it is. With one country: the fields of "relations list".\n${fieldsNote(HEADS.shape)}`;
  },
  run: withContext(() => import('./show.js')),
};
