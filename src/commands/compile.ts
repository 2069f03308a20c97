/** `relations compile`: articles into a dataset. */
import { cleanLine } from '../clean.js';
import { isRelationsError, RelationsError, type ExitName } from '../errors.js';
import type { Io } from '../io.js';
import { DATASET_VERSION, type Dataset } from '../model.js';
import { jsonText } from '../view/json.js';
import { reportText } from '../view/report.js';
import { readArticle, writeWhole } from './files.js';
import type { CommonOptions } from './context.js';
import type { Compiled } from '../view/report.js';

export interface CompileOptions extends CommonOptions {
  output?: string;
  report?: boolean;
}

/** From this many files on a person wants to see that something happens. */
const MANY = 20;

export async function run(io: Io, files: readonly string[], options: CompileOptions): Promise<ExitName> {
  const progress = await progressOf(io, files.length);
  let compiled: Compiled[];
  try {
    compiled = await compileAll(io, files, progress.report);
  } finally {
    progress.stop();
  }
  refuseTwins(compiled);
  const relations = compiled.map(({ relation }) => relation).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.report === true) {
    io.stderr.write(options.json === true ? jsonText(compiled.map(reportRow)) : reportText(compiled));
  }
  const dataset: Dataset = { version: DATASET_VERSION, relations };
  if (options.output === undefined || options.output === '-') io.stdout.write(jsonText(dataset));
  else writeWhole(options.output, jsonText(dataset));
  return 'found';
}

/** Compiles every file before it gives up, so that all that is wrong is said at once. */
async function compileAll(io: Io, files: readonly string[], report: (done: number) => void): Promise<Compiled[]> {
  const { compileArticle } = await import('../compile/compile.js');
  const compiled: Compiled[] = [];
  const failures: RelationsError[] = [];
  for (const [at, file] of files.entries()) {
    const name = file === '-' ? 'standard input' : file;
    try {
      compiled.push({ article: name, ...compileArticle(readArticle(file, io), name) });
    } catch (error) {
      if (!isRelationsError(error)) throw error;
      failures.push(error);
    }
    report(at + 1);
    // The spinner turns only when the event loop does.
    if (files.length >= MANY) await new Promise((resolve) => setImmediate(resolve));
  }
  const last = failures.pop();
  for (const { message, hint } of failures)
    io.stderr.write(`relations: ${cleanLine(`${message} ${hint ?? ''}`).trim()}\n`);
  if (last !== undefined) throw last;
  return compiled;
}

function refuseTwins(compiled: readonly Compiled[]): void {
  const seen = new Map<string, string>();
  for (const { article, relation } of compiled) {
    const other = seen.get(relation.id);
    if (other !== undefined) {
      const what =
        other === article ? `${article} is given twice` : `${other} and ${article} are both about ${relation.id}`;
      throw new RelationsError('unreadable', `${what}.`, 'A dataset has one article for a relation.');
    }
    seen.set(relation.id, article);
  }
}

const reportRow = ({ article, relation, report }: Compiled): object => ({
  article,
  relation: relation.id,
  sentences: report,
});

interface Progress {
  report: (done: number) => void;
  stop: () => void;
}

async function progressOf(io: Io, total: number): Promise<Progress> {
  if (total < MANY || !io.stderr.isTTY) return { report: () => undefined, stop: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({ text: `0 of ${total} articles`, stream: process.stderr }).start();
  return {
    report: (done) => {
      spinner.text = `${done} of ${total} articles`;
    },
    stop: () => {
      spinner.stop();
    },
  };
}
