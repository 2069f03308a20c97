import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/table.js';
import { wrap } from '../../../src/view/terminal/wrap.js';
import { fixture, relations, run } from '../../cli/fake-io.js';

const commands = COMMANDS.map(({ name }) => name);
const wrapped = (text: string): string => wrap(`Commands: ${text}`, 78).join('\n').slice('Commands: '.length);

describe('relations alone', () => {
  it('is a short screen with examples from the dataset', async () => {
    expect(await relations([], { columns: 78 })).toEqual({
      code: 0,
      stderr: '',
      stdout: `How two countries deal with each other, offline, from 5 articles.

  relations show albania serbia
  relations timeline "bosnia and herzegovina" serbia
  relations trade guinea-bissau portugal

Commands: ${wrapped(`${commands.join(', ')}, help`)}
Help: relations --help, relations <command> --help, relations help <topic>
`,
    });
  });

  it.each([40, 80, 120, 200])('has at most 15 lines of %i columns, and examples that run', async (columns) => {
    const { code, stdout, stderr } = await run([], { columns });
    const lines = stdout.trimEnd().split('\n');
    expect([
      code,
      stderr,
      lines.length <= 15,
      lines.every((line) => line.length <= columns || line.startsWith('  relations ')),
    ]).toEqual([0, '', true, true]);
    const examples = lines
      .filter((line) => line.startsWith('  relations '))
      .map((line) => line.trim().split(/ {2,}/u)[0] ?? '');
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const argv = [...example.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
      expect([example, (await run(argv)).code]).toEqual([example, 0]);
    }
  });

  it('is the same in JSON', async () => {
    const { stdout } = await relations(['--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      relations: 5,
      examples: [
        'relations show albania serbia',
        'relations timeline "bosnia and herzegovina" serbia',
        'relations trade guinea-bissau portugal',
      ],
    });
  });

  it('has an example also for a dataset without relations', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-'));
    writeFileSync(join(folder, 'none.json'), '{"version":1,"relations":[]}');
    const { code, stdout } = await run(['--data', join(folder, 'none.json')]);
    expect([code, stdout.split('\n').filter((line) => line.startsWith('  '))]).toEqual([
      0,
      ['  relations list    every relation in the dataset'],
    ]);
    rmSync(folder, { recursive: true });
  });

  it('cleans the names of a dataset', async () => {
    const { stdout } = await run(['--data', fixture('hostile.json')]);
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/u);
  });
});
