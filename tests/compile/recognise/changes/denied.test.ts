import { describe, expect, it } from 'vitest';
import { changesOf } from './changes-of.js';

describe('a side that says it has no relations any longer', () => {
  it.each<[text: string, changes: string[]]>([
    [
      'On 3 May 2014 Kenya declared that it had no relations with Uganda any longer.',
      ['relations denied 2014-05-03 by KEN'],
    ],
    // Whoever speaks for it.
    [
      'On 3 May 2014 President Ann Otieno said that her government no longer had any ties with Uganda.',
      ['relations denied 2014-05-03 by KEN'],
    ],
    ['On 3 May 2014 Kenya declared that it had no quarrel with Uganda any longer.', []],
    ['On 3 May 2014 Kenya declared that it had no ties with Chad any longer.', []],
    ['On 3 May 2014 Kenya declared that it had close ties with Uganda.', []],
    ['On 3 May 2014 Kenya broke off relations with Uganda.', ['severed 2014-05-03 by KEN']],
  ])('%s', (text, changes) => {
    expect(changesOf(text, 'KEN UGA')).toEqual(changes);
  });
});
