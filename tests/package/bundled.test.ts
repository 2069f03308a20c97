/** The library inside another program's bundle: left out of it, it works; taken into it, it says what to do. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Format } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'relations-'));
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/bilateral-relations'));
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { openDataset } from 'bilateral-relations';
     openDataset().then((dataset) => console.log(dataset.between('albania', 'serbia').id));`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function bundled(name: string, format: Format, external: string[]): Promise<{ stdout: string; stderr: string }> {
  const outfile = join(folder, name);
  await build({
    absWorkingDir: folder,
    entryPoints: ['program.mjs'],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    external,
    logLevel: 'silent',
  });
  return spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
}

describe('a program that uses the library', () => {
  it('works when the bundle leaves the package out', async () => {
    const { stdout, stderr } = await bundled('out.mjs', 'esm', ['bilateral-relations']);
    expect([stdout, stderr]).toEqual(['albania-serbia\n', '']);
  });

  it('is told to leave it out when the bundle takes it in', async () => {
    const { stderr } = await bundled('in.mjs', 'esm', []);
    expect(stderr).toContain('The data of bilateral-relations cannot be read (no such file)');
    expect(stderr).toContain('--external:bilateral-relations');
  });
});
