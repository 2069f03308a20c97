/** Slips of running text that would be read as what they are not, and are not to be shown: stops before a verb, blanks in brackets. */
import { CALENDAR, CLOSING, INNER, TITLES } from './abbreviations.js';
import { oneOf, pattern } from '../../text/pattern.js';

const VERB = oneOf`was were is are has had have became`;
/** "The Greek embassy in Baku. was opened": the sentence goes on with its verb. */
const STOP_BEFORE_VERB = pattern('gu')`(?<word>(?<![\p{L}.])\p{L}{3,20})\._(?=${VERB}_\p{Ll})`;
const OPEN = /\(\s+(?=\S)/g;
const CLOSE = /(?<=\S)\s+\)/g;
/** "Azerbaijan's's", which a link in front of an ending leaves. */
const TWICE = /(['’]s)['’]s(?!\p{L})/gu;

const isCutShort = (word: string): boolean =>
  INNER.has(word) || CALENDAR.has(word) || [CLOSING, TITLES].some((list) => list.has(word.toLowerCase()));

/** The text without them. */
export function withoutSlips(text: string): string {
  return text
    .replace(OPEN, '(')
    .replace(CLOSE, ')')
    .replace(TWICE, '$1')
    .replace(STOP_BEFORE_VERB, (all: string, word: string) => (isCutShort(word) ? all : `${word} `));
}
