/** `relations list` as data. */
import { countedInLists } from '../../view/kinds/kinds.js';
import { HEADS } from '../../view/kinds/relations/shape.js';
import { HEAD_OPTIONS } from '../shared/head-options.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const LIST_COMMAND: CommandSpec = {
  name: 'list',
  arguments: '',
  description: 'Every relation that has an article; with --all every other one too',
  examples: ['list', 'list --sort established --limit 10', 'list --state "broken off"', 'list --json'],
  options: [
    { flags: '--all', description: 'relations of the world table too, which have no article' },
    ...HEAD_OPTIONS,
    ...listOptions(() => [HEADS.shape]),
  ],
  get note() {
    return `In a pipe: relation, title, established (EDTF), state today, its certainty, since, level, ${countedInLists().join(', ')}, section, sentence.\n${fieldsNote(HEADS.shape)}`;
  },
  run: withContext(() => import('./list.js')),
};
