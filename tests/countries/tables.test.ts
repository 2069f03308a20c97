import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the countries table', () => {
  it('costs little to load and ask once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-countries-'));
    try {
      const program = join(folder, 'lookup.cjs');
      await build({
        stdin: {
          contents: `import { resolveCountry } from './src/countries/resolve.ts';
            import { readFileSync } from 'node:fs';
            const found = resolveCountry('albania');
            const asked = performance.now();
            for (const table of process.argv.slice(2)) JSON.parse(readFileSync(table, 'utf8'));
            console.log(found.country.code, (asked - globalThis.start) / (performance.now() - asked));`,
          resolveDir: root,
        },
        banner: { js: 'globalThis.start = performance.now();' },
        // Where the tables are looked for from: as far from data/ as the built program is.
        define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist/lookup.cjs')).href) },
        bundle: true,
        minify: true,
        platform: 'node',
        outfile: program,
      });
      const tables = ['countries.json', 'country-names.json'].map((name) => join(root, 'data', name));
      const runs = Array.from({ length: 20 }, () =>
        execFileSync('node', [program, ...tables], { encoding: 'utf8' }).split(' '),
      );
      expect(new Set(runs.map(([code]) => code))).toEqual(new Set(['ALB']));
      // Both are measured in one process, so that a slow machine is slow for both: about 0.7 where most names stay unread, 1.5 where all are read.
      expect(Math.min(...runs.map(([, ratio]) => Number(ratio)))).toBeLessThan(1.1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
