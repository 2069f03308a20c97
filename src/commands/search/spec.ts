/** `relations search` as data. */
import { SEARCH_KINDS } from '../../query/search/filter.js';
import { SEARCH } from '../../view/kinds/search/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const SEARCH_COMMAND: CommandSpec = {
  name: 'search',
  arguments: '<word...>',
  description: 'Fuzzy search over events, people, places, missions and communities',
  examples: [
    'search hoxha tito',
    'search "balkan pact" --limit 5',
    'search belgrad',
    'search treaty --country serbia --since 1900',
    'search ankara --kind visit',
  ],
  options: [
    {
      flags: '--kind <kind>',
      description: 'only this kind of event or fact; several with commas or repeated',
      values: SEARCH_KINDS,
      list: true,
      repeated: true,
    },
    { flags: '--since <date>', description: 'only what is dated on or after: 1914, 1913-04, 1990s' },
    { flags: '--until <date>', description: 'only what is dated on or before' },
    { flags: '--country <name>', description: 'only in the relations of this country', values: 'country' },
    { flags: '--limit <n>', description: 'only the best n (default: 20)' },
    ...listOptions(() => [SEARCH.shape]),
  ],
  get note() {
    return `In a pipe: type, relation, date (EDTF), text, score, section, sentence.\n${fieldsNote(SEARCH.shape)}`;
  },
  run: withContext(() => import('./search.js')),
};
