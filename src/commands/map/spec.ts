/** `relations map` as data. */
import { MAP } from '../../view/kinds/map/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { SVG } from '../shared/svg-option.js';
import { withContext } from '../shared/with-context.js';

export const MAP_COMMAND: CommandSpec = {
  name: 'map',
  arguments: '<country...>',
  usage: '<country>',
  values: 'country',
  description: 'A world map of the missions of a country, or of its relations on a day',
  examples: [
    'map albania --svg albania.svg',
    'map albania --receiving --svg in-albania.svg',
    'map albania --relations --on 1970 --svg 1970.svg',
    'map albania --format csv',
  ],
  options: [
    { flags: '--receiving', description: 'the missions that others keep in the country' },
    { flags: '--relations', description: 'how its relations stand' },
    { flags: '--on <date>', description: 'with --relations: on a day, in a month, year or decade (default: today)' },
    SVG,
    ...listOptions(() => [MAP.shape]),
  ],
  get note() {
    return `Without --svg the picture goes to standard output. With --json or --format it lists what the map shows.\n${fieldsNote(MAP.shape)}`;
  },
  run: withContext(() => import('./map.js')),
};
