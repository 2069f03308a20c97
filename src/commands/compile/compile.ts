/** `relations compile`: articles into a dataset. What is wrong with one keeps no other out of it. */
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { cleanLine } from '../../text/clean.js';
import { RelationsError, type ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { mergeRecords } from '../../compile/merge/records.js';
import type { Standing } from '../../compile/merge/standing.js';
import { DATASET_VERSION, type Relation } from '../../model.js';
import type { CommonOptions } from '../shared/context.js';
import { writeWhole } from '../../write-whole.js';
import { readArticleFile } from '../shared/files.js';
import { jobsOf, type Failure, type Job } from '../shared/articles.js';
import { progressOf } from '../shared/counting.js';
import { jsonOf, resultOf, type ArticleResult, type ReportKind } from './article.js';
import { Spool } from './spool.js';
import { checkTarget } from './target.js';

/** From this many files on a person wants to see that something happens. */
const MANY = 20;

export interface CompileOptions extends CommonOptions {
  output?: string;
  report?: boolean;
  /** Write over a dataset that holds more, or over what is none. */
  replace?: boolean;
}

/** Where the record that one article makes of a pair is kept. */
interface Kept {
  article: string;
  id: string;
  standing: Standing;
  at: number;
}

/** What has been compiled so far: records of one dataset, by pair, and reports in the order of the articles. */
interface Gathered {
  spool: Spool;
  records: Map<string, Kept[]>;
  reports: number[];
  /** What of each article is not in its record, in words. */
  leftOut: string[];
}

export async function run(io: Io, files: readonly string[], options: CompileOptions): Promise<ExitName> {
  const report: ReportKind = options.report !== true ? null : options.json === true ? 'json' : 'text';
  const target = options.output === undefined || options.output === '-' ? null : options.output;
  const gathered: Gathered = {
    spool: new Spool(target === null ? tmpdir() : dirname(target)),
    records: new Map(),
    reports: [],
    leftOut: [],
  };
  try {
    const { failures, given } = await compileAll(io, files, report, gathered);
    const made = gathered.records.size;
    const last = made === 0 ? failures.pop() : undefined;
    for (const { message, hint } of failures) say(io, `${stopped(message)} ${hint ?? ''}`);
    if (last !== undefined) throw new RelationsError('unreadable', last.message, last.hint ?? undefined);
    for (const piece of reportPieces(gathered, report)) io.stderr.write(piece);
    if (report === null) for (const line of gathered.leftOut) say(io, line);
    if (failures.length > 0)
      say(io, `${failures.length} of ${given} could not be compiled; the dataset holds the other ${made}.`);
    if (target !== null && options.replace !== true)
      checkTarget(target, new Set([...gathered.records.values()].map(idOf)));
    if (target !== null) writeWhole(target, datasetPieces(gathered));
    else for (const piece of datasetPieces(gathered)) io.stdout.write(piece);
    return failures.length > 0 ? 'unreadable' : 'found';
  } finally {
    gathered.spool.close();
  }
}

const stopped = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

const say = (io: Io, line: string): void => {
  io.stderr.write(`relations: ${cleanLine(line).trim()}\n`);
};

/** Compiles every article, whatever is wrong with others; gives what is, and how many were given. */
async function compileAll(
  io: Io,
  paths: readonly string[],
  report: ReportKind,
  gathered: Gathered,
): Promise<{ failures: Failure[]; given: number }> {
  const { jobs, failures } = jobsOf(io, paths);
  const given = jobs.length + failures.length;
  const progress = await progressOf(io, jobs.length < MANY);
  progress.total(jobs.length);
  try {
    for await (const result of results(jobs, report)) {
      const failure = 'message' in result ? result : keep(result, gathered);
      if (failure !== null) failures.push(failure);
      progress.done();
    }
  } finally {
    progress.stop();
  }
  return { failures, given };
}

async function* results(jobs: readonly Job[], report: ReportKind): AsyncGenerator<ArticleResult> {
  if (jobs.length >= MANY) {
    const { inThreads, threadsFor } = await import('./pool.js');
    const threads = threadsFor(jobs.length);
    if (threads > 0) {
      yield* inThreads(jobs, report, threads);
      return;
    }
  }
  for (const job of jobs) {
    yield resultOf(job, report, readArticleFile);
    // The spinner turns only when the event loop does.
    if (jobs.length >= MANY) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Null, or what is wrong: a dataset has one article on a pair, beside those on all relations of a country. */
function keep(
  { article, records: compiled, report, leftOut: left }: Extract<ArticleResult, { records: unknown }>,
  { spool, records, reports, leftOut }: Gathered,
): Failure | null {
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
  if (left !== null) leftOut.push(`${article}: left out ${left}.`);
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
function* datasetPieces({ records, spool }: Gathered): Generator<string> {
  const ordered = [...records.values()]
    .map((kept) => ({ id: idOf(kept), kept }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  yield `{\n  "version": ${DATASET_VERSION},\n  "relations": [`;
  for (const [i, { kept }] of ordered.entries())
    yield `${i === 0 ? '' : ','}\n    ${indented(merged(kept, spool), '    ')}`;
  yield ordered.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
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
