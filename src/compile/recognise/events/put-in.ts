/** What is put into a statement and tells something else: in brackets, between commas, behind its end. */
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';

export interface PutIn {
  start: number;
  end: number;
}

const GOES_ON = part`(?=_((\p{L}+ly|also|again|soon|later|first)_)?(${PAST_VERB}|is|are|has|have|will|would|can|may|put|set|cut)(?!\p{L}))`;
const SUBJECT = part`(?=_(the|an?|its|their|both|it|they|he|she|\p{Lu}))`;
/** "(Lima spoke of 50)" */
const BRACKETS = pattern('g')`\([^()]{3,200}\)`;
/** "Peru, which accused Chile of theft, massed troops": up to where the statement goes on. */
const RELATIVE = pattern('gu')`
  ,_((${oneOf`in of by at for from with under during over`})_)?(which|who|whose|whom|where)_[^,;:()]{3,160},${GOES_ON}`;
/** "In 1990, hours after Chile had closed the border, Peru …", ", assisted by Chile, Peru's army …" */
const TIME = pattern('gu')`
  ,_([^,;:()\d]{0,40}_)?(after|before|when|while|once)_[^,;:()]{3,140},(${GOES_ON}|${SUBJECT})`;
const PARTICIPLE = pattern('gu')`,_(\p{Ll}+(ed|en)_by|\p{Ll}+ing)_[^,;:()]{2,100},${GOES_ON}`;
/** ", a measure that remained in force", ", Tacna having fallen": said of what was told. */
const REMARK = pattern('gu')`
  ,_(an?|the)_(?!(day|date|year|month|time|occasion)_)([\p{Ll}-]+_){1,4}(that|which|who|whose)_[^;]{3,200}|,_[^,;:()]{2,60}_having_[^;]{3,200}`;

let last: { text: string; found: readonly PutIn[] } = { text: '', found: [] };

/** The stretches of a text that are put in, in no order. */
export function putIns(text: string): readonly PutIn[] {
  if (last.text === text) return last.found;
  const found = [BRACKETS, RELATIVE, TIME, PARTICIPLE, REMARK].flatMap((shape) =>
    matchesOf(text, shape).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  last = { text, found };
  return found;
}

/** The stretches in which a date does not stand. */
export const putInsBeside = (text: string, at: number): readonly PutIn[] =>
  putIns(text).filter(({ start, end }) => at < start || at >= end);

export const isPutIn = (at: number, beside: readonly PutIn[]): boolean =>
  beside.some(({ start, end }) => at >= start && at < end);

/** The text with what is put in blanked out, at the same offsets. */
export const without = (text: string, beside: readonly PutIn[]): string =>
  beside.reduce((words, { start, end }) => words.slice(0, start) + '·'.repeat(end - start) + words.slice(end), text);
