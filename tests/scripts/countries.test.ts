import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the countries table', () => {
  it('is what the generator makes', () => {
    // A stale table makes the process fail, with the file's name on stderr.
    expect(
      execFileSync('node', ['--import', 'tsx', 'scripts/countries.ts', '--check'], { cwd: root, encoding: 'utf8' }),
    ).toBe('');
  });
});
