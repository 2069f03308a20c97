/** A test stands at the path of the file that it tests: tests/view/words/amount.test.ts tests src/view/words/amount.ts. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is tested here is no one file. */
const ACROSS = [
  'compile/metamorphic/',
  'corpus/',
  'data/',
  'docs/',
  'hostile/',
  'mediawiki/',
  'package/',
  'shells/',
  'source/',
];

/** The file that a test is for; tests/scripts/ is for scripts/. */
const testedBy = (test: string): string =>
  `${test.startsWith('scripts/') ? '' : 'src/'}${test.replace(/\.test\.ts$/u, '.ts')}`;

describe('the tests', () => {
  const tests = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !ACROSS.some((each) => path.startsWith(each)));

  it('stand at the path of a file', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(tests.filter((test) => !existsSync(`${root}${testedBy(test)}`))).toEqual([]);
  });
});
