/** `relations status` as data. */
import { STATUS } from '../../view/kinds/status/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { ALL_RELATIONS, PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const STATUS_COMMAND: CommandSpec = {
  name: 'status',
  ...PAIR,
  description: 'How relations stood on a day, and which stated facts say so',
  examples: ['status albania serbia', 'status albania bulgaria --on 1970', 'status albania --on "1 January 1950"'],
  options: [
    {
      flags: '--on <date>',
      description: 'a day, month, year or decade: 1999-06-01, 1954-03, 1970, 1990s (default: today)',
    },
    ALL_RELATIONS,
    ...listOptions(() => [STATUS.shape]),
  ],
  get note() {
    return `In a pipe: one conclusion or fact a line; the first field says what it is. With one country, one relation a line: relation, on, state, certain, since, by, level, level certain, level since, head, predecessor. The rules: relations help status-rules.\n${fieldsNote(STATUS.shape)}`;
  },
  run: withContext(() => import('./status.js')),
};
