/**
 * Relations established, severed and restored: who did it need not be said, when must be. Each verb of a sentence gets its
 * own date (`bindDates`).
 */
import type { Codes, Sentence } from '../../sentence/annotate.js';
import type { Trigger } from '../../sentence/clauses.js';
import type { Change } from '../change.js';
import { isAgreement, isEndOfItself, isNoChange, isOfFull, isTentative } from './loose.js';
import { actorBefore, agentBehind, concernsOthers, hasPartner } from './relations-others.js';
import { isSubjectOf } from './relations-subject.js';
import { TURNS, type Turn } from './relations-turns.js';
import { PATTERNS } from './relations-verbs.js';
import { mentionsRelations } from './relations-words.js';
import { matchesOf } from '../../../text/matches.js';

/** Most sentences speak of no relations at all, and cost no more than this. */
const SPEAKS_OF = /relation|\bties\b|\blinks?\b|contacts?\b|\b(?:rupture|br[oe]ak|broke|breach|recognition)\b/i;

/** "letters relating to the establishment of relations" establish none; a protocol "on" it does. */
const ABOUT =
  /\b(?:relat(?:ed|ing)\sto|concerning|regarding|respecting|with\sregard\sto|(?<!(?:brought|came|bring)\s)about)\s(?:(?:the|an?|future|possible|further)\s)*$/i;

const ESTABLISHES =
  /\b(?:(?:re-?)?established|renewed|resumed|restored|establishment|opened|entered\sinto|beg[au]n|date)\b/i;
/** Whether a sentence tells that relations were established, with a date. */
const mayEstablish = (sentence: Sentence | null): boolean =>
  sentence !== null && sentence.dates.length > 0 && ESTABLISHES.test(sentence.text) && mentionsRelations(sentence.text);

type Found = Trigger & Omit<Turn, 'pattern'>;

/** Who breaks relations may be one of the two; nobody has them alone, whichever of the two a sentence begins with. */
const isMutual = (change: Change['change']): boolean => change === 'established' || change === 'restored';

function triggersOf(sentence: Sentence): Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  if (!SPEAKS_OF.test(text) && !SPEAKS_OF.test(sentence.previous?.text ?? '')) return [];
  const add = (match: RegExpMatchArray, one: Omit<Turn, 'pattern'>): void => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...one });
  };
  const told = mayEstablish(sentence.previous);
  for (const { pattern, ...one } of TURNS)
    if (one.previous !== true || told) for (const match of matchesOf(text, pattern)) add(match, one);
  const [here, before] = [mentionsRelations(text), mentionsRelations(sentence.previous?.text)];
  for (const { change, active, pronoun, passive, noun, bare } of PATTERNS) {
    for (const match of matchesOf(text, active))
      if (!ABOUT.test(text.slice(0, match.index))) add(match, { change, rule: `${change}: active`, acts: true });
    for (const match of matchesOf(text, noun))
      if (!ABOUT.test(text.slice(0, match.index))) add(match, { change, rule: `${change}: noun` });
    // "Newly independent Romania and the Ottoman Empire established them on …", after a sentence on relations.
    if (change === 'established' && before)
      for (const match of matchesOf(text, pronoun)) add(match, { change, rule: `${change}: active`, acts: true });
    // What began, without "of relations", may be anything.
    if (change !== 'established' && (here || before)) {
      for (const match of matchesOf(text, pronoun)) add(match, { change, rule: `${change}: active`, acts: true });
      for (const match of matchesOf(text, bare)) add(match, { change, rule: `${change}: noun` });
    }
    for (const match of matchesOf(text, passive))
      if (isSubjectOf(sentence, match.index, match.index + match[0].length))
        add(match, { change, rule: `${change}: passive` });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The changes of state that a sentence speaks of, with the verbs to which its dates belong. */
export function statusTriggers(sentence: Sentence, codes: Codes): Change[] {
  return triggersOf(sentence)
    .filter(
      (trigger) =>
        !isNoChange(sentence, trigger) &&
        !concernsOthers(sentence, trigger) &&
        (trigger.partner !== true || hasPartner(sentence, trigger)),
    )
    .map(({ start, end, change, rule, accounts, lasted, role, acts }): Change => ({
      ...(isTentative(sentence, { start, end, change }) ? { tentative: true } : {}),
      ...(isEndOfItself(sentence, { start, end, change }, rule) ? { how: 'ended' } : {}),
      ...(isAgreement(sentence, { start, end, change }) ? { how: 'agreed' } : {}),
      ...(isOfFull(sentence, { start, end, change }) ? { full: true } : {}),
      start,
      end,
      rule: `status: ${rule}`,
      change,
      by: isMutual(change)
        ? null
        : acts === true
          ? actorBefore(sentence, { start, end }, codes)
          : agentBehind(sentence, { start, end }),
      ...(change === 'severed' && acts !== true ? { unnamed: true } : {}),
      accounts: accounts === true,
      lasted: lasted === true,
      decided: true,
      // Severed until a date: then it was over.
      roles: role ? [role] : change === 'severed' ? ['at', 'since', 'by', 'until'] : ['at', 'since', 'by'],
      own: null,
    }));
}
