/** `relations add`: articles into the user's library. */
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { addArticles, type Given } from '../../library/add.js';
import type { Added } from '../../library/added.js';
import { fromDump } from '../../library/from/dump.js';
import { fromFiles, type TextFile } from '../../library/from/files.js';
import { fromWiki, type Asked } from '../../library/from/wiki.js';
import type { Library } from '../../library/library.js';
import { jobsOf } from '../shared/articles.js';
import { readArticleFile } from '../shared/files.js';
import {
  Interrupted,
  interruptible,
  libraryOf,
  lockOptions,
  say,
  type LibraryOptions,
} from '../shared/library-options.js';
import { renewed } from '../shared/renewed.js';
import { wikiClient } from '../shared/wiki-client.js';
import { askedFor } from './asked.js';
import { exitOf, reporter, type Reporter } from '../shared/added.js';

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
  const results: Added[] = [];
  try {
    await interruptible(io, async (signal) => {
      await renewed(io, library, options, signal);
      const given = articles(io, library, { paths, asked }, options, signal, report);
      const { replace = false, dryRun = false } = options;
      await addArticles(library, given, {
        replace,
        dryRun,
        // Of a dump whole countries, or all, are asked for.
        many: options.dump !== undefined && asked.every((each) => 'country' in each),
        signal,
        ...lockOptions(io),
        onResult: (added) => {
          results.push(added);
          report.told(added);
        },
      });
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) {
      report.end(results, null);
      throw error;
    }
    report.end(results, 'interrupted; what was read is kept, and the same command goes on from there');
    return 'interrupted';
  }
  report.end(results, null);
  return exitOf(results);
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
    yield* fromDump(options.dump, asked, { library, again: false, signal, onProgress: report.part });
    return;
  }
  if (asked.length === 0) return;
  const client = wikiClient(io, options, signal);
  yield* fromWiki(asked, { client, library, again: false, onTotal: report.total });
}
