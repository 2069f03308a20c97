/** Notes: `{{efn|text}}`, `{{refn|group=note|text}}`. The text of a note is text of the article, and stands behind its paragraph. */
import { addNote, isNoteGroup } from '../notes.js';
import type { PlainText } from '../plain-text.js';
import type { Call } from './call.js';

const NOTES = /^(?:efn|efn-(?:ua|la|ur|lr|lg)|refn|notetag|#tag:ref|cref|nbs?|explanatory footnote|footnote|endnote)$/;

/** The stand-in for a note that a call makes or repeats; null when it makes none. */
export function noteOf({ key, unnamed, named }: Call, plain: PlainText): string | null {
  if (!NOTES.test(key)) return null;
  const group = named.get('group') ?? named.get('g') ?? '';
  // `{{#tag:ref|…}}` is a reference like any other without a group of notes.
  if (key === '#tag:ref' && !isNoteGroup(group)) return '';
  const name = named.get('name') ?? '';
  const kind = key === 'refn' || key === '#tag:ref' ? group : key;
  return addNote(plain, name === '' ? null : `${kind}/${name}`, unnamed[0] ?? named.get('text') ?? '');
}
