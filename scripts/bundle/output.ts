/** Built files, and how they come into dist/ while a program may be running from it. */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DIST } from './options.js';

export interface Output {
  /** Absolute. */
  path: string;
  text: string;
}

/** A bundle, and the files that went into it, relative to the root of the project. */
export interface Bundle {
  outputs: Output[];
  inputs: string[];
}

/** The file with a digest of it as its last line, under which the program keeps its compiled code: see `digestAtEnd` in src/cache/code.ts. */
export function withDigest({ path, text }: Output): Output {
  return { path, text: `${text}//${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n` };
}

/** Each file is renamed into its place: a program that runs meanwhile never reads half a file. */
export function writeOutputs(outputs: readonly Output[]): void {
  for (const { path, text } of outputs) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  }
}

/** Removes the chunks of earlier builds, whose names hold digests of what was in them. */
export function removeStale(outputs: readonly Output[]): void {
  const fresh = new Set(outputs.map(({ path }) => basename(path)));
  for (const name of readdirSync(DIST)) {
    if (/^(?:cli|lib)-|\.json$/.test(name) && !fresh.has(name)) rmSync(`${DIST}/${name}`);
  }
}
