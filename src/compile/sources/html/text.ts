/** Running text of what tags hold: decoded characters are cleaned like any others from outside. */
import { cleanText } from '../../../text/clean.js';
import { withoutStandIns } from '../stand-ins.js';
import { plainTypography } from '../typography.js';

const NOTE_MARK = /\[(?:\d{1,3}|[a-z]|(?:note|nb)\s\d{1,3}|edit)\]/g;

/** Text without marks of notes, with single blanks; line feeds stay. */
export const clean = (text: string): string =>
  plainTypography(
    withoutStandIns(cleanText(text))
      .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ')
      .replace(/[^\S\n]+/g, ' '),
  )
    .replace(NOTE_MARK, '')
    .trim();

/** The same as one line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ');
