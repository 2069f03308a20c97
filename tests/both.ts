/** A command line by the package and by the executable. */
import { spawn } from 'node:child_process';
import { EXECUTABLE, inPackage } from './program.js';

/** For the name of what needs the executable: whether it is tested. */
export const STATE = EXECUTABLE === null ? 'not tested: RELATIONS_EXECUTABLE names none' : 'built';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Setting {
  env?: Record<string, string>;
  cwd?: string;
  stdin?: string;
}

/** Not synchronously: a server that it asks may be in the process of the test. */
export function ranBy([program, argv]: [string, string[]], { env = {}, cwd = '/', stdin = '' }: Setting): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { env, cwd });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...written });
    });
    // It may end without reading it.
    child.stdin.on('error', () => undefined).end(stdin);
  });
}

export const byPackage = (argv: readonly string[], setting: Setting = {}): Promise<Ran> =>
  ranBy(inPackage(...argv), setting);

export const byExecutable = (argv: readonly string[], setting: Setting = {}): Promise<Ran> =>
  ranBy([EXECUTABLE ?? '', [...argv]], setting);
