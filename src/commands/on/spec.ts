/** `relations on` as data. */
import { EVENT_KINDS } from '../../model.js';
import { ON_DAY } from '../../view/on-day/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const ON_COMMAND: CommandSpec = {
  name: 'on',
  arguments: '[date...]',
  usage: '[date]',
  description: 'What happened on this day of the year, over all relations',
  examples: ['on', 'on tomorrow', 'on 27 November', 'on 11-27 --country albania', 'on 2026-11-27 --kind visit'],
  options: [
    { flags: '--country <name>', description: 'only in the relations of this country', values: 'country' },
    {
      flags: '--kind <kind>',
      description: 'only events of this kind; several with commas or repeated',
      values: EVENT_KINDS,
      list: true,
      repeated: true,
    },
    { flags: '--limit <n>', description: 'only the first n, the earliest first' },
    ...listOptions(() => [ON_DAY.shape]),
  ],
  get note() {
    return `A date: 27 November, 11-27 (month, day), 2026-11-27, today, tomorrow; without one today. Years are counted from its year, else from this one. Only events that are dated to the day.\nIn a pipe: date (EDTF), years ago, kind, relation, title, text, section, sentence.\n${fieldsNote(ON_DAY.shape)}`;
  },
  run: withContext(() => import('./on.js')),
};
