import { describe, expect, it } from 'vitest';
import { kindOfPlan } from '../../../../src/compile/recognise/events/planned.js';
import type { EventKind } from '../../../../src/model.js';

describe('a visit of which only the plan is told', () => {
  it.each<[text: string, kind: EventKind | null]>([
    ['A visit to Lima was announced for 26 June 2023.', 'statement'],
    ['A visit of the minister to Lima was set for 26 June 2023.', 'other'],
    ['A summit was arranged in Lima for 26 June 2023.', 'other'],
    ['A summit was scheduled to take place on 26 June 2023.', 'other'],
    // It tells when the plan was made, or that they came.
    ['A visit to Lima was announced on 26 June 2023.', null],
    ['The visit, which was announced for May, took place on 26 June 2023.', null],
    ['The minister was in Lima for talks on 26 June 2023.', null],
    ['He left for Lima on 26 June 2023.', null],
  ])('%s', (text, kind) => {
    expect(kindOfPlan(text, { start: text.indexOf('26') })).toBe(kind);
  });
});
