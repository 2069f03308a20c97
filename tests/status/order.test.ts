import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/status/facts.js';
import { inOrder } from '../../src/status/order.js';
import { recordOf } from './records.js';

describe('changes in the order in which they make sense', () => {
  it.each([
    ['', ''],
    ['1914 established', 'established 1914'],
    ['1922-10-10 established; 1922-10-10 severed', 'established 1922-10-10, severed 1922-10-10'],
    ['1948 severed; 1914 established', 'established 1914, severed 1948'],
    ['1999 restored; 1998/1999 severed; 1914 established', 'established 1914, severed 1998/1999, restored 1999'],
    ['1914 established; 1914-05 severed; 1914 restored', 'established 1914, severed 1914-05, restored 1914'],
    // Who were never in relations cannot break them off first.
    ['1914 severed; 1914 established', 'established 1914, severed 1914'],
    ['1914 severed; 1914 established; 1914 recognised', 'recognised 1914, established 1914, severed 1914'],
    // After a break comes a restoration, where both are of one time.
    [
      '1914 established; 1948 severed; 1950 severed; 1950 restored',
      'established 1914, severed 1948, restored 1950, severed 1950',
    ],
    // What is no change of state has no place among them.
    ['1914 established; 1922 legation; 1948 severed', 'established 1914, severed 1948'],
  ])('%s: %s', (lines, expected) => {
    const facts = factsOf(recordOf(lines === '' ? [] : lines.split('; '))).dated;
    const told = inOrder(facts).map(({ state, said }) => `${state} ${said[0]?.date ?? ''}`);
    expect(told.join(', ')).toBe(expected);
  });
});
