import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../src/compile/sentence/bounds.js';

describe('the bound that a figure is', () => {
  it.each([
    ['more than 500', 'more than'],
    ['over 500', 'more than'],
    ['well above 500', 'more than'],
    ['exceeding the mark of 500', 'more than'],
    ['500+', 'more than'],
    ['at least 500', 'at least'],
    ['not less than 500', 'at least'],
    ['no fewer than 500', 'at least'],
    ['500 or more', 'at least'],
    ['first reached 500', 'at least'],
    ['for the first time hit the mark of 500', 'at least'],
    ['reached 500 tonnes for the first time', 'at least'],
    ['less than 500', 'less than'],
    ['under 500', 'less than'],
    ['up to 500', 'up to'],
    ['no more than 500', 'up to'],
    ['did not exceed 500', 'up to'],
    ['as many as 500', 'up to'],
    ['500 at most', 'up to'],
    ['nearly 500', 'nearly'],
    ['just under 500', 'nearly'],
    ['slightly less than 500', 'nearly'],
    ['close to 500', 'nearly'],
    // No bound.
    ['reached 500', null],
    ['the first 500', null],
    ['fell to 500 for the first time', null],
    ['about 500', null],
    ['some 500', null],
    ['500', null],
    ['only 500', null],
    ['twice as many as 500', null],
    ['moreover 500', null],
    ['over the decade there were 500', null],
    ['more than doubled, to 500', null],
    ['500 plus 300', null],
  ])('%s: %s', (text, bound) => {
    const at = text.indexOf('500');
    expect(boundOf(text, at, at + 3)).toBe(bound);
  });
});
