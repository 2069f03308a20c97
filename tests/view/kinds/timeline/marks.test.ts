import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/model.js';
import { markOf } from '../../../../src/view/kinds/timeline/marks.js';
import { widthOf } from '../../../../src/view/terminal/wrap.js';

describe('the marks of a timeline', () => {
  it('marks every kind by a sign of its own, one column wide', () => {
    const signs = EVENT_KINDS.map((kind) => markOf(kind).sign);
    expect(new Set(signs).size).toBe(EVENT_KINDS.length);
    expect(signs.map(widthOf)).toEqual(EVENT_KINDS.map(() => 1));
    expect([markOf('constructor').sign, markOf('parade').sign]).toEqual(['·', '·']);
  });
});
