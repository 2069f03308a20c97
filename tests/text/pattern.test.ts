import { describe, expect, it } from 'vitest';
import { oneOf, part, pattern } from '../../src/text/pattern.js';

const LIST = ['May', 'June'];

describe('the notation of patterns', () => {
  it.each([
    ['spaces of the text', part`a_b`, 'a\\sb'],
    ['plain brackets', part`(a|b)?`, '(?:a|b)?'],
    ['brackets that say what they are', part`(?=a)(?<!b)(?:c)(?<name>d)`, '(?=a)(?<!b)(?:c)(?<name>d)'],
    [
      'layout',
      part`  a
        b  c
      `,
      'abc',
    ],
    ['escapes', part`\s\(\_\p{L}\\(a)`, '\\s\\(\\_\\p{L}\\\\(?:a)'],
    ['classes', part`[(_ ]\[(a)[\])_](b)`, '[(_ ]\\[(?:a)[\\])_](?:b)'],
    ['parts', part`a${part`(b_c)`}_d${part`e`}`, 'a(?:b\\sc)\\sde'],
    ['layout around parts', part`  ${part`a`}  ${part`b`}  `, 'ab'],
    ['lists', part`${LIST}?`, '(?:May|June)?'],
    ['words', oneOf`a b_c d(e|f)?`, '(?:a|b\\sc|d(?:e|f)?)'],
    [
      'words in lines',
      oneOf`
        a b
        c`,
      '(?:a|b|c)',
    ],
    ['words and parts', oneOf`${part`a`} b ${LIST} ${oneOf`c d`}`, '(?:a|b|(?:May|June)|(?:c|d))'],
    ['words with parts', oneOf`un${part`a`}s ${part`b`}`, '(?:unas|b)'],
  ])('%s', (_, source, expected) => {
    expect(source).toBe(expected);
  });

  it('makes patterns with flags', () => {
    expect(pattern()`^a_$`).toEqual(/^a\s$/);
    expect(pattern('giu')`
      \b ${oneOf`not never`} _
      (?<what>\p{L}+)`).toEqual(/\b(?:not|never)\s(?<what>\p{L}+)/giu);
  });
});
