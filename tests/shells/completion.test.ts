import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHELLS } from '../../src/commands/completion/shells.js';
import type { Dataset } from '../../src/model.js';
import { fixture } from '../cli/fake-io.js';
import { missing, sandbox } from './shell.js';

/** A dataset whose second parties have these names. */
function datasetNaming(names: readonly string[]): string {
  const { version, relations } = JSON.parse(readFileSync(fixture('dataset.json'), 'utf8')) as Dataset;
  const [first] = relations;
  const named = names.map((name, at) => ({
    ...first!,
    id: `serbia-${'x'.repeat(at + 1)}`,
    parties: [
      { code: 'SRB', name: 'Serbia' },
      { code: `x${'x'.repeat(at)}`, name },
    ],
  }));
  return JSON.stringify({ version, relations: named });
}

/** What is typed, and the words of the command line that the shell then runs. The same for every shell. */
const TYPED: [string, string[]][] = [
  ['relations sta\t', ['status']],
  ['relations timeline albania --rev\t', ['timeline', 'albania', '--reverse']],
  ['relations timeline albania --kind vis\t', ['timeline', 'albania', '--kind', 'visit']],
  ['relations timeline albania --kind visit,agr\t', ['timeline', 'albania', '--kind', 'visit,agreement']],
  ['relations timeline albania --kind=vis\t', ['timeline', 'albania', '--kind=visit']],
  ['relations missions albania --kind "high\t', ['missions', 'albania', '--kind', 'high commission']],
  ['relations list --color al\t', ['list', '--color', 'always']],
  ['relations completion zs\t', ['completion', 'zsh']],
  ['relations help exit\t', ['help', 'exit-codes']],
  ['relations show north\\ mac\t', ['show', 'North Macedonia']],
  ['relations show "north mac\t', ['show', 'North Macedonia']],
  ["relations show 'north mac\t", ['show', 'North Macedonia']],
  ['relations show north mac\t', ['show', 'north', 'Macedonia']],
  ['relations show kosovo ser\t', ['show', 'kosovo', 'Serbia']],
  ['relations --data d.json show Côt\t', ['--data', 'd.json', 'show', "Côte d'Ivoire"]],
  ['relations --data d.json show "Côt\t', ['--data', 'd.json', 'show', "Côte d'Ivoire"]],
  ["relations --data d.json show 'Côt\t", ['--data', 'd.json', 'show', "Côte d'Ivoire"]],
  ['relations --data d.json show Côt\tse\t', ['--data', 'd.json', 'show', "Côte d'Ivoire", 'Serbia']],
  ['relations --data=d.json show serbia Côt\t', ['--data=d.json', 'show', 'serbia', "Côte d'Ivoire"]],
  ['relations list --data d.js\t', ['list', '--data', 'd.json']],
  // Names that a dataset of somebody else's holds are words, whatever they look like.
  ['relations --data d.json show zz1\t', ['--data', 'd.json', 'show', 'zz1 $(touch made-1)']],
  ['relations --data d.json show "zz2\t', ['--data', 'd.json', 'show', 'zz2 `touch made-2`']],
  ["relations --data d.json show 'zz3\t", ['--data', 'd.json', 'show', "zz3 '; touch made-3; '"]],
  ['relations --data d.json show zz4\t', ['--data', 'd.json', 'show', 'zz4 "; touch made-4 #\\']],
];
/** Accents do not count where the shell leaves it to us. */
const WITHOUT_ACCENTS: [string, string[]] = [
  'relations --data d.json show cot\t',
  ['--data', 'd.json', 'show', "Côte d'Ivoire"],
];
const HOSTILE = [
  "Côte d'Ivoire",
  'zz1 $(touch made-1)',
  'zz2 `touch made-2`',
  "zz3 '; touch made-3; '",
  'zz4 "; touch made-4 #\\',
];

/** Keys that must make nothing happen: the line is never run. */
const NOT_RUN = [
  '(touch made)',
  '$(touch made)',
  '`touch made`',
  '"$(touch made)',
  '"`touch made`',
  "'$(touch made)",
  '<(touch made)',
  '${x:=$(touch made)}',
  '$((a[$(touch made)]))',
];

describe.each(SHELLS.filter((shell) => shell !== 'powershell'))('%s', (shell) => {
  const reason = missing(shell);
  const title = (text: string): string => (reason === null ? text : `${text} (not tested: ${reason})`);

  it.skipIf(reason !== null)(title('completes commands, options, values and countries'), () => {
    const { folder, type, remove } = sandbox(shell);
    writeFileSync(join(folder, 'd.json'), datasetNaming(HOSTILE));
    const typed = shell === 'fish' ? TYPED : [...TYPED, WITHOUT_ACCENTS];
    const ran = type(typed.map(([line]) => line));
    expect(typed.map(([line], at) => [line, ran[at]])).toEqual(typed);
    expect(readdirSync(folder).filter((name) => name.startsWith('made'))).toEqual([]);
    remove();
  });

  it.skipIf(reason !== null)(title('evaluates nothing of what is typed'), () => {
    const { folder, press, remove } = sandbox(shell);
    press(
      NOT_RUN.flatMap((word) => [
        `relations show ${word}\t\t`,
        `relations show ${word} \t\t`,
        `relations --data ${word} show \t\t`,
      ]),
    );
    expect(existsSync(join(folder, 'made'))).toBe(false);
    remove();
  });
});

describe('bash with the package bash-completion', () => {
  const script = '/usr/share/bash-completion/bash_completion';
  const reason = missing('bash') ?? (existsSync(script) ? null : 'no bash-completion');
  it.skipIf(reason !== null)(`completes the same (${reason ?? 'installed'})`, () => {
    const { folder, type, remove } = sandbox('bash', `source ${script}`);
    writeFileSync(join(folder, 'd.json'), datasetNaming(HOSTILE));
    const ran = type(TYPED.map(([line]) => line));
    expect(TYPED.map(([line], at) => [line, ran[at]])).toEqual(TYPED);
    remove();
  });
});
