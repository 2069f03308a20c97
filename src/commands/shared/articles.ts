/** The articles that a command line names: files, all article files of a folder, standard input. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../io.js';
import { isRelationsError, reason } from '../../errors.js';
import { readStdin } from './files.js';
import { filesNamed } from './globs.js';

/** An article to read; `text` is null where the file is still to be read. */
export interface Job {
  /** The file as the user named it, or "standard input". */
  name: string;
  text: string | null;
}

/** By their ends; other files of a folder are no articles. */
const ARTICLE_FILE = /\.(?:txt|wiki|wikitext|mediawiki|html?|md|markdown)$/i;
const ENDS = '.txt .wiki .wikitext .html .htm .md';

/** What could not be compiled, and what to do about it. */
export interface Failure {
  message: string;
  hint: string | null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Whatever is wrong with it is said when it is read.
    return false;
  }
}

function filesOf(folder: string): string[] | Failure {
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && ARTICLE_FILE.test(entry.name))
      .map(({ name }) => name)
      .sort();
    if (names.length > 0) return names.map((name) => join(folder, name));
    return {
      message: `There are no articles in the folder ${folder}.`,
      hint: `Articles are files that end in ${ENDS}.`,
    };
  } catch (error) {
    return { message: `Cannot read the folder ${folder}: ${reason(error)}.`, hint: null };
  }
}

/** A job for each article in the order of the command line, files of a folder by name; and folders that hold none. */
export function jobsOf(io: Io, paths: readonly string[]): { jobs: Job[]; failures: Failure[] } {
  const jobs: Job[] = [];
  const failures: Failure[] = [];
  for (const path of paths.flatMap((word) => named(word, failures))) {
    if (path === '-') readInput(io, jobs, failures);
    else if (!isFolder(path)) jobs.push({ name: path, text: null });
    else {
      const files = filesOf(path);
      if (Array.isArray(files)) jobs.push(...files.map((name) => ({ name, text: null })));
      else failures.push(files);
    }
  }
  return { jobs, failures };
}

function named(word: string, failures: Failure[]): string[] {
  const files = filesNamed(word);
  if (files.length === 0) failures.push({ message: `No file matches ${word}.`, hint: null });
  return files;
}

function readInput(io: Io, jobs: Job[], failures: Failure[]): void {
  try {
    jobs.push({ name: 'standard input', text: readStdin(io) });
  } catch (error) {
    if (!isRelationsError(error)) throw error;
    failures.push({ message: error.message, hint: error.hint });
  }
}
