import { describe, expect, it } from 'vitest';
import { withRole } from '../../../../src/compile/recognise/events/role.js';

describe('the role of the date of an event', () => {
  it.each([
    ['1979', '1979', 'After the revolution of 1979 Iran left.', 'after'],
    ['1990', '1990', 'In the 1990s it was closed, and since 1990 vacant.', 'since'],
    ['1990~/1993~', 'the early 1990s', 'Since the early 1990s they have talked.', 'since'],
    ['1894/1895', '1894–1895', 'After the war of 1894–1895 China ceded it.', 'after'],
    // The span says it.
    ['1918/2006', '1918 to 2006', 'From 1918 to 2006 they had relations.', undefined],
    ['../1937', 'before 1937', 'It was closed before 1937.', undefined],
    // The words that tell the event do not have it.
    ['1979', '1979', 'Iran left.', undefined],
  ])('%s, %s: %s', (edtf, text, told, role) => {
    expect(withRole({ edtf, text, basis: 'stated' }, told).role).toBe(role);
  });
});
