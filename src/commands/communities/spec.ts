/** `relations communities` as data. */
import { COMMUNITIES } from '../../view/kinds/communities/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const COMMUNITIES_COMMAND: CommandSpec = {
  name: 'communities',
  ...PAIR,
  description: 'Minorities: who, where, how many',
  examples: ['communities albania serbia', 'communities bulgaria'],
  options: listOptions(() => [COMMUNITIES.shape]),
  get note() {
    return `In a pipe: relation, people, country, population, least, most, share (percent), year, note, section, sentence, bound, group, territory, period (EDTF), according to.\n${fieldsNote(COMMUNITIES.shape)}`;
  },
  run: withContext(() => import('./communities.js')),
};
