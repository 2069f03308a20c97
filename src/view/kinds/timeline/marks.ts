/** What tells the kinds of events apart: a mark, which tells without colour too, and a tone. */
import type { EventKind } from '../../../model.js';
import type { Tone } from '../../look/colour.js';

export interface Mark {
  /** One column wide in every font, and never drawn as a picture. */
  sign: string;
  tone: Tone;
}

const MARKS: Readonly<Record<EventKind, Mark>> = {
  establishment: { sign: '◆', tone: 'good' },
  recognition: { sign: '◇', tone: 'good' },
  restoration: { sign: '▲', tone: 'good' },
  severance: { sign: '×', tone: 'bad' },
  conflict: { sign: '▼', tone: 'bad' },
  dispute: { sign: '≠', tone: 'bad' },
  statehood: { sign: '★', tone: 'treaty' },
  representation: { sign: '●', tone: 'contact' },
  visit: { sign: '○', tone: 'contact' },
  statement: { sign: '»', tone: 'contact' },
  agreement: { sign: '■', tone: 'treaty' },
  membership: { sign: '□', tone: 'treaty' },
  cooperation: { sign: '+', tone: 'treaty' },
  trade: { sign: '¤', tone: 'money' },
  culture: { sign: '~', tone: 'treaty' },
  population: { sign: ':', tone: 'dim' },
  other: { sign: '·', tone: 'dim' },
};

/** The mark of a kind; a dataset of a later version may hold kinds that are not known here. */
export function markOf(kind: string): Mark {
  return Object.hasOwn(MARKS, kind) ? MARKS[kind as EventKind] : MARKS.other;
}
