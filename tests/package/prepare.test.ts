import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('says in one line what to do where there are no development dependencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relations-prepare-'));
  try {
    mkdirSync(join(folder, 'scripts'));
    copyFileSync(
      fileURLToPath(new URL('../../scripts/prepare.mjs', import.meta.url)),
      join(folder, 'scripts/prepare.mjs'),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'relations cannot be built without its development dependencies. Clone it and run in the clone: npm install && npm install -g "$(npm pack --silent)"\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
