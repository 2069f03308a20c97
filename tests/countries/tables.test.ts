import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the countries table', () => {
  it('is what the generator makes', () => {
    // A stale table makes the process fail, with the file's name on stderr.
    expect(
      execFileSync('node', ['--import', 'tsx', 'scripts/countries.ts', '--check'], { cwd: root, encoding: 'utf8' }),
    ).toBe('');
  });

  it('costs little to load and ask once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-countries-'));
    try {
      const program = join(folder, 'lookup.cjs');
      await build({
        stdin: {
          contents: `import { resolveCountry } from './src/countries/resolve.ts';
            const found = resolveCountry('albania');
            console.log(found.country.code, Number(process.hrtime.bigint() - globalThis.start) / 1e6);`,
          resolveDir: root,
        },
        banner: { js: 'globalThis.start = process.hrtime.bigint();' },
        // Where the tables are looked for from: as far from data/ as the built program is.
        define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist/lookup.cjs')).href) },
        bundle: true,
        minify: true,
        platform: 'node',
        outfile: program,
      });
      const runs = Array.from({ length: 20 }, () => execFileSync('node', [program], { encoding: 'utf8' }).split(' '));
      expect(new Set(runs.map(([code]) => code))).toEqual(new Set(['ALB']));
      // Under 2 ms on an idle machine; beside the other tests it may take twice as long.
      expect(Math.min(...runs.map(([, time]) => Number(time)))).toBeLessThan(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
