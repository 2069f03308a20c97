/** `relations search` as data. */
import { SEARCH } from '../../view/kinds/search/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const SEARCH_COMMAND: CommandSpec = {
  name: 'search',
  arguments: '<word...>',
  description: 'Fuzzy search over events, people, places, missions and communities',
  examples: ['search hoxha tito', 'search "balkan pact" --limit 5', 'search belgrad'],
  options: [
    { flags: '--limit <n>', description: 'only the best n (default: 20)' },
    ...listOptions(() => [SEARCH.shape]),
  ],
  get note() {
    return `In a pipe: type, relation, date (EDTF), text, score, section, sentence.\n${fieldsNote(SEARCH.shape)}`;
  },
  run: withContext(() => import('./search.js')),
};
