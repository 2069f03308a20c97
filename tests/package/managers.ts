/** Package managers, and how each installs a tarball in an empty folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../../scripts/manifest.js';
import { outputOrNull, type Command } from './run.js';

export interface Manager {
  name: string;
  /** What `npx` calls the package that it is in; null for npm itself. */
  from: { package: string; program: string } | null;
  /** Runs in the folder, which has a package.json. `program` is the manager. */
  install: (program: string, tarball: string) => Command;
  /** Begins a command line that runs a program of an installed package. */
  relations: (program: string) => Command;
  /** Begins a command line that runs a module with Node. */
  node: (program: string) => Command;
  /** Begins a command line that runs a program of the tarball once, without installing it; null where the manager has no such way. */
  once: ((program: string, tarball: string) => Command) | null;
  /** Made ready before the installation. */
  files?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
}

const linked = (): Command => ['node_modules/.bin/relations'];
const node = (): Command => ['node'];

/** Berry begins a project where its lock file is, keeps its cache there, and is not to ask whether it may write it. */
const BERRY = {
  env: { YARN_ENABLE_GLOBAL_CACHE: 'false', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', YARN_ENABLE_TELEMETRY: '0' },
  from: { package: '@yarnpkg/cli-dist', program: 'yarn' },
  install: (program: string, tarball: string): Command => [program, 'add', `${PACKAGE}@file:${tarball}`],
};

export const MANAGERS: readonly Manager[] = [
  {
    name: 'npm',
    from: null,
    install: (_, tarball) => ['npm', 'install', '--silent', '--no-audit', '--no-fund', tarball],
    relations: linked,
    node,
    once: (_, tarball) => ['npx', '--yes', '--package', tarball, 'relations'],
  },
  {
    name: 'pnpm',
    from: { package: 'pnpm', program: 'pnpm' },
    install: (program, tarball) => [program, 'add', '--store-dir', 'store', tarball],
    relations: linked,
    node,
    once: (program, tarball) => [program, `--package=${tarball}`, '--store-dir', 'store', 'dlx', 'relations'],
  },
  {
    name: 'yarn classic',
    from: { package: 'yarn', program: 'yarn' },
    install: (program, tarball) => [program, 'add', '--silent', '--cache-folder', 'cache', `file:${tarball}`],
    relations: linked,
    node,
    once: null,
  },
  {
    // Leaves the package in its archive and shows it to Node from there.
    name: 'yarn berry',
    ...BERRY,
    relations: (program) => [program, 'relations'],
    node: (program) => [program, 'node'],
    once: (program, tarball) => [program, 'dlx', '--quiet', '--package', `${PACKAGE}@file:${tarball}`, 'relations'],
    files: { 'yarn.lock': '' },
  },
  {
    name: 'yarn berry with node_modules',
    ...BERRY,
    relations: linked,
    node,
    once: null,
    files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\n' },
  },
  {
    name: 'bun',
    from: { package: 'bun', program: 'bun' },
    install: (program, tarball) => [program, 'add', tarball],
    relations: linked,
    node,
    once: (program, tarball) => [program, 'x', '--package', tarball, 'relations'],
    env: { BUN_INSTALL_CACHE_DIR: 'cache' },
  },
];

/** Where a package's program is once npx has fetched it; null when it cannot be had. */
export function fetched(name: string, program: string, cwd: string): string | null {
  const path = outputOrNull(['npx', '--yes', '--package', name, '--call', `command -v ${program}`], { cwd })?.trim();
  return path === undefined || path === '' ? null : path;
}

/** Makes a folder ready for a manager. */
export function begin({ files = {} }: Manager, folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
