/** `relations gaps` as data. */
import { CONTINENTS } from '../../countries/continent-names.js';
import { GAPS } from '../../query/gap-kinds.js';
import { GAP_FIELDS } from '../../view/gaps/shape.js';
import { fieldsNote, listOptions } from '../shared/list-options.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const GAPS_COMMAND: CommandSpec = {
  name: 'gaps',
  arguments: '<country...>',
  usage: '<country>',
  values: 'country',
  description: 'With whom the dataset states no relations, a break, no date, no mission, or nothing',
  examples: ['gaps albania', 'gaps kosovo --kind "broken off",none', 'gaps fiji --kind "no mission" --region africa'],
  options: [
    {
      flags: '--kind <kind>',
      description: 'only gaps of this kind; several with commas or repeated',
      values: GAPS,
      list: true,
      repeated: true,
    },
    {
      flags: '--region <continent>',
      description: 'only countries on this continent; several with commas or repeated',
      values: CONTINENTS,
      list: true,
      repeated: true,
    },
    ...listOptions(() => [GAP_FIELDS.shape]),
  ],
  get note() {
    return `A gap is of the dataset: what it does not state may be there. A mission is resident where it sits in the other country; an honorary consul is none.\nIn a pipe: country, gap, since (EDTF), certain, accredited from, relation, section, sentence.\n${fieldsNote(GAP_FIELDS.shape)}`;
  },
  run: withContext(() => import('./gaps.js')),
};
