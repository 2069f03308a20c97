/** The kind of an event: of a status change, of a text without a date of its own. */
import type { EventKind, StatusKind } from '../../../model.js';
import { ownWords } from './own-words.js';
import { kindOfHead } from './nouns.js';
import { predicatesIn } from './predicates.js';

/** A status change decides before any word does. */
export const KIND_OF_STATUS: Readonly<Record<StatusKind, EventKind>> = {
  recognised: 'recognition',
  established: 'establishment',
  severed: 'severance',
  restored: 'restoration',
  legation: 'representation',
  embassy: 'representation',
  "chargé d'affaires": 'representation',
  ambassador: 'representation',
  'ambassador left': 'representation',
  'consular relations': 'representation',
  'liaison office': 'representation',
  'high commission': 'representation',
  'relations denied': 'statement',
};

/** The kind of event that a text tells by its first predicate, else by its noun; null where neither tells. */
export function kindIn(text: string): EventKind | null {
  // What is quoted is of the speaker's world; the marks stay, since "called it a “…”" says that somebody spoke.
  const own = ownWords(text);
  return predicatesIn(own, { start: 0, end: own.length })[0]?.kind ?? kindOfHead(own);
}

/** The kind of event that a text tells. */
export const kindOfText = (text: string): EventKind => kindIn(text) ?? 'other';
