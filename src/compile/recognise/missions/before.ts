/** The missions that "it" and "the mission" may mean: those of the sentence before. */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { MissionDraft } from '../fact.js';
import { readMissions } from './missions.js';
import { mayRefer } from './reference.js';

/** How many sentences "it" may go back through, each about the one before it. */
const FARTHEST = 20;

const known = new WeakMap<Sentence, { codes: Codes; missions: MissionDraft[] }>();

/** The missions of the sentence before in the same paragraph or bullet, where a sentence may go on with one of them. */
export function missionsBefore(sentence: Sentence, codes: Codes, steps = FARTHEST): MissionDraft[] {
  const { block, previous } = sentence;
  if (steps === 0 || previous === null || previous.block !== block || !mayRefer(sentence)) return [];
  const kept = known.get(previous);
  if (kept?.codes === codes) return kept.missions;
  const missions = readMissions(previous, missionsBefore(previous, codes, steps - 1), codes).map(({ fact }) => fact);
  known.set(previous, { codes, missions });
  return missions;
}
