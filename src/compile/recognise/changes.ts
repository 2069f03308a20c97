/**
 * Changes in the state of relations: establishment, recognition and representation are looked for by their own rules, and
 * then share out the dates of the sentence together, so that no date is given to two verbs.
 */
import type { DateMention, DateRole } from '../../dates/phrase/read.js';
import type { StatusChange, StatusKind } from '../../model.js';
import type { Codes, Sentence } from '../sentence/annotate.js';
import { bindDates, clauseAt, type Trigger } from '../sentence/clauses.js';
import { isAsserted, isDelayed } from './asserted.js';
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

const LEVELS: ReadonlySet<StatusKind> = new Set(['legation', 'embassy', 'high commission', 'liaison office']);
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
    const roles: readonly DateRole[] = isDelayed(text, trigger.start, trigger.end)
      ? [...trigger.roles, 'until', 'before']
      : trigger.roles;
    if (trigger.roles.length === 1) own = withRole(sentence, trigger);
    return own
      .filter(({ role }) => roles.includes(role) || (trigger.lasted && role === 'until'))
      .flatMap((date): StatusFact[] => {
        const fact = (edtf: string, change: StatusKind): StatusFact => ({
          rule: trigger.rule,
          fact: { date: { ...factDate(date), edtf }, change, by: trigger.by, source },
        });
        const [first, last] = date.edtf.split('/');
        if (trigger.lasted && first !== undefined && last !== undefined)
          return [fact(first, 'severed'), fact(last, 'restored')];
        // "The break lasted until 1990", "were suspended until 1990": then it was over.
        const over =
          date.role === 'until' && trigger.change === 'severed' && !isDelayed(text, trigger.start, trigger.end);
        if (over) return [fact(date.edtf, 'restored')];
        // "A legation functioned from 1938 to 1939": the level begins with the span.
        if (LEVELS.has(trigger.change) && first !== undefined) return [fact(first, trigger.change)];
        return [fact(date.edtf, trigger.change)];
      });
  });
}

/** "have had relations since 1992", "Since 1992 they have had relations": the date that stands in the one role asked for. */
function withRole({ text, dates }: Sentence, trigger: Change): DateMention[] {
  const [role] = trigger.roles;
  const inRole = dates.filter(({ role: is }) => is === role);
  const clause = clauseAt(text, trigger.end);
  const after = inRole.find(({ start }) => start >= trigger.end && clauseAt(text, start).start <= clause.start + 1);
  const before = inRole.find(({ start, end }) => end <= trigger.start && start >= clauseAt(text, trigger.start).start);
  const found = after ?? before;
  return found ? [found] : [];
}
