/** The account: what each sentence of an article became, and why the unused ones are unused. */
import { LONGEST_SENTENCE } from '../sources/sentences.js';
import type { Sentence } from '../sentence/annotate.js';
import type { Gathered } from './gathered.js';
import { isOfOthers } from '../sentence/others.js';
import type { SentenceReport } from './report.js';

const SUMMARY_SENTENCES = 2;

function whyUnused(sentence: Sentence, ofOthers: boolean): string {
  if (sentence.topic === 'apparatus') return 'references and links';
  if (sentence.text.length > LONGEST_SENTENCE) return `longer than ${LONGEST_SENTENCE} characters`;
  if (sentence.kind === 'infobox') return 'nothing of the infobox line is recorded';
  if (ofOthers) return 'of other states only';
  return 'no date, figure, mission or named period';
}

/** The account of sentences that hold no fact of their own: summary, continuation, or unused for a reason. */
export function account(
  sentences: readonly Sentence[],
  report: SentenceReport[],
  gathered: Pick<Gathered, 'events' | 'summary'>,
): void {
  let root = 0;
  // The last event of each sentence: what follows it goes on from that one.
  const lastEvent = new Map(gathered.events.map((event) => [event.source.sentence, event]));
  sentences.forEach((sentence, i) => {
    const line = report[i];
    if (!line) return;
    if (sentence.topic === 'lead' && sentence.kind === 'paragraph' && gathered.summary.length < SUMMARY_SENTENCES) {
      gathered.summary.push(sentence.text);
      if (line.outcome === 'unused')
        Object.assign(line, { outcome: 'summary', became: ['summary'], rules: ['summary'] });
    }
    if (line.outcome !== 'unused') return;
    const before = report[i - 1];
    const ofOthers = isOfOthers(sentence);
    const follows =
      sentences[i - 1]?.block === sentence.block &&
      sentence.kind === 'paragraph' &&
      !ofOthers &&
      sentence.text.length <= LONGEST_SENTENCE;
    if (follows && before && (before.outcome === 'event' || before.outcome === 'continuation')) {
      if (before.outcome === 'event') root = before.sentence;
      lastEvent.get(root)?.continuation.push(sentence.text);
      Object.assign(line, { outcome: 'continuation', became: [`continues sentence ${root}`], rules: ['continuation'] });
    } else line.reason = whyUnused(sentence, ofOthers);
  });
}
