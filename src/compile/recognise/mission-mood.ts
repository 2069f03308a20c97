/** Whether a mission exists, was opened, was closed or is only talked about, and since and until when. */
import type { Sentence } from '../sentence/annotate.js';
import { clauseAt } from '../sentence/clauses.js';
import type { Place } from '../sentence/places.js';
import type { KindMention } from './mission-kinds.js';

export type Mood = 'exists' | 'opened' | 'raised' | 'closed' | 'formerly' | 'none';

const PLANNED =
  /\b(?:would|will|plans?|planned|planning|announced\s(?:that|plans|its|the)|decided|decides|decree|intends?|intended|proposal|proposed|promised|project|hopes?|wishes|going\sto|agreed\sto\s(?:open|establish|set)|considers?|considering|depends\son|resumption)\b/i;
const CLOSED =
  /\b(?:clos(?:ed|es|ing|ure)|shut(?:\sdown)?|withdrawn|withdrew|abolished|evacuat\w+|ordered\s[^.;]{0,80}\bto\sclose)\b/i;
const REOPENED = /\b(?:re-?opened|reopening|resumed)\b/i;
const FORMERLY =
  /\b(?:formerly|used\sto\s(?:have|maintain|operate|keep)|previously|once\shad|no\slonger|until\s(?:its|their|the|\d|\p{Lu})|was\sbombed|former)\b/iu;
const OPENED =
  /\b(?:open(?:ed|s)|inaugurated|established|set\sup|created|founded|began\s(?:work|to\s(?:work|operate))|dates?\sfrom|started\swork|launched|acquired)\b/i;
const RAISED =
  /\b(?:became|become|raised|elevated|upgraded|promoted|transformed|converted|turned\sinto|downgraded|reduced\sto)\b/i;
const EXISTS =
  /\b(?:has|have|maintains?|operates?|keeps?|runs?|is|are|hosts?|represented|exists?|possess(?:es)?|served|sits?|boasts|owns|consists?|include[sd]?|counts|retains?)\b/i;
const WITHOUT =
  /\b(?:without\s(?:an?\s)?(?:ambassador|embassy)|neither\s(?:side|country|state)|no\s(?:resident\s)?(?:embassy|mission|consulate))\b/i;

/** The words that govern one mission word: its clause up to the next mission word. */
function around(
  sentence: Sentence,
  kind: KindMention,
  next: KindMention | undefined,
): { before: string; after: string } {
  const { text } = sentence;
  const clause = clauseAt(text, kind.start);
  const end = Math.max(kind.end, Math.min(next?.start ?? text.length, clauseEnd(text, kind.end)));
  return { before: text.slice(clause.start, kind.start), after: text.slice(kind.end, end) };
}

function clauseEnd(text: string, at: number): number {
  const stop = /;|:\s|,\s(?:but|while|whereas|although|though)\s/g;
  stop.lastIndex = at;
  return stop.exec(text)?.index ?? text.length;
}

export function moodOf(
  sentence: Sentence,
  kind: KindMention,
  previous: KindMention | undefined,
  next: KindMention | undefined,
): Mood {
  const { text, topic } = sentence;
  const { before, after } = around(sentence, kind, next);
  if (WITHOUT.test(before + kind.text + after) || PLANNED.test(before) || PLANNED.test(after)) return 'none';
  if (FORMERLY.test(before.slice(-80)) || FORMERLY.test(after.slice(0, 80))) return 'formerly';
  const reopened = REOPENED.test(before) || REOPENED.test(after);
  if (!reopened && (CLOSED.test(after) || CLOSED.test(before)))
    return /,\swhere\s/.test(after) && EXISTS.test(text.slice(0, kind.start)) ? 'exists' : 'closed';
  if (RAISED.test(before.slice(-70)) && /\b(?:to|into|became|become|an?|the)\s(?:\S+\s){0,5}$/i.test(before))
    return 'raised';
  const listed =
    topic === 'missions' &&
    (sentence.kind === 'bullet' || /\b(?:has|have|maintains?|operates?|keeps?|is|are)\b/.test(before));
  if (OPENED.test(before) || OPENED.test(after.slice(0, 120)) || reopened) return listed ? 'exists' : 'opened';
  if (EXISTS.test(before) || /^[^,;]{0,60}\b(?:is|are|exists?|has\sbeen|have\sbeen|sits?)\b/.test(after)) {
    // A past or anecdotal sentence of the history is no statement that the mission stands today.
    return topic === 'missions' ||
      topic === 'lead' ||
      /\b(?:has|have|maintains?|operates?|keeps?|runs?|represented)\b/i.test(before)
      ? 'exists'
      : 'none';
  }
  if (sentence.kind === 'bullet' && topic === 'missions') return 'exists';
  return previous && topic === 'missions' && sentence.kind === 'bullet' ? 'exists' : 'none';
}

const BUILDING = /\b(?:building|premises|location|seat|residence|address)\b/i;

/** The dates that a sentence gives for one mission: in the note behind its place, else in the words around it. */
export function sinceOf(
  sentence: Sentence,
  kind: KindMention,
  previous: KindMention | undefined,
  next: KindMention | undefined,
  place: Place | null,
  mood: Mood,
): { since: string | null; until: string | null } {
  const { text, dates } = sentence;
  const noteEnd = place ? place.noteStart + place.note.length + 4 : kind.end;
  const noted =
    place && place.note !== '' ? dates.filter(({ start }) => start >= place.noteStart && start <= noteEnd) : [];
  if (noted.length > 0 && place && !BUILDING.test(place.note)) {
    const date = noted.at(-1);
    if (CLOSED.test(place.note) && !REOPENED.test(place.note)) return { since: null, until: date?.edtf ?? null };
    return { since: /\bclosed\b/.test(place.note) && noted.length === 1 ? null : (date?.edtf ?? null), until: null };
  }
  const clause = clauseAt(text, kind.start);
  const from = Math.max(previous?.end ?? 0, 0);
  const to = next?.start ?? text.length;
  const near = dates.filter(({ start, happens }) => happens && start >= Math.min(from, clause.start) && start < to);
  const after = near.filter(({ start }) => start >= kind.end);
  const before = near.filter(({ end }) => end <= kind.start && end >= from);
  if (BUILDING.test(text.slice(kind.end, to))) return { since: null, until: null };
  switch (mood) {
    case 'exists': {
      const since = [...after, ...before].find(
        ({ role, start }) => role === 'since' && (start >= kind.end || start >= clause.start),
      );
      const opened =
        OPENED.test(text.slice(clause.start, kind.start)) ||
        (place !== null && /\b(?:opened|inaugurated)\b/.test(text.slice(place.end, to)));
      return { since: (since ?? (opened ? (after[0] ?? before.at(-1)) : undefined))?.edtf ?? null, until: null };
    }
    case 'opened':
    case 'raised':
      return { since: (after[0] ?? near.findLast(({ end }) => end <= kind.start))?.edtf ?? null, until: null };
    case 'closed':
      return { since: null, until: (after[0] ?? before.at(-1))?.edtf ?? null };
    default:
      return { since: null, until: near.find(({ role }) => role === 'until')?.edtf ?? null };
  }
}
