import type { StatusDraft } from '../../../../src/compile/recognise/fact.js';
import type { StatusKind } from '../../../../src/model.js';

/** Changes from "1914 established", "1954 embassy ALB", "2015 embassy null resumed", each of a sentence of its own. */
export const changesOf = (lines: readonly string[]): StatusDraft[] =>
  lines.map((line, at) => {
    const [edtf = '', change, by = null, resumed] = line.split(' ');
    return {
      date: { edtf, text: edtf, basis: 'stated' as const },
      change: change as StatusKind,
      by: by === 'null' ? null : by,
      source: { section: '', sentence: at + 1 },
      ...(resumed === undefined ? {} : { resumed: true as const }),
    };
  });
