import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/completion/line.js';

describe('a line of bash', () => {
  it.each<[string, string[], Partial<ReturnType<typeof readLine>['current']>]>([
    ['a b', ['a'], { text: 'b', quote: '', from: 0, plain: true }],
    ['a  b ', ['a', 'b'], { text: '' }],
    ['a north\\ mac', ['a'], { text: 'north mac', quote: '', from: 0 }],
    ['a "north mac', ['a'], { text: 'north mac', quote: '"', from: 0 }],
    ["a 'd\\n", ['a'], { text: 'd\\n', quote: "'" }],
    ['a "x\\"y\\z', ['a'], { text: 'x"y\\z', quote: '"' }],
    ['a --kind=vis', ['a'], { text: '--kind=vis', from: 7 }],
    ['a --kind="vis', ['a'], { text: '--kind=vis', quote: '"', from: 7 }],
    ['a "b"c', ['a'], { text: 'bc', plain: false }],
    ['a $(touch x) `y`', ['a', '$(touch', 'x)'], { text: '`y`' }],
    ['a \\', ['a'], { text: '' }],
  ])('%j', (line, words, current) => {
    expect(readLine(line, ' "\'=:')).toMatchObject({ words, current });
  });
});
