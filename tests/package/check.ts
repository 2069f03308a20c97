// Packs the package and uses the tarball as a user would: installed by each package manager, run on each version of Node.
//   node --import tsx tests/package/check.ts
// A manager or a Node that cannot be had here is skipped and named.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLicences } from './licences.js';
import { begin, fetched, MANAGERS, type Manager } from './managers.js';
import { checkWithTools, packed } from './pack.js';
import { output, type Command } from './run.js';
import { checkCommandLine, checkLibrary, checkLookup, checkTypes } from './use.js';

const NODES = ['20', '22', '24'];

const folder = mkdtempSync(join(tmpdir(), 'relations-package-'));
const say = (line: string): void => {
  console.log(line);
};
const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Programs by version: this one, and what npx fetches. */
function nodes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const version of NODES) {
    const isThis = process.versions.node.startsWith(`${version}.`);
    const path = isThis ? process.execPath : fetched(`node@${version}`, 'node', folder);
    if (path === null) say(`skipped: Node ${version} cannot be had here`);
    else found.set(version, path);
  }
  return found;
}

/** Installs the tarball with a manager and uses it on each Node. */
function checkManager(manager: Manager, tarball: string, versions: ReadonlyMap<string, string>): void {
  const start = performance.now();
  const program = manager.from === null ? 'npm' : fetched(manager.from.package, manager.from.program, folder);
  if (program === null) {
    say(`skipped: ${manager.name} cannot be had here`);
    return;
  }
  const cwd = join(folder, manager.name.replaceAll(' ', '-'));
  mkdirSync(cwd);
  begin(manager, cwd);
  const env = manager.env ?? {};
  output(manager.install(program, tarball), { cwd, env });
  checkCommandLine(manager.relations(program), { cwd, env });
  for (const node of versions.values()) {
    checkLookup(manager.relations(program), { cwd, env, node });
    checkLibrary(manager.node(program), { cwd, env, node });
  }
  if (manager.from === null) checkTypes(cwd);
  if (manager.once !== null) checkOnce(manager.once(program, tarball), manager);
  const version = output([program, '--version'], { cwd, env }).trim();
  const ways = manager.once === null ? 'installed' : 'run once, installed';
  say(`${manager.name} ${version}: ${ways} and used on Node ${[...versions.keys()].join(', ')} (${since(start)})`);
}

/** Without an installation, in a folder of its own, where nothing is that the manager might find instead. */
function checkOnce(relations: Command, manager: Manager): void {
  const cwd = join(folder, `once-${manager.name.replaceAll(' ', '-')}`);
  mkdirSync(cwd);
  begin(manager, cwd);
  checkLookup(relations, { cwd, env: manager.env ?? {} });
}

/** The way of the README: the command on the path, and its page for man, which npm 12 links no more. */
function checkGlobal(tarball: string): void {
  const prefix = join(folder, 'global');
  output(['npm', 'install', '--silent', '--global', '--prefix', prefix, tarball], { cwd: folder });
  checkCommandLine([join(prefix, 'bin/relations')], { cwd: folder });
  if (Number.parseInt(output(['npm', '--version'], { cwd: folder })) < 12)
    assert.ok(existsSync(join(prefix, 'share/man/man1/relations.1')), 'the man page is installed');
}

try {
  const start = performance.now();
  const tarball = packed(folder);
  checkLicences();
  checkWithTools(tarball);
  const versions = nodes();
  for (const manager of MANAGERS) checkManager(manager, tarball.path, versions);
  checkGlobal(tarball.path);
  const { files, size, unpackedSize } = tarball;
  say(
    `package: ${files} files, ${size} bytes packed, ${unpackedSize} unpacked, one package installed (${since(start)})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
