/** "… travelled there in 2014, as did the foreign minister on 28 April 2015": the predicate stands in the main clause. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { phraseStart } from './gaps.js';
import { given, own, type Piece } from './piece.js';
import type { Divided, Segment } from './segment.js';
import { verbHolder } from './subject.js';

const DID = /^(?:did|had|has|was|were)\s/;

const DID_SO = /\sdid\s(?:so|the\ssame|likewise)(?:\s(?:again|too))?\s$/;

/** "Peru's president paid a state visit to Japan in 1967, and the king did so in 1988": what the clause in front says was done. */
export function didSo(divided: Divided, segment: Segment, date: DateMention): Piece[] | null {
  const { text, segments } = divided;
  const host = segments[segments.indexOf(segment) - 1];
  const at = phraseStart(text, date, segment.start);
  const did = DID_SO.exec(text.slice(segment.start, at));
  const first = host?.dates[0];
  if (!did || !host || segment.kind !== 'clause' || host.kind !== 'clause' || !host.verb || !first) return null;
  const end = phraseStart(text, first, host.start);
  // "On 5 May he visited Japan": its date stands in front, and all behind it was done.
  const said = (end > host.verb.end ? text.slice(host.verb.start, end) : text.slice(host.verb.start, host.end)).replace(
    /[,;\s]+$/,
    '',
  );
  const subject = text.slice(segment.start, segment.start + did.index).trim();
  return subject === '' ? null : [own(`${subject} `), given(`${said} `), own(text.slice(at, segment.end))];
}

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
