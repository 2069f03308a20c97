import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { typedName } from '../../src/text/typed.js';

describe('a name to type', () => {
  const names = [
    'Albania',
    'North Macedonia',
    "Côte d'Ivoire",
    'Guinea-Bissau',
    'a $(touch x) `y`',
    `it's "$x"`,
    'Ελλάδα',
    '--json',
  ];
  it('is one word of a shell, and evaluated by none', () => {
    const typed = names.map(typedName);
    const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${typed.join(' ')}`], { encoding: 'utf8' });
    expect(printed.split('\n').slice(0, -1)).toEqual(names.map((name) => name.toLowerCase()));
    expect(typed.slice(0, 4)).toEqual(['albania', '"north macedonia"', `"côte d'ivoire"`, 'guinea-bissau']);
  });
});
