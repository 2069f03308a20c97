import { describe, expect, it } from 'vitest';
import { LISTED } from './listed.rows.js';
import { NO_MISSIONS } from './none.rows.js';
import { missionsOf, rowsOf } from './missions-of.js';
import { TOGETHER } from './together.rows.js';
import { TOLD } from './told.rows.js';

describe('missions in a list', () => {
  it.each(rowsOf(LISTED))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'Resident diplomatic missions', 'bullet')).toEqual(missions);
  });
});

describe('missions in the history', () => {
  it.each(rowsOf(TOLD))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph')).toEqual(missions);
  });
});

describe('missions that several sentences tell of', () => {
  it.each(rowsOf(TOGETHER))('%s: %s', (parties, text, missions) => {
    expect(missionsOf(text, parties, 'History', 'paragraph')).toEqual(missions);
  });
});

describe('no mission is read from', () => {
  it.each(rowsOf(NO_MISSIONS))('%s: %s', (parties, text) => {
    expect(missionsOf(text, parties, 'History', 'paragraph')).toEqual([]);
  });
});
