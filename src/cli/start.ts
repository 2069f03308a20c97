/**
 * What bin/relations.js runs first: it loads the program with the code cache that V8 made in an earlier run, which saves
 * compiling it. The cache lies in the user's cache folder. Nothing depends on it: without one, or with one that does not fit,
 * the program is compiled as usual.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, isOwnFolder } from '../cache/folder.js';
import { digestAtEnd, readCode, writeCode } from '../cache/code.js';
import { libraryDataset, libraryFolder } from '../dataset/library-folder.js';
import { endWhenIdle } from './end.js';

interface Program {
  run(argv: readonly string[]): Promise<number>;
  /** Whether it has made ready what later runs find. */
  hasPrepared?(): boolean;
}

/**
 * Runs a command line, given without node and the script, and ends the process with its exit code. `entry` is the program's
 * main file, and `require` that of a module.
 */
export async function start(argv: readonly string[], entry: string, require: NodeJS.Require): Promise<void> {
  const hasLibrary = libraryDataset(libraryFolder(process.env, { cwd: process.cwd() })) !== null;
  const kind = `${kindOf(argv)}${hasLibrary ? ' library' : ''}`;
  const loader = new Loader(require, cacheFolder(process.env), `${runtime()} ${kind}`);
  const file = isCompletion(argv) && !hasLibrary ? join(dirname(entry), 'complete.cjs') : entry;
  const program = loader.load(file) as Program;
  process.exitCode = await program.run(argv);
  // What made it ready is not to be read with the rest at every run.
  if (process.exitCode <= 1 && program.hasPrepared?.() !== true) loader.keep();
  endWhenIdle();
}

/** Completion of the bundled dataset alone has a file of its own; a dataset or a library of the user's needs the whole program. */
const isCompletion = (argv: readonly string[]): boolean =>
  argv[0] === '__complete' && !argv.some((word) => /--(?:data|library)/.test(word));

/** The exports of the program's main file, for a thread, which uses no cache. */
export function load(entry: string, require: NodeJS.Require): unknown {
  return new Loader(require, null, '').load(entry);
}

/** A cache fits one version of V8 with one set of flags, both of which V8 checks as well. */
const runtime = (): string =>
  `${process.version} ${process.versions.v8} ${process.arch} ${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`;

/** Runs of one command with the same options use the same functions, so a cache holds these and no others. */
function kindOf(argv: readonly string[]): string {
  if (argv[0] === '__complete') return argv[0];
  const options = argv.filter((word) => word.startsWith('-')).map((word) => word.split('=', 1)[0]);
  return [argv.find((word) => !word.startsWith('-')) ?? '', ...new Set(options)].join(' ').slice(0, 200);
}

interface Loaded {
  script: Script;
  module: { exports: unknown };
  /** Under which its code is kept; null: it is not. */
  key: string | null;
}

/** Loads the files of the program, which lie in one folder, and remembers whether any was compiled without a cache. */
class Loader {
  private readonly loaded = new Map<string, Loaded>();
  private readonly isOwn: boolean;
  private fresh = false;

  constructor(
    private readonly require: NodeJS.Require,
    private readonly folder: string | null,
    private readonly key: string,
  ) {
    this.isOwn = folder !== null && isOwnFolder(folder);
  }

  /** The exports of a file; files beside it are loaded in the same way. */
  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.module.exports;
    // The build has written ASCII and wrapped the module: joining strings here would copy them.
    const source = readFileSync(file, 'latin1');
    const key = this.folder === null ? null : this.keyOf(source);
    const cachedData =
      this.isOwn && this.folder !== null && key !== null ? readCode(this.folder, basename(file), key) : null;
    const script = new Script(source, {
      filename: file,
      ...(cachedData === null ? {} : { cachedData }),
    });
    this.fresh ||= cachedData === null || script.cachedDataRejected === true;
    const module = { exports: {} };
    this.loaded.set(file, { script, module, key });
    const folder = dirname(file);
    const require = (name: string): unknown =>
      name.startsWith('./') ? this.load(join(folder, name)) : (this.require(name) as unknown);
    (script.runInThisContext() as (...given: unknown[]) => void)(module.exports, require, module, file);
    return module.exports;
  }

  private keyOf(source: string): string | null {
    const digest = digestAtEnd(source);
    return digest === null ? null : `${digest} ${this.key}`;
  }

  /** Keeps what this run compiled, unless all of it came from the cache. */
  keep(): void {
    if (!this.fresh || this.folder === null) return;
    for (const [file, { script, key }] of this.loaded) {
      if (key !== null) writeCode(this.folder, basename(file), key, script.createCachedData());
    }
  }
}
