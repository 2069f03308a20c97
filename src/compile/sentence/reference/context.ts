/** What a reference is resolved by. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { Sentence } from '../annotate.js';

export interface Context {
  sentence: Sentence;
  date: Pick<DateMention, 'edtf' | 'text'>;
  names: readonly [string, string];
  /** The person whom a text names as its subject, else the one it names last; null where it names none. */
  personIn: (text: string, subject: string) => string | null;
}
