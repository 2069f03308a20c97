import type { Located } from '../../src/query/locate.js';
import { relationOf } from '../relation-of.js';

/** Of one relation with a title, or of one country. */
export function located(title: string, country = false): Located {
  const party = { code: 'AAA', name: title };
  const other = { code: 'BBB', name: 'Other' };
  return { countries: country ? [party] : [party, other], relations: [relationOf({ title })], stood: [], notes: [] };
}
