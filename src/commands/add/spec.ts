/** `relations add` as data. */
import { CONTACT, DRY_RUN, FROM, QUIET } from '../shared/library-options.js';
import type { CommandSpec } from '../shared/spec.js';

export const ADD_COMMAND: CommandSpec = {
  name: 'add',
  arguments: '[what...]',
  usage: '<country country|title|file|folder|->...',
  values: 'pair',
  description: 'Add articles to your library: of Wikipedia, of another wiki, of a dump, of files',
  examples: ['add france germany', 'add --country bulgaria', 'add my-notes.wiki'],
  options: [
    {
      flags: '--country <country>',
      description: "every article of the category of the country's relations",
      repeated: true,
      values: 'country',
    },
    FROM,
    {
      flags: '--dump <file>',
      description:
        "a dump of the wiki's in place of the wiki: .xml, .xml.gz, .xml.bz2, multistream with its index beside it",
      values: 'file',
    },
    { flags: '--replace', description: 'take an article in the place of another one on the same two countries' },
    CONTACT,
    DRY_RUN,
    QUIET,
  ],
  note: 'An article that is here already at the same revision is left as it is. Where the library lies, and what it costs: relations help own-articles.',
  run: async (io, words, options) => (await import('./add.js')).run(io, words, options),
};
