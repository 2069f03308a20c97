import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/text/clean.js';
import { jsonText } from '../../../src/view/formats/json.js';
import { fixture, run } from '../../cli/fake-io.js';

describe('JSON', () => {
  it('holds no control and no bidi character', async () => {
    const { stdout } = await run(['show', 'evil-records', '--json', '--data', fixture('hostile.json')]);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Evil title', summary: '__proto__ constructor ' });

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]|\\u00/u);
  });
});

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const signs = [...units, '\u{e0001}', '\u{e007f}', '\u{1f600}', '\ud800\ud800'];

describe('the quick way past a text that needs no cleaning', () => {
  it('gives clean JSON, for every sign', () => {
    const odd = signs.filter(
      (sign) => jsonText([`a${sign}b`]) !== `${JSON.stringify([cleanText(`a${sign}b`)], null, 2)}\n`,
    );
    expect(odd).toEqual([]);
    expect(jsonText(['\u001b[31m"\\u001b', 'a\\'])).toBe(`${JSON.stringify(['"\\u001b', 'a\\'], null, 2)}\n`);
  });
});
