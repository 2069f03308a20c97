import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import { relations, run } from '../cli/fake-io.js';
import { expectSound } from './checks.js';
import { patient, runs } from './runs.js';

const WORDS = [
  ...['albania', 'serbia', 'Shqipëri', 'yugoslavia', 'albnia', 'korea', 'narnia', 'and', 'albania-serbia', 'AL', 'RS'],
  ...['1914', '199X', '19th century', 'today', '1/2/3', '0000', '-1', '1e9', 'NaN', '∞', '../..', '/etc/passwd', '~'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$(touch x)', '`id`', ';', '|', '&&', '*', '%s%n'],
  ...['\u001b[31m', '\u001b]0;x\u0007', '\u202e', '\u0000', '\ud800', 'ﷺ', '👩‍👩‍👧', 'İ', 'ß', 'a'.repeat(3000), '', ' '],
];
const FLAGS = [
  ...[
    '--json',
    '--exact',
    '--all',
    '--reverse',
    '--limit',
    '--since',
    '--until',
    '--kind',
    '--on',
    '--color',
    '--data',
  ],
  ...[
    '--format',
    '--fields',
    '--chart',
    '--svg',
    '--report',
    '-o',
    '--help',
    '-h',
    '-V',
    '--',
    '--no-pager',
    '--browser',
  ],
  ...['--limit=3', '--format=csv', '--format=ndjson', '--format=markdown', '--format=plain', '--fields=date.edtf,kind'],
  ...['--kind=visit', '--since=1900', '--on=1950', '--json=1', '--unknown', '-x', '---'],
];
/** These read or write files, or start programs: they have tests of their own. */
const APART = new Set(['compile', 'open']);
const NAMES = [
  ...COMMANDS.map(({ name }) => name).filter((name) => !APART.has(name)),
  'help',
  'completion',
  'hlep',
  '',
];
/** Would write where it is told to. */
const WRITES = /^--?(?:svg|o(?:utput)?)(?:$|=)|^-o/u;

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...FLAGS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(word, { maxLength: 6 }))
  .map(([name, words]) => [name, ...words])
  .filter((argv) => !argv.some((each) => WRITES.test(each)));
const setting = fc.constantFrom(
  {},
  { columns: 80 },
  { columns: 20, env: { FORCE_COLOR: '3' } },
  { columns: 120, rows: 10, env: { NO_COLOR: '1', RELATIONS_EXACT: '1' } },
);

describe('whatever is typed', () => {
  it('is answered or refused clearly', patient, async () => {
    await fc.assert(
      fc.asyncProperty(line, setting, async (argv, where) => {
        expectSound(
          await relations(argv, where),
          argv,
          argv.some((each) => each.includes('csv')),
        );
      }),
      runs(1_500),
    );
  });

  it('is refused without a command that is known', patient, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }), async (argv) => {
        expectSound(await run(argv), argv);
      }),
      runs(200),
    );
  });

  it('does the same twice', patient, async () => {
    await fc.assert(
      fc.asyncProperty(line, async (argv) => {
        expect(await relations(argv)).toEqual(await relations(argv));
      }),
      runs(100),
    );
  });
});
