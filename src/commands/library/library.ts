/** `relations library`: what is in the user's library, where it lies, and reading all of it again. */
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { rebuilt } from '../../library/rebuild.js';
import { libraryRows } from '../../library/list.js';
import type { Library } from '../../library/library.js';
import { libraryColumns } from '../../view/kinds/library/columns.js';
import { LIBRARY_ARTICLES } from '../../view/kinds/library/shape.js';
import { printed } from '../../view/formats/listing.js';
import { exitOf, reporter } from '../shared/added.js';
import { contextOf } from '../shared/context.js';
import { interruptible, libraryOf, lockOptions, type LibraryOptions } from '../shared/library-options.js';
import { wordValue } from '../shared/values.js';
import { ACTIONS } from './actions.js';

export async function run(io: Io, [word]: readonly string[], options: LibraryOptions): Promise<ExitName> {
  const library = libraryOf(io, options);
  const action = word === undefined ? null : wordValue('action of a library', word, ACTIONS);
  if (action === 'rebuild') return rebuild(io, library, options);
  if (action === 'path') {
    io.stdout.write(`${library.folder}\n`);
    return 'found';
  }
  return list(io, library, options);
}

async function list(io: Io, library: Library, options: LibraryOptions): Promise<ExitName> {
  const context = await contextOf(io, options);
  const { rows, broken } = libraryRows(library);
  context.print(await printed({ rows, columns: libraryColumns(), fields: LIBRARY_ARTICLES }, context.look));
  for (const { path, why } of broken) context.note(`${path} is left out: ${why}`);
  const old = rows.filter(({ current }) => !current).length;
  if (old > 0)
    context.note(
      `${old} of ${rows.length} were read by another version of relations: relations library rebuild reads them again`,
    );
  else if (library.isBehind()) context.note('lookups do not know all of them yet: relations library rebuild');
  if (rows.length > 0) {
    if (context.look.format === 'table') context.note(`they lie in ${library.folder}`);
    return broken.length > 0 ? 'unreadable' : 'found';
  }
  context.nothing(`There are no articles in ${library.folder} yet. To add one: relations add france germany`);
  return 'nothing';
}

async function rebuild(io: Io, library: Library, options: LibraryOptions): Promise<ExitName> {
  const report = await reporter(io, options);
  const results = await interruptible(io, (signal) =>
    rebuilt(library, { signal, ...lockOptions(io), onTotal: report.total, onResult: report.told }),
  );
  report.end(results, null);
  return exitOf(results);
}
