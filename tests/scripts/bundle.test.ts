import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the bundle', () => {
  it('carries the licences of what is in it', () => {
    expect(existsSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);
    const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['ajv', 'chalk', 'cli-table3', 'commander', 'fuse.js', 'ora', 'string-width']) {
      expect(text).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
    }
  });
});
