/** `relations update`: newer revisions of what is in the user's library. */
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { newerRevisions } from '../../library/from/newer.js';
import { jsonText } from '../../view/formats/json.js';
import { reporter } from '../shared/added.js';
import { adding } from '../shared/adding.js';
import { libraryOf, say, type LibraryOptions } from '../shared/library-options.js';
import { entriesNamed, noArticle } from '../shared/own-articles.js';
import { wikiClient } from '../shared/wiki-client.js';

export interface UpdateOptions extends LibraryOptions {
  all?: boolean;
}

export async function run(io: Io, words: readonly string[], options: UpdateOptions): Promise<ExitName> {
  const library = libraryOf(io, options);
  const { all = false } = options;
  if ((words.length === 0) !== all)
    throw new RelationsError('usage', 'Say what to update: two countries, or --all.', 'relations update --all');
  const entries = all ? library.entries().entries : entriesNamed(library, words, options.exact ?? false);
  if (entries.length === 0) {
    if (options.json === true) io.stdout.write(jsonText([]));
    say(io, all ? 'Your library is empty.' : noArticle(words));
    return 'nothing';
  }
  const report = await reporter(io, options);
  report.total(entries.length);
  return adding(io, library, options, report, {
    articles: (signal) => newerRevisions(entries, (api) => wikiClient(io, options, signal, api)),
    // A page that was moved stands under another title in the place of the old one.
    replace: true,
    interrupted: 'interrupted; what was read is kept',
  });
}
