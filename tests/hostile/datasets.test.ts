import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, run } from '../cli/fake-io.js';
import { expectSound } from './checks.js';
import { patient, runs } from './runs.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = readFileSync(fixture('dataset.json'), 'utf8');
const LINES = [
  'show albania serbia',
  'list',
  'timeline serbia',
  'trade serbia',
  'missions albania',
  'search hoxha',
  'report albania serbia --format markdown',
].map((line) => line.split(' '));

/** Runs one lookup on what is in the file. */
async function look(
  bytes: string | Uint8Array,
  line: readonly string[],
  json: boolean,
  columns?: number,
): Promise<void> {
  const file = join(folder, 'dataset.json');
  writeFileSync(file, bytes);
  const argv = [...line, '--data', file, ...(json ? ['--json'] : [])];
  expectSound(await run(argv, columns === undefined ? {} : { columns }), argv);
}

const line = fc.constantFrom(...LINES);

/** Every value of the dataset, by its path. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

const PATHS = pathsOf(JSON.parse(TEXT));

/** The dataset with one value replaced, or taken out. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const root = { it: JSON.parse(TEXT) as unknown };
  let holder = root as Record<string | number, unknown>;
  const keys = ['it', ...path];
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = keys.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(root.it);
}

describe('whatever is in the file of --data', () => {
  it('any JSON is refused clearly', patient, async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), line, fc.boolean(), (json, words, asJson) => look(json, words, asJson)),
      runs(1_000),
    );
  });

  it('any bytes are', patient, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), line, (bytes, words) => look(bytes, words, true)),
      runs(500),
    );
  });

  it('a dataset with any one value changed is read or refused', patient, async () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        0,
        -1,
        1e308,
        [],
        {},
        'a'.repeat(5000),
        '\u001b[2J',
        '\u202e',
        '=1+1',
      ),
      fc.constantFrom<unknown>('9999-99-99', '../../etc/passwd', '__proto__', 'constructor', 'albania-serbia', 'ALB'),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PATHS),
        value,
        line,
        fc.constantFrom(undefined, 40, 80),
        fc.boolean(),
        (path, other, words, columns, json) => look(changed(path, other), words, json, columns),
      ),
      runs(800),
    );
  });

  it('a dataset cut off anywhere is refused', patient, async () => {
    const file = join(folder, 'cut.json');
    for (let at = 0; at < TEXT.length - 2; at += 100) {
      writeFileSync(file, TEXT.slice(0, at));
      const ran = await run(['show', 'albania', 'serbia', '--data', file]);
      expect([at, ran.code, ran.stdout]).toEqual([at, 3, '']);
      expectSound(ran, []);
    }
  });

  it.each([
    ['another version', changed(['version'], 99)],
    ['two relations of one id', changed(['relations', 1], (JSON.parse(TEXT) as { relations: unknown[] }).relations[0])],
    ['JSON nested too deep', '['.repeat(5_000_000) + ']'.repeat(5_000_000)],
    ['a value nested too deep', `{"version": 1, "relations": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a key __proto__', TEXT.replace('{', '{"__proto__": {"relations": []},')],
  ])('%s: exit 3 or the answer, and nothing else is changed', async (_, text) => {
    await look(text, ['show', 'albania', 'serbia'], true);
    expect(({} as Record<string, unknown>).relations).toBeUndefined();
  });
});
