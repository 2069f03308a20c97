/** Direct speech: what is said in it, somebody says and not the article. */
import { matchesOf } from '../../text/matches.js';

const SPEECH = /(?<=:\s)["“][^"“”]{20,1500}["”]/gu;

/** Whether a place of a sentence lies in direct speech that the sentence introduces: `stressed that: "…"`. */
export function speechTest(text: string): (at: number) => boolean {
  const speeches = /["“]/.test(text)
    ? matchesOf(text, SPEECH).map(({ index, 0: whole }) => [index, index + whole.length] as const)
    : [];
  return (at) => speeches.some(([start, end]) => at > start && at < end);
}
