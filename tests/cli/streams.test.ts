import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model.js';
import { IN_SHELL, programWith } from '../program.js';
import { fixture } from './fake-io.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A dataset whose JSON is larger than any pipe holds. */
function largeDataset(): string {
  const file = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as Dataset;
  const [relation] = file.relations;
  relation!.summary = 'Односи žš '.repeat(320_000);
  const path = join(folder, 'large.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('the streams of the built program', () => {
  it('writes megabytes into a slow pipe whole', async () => {
    const child = spawn(...programWith('show', 'albania', 'serbia', '--json', '--data', largeDataset()));
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      text += String(chunk);
      if (text.length < 400_000) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect((JSON.parse(text) as { id: string }).id).toBe('albania-serbia');
  });

  it.skipIf(process.platform === 'win32')('ends quietly when its reader does', () => {
    const line = `${IN_SHELL} show albania serbia --json --data "${largeDataset()}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });
});
