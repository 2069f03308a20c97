import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../../src/compile/recognise/events/clause.js';
import { isUndone } from '../../../../src/compile/recognise/events/undone.js';

describe('clauses whose subject does not do what is told', () => {
  it.each<[string, boolean]>([
    ['The demolition of the Peruvian mission led President Roa to apologise in 1990.', true],
    ['The government of Peru led the talks in 1990.', false],
    ['The Peruvian consulate had to cease work in 1990.', true],
    ['The Peruvian consulate ceased work in 1990.', false],
    ['Roa was back to meet Paz, who in turn visited Lima in 1990.', true],
    ['Peru sided with Chile, in consequence of which Japan expelled them in 1990.', true],
    ['Peru sided with Chile in 1990.', false],
  ])('%s', (text, expected) => {
    const date = /\d{4}/.exec(text)!;
    expect(isUndone(text, date.index, clauseOf(text, date.index, date[0]))).toBe(expected);
  });
});
