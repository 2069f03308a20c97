/** Other programs: a pager, a browser. None is run through a shell, and what runs them is loaded when one is needed. */
import { errorCode } from '../errors.js';
import type { Programs } from '../io.js';

/** A program that runs so long has opened what it was to open. */
const MOMENT = 1500;

/** Not an import: it would be a tenth of every start. Before Node 20.16 there is none to be had so: no pager and no browser. */
const childProcess = (): typeof import('node:child_process') | null =>
  (process as Partial<Pick<NodeJS.Process, 'getBuiltinModule'>>).getBuiltinModule?.('node:child_process') ?? null;

export const systemPrograms: Programs = {
  page([program = '', ...args], text, env) {
    const spawnSync = childProcess()?.spawnSync;
    if (spawnSync === undefined) return false;
    // Ctrl-C is the pager's: without a listener it would end this process and leave the pager alone on the terminal.
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
