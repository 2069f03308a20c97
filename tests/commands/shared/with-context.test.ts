import { describe, expect, it } from 'vitest';
import { withContext } from '../../../src/commands/shared/with-context.js';
import { DamagedIndex, RelationsError, type ExitName } from '../../../src/errors.js';
import type { Context } from '../../../src/commands/shared/context.js';
import type { Io } from '../../../src/io.js';

/** A command that fails so often, each time after it has said something. */
function asked(
  failures: number,
  data: string | undefined,
  error: Error,
): { written: string[]; run: Promise<ExitName> } {
  const written: string[] = [];
  const output = (name: string): Io['stdout'] => ({
    isTTY: false,
    columns: null,
    write: (text) => {
      written.push(`${name}: ${text}`);
    },
  });
  const io: Io = {
    stdin: { read: () => new Uint8Array() },
    stdout: output('out'),
    stderr: output('err'),
    env: {},
    cwd: '/',
  };
  let runs = 0;
  const command = {
    run: (context: Context): Promise<ExitName> => {
      runs += 1;
      context.note('reading "albnia" as Albania');
      if (runs <= failures) return Promise.reject(error);
      context.print('an answer\n');
      return Promise.resolve('found');
    },
  };
  return { written, run: withContext(() => Promise.resolve(command))(io, [], data === undefined ? {} : { data }) };
}

const damaged = new DamagedIndex('unreadable', 'The index is damaged.');

describe('a command whose index is damaged', () => {
  it('is run once more, and says nothing twice', async () => {
    const { written, run } = asked(1, 'x.json', damaged);
    expect([await run, written]).toEqual(['found', ['err: note: reading "albnia" as Albania\n', 'out: an answer\n']]);
  });

  it.each<[string, number, string | undefined, Error]>([
    ['is damaged again', 2, 'x.json', damaged],
    ['is that of the package', 1, undefined, damaged],
    ['is not damaged, but something else is wrong', 1, 'x.json', new RelationsError('usage', 'No.')],
  ])('fails when it %s', async (_, failures, data, error) => {
    await expect(asked(failures, data, error).run).rejects.toBe(error);
  });
});
