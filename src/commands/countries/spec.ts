/** `relations countries` as data. */
import { COUNTRIES } from '../../view/kinds/countries/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const COUNTRIES_COMMAND: CommandSpec = {
  name: 'countries',
  arguments: '[name...]',
  values: 'country',
  description: 'Known countries and former states; with a name, the country it stands for',
  examples: ['countries', 'countries macedonia', 'countries yugoslavia --json'],
  options: listOptions(() => [COUNTRIES.shape]),
  get note() {
    return `Codes of ISO 3166 are read as they are, those of other lists with their name: cow:339 (Correlates of War), gw:339 (Gleditsch and Ward), fips:AL.\nIn a pipe: code, name, relations (how many), aliases, neighbours, organisations.\n${fieldsNote(COUNTRIES.shape)}`;
  },
  run: withContext(() => import('./countries.js')),
};
