/** `relations compile`: articles into a dataset. */
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { cleanLine } from '../../text/clean.js';
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { mergeRecords } from '../../compile/merge/records.js';
import type { Standing } from '../../compile/merge/standing.js';
import { DATASET_VERSION, type Relation } from '../../model.js';
import type { CommonOptions } from '../shared/context.js';
import { readArticleFile, readStdin, writeWhole } from '../shared/files.js';
import { jsonOf, outcomeOf, type Job, type Outcome, type ReportKind } from './article.js';
import { MANY, progressOf } from './progress.js';
import { Spool } from './spool.js';

export interface CompileOptions extends CommonOptions {
  output?: string;
  report?: boolean;
}

/** Where the record that one article makes of a pair is kept. */
interface Kept {
  article: string;
  id: string;
  standing: Standing;
  at: number;
}

/** Records of one dataset, by pair, and the reports in the order of the articles. */
interface Compiled {
  spool: Spool;
  records: Map<string, Kept[]>;
  reports: number[];
}

export async function run(io: Io, files: readonly string[], options: CompileOptions): Promise<ExitName> {
  const report: ReportKind = options.report !== true ? null : options.json === true ? 'json' : 'text';
  const target = options.output === undefined || options.output === '-' ? null : options.output;
  const compiled: Compiled = {
    spool: new Spool(target === null ? tmpdir() : dirname(target)),
    records: new Map(),
    reports: [],
  };
  try {
    await compileAll(io, files, report, compiled);
    for (const piece of reportPieces(compiled, report)) io.stderr.write(piece);
    if (target !== null) writeWhole(target, datasetPieces(compiled));
    else for (const piece of datasetPieces(compiled)) io.stdout.write(piece);
  } finally {
    compiled.spool.close();
  }
  return 'found';
}

/** Compiles every file before it gives up, so that all that is wrong is said at once. */
async function compileAll(io: Io, files: readonly string[], report: ReportKind, compiled: Compiled): Promise<void> {
  const progress = await progressOf(io, files.length);
  const failures: { message: string; hint: string | null }[] = [];
  let done = 0;
  try {
    for await (const outcome of outcomes(io, files, report)) {
      const failure = 'message' in outcome ? outcome : keep(outcome, compiled);
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

async function* outcomes(io: Io, files: readonly string[], report: ReportKind): AsyncGenerator<Outcome> {
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
    yield outcomeOf(job, report, readArticleFile);
    // The spinner turns only when the event loop does.
    if (files.length >= MANY) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Null, or what is wrong: a dataset has one article on a pair, beside those on all relations of a country. */
function keep(
  { article, records: compiled, report }: Extract<Outcome, { records: unknown }>,
  { spool, records, reports }: Compiled,
): { message: string; hint: string } | null {
  for (const { pair, id, json, standing } of compiled) {
    const before = records.get(pair) ?? [];
    const isRival = (one: Kept): boolean =>
      one.article === article || (one.standing === 'own article' && standing === 'own article');
    const other = before.find(isRival)?.article;
    if (other !== undefined) {
      const what = other === article ? `${article} is given twice` : `${other} and ${article} are both about ${id}`;
      return { message: `${what}.`, hint: 'A dataset has one article for a relation.' };
    }
    before.push({ article, id, standing, at: spool.add(json) });
    records.set(pair, before);
  }
  if (report !== null) reports.push(spool.add(report));
  return null;
}

/** The one record of all that the articles tell of a pair, as JSON. */
function merged(kept: readonly Kept[], spool: Spool): string {
  const [first] = kept;
  if (first && kept.length === 1) return spool.get(first.at);
  const records = kept.map(({ at, standing }) => ({ relation: JSON.parse(spool.get(at)) as Relation, standing }));
  return jsonOf(mergeRecords(records));
}

/** The id of the record: the own article's, else the first one's, which is made of both names in one order. */
const idOf = (kept: readonly Kept[]): string =>
  (kept.find(({ standing }) => standing === 'own article') ?? kept[0])?.id ?? '';

const indented = (json: string, by: string): string => json.replace(/\n/g, `\n${by}`);

/** The dataset as `jsonText` would print it whole. */
function* datasetPieces({ records, spool }: Compiled): Generator<string> {
  const ordered = [...records.values()]
    .map((kept) => ({ id: idOf(kept), kept }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  yield `{\n  "version": ${DATASET_VERSION},\n  "relations": [`;
  for (const [i, { kept }] of ordered.entries())
    yield `${i === 0 ? '' : ','}\n    ${indented(merged(kept, spool), '    ')}`;
  yield ordered.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function* reportPieces({ reports, spool }: Compiled, kind: ReportKind): Generator<string> {
  if (kind === null || reports.length === 0) return;
  if (kind === 'json') yield '[';
  for (const [i, at] of reports.entries()) {
    if (kind === 'json') yield `${i === 0 ? '' : ','}\n  ${indented(spool.get(at), '  ')}`;
    else yield `${i === 0 ? '' : '\n'}${spool.get(at)}`;
  }
  if (kind === 'json') yield '\n]\n';
}
