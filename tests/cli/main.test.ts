import { describe, expect, it } from 'vitest';
import { ClosedPipe, type Io } from '../../src/io.js';
import { main } from '../../src/cli/main.js';
import { fixture } from './fake-io.js';

/** Streams whose stdout fails in the given way. */
function failing(error: Error, env: Record<string, string> = {}): { io: Io; stderr: () => string } {
  let stderr = '';
  const output = (write: (text: string) => void): Io['stdout'] => ({ isTTY: false, columns: null, write });
  const fail = (): never => {
    throw error;
  };
  const io: Io = {
    stdin: { read: () => new Uint8Array() },
    stdout: output(fail),
    stderr: output((text) => {
      stderr += text;
    }),
    env,
    cwd: '/',
  };
  return { io, stderr: () => stderr };
}

const LIST = ['list', '--data', fixture('dataset.json')];

describe('main', () => {
  it('takes a reader that has gone for success', async () => {
    const { io, stderr } = failing(new ClosedPipe());
    expect([await main(LIST, io), stderr()]).toEqual([0, '']);
    expect([await main(['--help'], io), stderr()]).toEqual([0, '']);
  });

  it('prints one line for a bug, and the stack only when asked', async () => {
    const bug = failing(new TypeError('x is\u001b[31m not\na function'));
    expect(await main(LIST, bug.io)).toBe(70);
    expect(bug.stderr()).toBe(
      'relations: internal error: TypeError: x is not a function. This is a bug: please report it with what you typed.\n',
    );
    const debug = failing(new TypeError('x'), { RELATIONS_DEBUG: '1' });
    await main(LIST, debug.io);
    expect(debug.stderr()).toMatch(/\n    at /u);
  });
});
