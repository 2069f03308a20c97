import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/status/status.js';
import { levelWithCities } from '../../../../src/view/kinds/status/card.js';
import { recordOf } from '../../../status/records.js';

describe('the level with the cities of its missions', () => {
  it.each<[lines: string, on: string | null, text: string]>([
    [
      '1954 embassy; today ALB embassy Sofia; today BGR embassy Tirana',
      null,
      'embassies in Sofia and Tirana since 1954',
    ],
    // The city of one mission tells nothing of the other's.
    ['1954 embassy; today ALB embassy Sofia', null, 'embassies since 1954'],
    ['1954 embassy; today ALB embassy Sofia 1954', '1960', 'embassies since 1954'],
    ['today ALB embassy Sofia 1954', '1960', 'embassy of Albania in Sofia since 1954'],
    // What stands today at a higher level stood nowhere then.
    [
      'today ALB consulate Varna 1930; today ALB embassy Sofia; today BGR embassy Tirana',
      '1935',
      'consular relations of Albania in Varna since 1930; embassies by today, since a date the article does not state',
    ],
    [
      'today ALB consulate Varna 1930; today ALB embassy Sofia; today BGR embassy Tirana',
      null,
      'embassies in Sofia and Tirana',
    ],
    [
      'today ALB embassy Sofia 1951; today BGR embassy Tirana',
      null,
      'embassies in Sofia and Tirana, that of Albania since 1951',
    ],
    ['1951 embassy one; today ALB embassy Sofia', null, 'embassy of one side since 1951'],
  ])('%s — on %s: %s', (lines, on, text) => {
    expect(levelWithCities(statusOn(recordOf(lines.split('; ')), on))).toBe(text);
  });
});
