/**
 * Verbs and nouns for the changes in the state of relations, as data: words by spaces, `_` for a space. `active` stands
 * before its object ("broke off relations"), `passive` after its subject ("relations were broken off"), `noun` before
 * "of/in relations" ("a rupture of relations").
 */

import { oneOf } from '../../text/pattern.js';

export interface VerbForms {
  active: string;
  passive: string;
  noun: string;
}

export const RESTORED: VerbForms = {
  active: [
    're[-_]?establish(?:ed|es|ing)? restor(?:ed|es|ing|e) resum(?:ed|es|ing|e) renew(?:ed|s|ing)?',
    're-?open(?:ed|s|ing)? reinstat(?:ed|es|ing|e)',
    'mended normali[sz](?:ed|es|ing|e) re-?institut(?:ed|es|ing|e) reviv(?:ed|es|ing|e)',
  ].join(' '),
  passive:
    're[-_]?established restored resumed? renewed re-?opened reinstated normali[sz]ed taken_up_again re-?instituted returned_to_normal',
  noun: 're[-_]?establishment renewed_establishment re-?opening restoration resumption renewal normali[sz]ation reinstatement',
};

export const SEVERED: VerbForms = {
  active: [
    '(?:broke|breaks|broken|breaking|break|cut|cuts|cutting)(?:_off)?',
    'sever(?:ed|s|ing)? suspend(?:ed|s|ing)? interrupt(?:ed|s|ing)? terminat(?:ed|es|ing|e) end(?:ed|s|ing)',
    'ruptur(?:ed|es|ing|e) discontinu(?:ed|es|ing|e) froze frozen freezing freeze ceas(?:ed|ing) abrogat(?:ed|es|ing)',
  ].join(' '),
  // "came to an end in April": "end in April" could be a date's, so the phrase ends before it.
  passive: [
    'broken(?:_off)? cut(?:_off)? severed suspended interrupted disrupted terminated ended ruptured discontinued frozen',
    'halted came_to_an?(?=_(?:end|halt|close|stop)\\b) ceased lapsed dissolved in_abeyance',
  ].join(' '),
  noun: 'rupture break(?:ing)?(?:_off)? breach severance severing suspension interruption termination cessation freezing',
};

/** What relations do of themselves, or with the state that had them: nobody is said to have broken them off. */
export const ENDED_OF_THEMSELVES = oneOf`ended came_to_an? ceased lapsed`;

/** What is said of relations that merely turned cold, unless they are called diplomatic. */
export const ONLY_COOLED = oneOf`froze frozen freez(e|ing)`;
/** Said of a break, and of bad times too. */
export const LOOSELY_SEVERED = oneOf`interrupt\w* disrupted halted lapsed`;
/** Said of a restoration, and of better times too. */
export const LOOSELY_RESTORED = oneOf`normali[sz]\w+ returned_to_normal mended reviv\w+`;

export const ESTABLISHED: VerbForms = {
  active: [
    'establish(?:ed|es|ing)? open(?:ed|s|ing)? began begun begin start(?:ed|s|ing)? initiat(?:ed|es|ing|e)',
    'institut(?:ed|es|ing|e) inaugurat(?:ed|es|ing) took_up taken_up take_up taking_up enter(?:ed|s|ing)?_into',
    'set(?:ting)?_up formali[sz](?:ed|es|ing|e) forg(?:ed|es|ing|e) creat(?:ed|es|ing|e)',
    'exchang(?:ed|ing)(?=_(?:full_|formal_)?diplomatic_)',
  ].join(' '),
  passive: [
    'established opened begun began started initiated instituted inaugurated taken_up set_up formali[sz]ed',
    // "The treaty entered into force"
    'entered_into(?!_(?:force|effect|operation)\\b)',
    'forged created commenced concluded came_into_being came_into_existence came_into_effect came_into_force',
    'became_official made_official followed(?!_(?:by|an?|the|this|these)\\b)',
  ].join(' '),
  noun: 'establishment establishing opening beginning start inception commencement',
};
