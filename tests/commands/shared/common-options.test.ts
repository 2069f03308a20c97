import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/table.js';
import { relations, run } from '../../cli/fake-io.js';

const shown = async (command: string): Promise<boolean[]> => {
  const { stdout } = await relations(`${command} --help`);
  return ['--data <file>', '--exact', '--json', '--no-pager'].map((flags) => stdout.includes(`  ${flags}`));
};

describe('options on datasets and names', () => {
  it.each([...COMMANDS.map(({ name }) => name), 'help'])(
    'are in the help of %s if it looks something up',
    async (name) => {
      const looksUp = !['compile', 'completion', 'schema', 'help'].includes(name);
      expect(await shown(name)).toEqual([looksUp, looksUp, true, true]);
    },
  );

  it('are taken by every command all the same', async () => {
    expect((await run(['completion', 'bash', '--data', 'x.json', '--exact'])).code).toBe(0);
    expect((await run(['help', 'exit-codes', '--data', 'x.json'])).code).toBe(0);
  });

  it('are not completed where they do nothing', async () => {
    const flags = async (command: string): Promise<string[]> =>
      (await run(['__complete', 'zsh', '--', command, '--'])).stdout
        .split('\n')
        .map((line) => line.split('\t')[0] ?? '');
    expect(await flags('show')).toContain('--data');
    expect(await flags('compile')).not.toContain('--data');
    expect(await flags('compile')).toContain('--report');
  });
});
