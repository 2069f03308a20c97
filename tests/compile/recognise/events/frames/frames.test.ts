import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../../src/compile/recognise/events/frames/frame.js';
import { FRAMES } from '../../../../../src/compile/recognise/events/frames/frames.js';
import { predicatesIn } from '../../../../../src/compile/recognise/events/predicates.js';

const kindsIn = (text: string): string[] => predicatesIn(text, { start: 0, end: text.length }).map(({ kind }) => kind);
const rows = (examples: 'accepted' | 'rejected'): (readonly [kind: string, tells: string, text: string])[] =>
  FRAMES.flatMap((frame: Frame) => frame[examples].map((text) => [frame.kind, frame.tells, text] as const));

describe('frames', () => {
  it.each(rows('accepted'))('%s, %s: %s', (kind, _, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each(rows('rejected'))('not %s, %s: %s', (kind, _, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });

  it('all have examples of both sorts', () => {
    expect(FRAMES.filter(({ accepted, rejected }) => accepted.length === 0 || rejected.length === 0)).toEqual([]);
  });
});
