/** A mission of the other side told only as an answer to the first: "… and Nigeria followed in 1966", "which Portugal reciprocated". */
import { matchesOf } from '../../../../text/matches.js';
import { isAsserted } from '../../../sentence/asserted.js';
import { other, type Codes, type Sentence } from '../../../sentence/annotate.js';
import { senderOf } from '../sender.js';
import type { Governed } from '../verbs-of.js';
import { stepOf, type Told } from './step.js';

const ECHO =
  /\b(?:followed(?:\ssuit)?(?=\s(?:in|on)\s)|followed\ssuit|reciprocated|did\s(?:the\ssame|likewise|so))\b/gi;
/** Between a subject and its verb. */
const DIRECT = /^(?:\s(?:\p{Ll}+ly|also|then|later|soon|in\sturn|itself|had))*\s$/u;
/** Kinds of which each state keeps one in the other. */
const MUTUAL: ReadonlySet<string> = new Set(['embassy', 'high commission', 'legation', 'liaison office']);

/** The missions that one party opened after the other's example; each goes on with the kind of the mission before it. */
export function readEchoes(sentence: Sentence, all: readonly Governed[], told: readonly Told[], codes: Codes): Told[] {
  const { text, actors, dates } = sentence;
  if (told.length === 0) return [];
  return matchesOf(text, ECHO).flatMap(({ index, 0: words }): Told[] => {
    const end = index + words.length;
    const example = told.findLast(({ i }) => (all[i]?.phrase.end ?? end) <= index);
    const opened = example?.steps.some(({ act }) => act === 'opened' || act === 'raised to' || act === 'reopened');
    if (!example || opened !== true || !MUTUAL.has(all[example.i]?.phrase.kind.kind ?? '')) return [];
    const subject = actors.findLast((actor) => actor.end <= index);
    if (!subject || subject.side === null || subject.place || subject.kind === 'adjective') return [];
    if (!DIRECT.test(text.slice(subject.end, index)) || !isAsserted(text, index, end)) return [];
    const first = senderOf(sentence, all, example.i, codes);
    if (first !== null && first !== other(subject.side)) return [];
    const date = dates.find(({ start, happens }) => happens && start >= end && start <= end + 12);
    return [
      { i: example.i, place: null, steps: [stepOf('opened', date, { start: index, end })], sender: subject.side },
    ];
  });
}
