/** That there are no diplomatic relations: "do not maintain diplomatic relations", "As of 2024 they had none", "have never established any". */
import type { NoRelations, SentenceSource } from '../../../model.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';
import { clauseAt } from '../../sentence/clauses.js';
import { factDate } from '../fact.js';

/** Without "full": relations that are not full are some. */
const ANY = part`(any_)?((formal|official|direct|bilateral)_)?((or|and)_(formal|official)_)?`;
const DIPLOMATIC = part`[Dd]iplomatic_(relations|relationship|ties)(_with_(each_other|one_another))?`;
const KEEP = oneOf`maintain have enjoy entertain keep possess hold establish`;
const KEPT = oneOf`maintained had enjoyed entertained kept possessed held established`;
const NOW = part`((currently|presently|officially|formally|still|yet|as_yet|at_present)_)?`;

/** Said of the time of the text. */
const PRESENT = part`(
  do(es)?_${NOW}not_${NOW}${KEEP}_${ANY}${DIPLOMATIC} | (have|has|maintains?|keeps?)_${NOW}no_${ANY}${DIPLOMATIC} |
  (have|has)_(${NOW}not|yet_to)_${NOW}(${KEPT}|${KEEP}|had)_${ANY}${DIPLOMATIC} | lacks?_${ANY}${DIPLOMATIC} |
  (have|has)_had_no_${ANY}${DIPLOMATIC} | (are|is)_without_${ANY}${DIPLOMATIC} |
  [Tt]here_are_${NOW}no_${ANY}${DIPLOMATIC} | [Nn]o_${ANY}${DIPLOMATIC}_(${NOW}exist\b|are_maintained) |
  ${DIPLOMATIC}_do_not_${NOW}exist)`;
/** "Relations between A and B are unofficial": they are no diplomatic ones. */
const UNOFFICIAL = part`(
  (?<=^|\b([Tt]heir|[Tt]he|[Tt]hese|[Bb]ilateral)_)[Rr]elations(_(between|of|with)_[^.;,]{3,70})?_(are|remain|have_remained|have_been)_${NOW}(only_|strictly_|purely_)?
  (unofficial|non-?official|non-?diplomatic|not_(official|diplomatic)))`;
const NEVER = part`(
  (have|has)_never_(formally_|officially_)?(${KEPT}|${KEEP}|had)_${ANY}${DIPLOMATIC} |
  [Nn]o_${ANY}${DIPLOMATIC}_(have|has)_ever_(been_established|existed) |
  ${DIPLOMATIC}_(have|has)_never_been_(formally_)?established)`;
/** Said of a time that is named. */
const PAST = part`((had|maintained|kept)_${NOW}no_${ANY}${DIPLOMATIC}|did_not_${NOW}${KEEP}_${ANY}${DIPLOMATIC})`;
const NEITHER_PRESENT = part`(has|have|maintains?|keeps?|recogni[sz]es?_or_has)_${ANY}${DIPLOMATIC}`;

const STATED = pattern('gu')`\b((?<never>${NEVER})|(?<past>${PAST})|${PRESENT}|${UNOFFICIAL})\b`;
const NEITHER = pattern(
  'gu',
)`\b[Nn]either_(country|state|side|party|government|of_(them|the_two))_${NOW}${NEITHER_PRESENT}\b`;
const AS_OF = pattern('u')`^(As_(of|at)|In|By|At_the_(beginning|end)_of)_[^,;.]{4,40},_`;

const BOTH = pattern('iu')`
  \b(the_two|both)_(countries|states|sides|governments|nations|neighbours|parties|of_them|Koreas)\b | \b(they|both|the_two)\b | \bneither\b`;
/** "If they have no relations", "because both had none then": no statement of its own. */
const UNLESS = pattern('iu')`\b(if|unless|whether|when|while|until|before|because|since|although|though)_[^,;]*$`;

/** Whether it is the two parties that have none with each other. */
function ofParties({ text, actors, subject }: Sentence, start: number, end: number): boolean {
  const clause = clauseAt(text, start);
  const named = actors.filter((one) => one.start >= clause.start && one.start < Math.max(clause.end, end + 30));
  if (named.some(({ side, place }) => side === null && !place)) return false;
  const sides = new Set(named.flatMap(({ side }) => (side === null ? [] : [side])));
  if (sides.size === 2) return true;
  const lead = text.slice(clause.start, start);
  if (BOTH.test(lead) || BOTH.test(text.slice(start, end))) return sides.size === 0;
  // "It has no diplomatic relations with Serbia."
  if (sides.size === 1) return subject !== null && !sides.has(subject) && /^(?:It|The country)\b/.test(text);
  return sides.size === 0 && /^(?:There|No|At present,? there|Currently,? there)\b/.test(text);
}

/** What a sentence says of there being no relations between the parties; null where it does not. */
export function readNone(sentence: Sentence): (Omit<NoRelations, 'source'> & { source: SentenceSource }) | null {
  const { text, dates, source } = sentence;
  for (const match of [...matchesOf(text, STATED), ...matchesOf(text, NEITHER)]) {
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clauseAt(text, start);
    if (UNLESS.test(text.slice(0, start)) || !ofParties(sentence, start, end)) continue;
    const own = dates.filter((date) => date.start >= clause.start && date.end <= clauseAt(text, end).end + 1);
    const opening = AS_OF.exec(text)?.[0].length ?? 0;
    const asOf = dates.find((date) => date.end <= opening);
    const isPast = match.groups?.past !== undefined;
    if (isPast && !(asOf && /^As\b/.test(text))) continue;
    const since =
      own.find(({ role, start: at }) => role === 'since' && at >= end - 1) ??
      own.find(({ role, start: at }) => role === 'since' && at < start);
    // "have had no relations since 2009": other dates behind it are of something else.
    if (!isPast && own.some(({ role, start: at }) => role === 'until' && at >= end)) continue;
    return {
      never: match.groups?.never !== undefined,
      since: since ? factDate(since) : null,
      asOf: asOf && (isPast || /^As\b/.test(text)) ? factDate(asOf) : null,
      source,
    };
  }
  return null;
}
