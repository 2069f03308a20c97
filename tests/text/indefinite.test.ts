import { expect, it } from 'vitest';
import { withA } from '../../src/text/indefinite.js';

it.each([
  ['embassy', 'an embassy'],
  ['honorary consulate', 'an honorary consulate'],
  ['high commission', 'a high commission'],
  ['interests section', 'an interests section'],
  ['Indian visit', 'an Indian visit'],
])('%s: %s', (words, told) => {
  expect(withA(words)).toBe(told);
});
