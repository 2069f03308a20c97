/**
 * The words for the changes in the state of relations, as data. `active` stands before its object ("broke off relations"),
 * `passive` after its subject ("relations were broken off"), `noun` before "of/in relations" ("a rupture of relations").
 */
import type { StatusKind } from '../../../model.js';
import { oneOf, part } from '../../../text/pattern.js';
import { ADVERBS, RELATIONS } from './relations-words.js';

export interface VerbRule {
  change: Extract<StatusKind, 'established' | 'severed' | 'restored'>;
  active: string;
  passive: string;
  noun: string;
}

const VERBS: readonly VerbRule[] = [
  {
    change: 'restored',
    active: oneOf`
      re-?establish(ed|es|ing)? restor(ed|es|ing|e) resum(ed|es|ing|e) renew(ed|s|ing)? re-?open(ed|s|ing)?
      reinstat(ed|es|ing|e) normali[sz](ed|es|ing|e) mend(ed) re-?institut(ed|es|ing|e) reviv(ed|es|ing|e)`,
    passive: oneOf`
      re-?established restored resumed? renewed re-?opened reinstated normali[sz]ed taken_up_again re-?instituted
      returned_to_normal`,
    noun: oneOf`re-?establishment restoration resumption renewal normali[sz]ation reinstatement`,
  },
  {
    change: 'severed',
    active: oneOf`
      (broke|breaks|broken|breaking|break|cut|cuts|cutting)(_off)? sever(ed|s|ing)? suspend(ed|s|ing)?
      interrupt(ed|s|ing)? terminat(ed|es|ing|e) end(ed|s|ing) ruptur(ed|es|ing|e) discontinu(ed|es|ing|e) froze frozen
      freezing freeze ceas(ed|ing) abrogat(ed|es|ing)`,
    // "came to an end in April": "end in April" could be a date's, so the phrase ends before it.
    passive: oneOf`
      broken(_off)? cut(_off)? severed suspended interrupted disrupted terminated ended ruptured discontinued frozen halted
      came_to_an?(?=_(end|halt|close|stop)\b) ceased lapsed dissolved in_abeyance`,
    noun: oneOf`
      rupture break(ing)?(_off)? breach severance severing suspension interruption termination cessation freezing`,
  },
  {
    change: 'established',
    active: oneOf`
      establish(ed|es|ing)? open(ed|s|ing)? begun began begin start(ed|s|ing)? initiat(ed|es|ing|e)
      institut(ed|es|ing|e) inaugurat(ed|es|ing) (took|taken|take|taking)_up enter(ed|s|ing)?_into set(ting)?_up
      formali[sz](ed|es|ing|e) forg(ed|es|ing|e) creat(ed|es|ing|e)
      exchang(ed|ing)(?=_(full_|formal_)?diplomatic_)`,
    passive: oneOf`
      established opened begun began started initiated instituted inaugurated taken_up entered_into set_up
      formali[sz]ed forged created commenced concluded came_into_(being|existence|effect|force) (became|made)_official
      followed(?!_(by|an?|the|this|these)\b)`,
    noun: oneOf`establishment establishing opening beginning start inception commencement`,
  },
];

/** "a break", "the second interruption": which relations it is stands before; not "a break of the siege". */
const WHICH = oneOf`an? the this that new first second third final another complete`;
const HOW_LONG = oneOf`
  brief short long new first second third final complete diplomatic total formal temporary longer shorter seven-year
  ten-year`;
const BARE = part`${WHICH}_(${HOW_LONG}_)?`;
const OF_SOMETHING = '(?!\\s(?:of|to|for|with)\\b|\\s(?:in|on)\\s(?!(?:the\\s|early\\s|late\\s|mid-)?\\d|\\p{Lu}))';

export const PATTERNS = VERBS.map(({ change, active, passive, noun }) => ({
  change,
  active: new RegExp(
    `\\b(?:${active})\\s(?:for\\sthe\\s(?:first|second|third)\\stime\\s)?(?:out\\s)?${ADVERBS}(?:the\\s)?(?:level\\sof\\s)?${RELATIONS}\\b`,
    'giu',
  ),
  /** "did not restore them until 1974": what they are stands before. */
  pronoun: new RegExp(`\\b(?:${active})\\s(?:off\\s)?them\\b`, 'giu'),
  passive: new RegExp(`\\b(?:${passive})\\b`, 'giu'),
  noun: new RegExp(`\\b(?:${noun})\\s(?:of|in|to)\\s(?:the\\s|their\\s|its\\s)?${RELATIONS}\\b`, 'giu'),
  bare: new RegExp(`\\b${BARE}(?:${noun})\\b${OF_SOMETHING}`, 'giu'),
}));
