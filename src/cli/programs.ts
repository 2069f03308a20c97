/** Other programs: a pager, a browser. None is run through a shell, and the module that runs them is loaded only when needed. */
import { errorCode } from '../errors.js';
import type { Programs } from '../io.js';

/** In milliseconds. A program that is still running after this long has opened what it was asked to. */
const MOMENT = 1500;

/** Not imported, which would take a tenth of every start. Null before Node 20.16, which has no other way: no pager, no browser. */
const childProcess = (): typeof import('node:child_process') | null =>
  (process as Partial<Pick<NodeJS.Process, 'getBuiltinModule'>>).getBuiltinModule?.('node:child_process') ?? null;

export const systemPrograms: Programs = {
  page([program = '', ...args], text, env) {
    const spawnSync = childProcess()?.spawnSync;
    if (spawnSync === undefined) return false;
    // Ctrl-C is meant for the pager: without a listener it would end this process and leave the pager alone on the terminal.
    const ignore = (): void => undefined;
    process.on('SIGINT', ignore);
    try {
      const { error } = spawnSync(program, args, {
        input: text,
        stdio: ['pipe', 'inherit', 'inherit'],
        env: { ...env },
      });
      return error === undefined || !['ENOENT', 'EACCES', 'ENOTDIR'].includes(errorCode(error));
    } finally {
      process.off('SIGINT', ignore);
    }
  },

  start([program = '', ...args]) {
    const child = childProcess()?.spawn(program, args, { stdio: 'ignore', detached: true });
    if (child === undefined) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settled = (works: boolean): void => {
        clearTimeout(timer);
        child.unref();
        resolve(works);
      };
      const timer = setTimeout(settled, MOMENT, true);
      child.on('error', () => {
        settled(false);
      });
      child.on('exit', (code) => {
        settled(code === 0);
      });
    });
  },
};
