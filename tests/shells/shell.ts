/** Real shells, driven on a terminal: what they run after keys were typed, TAB among them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCRIPTS } from '../../src/commands/completion/scripts.js';
import { IN_SHELL } from '../program.js';
import type { Shell } from '../../src/commands/completion/shells.js';

/** PowerShell is not driven: its line editor does not start where it is not on Windows' console or a terminal of its own. */
export type Driven = Exclude<Shell, 'powershell'>;

const driver = fileURLToPath(new URL('./drive.py', import.meta.url));
const READY = 'READY>';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
/** Why a shell cannot be tested here, or null. */
export const missing = (shell: string): string | null =>
  [shell, 'python3'].filter((program) => !has(program)).map((program) => `no ${program}`)[0] ?? null;

const START: Readonly<Record<Driven, { argv: string[]; file: string; before: string }>> = {
  bash: {
    argv: ['bash', '--noprofile', '--rcfile', 'rc', '-i'],
    file: 'rc',
    before: `PS1='${READY}'\nbind 'set completion-query-items 0' 'set page-completions off'\n`,
  },
  zsh: {
    argv: ['zsh', '-i'],
    file: '.zshrc',
    // By itself zsh expands a word at TAB, "$(touch x)" too, before it asks any completion: here it is asked alone.
    before: `PS1='${READY}'\nbindkey '^I' complete-word\nunsetopt PROMPT_SP\nLISTMAX=9999\nautoload -Uz compinit && compinit -u -D\n`,
  },
  fish: {
    argv: ['fish', '-i'],
    file: '.config/fish/config.fish',
    before: `set -g fish_greeting\nfunction fish_prompt\n  echo -n '${READY}'\nend\nfunction fish_title\nend\nset -g fish_autosuggestion_enabled 0\n`,
  },
};

export interface Sandbox {
  folder: string;
  /** Types each line, TABs among its keys, and Enter; gives the words that `relations` was then run with, a list a line. */
  type: (lines: readonly string[]) => string[][];
  /** Types keys without Enter, then takes the line back. */
  press: (keys: readonly string[]) => void;
  remove: () => void;
}

/** A home of its own with the completion script, and a `relations` that completes as the real one and else notes its words. */
export function sandbox(shell: Driven, before = ''): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), `relations-${shell}-`));
  const record = join(folder, 'record');
  const { argv, file, before: settings } = START[shell];
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, '.config/fish'), { recursive: true });
  writeFileSync(
    join(folder, 'bin/relations'),
    `#!/bin/sh\nif [ "$1" = __complete ]; then exec ${IN_SHELL} "$@"; fi\n{ printf '%s\\n' "$@"; echo ----; } >> "${record}"\n`,
  );
  chmodSync(join(folder, 'bin/relations'), 0o755);
  writeFileSync(join(folder, file), `${before}\n${settings}\n${SCRIPTS[shell]}`);
  const env = {
    HOME: folder,
    ZDOTDIR: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_DATA_HOME: join(folder, '.local'),
    PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
    TERM: 'xterm',
    LC_ALL: 'C.UTF-8',
  };
  const drive = (lines: readonly string[]): void => {
    const input = JSON.stringify({ argv, env, cwd: folder, ready: READY, lines });
    const { status, stdout } = spawnSync('python3', [driver], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`no prompt came after: ${JSON.stringify(stdout.slice(-2000))}`);
  };
  return {
    folder,
    type: (lines) => {
      rmSync(record, { force: true });
      drive(lines.map((line) => `${line}\r`));
      const text = existsSync(record) ? readFileSync(record, 'utf8') : '';
      return text
        .split('----\n')
        .slice(0, -1)
        .map((words) => words.split('\n').slice(0, -1));
    },
    press: (keys) => {
      drive(keys.map((each) => `${each}\u0015\r`));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
