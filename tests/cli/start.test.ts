import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDigest } from '../../scripts/bundle/output.js';

const start = fileURLToPath(new URL('../../dist/start.cjs', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A program in a folder of its own: as the build writes it, but for the digest perhaps. */
function program(name: string, text: string, digest = withDigest): string {
  const path = join(folder, name, 'cli.cjs');
  mkdirSync(join(folder, name));
  writeFileSync(path, digest({ path, text }).text);
  return path;
}

const source = (name: string, says: string): string =>
  `(function(exports,require,module){exports.run=async()=>{let ${name}=${JSON.stringify(says)};console.log((()=>${name})());return 0}})\n`;

/** What a program says that keeps its compiled code in the folder `cache`, and on stderr. */
function run(entry: string, cache: string): string[] {
  const code = `require(${JSON.stringify(start)}).start([], ${JSON.stringify(entry)}, require)`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { XDG_CACHE_HOME: join(folder, cache) },
  });
  return [stdout, stderr];
}

const kept = (cache: string): number => readdirSync(join(folder, cache, 'relations')).length;

describe('compiled code that is kept', () => {
  it('is that of the very file, not of another build as long', () => {
    const [one, other] = [program('one', source('a', 'one')), program('other', source('b', 'two'))];
    for (let round = 0; round < 2; round++) {
      expect([run(one, 'both'), run(other, 'both')]).toEqual([
        ['one\n', ''],
        ['two\n', ''],
      ]);
      expect(kept('both')).toBe(2);
    }
  });

  it('is none for a file that bears no digest', () => {
    const bare = program('bare', source('a', 'bare'), (output) => output);
    expect(run(bare, 'none')).toEqual(['bare\n', '']);
    expect(() => kept('none')).toThrow('ENOENT');
  });
});
