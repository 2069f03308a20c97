import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('the script for PowerShell', () => {
  it.skipIf(spawnSync('pwsh', ['-v']).error !== undefined)('is PowerShell (tested where pwsh is)', async () => {
    const { stdout } = await relations('completion powershell');
    const check =
      '$errors = $null; [void][System.Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref]$null, [ref]$errors); $errors.Count';
    const ran = spawnSync('pwsh', ['-NoProfile', '-Command', check], { input: stdout, encoding: 'utf8' });
    expect(ran.stdout.trim()).toBe('0');
  });

  it('is ASCII, closes what it opens, and evaluates nothing that it is given', async () => {
    const { code, stdout } = await relations('completion powershell');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\n -~]+$/u);
    for (const [open, close] of ['()', '{}', '[]'] as const)
      expect(stdout.split(open ?? '').length, open).toBe(stdout.split(close ?? '').length);
    const run = stdout.split('\n').filter((line) => !line.startsWith('#'));
    expect(run.join('\n')).not.toMatch(/Invoke-Expression|\biex\b|& \$/u);
  });
});

describe('completion for a shell that there is none for: exit 2', () => {
  it.each<[string, string]>([
    ['completion zsch', 'relations: There is no shell "zsch". Did you mean zsh?\n'],
    ['completion ksh-93', 'relations: There is no shell "ksh-93". There are bash, zsh, fish and powershell.\n'],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });
});
