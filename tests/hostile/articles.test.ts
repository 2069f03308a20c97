import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/fake-io.js';
import { ARTICLES } from '../compile/metamorphic/facts.js';
import { expectSound } from './checks.js';
import { patient, runs } from './runs.js';

const compile = async (text: string, extra: readonly string[] = []): Promise<void> => {
  const argv = ['compile', '-', ...extra];
  const ran = await run(argv, { stdin: text });
  expectSound(ran, argv);
  // Nothing but a dataset is printed, and only with success.
  if (ran.code === 0) expect(JSON.parse(ran.stdout)).toMatchObject({ version: 1 });
  else expect(ran.stdout).toBe('');
};

const PIECES = [
  ...[
    '= Albania–Serbia relations =\n',
    '== ',
    '==\n',
    '- ',
    '* ',
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    '<ref>',
    '</ref>',
    '<!--',
  ],
  ...["'''", '\n\n', '\n', '. ', ', ', '; ', '---\n', 'title: ', 'sources:\n  - title: x\n    url: javascript:1\n'],
  ...[
    'Albania',
    'Serbia',
    'Tirana',
    'Belgrade',
    'the two countries',
    'Albanians',
    'Serbian',
    'Yugoslavia',
    'embassy in',
  ],
  ...[
    'established diplomatic relations',
    'recognised',
    'broke off relations with',
    'exports to',
    'amounted to',
    'number',
  ],
  ...['in 1914', 'on 4 May 1932', 'from 1998 to 1999', 'the early 1960s', '44 BC', '31 February 2001', 'in 99999'],
  ...['$338 million', '€1.2bn', '61,687', '0.93%', '1e999', 'half a million', '−5', 'NaN'],
  ...[
    '\u001b[31m',
    '\u0007',
    '\u202e',
    '\ud800',
    '\u0000',
    '__proto__',
    'constructor',
    '../../x',
    '$(touch x)',
    '=1+1',
  ],
];
const soup = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 });
const sample = ARTICLES.filter((_, i) => i % 6 === 0).map(({ text }) => text);

describe('whatever is given as an article', () => {
  it('any bytes', patient, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), (text) => compile(text)),
      runs(1_000),
    );
  });

  it('any mixture of what articles are made of', patient, async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.constantFrom('', ' '), (pieces, joint) =>
        compile(`= Albania–Serbia relations =\n\n${pieces.join(joint)}`, ['--report']),
      ),
      runs(2_000),
    );
  });

  it('an article with anything put in anywhere', patient, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sample), fc.nat(), fc.constantFrom(...PIECES), (text, at, piece) => {
        const place = at % text.length;
        return compile(text.slice(0, place) + piece + text.slice(place));
      }),
      runs(250),
    );
  });
});
