import { describe, expect, it } from 'vitest';
import { chooseEstablished } from '../../../src/compile/record/established.js';
import { changesOf } from '../recognise/changes/status-changes.js';

describe('the date of establishment', () => {
  it.each<[lines: string[], best: string | null, also: string[]]>([
    [[], null, []],
    [['1914 severed'], null, []],
    [['1914 established'], '1914', []],
    // The finest, whichever comes first.
    [['1914 established', '1914-05-06 established'], '1914-05-06', []],
    [['1914 established', '1914-05 established'], '1914-05', []],
    [['191X established', '1914-05 established', '1914 established'], '1914-05', []],
    // Of two equally fine ones the first in the text.
    [['1920-02-02 established', '1914-05-06 established'], '1920-02-02', ['1914-05-06']],
    [['1914 established', '1920-02-02 established'], '1920-02-02', ['1914']],
    // One that is given as another account stands behind.
    [['1699 established null account', '1920 established'], '1920', ['1699']],
    [['1699-05-06 established null account', '1920 established'], '1920', ['1699-05-06']],
    [['1699-05-06 established null account', '1920 established null account'], '1699-05-06', ['1920']],
    [['1914 established', '1914 established'], '1914', []],
    [['1914 established', '1920 established', '192X established', '1920 established'], '1914', ['1920']],
  ])('of %j is %s, also %j', (lines, best, also) => {
    const chosen = chooseEstablished(changesOf(lines));
    expect([chosen.established?.date.edtf ?? null, chosen.also.map(({ date }) => date.edtf)]).toEqual([best, also]);
  });
});
