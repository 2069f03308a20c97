/** "… travelled there in 2014, as did the foreign minister on 28 April 2015": the predicate stands in the main clause. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { phraseStart } from './gaps.js';
import { given, own, type Piece } from './piece.js';
import type { Divided, Segment } from './segment.js';
import { verbHolder } from './subject.js';

const DID = /^(?:did|had|has|was|were)\s/;

/** The statement of such a clause; null where it is none, or the main clause does not say what was done. */
export function asDid(divided: Divided, segment: Segment, host: Segment, date: DateMention): Piece[] | null {
  const { text } = divided;
  const did = DID.exec(text.slice(segment.start, segment.end))?.[0];
  const { verb } = verbHolder(divided, host);
  const [first] = host.dates;
  if (did === undefined || !verb || !first || first.start < verb.end) return null;
  const at = phraseStart(text, date, segment.start);
  const subject = text.slice(segment.start + did.length, at).trim();
  const said = text.slice(verb.start, phraseStart(text, first, verb.end)).replace(/[,\s]+$/, '');
  return subject === '' ? null : [own(`${subject} `), given(`${said} `), own(text.slice(at, segment.end))];
}
