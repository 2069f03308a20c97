import { describe, expect, it } from 'vitest';
import { putInsBeside, without } from '../../../../src/compile/recognise/events/put-in.js';

describe('what is put into a statement', () => {
  it.each<[string, string]>([
    ['Peru (the press spoke of war) closed the port in 1990.', 'Peru … closed the port in 1990.'],
    ['Peru, which accused Japan of theft, massed troops in 1990.', 'Peru… massed troops in 1990.'],
    ['In 1990, hours after Japan had closed the port, Peru sent a note.', 'In 1990… Peru sent a note.'],
    ['In 1990 youths, assisted by Japan, burned a house.', 'In 1990 youths… burned a house.'],
    ['In 1990 Peru introduced checks, a measure that remained in force.', 'In 1990 Peru introduced checks…'],
    ['In 1990 it was lost, Japan having taken Lima.', 'In 1990 it was lost…'],
    // What a date stands in is told itself.
    ['Peru, which left the league in 1990, massed troops.', 'Peru, which left the league in 1990, massed troops.'],
    ['In 1990, the day on which Roa came, it rained.', 'In 1990, the day on which Roa came, it rained.'],
    ['In 1990 Peru, Japan and Chile signed it.', 'In 1990 Peru, Japan and Chile signed it.'],
  ])('%s', (text, expected) => {
    expect(without(text, putInsBeside(text, text.indexOf('1990'))).replace(/·+/g, '…')).toBe(expected);
  });
});
