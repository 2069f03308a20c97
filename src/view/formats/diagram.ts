/** What is said where there is nothing to draw. */
import { RelationsError } from '../../errors.js';

/** For a listing that is no timeline, and for a timeline of which only some fields are wanted. */
export function noDiagram(fields: string | null): RelationsError {
  if (fields !== null) return new RelationsError('usage', '--format mermaid draws a timeline whole, without --fields.');
  return new RelationsError(
    'usage',
    '--format mermaid draws timelines only.',
    'Draw one with "relations timeline", or choose another format: relations help formats.',
  );
}
