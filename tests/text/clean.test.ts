import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/text/clean.js';
import { jsonText } from '../../src/view/formats/json.js';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const signs = [...units, '\u{e0001}', '\u{e007f}', '\u{1f600}', '\ud800\ud800'];

describe('the quick way past a text that needs no cleaning', () => {
  // An Arabic letter mark, which is taken out, takes the text the long way.
  it('gives what the long way does, for every sign', () => {
    const odd = signs.filter((sign) => cleanText(`a${sign}b`) !== cleanText(`\u061ca${sign}b`));
    expect(odd).toEqual([]);
    expect(signs.filter((sign) => cleanLine(`a${sign}b`) !== cleanLine(`\u061ca${sign}b`))).toEqual([]);
  });

  it('gives clean JSON, for every sign', () => {
    const odd = signs.filter(
      (sign) => jsonText([`a${sign}b`]) !== `${JSON.stringify([cleanText(`a${sign}b`)], null, 2)}\n`,
    );
    expect(odd).toEqual([]);
    expect(jsonText(['\u001b[31m"\\u001b', 'a\\'])).toBe(`${JSON.stringify(['"\\u001b', 'a\\'], null, 2)}\n`);
  });
});
