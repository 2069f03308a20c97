/** Who gives the figures that a statement tells: its date is that of what they count, and not of a deed of theirs. */
import type { EventKind } from '../../../model.js';
import { attributionsOf } from '../../sentence/attribution.js';
import type { Clause } from './clause.js';
import type { Span } from './predicates.js';

const isIn = ({ start: at }: Pick<Span, 'start'>, { start, end }: Span): boolean => at >= start && at < end;

export interface Givers {
  /** "The foreign minister, Ana Roa, put trade at": whether somebody is one of them. */
  includes: (mention: Pick<Span, 'start'>) => boolean;
  /** Whether they are the subject of a clause, which then tells nobody's deed. */
  speakIn: (clause: Clause) => boolean;
}

/** "estimated in March 2025 that", "spoke of 5,000 in 1985": the day on which they did. */
const SPOKE_THEN = /^(?:,[^,]{1,60},)?\s\p{L}+\s(?:in|on)\s(?:the\s)?$/u;
const SPEAKS = /^(?:,[^,]{1,60},)?\s(?:spoke|speaks)\b/;
const NO_SUBJECT = /^(?:according|as|by|in|on|from)\s/i;

/** @param dated The offset of the date; one before them, "In March 2025 the ministry put trade at", is that of what they did. */
export function giversOf(text: string, kind: EventKind, dated: number): Givers {
  const all = kind === 'trade' || kind === 'population' ? attributionsOf(text) : [];
  const spans = all.filter(
    ({ start, end }) => start < dated && !SPOKE_THEN.test(text.slice(end, dated)) && !SPEAKS.test(text.slice(end)),
  );
  return {
    includes: (mention) => spans.some((span) => isIn(mention, span)),
    speakIn: ({ subjectStart, subjectEnd }) =>
      spans.some(
        (span) => !NO_SUBJECT.test(text.slice(span.start)) && isIn(span, { start: subjectStart, end: subjectEnd }),
      ),
  };
}
