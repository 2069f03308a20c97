/** `relations timeline` as data. */
import { EVENT_KINDS } from '../../model.js';
import { TIMELINE } from '../../view/kinds/timeline/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import { ALL_RELATIONS, PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { SVG } from '../shared/svg-option.js';
import { withContext } from '../shared/with-context.js';

export const TIMELINE_COMMAND: CommandSpec = {
  name: 'timeline',
  ...PAIR,
  description: 'Dated events in order, of one relation or of all relations of a country',
  examples: [
    'timeline albania serbia',
    'timeline bulgaria --since 1900 --until 1945',
    'timeline serbia --kind visit,agreement --reverse --limit 5',
    'timeline serbia --person vucic --place Belgrade',
    'timeline albania serbia --chart',
    'timeline albania bulgaria --format ics',
  ],
  greeting: { kind: 'events', says: 'its events in order' },
  options: [
    { flags: '--since <date>', description: 'events on or after: 1914, 1913-04, 1990s, "19th century"' },
    { flags: '--until <date>', description: 'events on or before' },
    {
      flags: '--kind <kind>',
      description: 'only events of this kind; several with commas or repeated',
      values: EVENT_KINDS,
      list: true,
      repeated: true,
    },
    { flags: '--person <name>', description: 'only events in which somebody of this name acts' },
    { flags: '--place <name>', description: 'only events at this place' },
    { flags: '--reverse', description: 'latest first' },
    { flags: '--limit <n>', description: 'only the first n, in the order asked for' },
    {
      flags: '--by <what>',
      description: 'events of a kind together, else by century',
      values: ['century', 'kind'],
      strict: true,
    },
    ALL_RELATIONS,
    { flags: '--chart', description: 'draw the events on an axis of years' },
    SVG,
    ...listOptions(() => [TIMELINE.shape], 'timeline'),
  ],
  get note() {
    return `In a pipe: date (EDTF), kind, relation, text, section, sentence. What each kind covers: relations help event-kinds.\n${fieldsNote(TIMELINE.shape)}`;
  },
  run: withContext(() => import('./timeline.js')),
};
