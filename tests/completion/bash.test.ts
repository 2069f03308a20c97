import { describe, expect, it } from 'vitest';
import { bashWord } from '../../src/completion/bash.js';
import { readLine } from '../../src/completion/line.js';

describe('what is put into a line of bash', () => {
  it.each<[string, string, string | null]>([
    ['nor', 'North Macedonia', 'North\\ Macedonia'],
    ['"nor', 'North Macedonia', 'North Macedonia'],
    ["'cot", "Côte d'Ivoire", "Côte d'\\''Ivoire"],
    ['cot', "Côte d'Ivoire", "Côte\\ d\\'Ivoire"],
    ['x', 'x$(touch y)`z`;!"\\', 'x\\$\\(touch\\ y\\)\\`z\\`\\;\\!\\"\\\\'],
    ['"x', 'x$(y)`z`"\\', 'x\\$(y)\\`z\\`\\"\\\\'],
    ['"x', 'x"', 'x\\""'],
    ["'x", "x'", "x'\\'''"],
    ['--kind=v', '--kind=visit', 'visit'],
    ['--kind=v', 'other', null],
  ])('%s → %s', (typed, value, inserted) => {
    expect(bashWord(value, readLine(typed, ' "\'=:').current)).toBe(inserted);
  });
});
