/** The patterns for the changes in the state of relations, made of the verbs and nouns for them. */
import type { StatusKind } from '../../../model.js';
import { group } from '../../words/alternatives.js';
import { ESTABLISHED, RESTORED, SEVERED, type VerbForms } from '../../words/relation-verbs.js';
import { ADVERBS, RELATIONS } from './relations-words.js';

export type RelationsChange = Extract<StatusKind, 'established' | 'severed' | 'restored'>;

const VERBS: readonly (VerbForms & { change: RelationsChange })[] = [
  { change: 'restored', ...RESTORED },
  { change: 'severed', ...SEVERED },
  { change: 'established', ...ESTABLISHED },
];

const ORDER = 'new first second third final';
const LENGTH = 'brief short long longer shorter complete diplomatic total formal temporary seven-year ten-year';
/** "a break", "the second interruption": which relations it is stands before; not "a break of the siege". */
const BARE = `${group('an? the this that another complete', ORDER)}\\s(?:${group(ORDER, LENGTH)}\\s)?`;
const OF_SOMETHING = '(?!\\s(?:of|to|for|with)\\b|\\s(?:in|on)\\s(?!(?:the\\s|early\\s|late\\s|mid-)?\\d|\\p{Lu}))';

export const PATTERNS = VERBS.map(({ change, active, passive, noun }) => ({
  change,
  active: new RegExp(
    `\\b${group(active)}\\s(?:for\\sthe\\s(?:first|second|third)\\stime\\s)?(?:out\\s)?${ADVERBS}(?:the\\s)?(?:level\\sof\\s)?${RELATIONS}\\b`,
    'giu',
  ),
  /** "did not restore them until 1974": what they are stands before. */
  pronoun: new RegExp(`\\b${group(active)}\\s(?:off\\s)?them\\b`, 'giu'),
  passive: new RegExp(`\\b${group(passive)}\\b`, 'giu'),
  noun: new RegExp(`\\b${group(noun)}\\s(?:of|in|to)\\s(?:the\\s|their\\s|its\\s)?${RELATIONS}\\b`, 'giu'),
  bare: new RegExp(`\\b${BARE}${group(noun)}\\b${OF_SOMETHING}`, 'giu'),
}));
