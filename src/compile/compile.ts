/** The interface of the compiler, still empty. */
import { RelationsError } from '../errors.js';
import type { Relation } from '../model.js';

export interface SentenceReport {
  sentence: number;
  section: string;
  text: string;
  outcome: 'event' | 'fact' | 'continuation' | 'summary' | 'unused';
  became: string[];
  rules: string[];
  reason: string | null;
}

export function compileArticle(_text: string, name: string): { relation: Relation; report: SentenceReport[] } {
  throw new RelationsError('unreadable', `${name}: the compiler is not written yet.`);
}
