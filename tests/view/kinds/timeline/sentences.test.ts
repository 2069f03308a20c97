import { describe, expect, it } from 'vitest';
import { eventSentence } from '../../../../src/view/kinds/timeline/sentences.js';
import { event } from './event.js';

describe('the date of an event, read aloud', () => {
  it.each<[edtf: string, words: string, spoken: string]>([
    ['../1937', 'by 1937', 'By 1937: It was to close.'],
    ['../1937', 'before 1937', 'Before 1937: It was to close.'],
    ['1936/..', 'after 1936', 'After 1936: It was to close.'],
    ['1936/1937', '1936–1937', '1936 to 1937: It was to close.'],
    ['1937-05-06', '6 May 1937', '6 May 1937: It was to close.'],
  ])('%s', (edtf, words, spoken) => {
    expect(eventSentence(event(edtf, 'It was to close.', { words }))).toBe(spoken);
  });
});
