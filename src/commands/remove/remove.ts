/** `relations remove`: articles out of the user's library. */
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { cleanLine } from '../../text/clean.js';
import { jsonText } from '../../view/formats/json.js';
import { brokenText } from '../shared/added.js';
import { libraryOf, lockOptions, say, type LibraryOptions } from '../shared/library-options.js';
import { entriesNamed, noArticle } from '../shared/own-articles.js';

export async function run(io: Io, words: readonly string[], options: LibraryOptions): Promise<ExitName> {
  const library = libraryOf(io, options);
  const { dryRun = false, quiet = false, json = false } = options;
  const entries = entriesNamed(library, words, options.exact ?? false);
  const titles = entries.map(({ head }) => head.origin.title);
  if (!dryRun && entries.length > 0) {
    library.removeFiles(entries.map(({ path }) => path));
    const { broken } = await library.publish(lockOptions(io));
    for (const each of broken) say(io, brokenText(each));
  }
  if (json) io.stdout.write(jsonText(titles.map((title) => ({ title, outcome: dryRun ? 'found' : 'removed' }))));
  else if (!quiet)
    for (const title of titles) io.stdout.write(`${cleanLine(title)}   ${dryRun ? 'would be removed' : 'removed'}\n`);
  if (titles.length > 0) return 'found';
  say(io, noArticle(words));
  return 'nothing';
}
