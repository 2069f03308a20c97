import type { StatusDraft } from '../../../../src/compile/recognise/fact.js';
import type { StatusKind } from '../../../../src/model.js';

/** Changes from "1914 established", "1954 embassy ALB", "2015 embassy null resumed", "reopened", "ceremony", "tentative", "agreed", "unnamed" or "one" (side), each of a sentence of its own. */
export const changesOf = (lines: readonly string[]): StatusDraft[] =>
  lines.map((line, at) => {
    const [edtf = '', change, by = null, mark] = line.split(' ');
    return {
      date: { edtf, text: edtf, basis: 'stated' as const },
      change: (change ?? '').replace('_', ' ') as StatusKind,
      by: by === 'null' ? null : by,
      source: { section: '', sentence: at + 1 },
      ...(mark === 'resumed' ? { resumed: true as const } : {}),
      ...(mark === 'reopened' ? { reopened: true as const } : {}),
      ...(mark === 'ceremony' ? { ceremony: true as const } : {}),
      ...(mark === 'unnamed' ? { unnamed: true as const } : {}),
      ...(mark === 'agreed' ? { how: 'agreed' as const } : {}),
      ...(mark === 'account' ? { account: true as const } : {}),
      ...(mark === 'tentative' ? { tentative: true as const } : {}),
      ...(mark === 'one' ? { oneSide: true as const } : {}),
    };
  });
