/** Bun's program, which the package `bun` brings in a package for each kind of machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.js';

/** As Bun's packages are called: "linux-x64", "windows-aarch64". */
export function machine(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`;
}

/** Where the package has it once its install script ran, and where that of the machine has it, "-musl" for Alpine. */
const PLACES = ['bun/bin/bun.exe', ...['', '-musl'].map((libc) => `@oven/bun-${machine()}${libc}/bin/bun`)];

/** The program's path; null when there is none that runs here. */
export function bunHere(): string | null {
  const paths = PLACES.flatMap((place) => [place, `${place}.exe`]).map((place) => join(ROOT, 'node_modules', place));
  return paths.find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0) ?? null;
}
