/** The error for a diagram of something that cannot be drawn. */
import { RelationsError } from '../../errors.js';

/** For a listing that is not a timeline, and for a timeline of which only some fields were asked for. */
export function noDiagram(fields: string | null): RelationsError {
  if (fields !== null) return new RelationsError('usage', '--format mermaid draws a timeline whole, without --fields.');
  return new RelationsError(
    'usage',
    '--format mermaid draws timelines only.',
    'Draw one with "relations timeline", or choose another format: relations help formats.',
  );
}
