/** `relations compare` as data. */
import { RELATION } from '../../view/relation/shape.js';
import { COMPARISON } from '../../view/compare/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const COMPARE_COMMAND: CommandSpec = {
  name: 'compare',
  arguments: '<country...>',
  usage: '<country> <country…> | <pair> <pair…>',
  values: 'pair',
  description: 'Countries side by side, or the cards of pairs',
  examples: ['compare albania serbia greece', 'compare albania-serbia albania-greece', 'compare kosovo serbia --json'],
  options: listOptions(() => [COMPARISON.shape, RELATION.shape]),
  get note() {
    return `Two to six countries, or two to four pairs. JSON: an object for each; of a pair its record.\nIn a pipe: one fact a line: relation, fact, date (EDTF), kind, country, towards, value, unit, text, section, sentence.\n${fieldsNote(COMPARISON.shape)}`;
  },
  run: withContext(() => import('./compare.js')),
};
