/**
 * Changes in the state of relations: establishment, recognition and representation are looked for by their own rules, and
 * then share out the dates of the sentence together, so that no date is given to two verbs.
 */
import type { DateRole } from '../../dates/phrase/read.js';
import type { StatusChange, StatusKind } from '../../model.js';
import type { Codes, Sentence } from '../sentence/annotate.js';
import { bindDates, clauseAt, type Trigger } from '../sentence/clauses.js';
import { isAsserted } from './asserted.js';
import { factDate, type StatusFact } from './fact.js';
import { recognitionTriggers } from './recognition.js';
import { representationTriggers } from './representation.js';
import { statusTriggers } from './status.js';

/** A verb or noun that states a change. */
export interface Change extends Trigger {
  rule: string;
  change: StatusKind;
  by: StatusChange['by'];
  /** Every date after it in the sentence is an account of the same change. */
  accounts: boolean;
  /** Its date says how long it lasted: it began and ended. */
  lasted: boolean;
  /** How its date may stand: "have had relations since 1992" needs "since". */
  roles: readonly DateRole[];
}

const SOURCES = [statusTriggers, recognitionTriggers, representationTriggers];

/** Dated changes that one sentence states. */
export function readChanges(sentence: Sentence, codes: Codes): StatusFact[] {
  const { text, dates, source } = sentence;
  if (dates.length === 0) return [];
  const triggers = SOURCES.flatMap((find) => find(sentence, codes)).sort((a, b) => a.start - b.start || a.end - b.end);
  const bound = bindDates(text, triggers, dates);
  return triggers.flatMap((trigger, i): StatusFact[] => {
    if (!isAsserted(text, trigger.start, trigger.end)) return [];
    let own = bound[i] ?? [];
    if (trigger.accounts) {
      const next = triggers[i + 1]?.start ?? text.length;
      const rest = dates.filter(({ start, happens }) => happens && start >= trigger.end && start < next);
      if (rest.length > 0) own = rest;
    }
    if (trigger.roles.length === 1) {
      const [role] = trigger.roles;
      own = dates
        .filter(
          ({ start, role: is }) =>
            start >= trigger.end && is === role && clauseAt(text, start).start <= clauseAt(text, trigger.end).start + 1,
        )
        .slice(0, 1);
    }
    return own
      .filter(({ role }) => trigger.roles.includes(role))
      .flatMap((date): StatusFact[] => {
        const fact = (edtf: string, change: StatusKind): StatusFact => ({
          rule: trigger.rule,
          fact: { date: { ...factDate(date), edtf }, change, by: trigger.by, source },
        });
        const [first, last] = date.edtf.split('/');
        if (trigger.lasted && first !== undefined && last !== undefined)
          return [fact(first, 'severed'), fact(last, 'restored')];
        return [fact(date.edtf, trigger.change)];
      });
  });
}
