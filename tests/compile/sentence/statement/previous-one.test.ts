import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string[] => eventsOf(text).map(([, , shown]) => shown);

describe('nobody since somebody', () => {
  it.each<[string, string[]]>([
    [
      'Roa paid a visit to Peru in May 2000; no head of state had come from Tokyo since Ken Mori in 1974.',
      ['The previous head of state to come from Tokyo was Ken Mori in 1974.', 'Roa paid a visit to Peru in May 2000.'],
    ],
    [
      'No Japanese emperor had visited Peru since Ken Mori on 5 May 1974.',
      ['The previous Japanese emperor to visit Peru was Ken Mori on 5 May 1974.'],
    ],
    ['No Japanese ship had come to Lima since 1974.', ['No Japanese ship had come to Lima since 1974.']],
  ])('%s', (text, statements) => {
    expect(told(text).sort()).toEqual([...statements].sort());
  });
});
