import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../../src/view/kinds/timeline/heading.js';
import { event } from './event.js';

describe('the heading of a timeline', () => {
  it('counts events and says when they were', () => {
    expect(extentOf([event('-0043', ''), event('1990/..', '')])).toBe('2 events, 44 BC–1990');
    expect(extentOf([event('1914', '')])).toBe('1 event, 1914');
    expect(extentOf([event('soon', ''), event('soon', '', { relation: 'a-c' })])).toBe('2 events with 2 countries');
  });
});
