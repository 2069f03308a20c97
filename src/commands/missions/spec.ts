/** `relations missions` as data. */
import { MISSION_KINDS } from '../../query/missions.js';
import { MISSIONS } from '../../view/kinds/missions/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const MISSIONS_COMMAND: CommandSpec = {
  name: 'missions',
  ...PAIR,
  description: 'Who keeps which mission where',
  examples: ['missions albania bulgaria', 'missions serbia --kind embassy'],
  options: [
    {
      flags: '--kind <kind>',
      description: 'only missions of this kind; several with commas or repeated',
      values: MISSION_KINDS,
      list: true,
      repeated: true,
    },
    ...listOptions(() => [MISSIONS.shape]),
  ],
  get note() {
    return `In a pipe: relation, sending, receiving, kind, city, resident, accredited from, since, until, section, sentence.\n${fieldsNote(MISSIONS.shape)}`;
  },
  run: withContext(() => import('./missions.js')),
};
