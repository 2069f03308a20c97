import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesNamed } from '../../../src/commands/shared/globs.js';
import { run } from '../../cli/fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'relations-'));
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  mkdirSync(at('a'));
  mkdirSync(at('b'));
  for (const name of ['one.txt', 'two.txt', '.hidden.txt', 'why?.txt', 'a/three.txt', 'b/four.wiki', 'b/five.txt'])
    writeFileSync(at(name), 'x');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('files named by a pattern', () => {
  it.each<[string, string[]]>([
    ['*.txt', ['one.txt', 'two.txt', 'why?.txt']],
    ['?wo.txt', ['two.txt']],
    ['*', ['a', 'b', 'one.txt', 'two.txt', 'why?.txt']],
    ['*/*.txt', ['a/three.txt', 'b/five.txt']],
    ['?/f*r.*', ['b/four.wiki']],
    ['.h*', ['.hidden.txt']],
    // A file of that very name.
    ['why?.txt', ['why?.txt']],
    ['*.md', []],
    ['none/*.txt', []],
    ['one.txt/*', []],
    ['none.txt', ['none.txt']],
  ])('%s', (pattern, names) => {
    expect(filesNamed(at(pattern))).toEqual(names.map(at));
  });

  it('takes no long time for many stars', () => {
    writeFileSync(at('a'.repeat(200)), 'x');
    expect(filesNamed(at(`${'*a'.repeat(100)}*b`))).toEqual([]);
  });

  it('says when there is none', async () => {
    expect(await run(['compile', at('*.md')])).toMatchObject({
      code: 3,
      stderr: `relations: No file matches ${at('*.md')}.\n`,
    });
  });
});
