/** `relations add`: articles into the user's library. */
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import type { Given } from '../../library/add.js';
import { fromDump } from '../../library/from/dump.js';
import { fromFiles, type TextFile } from '../../library/from/files.js';
import { fromWiki, type Asked } from '../../library/from/wiki.js';
import type { Library } from '../../library/library.js';
import { jobsOf } from '../shared/articles.js';
import { readArticleFile } from '../shared/files.js';
import { libraryOf, say, type LibraryOptions } from '../shared/library-options.js';
import { wikiClient } from '../shared/wiki-client.js';
import { askedFor } from './asked.js';
import { reporter, type Reporter } from '../shared/added.js';
import { adding } from '../shared/adding.js';

export interface AddCommandOptions extends LibraryOptions {
  country?: string[];
  dump?: string;
  replace?: boolean;
}

export async function run(io: Io, words: readonly string[], options: AddCommandOptions): Promise<ExitName> {
  const library = libraryOf(io, options);
  const { paths, asked, notes } = askedFor(io, words, options.country ?? [], options.exact ?? false);
  if (options.dump === undefined && paths.length + asked.length === 0)
    throw new RelationsError(
      'usage',
      'Say what to add: two countries, a title, a file.',
      'relations add france germany',
    );
  for (const note of notes) say(io, note);
  const report = await reporter(io, options);
  return adding(io, library, options, report, {
    articles: (signal) => articles(io, library, { paths, asked }, options, signal, report),
    replace: options.replace ?? false,
    // Of a dump whole countries, or all, are asked for.
    many: options.dump !== undefined && asked.every((each) => 'country' in each),
    interrupted: 'interrupted; what was read is kept, and the same command goes on from there',
  });
}

async function* articles(
  io: Io,
  library: Library,
  { paths, asked }: { paths: readonly string[]; asked: readonly Asked[] },
  options: AddCommandOptions,
  signal: AbortSignal,
  report: Reporter,
): AsyncGenerator<Given> {
  if (paths.length > 0) {
    const { jobs, failures } = jobsOf(io, paths);
    for (const { message, hint } of failures) yield { name: message, had: 'failed', why: hint ?? '' };
    report.total(jobs.length);
    yield* fromFiles(
      jobs.map(({ name, text }): TextFile => ({
        name,
        path: text === null ? name : null,
        read: () => text ?? readArticleFile(name),
      })),
    );
  }
  if (options.dump !== undefined) {
    yield* fromDump(options.dump, asked, { library, signal, onProgress: report.part });
    return;
  }
  if (asked.length === 0) return;
  const client = wikiClient(io, options, signal);
  yield* fromWiki(asked, { client, library, onTotal: report.total });
}
