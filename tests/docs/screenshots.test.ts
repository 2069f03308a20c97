import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screenshots } from '../../scripts/screenshots/shots.js';
import { terminalPicture } from '../../scripts/screenshots/terminal.js';

describe('the screenshots', async () => {
  it.each(await screenshots())('docs/$file is what npm run screenshots makes', ({ file, text }) => {
    expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('have each piece of text at its column, in its colours', () => {
    const printed =
      '\u001b[1mA\u001b[22m  \u001b[2;33m漢 b\u001b[39;22m <\n\u001b]8;;https://x\u001b\\link\u001b]8;;\u001b\\\n';
    const texts = terminalPicture('a "b"', printed, 80)
      .split('\n')
      .filter((line) => line.startsWith('<text'));
    const at = (column: number, line: number): string =>
      `x="${18 + Math.round(column * 84) / 10}" y="${32 + line * 19}"`;
    const end = (columns: number): string =>
      `textLength="${Math.round(columns * 84) / 10}" lengthAdjust="spacingAndGlyphs"`;
    expect(texts).toEqual([
      `<text fill="#59636e" class="dim" ${at(0, 0)} ${end(1)}>$</text>`,
      `<text class="bold" ${at(2, 0)} ${end(5)}>a &quot;b&quot;</text>`,
      `<text class="bold" ${at(0, 1)} ${end(1)}>A</text>`,
      `<text fill="#59636e" class="dim yellow" ${at(3, 1)} ${end(4)}>漢 b</text>`,
      `<text ${at(8, 1)} ${end(1)}>&lt;</text>`,
      `<text ${at(0, 2)} ${end(4)}>link</text>`,
    ]);
    expect(() => terminalPicture('a', '\u001b[5mblink', 80)).toThrow('the pictures know no style 5');
  });
});
