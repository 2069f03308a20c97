import { describe, expect, it } from 'vitest';
import { remembering } from '../../../src/commands/shared/again.js';
import type { Io } from '../../../src/io.js';

/** What is written when one run says some texts and a second one says others. */
function written(first: readonly string[], second: readonly string[]): string {
  const texts: string[] = [];
  const stream = { isTTY: false, columns: null, write: (text: string) => void texts.push(text) };
  const io: Io = { stdin: { read: () => new Uint8Array() }, stdout: stream, stderr: stream, env: {}, cwd: '/' };
  const runs = remembering(io);
  for (const text of first) runs.first.stdout.write(text);
  const again = runs.again();
  for (const text of second) again.stdout.write(text);
  return texts.join('');
}

describe('what a second run says', () => {
  it.each<[string, string[], string[], string]>([
    ['in the same pieces', ['a\n', 'b\n'], ['a\n', 'b\n', 'c\n'], 'a\nb\nc\n'],
    ['in one piece', ['a\n', 'b\n'], ['a\nb\nc\n'], 'a\nb\nc\n'],
    ['in smaller pieces', ['a\nb\n'], ['a\n', 'b\n', 'c\n'], 'a\nb\nc\n'],
    ['in pieces that end elsewhere', ['a\nb\n', 'c\n'], ['a\n', 'b\nc\nd\n', 'e\n'], 'a\nb\nc\nd\ne\n'],
    ['after nothing', [], ['a\n'], 'a\n'],
    ['otherwise', ['a\n'], ['b\n'], 'a\nb\n'],
  ])('%s is not said twice', (_, first, second, all) => {
    expect(written(first, second)).toBe(all);
  });
});
