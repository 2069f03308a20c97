import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_SHELL } from '../program.js';
import { fixture } from '../cli/fake-io.js';
import { missing } from './shell.js';

const driver = fileURLToPath(new URL('./drive.py', import.meta.url));
const reason = missing('sh');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-pager-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a terminal of 24 lines shows of a command with this pager, and the exit code that the shell saw. */
function onTerminal(pager: string, line: string): string {
  const script = join(folder, 'run');
  const command = `${IN_SHELL} ${line} --data "${fixture('dataset.json')}"`;
  writeFileSync(
    script,
    `stty rows 24 cols 80\nRELATIONS_PAGER='${pager}' ${command}\necho "exit $?"\necho READY\nsleep 5\n`,
  );
  const env = { PATH: process.env.PATH ?? '', HOME: folder, TERM: 'xterm', NO_COLOR: '1', TMPDIR: folder };
  const input = JSON.stringify({ argv: ['sh', script], env, cwd: folder, ready: 'READY', lines: [] });
  return spawnSync('python3', [driver], { input, encoding: 'utf8' }).stdout.replaceAll('\r\n', '\n');
}

describe.skipIf(reason !== null)(`a real pager on a terminal (${reason ?? 'driven'})`, () => {
  it.each<[string, string, RegExp]>([
    ['gets all of long output', 'sed -e "s/^/| /"', /^\| Albania–Serbia|^\| .*\n\| /u],
    ['may stop reading', 'head -n 1', /^[^\n]+\nexit 0\nREADY/u],
    ['may fail', 'false', /^exit 0\nREADY/u],
    ['may be missing', '/no/such/pager -x', /\n.*\n.*\nexit 0\nREADY/u],
  ])('%s', (_, pager, shown) => {
    expect(onTerminal(pager, 'list --json')).toMatch(shown);
  });

  it('is not started for what fits', () => {
    expect(onTerminal('sed -e "s/^/| /"', 'trade albania serbia')).not.toContain('| ');
  });
});
