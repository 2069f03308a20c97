import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/status/status.js';
import { levelRemarkOf } from '../../../../src/view/kinds/status/lines.js';
import { recordOf } from '../../../status/records.js';

describe('whose date the level has, in a pipe', () => {
  it.each<[lines: string, remark: string]>([
    ['1990 established; 1992 embassy', ''],
    ['1990 established; 1992 embassy ALB', 'of Albania'],
    ['1990 established; 1992 embassy one', 'one side'],
    ['1990 established; 1992 embassy ALB; today BGR embassy Tirana', 'both, date of Albania'],
    ['1990 established; 1992 embassy ALB; 1993-05 embassy BGR', 'both, date of Albania, Bulgaria 1993-05'],
    ['1990 established', ''],
  ])('%s: %s', (lines, remark) => {
    expect(levelRemarkOf(statusOn(recordOf(lines.split('; '))).level)).toBe(remark);
  });
});
