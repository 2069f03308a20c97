/** `relations cite` as data. */
import { CITATION_STYLES } from '../../view/citations/styles.js';
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';

export const CITE_COMMAND: CommandSpec = {
  name: 'cite',
  ...PAIR,
  description: 'The sources as citations: BibLaTeX, BibTeX or CSL-JSON',
  examples: ['cite albania serbia', 'cite albania serbia --style bibtex', 'cite albania serbia --json'],
  options: [
    {
      flags: '--style <style>',
      description: `${CITATION_STYLES.join(', ')} (--json is short for the last)`,
      values: CITATION_STYLES,
      strict: true,
    },
  ],
  note: 'Each source once: title, publisher, address, when it was read where the record says so, licence.',
  run: withContext(() => import('./cite.js')),
};
