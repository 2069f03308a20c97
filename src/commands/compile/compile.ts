/** `relations compile`: articles into a dataset. */
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { cleanLine } from '../../text/clean.js';
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { DATASET_VERSION } from '../../model.js';
import type { CommonOptions } from '../shared/context.js';
import { readArticleFile, readStdin, writeWhole } from '../shared/files.js';
import { resultOf, type Job, type ArticleResult, type ReportKind } from './article.js';
import { MANY, progressOf } from './progress.js';
import { Spool } from './spool.js';

export interface CompileOptions extends CommonOptions {
  output?: string;
  report?: boolean;
}

/** What has been compiled so far: records of one dataset, by id, and reports in the order of the articles. */
interface Gathered {
  spool: Spool;
  records: Map<string, { article: string; at: number }>;
  reports: number[];
}

export async function run(io: Io, files: readonly string[], options: CompileOptions): Promise<ExitName> {
  const report: ReportKind = options.report !== true ? null : options.json === true ? 'json' : 'text';
  const target = options.output === undefined || options.output === '-' ? null : options.output;
  const gathered: Gathered = {
    spool: new Spool(target === null ? tmpdir() : dirname(target)),
    records: new Map(),
    reports: [],
  };
  try {
    await compileAll(io, files, report, gathered);
    for (const piece of reportPieces(gathered, report)) io.stderr.write(piece);
    if (target !== null) writeWhole(target, datasetPieces(gathered));
    else for (const piece of datasetPieces(gathered)) io.stdout.write(piece);
  } finally {
    gathered.spool.close();
  }
  return 'found';
}

/** Compiles every file before it gives up, so that all that is wrong is said at once. */
async function compileAll(io: Io, files: readonly string[], report: ReportKind, gathered: Gathered): Promise<void> {
  const progress = await progressOf(io, files.length);
  const failures: { message: string; hint: string | null }[] = [];
  let done = 0;
  try {
    for await (const result of results(io, files, report)) {
      const failure = 'message' in result ? result : keep(result, gathered);
      if (failure !== null) failures.push(failure);
      progress.report((done += 1));
    }
  } finally {
    progress.stop();
  }
  const last = failures.pop();
  for (const { message, hint } of failures)
    io.stderr.write(`relations: ${cleanLine(`${message} ${hint ?? ''}`).trim()}\n`);
  if (last !== undefined) throw new RelationsError('unreadable', last.message, last.hint ?? undefined);
}

async function* results(io: Io, files: readonly string[], report: ReportKind): AsyncGenerator<ArticleResult> {
  const jobs = files.map((file): Job =>
    file === '-' ? { name: 'standard input', text: readStdin(io) } : { name: file, text: null },
  );
  if (files.length >= MANY) {
    const { inThreads, threadsFor } = await import('./pool.js');
    const threads = threadsFor(files.length);
    if (threads > 0) {
      yield* inThreads(jobs, report, threads);
      return;
    }
  }
  for (const job of jobs) {
    yield resultOf(job, report, readArticleFile);
    // The spinner turns only when the event loop does.
    if (files.length >= MANY) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Null, or what is wrong: a dataset has one article for a relation. */
function keep(
  { article, id, json, report }: Extract<ArticleResult, { id: string }>,
  { spool, records, reports }: Gathered,
): { message: string; hint: string } | null {
  const other = records.get(id)?.article;
  if (other !== undefined) {
    const what = other === article ? `${article} is given twice` : `${other} and ${article} are both about ${id}`;
    return { message: `${what}.`, hint: 'A dataset has one article for a relation.' };
  }
  records.set(id, { article, at: spool.add(json) });
  if (report !== null) reports.push(spool.add(report));
  return null;
}

const indented = (json: string, by: string): string => json.replace(/\n/g, `\n${by}`);

/** The dataset as `jsonText` would print it whole. */
function* datasetPieces({ records, spool }: Gathered): Generator<string> {
  const ids = [...records.keys()].sort();
  yield `{\n  "version": ${DATASET_VERSION},\n  "relations": [`;
  for (const [i, id] of ids.entries())
    yield `${i === 0 ? '' : ','}\n    ${indented(spool.get(records.get(id)?.at ?? -1), '    ')}`;
  yield ids.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function* reportPieces({ reports, spool }: Gathered, kind: ReportKind): Generator<string> {
  if (kind === null || reports.length === 0) return;
  if (kind === 'json') yield '[';
  for (const [i, at] of reports.entries()) {
    if (kind === 'json') yield `${i === 0 ? '' : ','}\n  ${indented(spool.get(at), '  ')}`;
    else yield `${i === 0 ? '' : '\n'}${spool.get(at)}`;
  }
  if (kind === 'json') yield '\n]\n';
}
