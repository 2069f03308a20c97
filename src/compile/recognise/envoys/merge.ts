/** From heads of missions field by field to one list. */
import type { EnvoyDraft } from '../fact.js';

/** The same person of the same state once, with what any mention tells. */
export function mergeEnvoys(drafts: readonly EnvoyDraft[]): EnvoyDraft[] {
  const kept: EnvoyDraft[] = [];
  for (const draft of drafts) {
    const same = kept.find(({ name, sending }) => name === draft.name && sending === draft.sending);
    if (!same) kept.push({ ...draft });
    else {
      same.office ??= draft.office;
      same.since ??= draft.since;
    }
  }
  return kept;
}
