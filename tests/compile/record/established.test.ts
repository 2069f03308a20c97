import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../src/compile/recognise/changes/changes.js';
import { mergeStatus } from '../../../src/compile/recognise/changes/merge.js';
import { chooseEstablished, ofFormerStates } from '../../../src/compile/record/established.js';
import type { Codes } from '../../../src/compile/sentence/annotate.js';
import { changesOf } from '../recognise/changes/status-changes.js';
import { sentences } from '../recognise/sentences.js';

const CODES: Codes = ['FRA', 'RUS'];

describe('relations that began with a state of before', () => {
  it.each<[text: string, best: string]>([
    // The two themselves go before a former state of one, however coarse their date is.
    [
      'France and Russia have had diplomatic relations since 1717. France established relations with the Soviet Union on 28 October 1924.',
      '1717',
    ],
    ['France established diplomatic relations with the Soviet Union on 28 October 1924.', '1924-10-28'],
  ])('%s', (text, best) => {
    const units = sentences(text, CODES);
    const changes = mergeStatus(units.flatMap((unit) => readChanges(unit, CODES)).map(({ fact }) => fact));
    expect(chooseEstablished(changes, ofFormerStates(units, CODES)).established?.date.edtf).toBe(best);
  });
});

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
