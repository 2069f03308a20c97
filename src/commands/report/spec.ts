/** `relations report` as data. */
import { PAIR } from '../shared/pair.js';
import type { CommandSpec } from '../shared/spec.js';
import { withContext } from '../shared/with-context.js';
import { REPORT_FORMATS } from './formats.js';

export const REPORT_COMMAND: CommandSpec = {
  name: 'report',
  ...PAIR,
  description:
    'A page to hand on: one relation whole, or all relations of a country, every fact with a note of its source',
  examples: [
    'report albania serbia -o albania-serbia.html',
    'report serbia -o serbia.html',
    'report albania serbia --format markdown',
  ],
  options: [
    {
      flags: '-o, --output <file>',
      description: 'write the page there, whole or not at all; - for stdout',
      values: 'file',
    },
    { flags: '--replace', description: 'write over a file that is there' },
    {
      flags: '--format <format>',
      description: 'html, markdown; by the ending of the file, else html',
      values: REPORT_FORMATS,
      strict: true,
    },
  ],
  note: 'The page needs no network and runs no script. It suits phones, screens, paper (A4), light and dark.\nWith --json: the record, its status and, of a country, its overview.',
  // What a page may be is no format of a list.
  run: (io, words, { format, ...options }) => {
    const asked = { ...options, page: format };
    return withContext(() => import('./report.js'))(io, words, asked);
  },
};
