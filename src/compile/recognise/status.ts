/**
 * Relations established, severed and restored: who did it need not be said, when must be. Each verb of a sentence gets its
 * own date (`bindDates`).
 */
import type { StatusChange } from '../../model.js';
import type { DateMention } from '../../dates/phrase/read.js';
import type { Codes, Sentence } from '../sentence/annotate.js';
import { clauseAt, type Trigger } from '../sentence/clauses.js';
import type { Change } from './changes.js';
import { ADVERBS, RELATIONS, VERBS, type VerbRule } from './status-verbs.js';

interface Found extends Trigger {
  change: VerbRule['change'];
  rule: string;
  /** Every date after the trigger in the sentence is an account of the same change. */
  accounts?: boolean;
  /** The date says how long the change lasted: it began and ended. */
  lasted?: boolean;
  /** Read only with a date of this role: "have had relations since 1992". */
  role?: DateMention['role'];
}

const PATTERNS = VERBS.map(({ change, active, passive, noun }) => ({
  change,
  active: new RegExp(
    `\\b(?:${active})\\s(?:for\\sthe\\s(?:first|second|third)\\stime\\s)?(?:out\\s)?${ADVERBS}(?:the\\s)?(?:level\\sof\\s)?${RELATIONS}\\b`,
    'gi',
  ),
  passive: new RegExp(`\\b(?:${passive})\\b`, 'gi'),
  noun: new RegExp(
    `\\b(?:${noun})\\s(?:of|in|to)\\s(?:the\\s|their\\s|its\\s)?${RELATIONS}\\b|\\b(?:a|the|this|that|new|first|second|third|final|another|complete)\\s(?:${noun})\\b`,
    'gi',
  ),
}));

const SUBJECT = new RegExp(`\\b${RELATIONS}\\b|\\bthe\\srelationship\\b`, 'gi');
const PRONOUN_SUBJECT = /^(?:They|These|Those|It|The\s(?:link|relationship|latter))\b/;
/** What may stand between the subject and a verb that is its second one: "broken off in 1886 and re-established". */
const CONJOINED =
  /(?:^|[,;]?\s(?:and|but|then|or|yet)\s)(?:(?:they|it|were|was|had|have|has|been|not|again|then|later|only|fully|formally|officially|subsequently|finally|eventually|first|twice|once|more|never|temporarily|soon|also|a\s(?:second|third)\stime)\s){0,5}$/i;
const NEW_SUBJECT = /(?:[,;]\s|\s)(?:and|but|while|whereas|when|where|after|before|as|although|because|since)\s/gi;

/** Nouns that stand nearer to the verb than "relations" does: then they are what was established. */
const RIVAL =
  /\b(?:embass(?:y|ies)|legations?|consulates?(?:[-\s]general)?|missions?|commissions?|committee|council|chambers?|institutes?|university|school|treat(?:y|ies)|agreements?|trade|partnership|border|frontier|war|office|company|network|line|service|centre|center|forum|dialogue|talks|negotiations|fund|bank|state|republic|kingdom|empire|government|union|federation|monarchy)\b/i;

/** "between Albania and the Republic of Turkey": no conjunction of statements. */
const BETWEEN =
  /\b(?:between|of|with)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*\s(?:of\s)?){1,6}and\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*[\s,](?:of\s|and\s(?=\p{Lu}))?){1,6}/gu;

/** True when "relations" (or a pronoun for it) is the subject of the passive verb at `start`. */
function isSubjectOf(sentence: Sentence, start: number): boolean {
  const { text } = sentence;
  const subjects = [...text.slice(0, start).matchAll(SUBJECT)];
  const last = subjects.at(-1);
  let from: number;
  if (last) from = last.index + last[0].length;
  else if (PRONOUN_SUBJECT.test(text) && mentionsRelations(sentence.previous))
    from = /^\w+/.exec(text)?.[0].length ?? 0;
  // "Broken off in 1912, they were re-established": the participle stands before its subject.
  else
    return (
      new RegExp(`^(?:\\S+\\s){1,8}?(?:they|relations|ties)\\b`, 'i').test(text.slice(start)) &&
      start === 0 &&
      /\b(?:they|relations|ties)\b/.test(text)
    );
  const between = text.slice(from, start).replace(BETWEEN, '');
  const breaks = [...between.matchAll(NEW_SUBJECT)];
  const cut = breaks.at(-1);
  if (!cut) return !RIVAL.test(between.replace(/\b(?:between|with|of|at)\s[^,]*,?/gi, ''));
  // "relations, when X, were …" is rare; a conjunction opens a new statement unless its subject is still ours.
  return CONJOINED.test(between.slice(cut.index)) || /\bof\swhich\b[^,]{0,80},\s(?:were|was|had)?/i.test(between);
}

function mentionsRelations(sentence: Sentence | null): boolean {
  return (
    sentence !== null &&
    new RegExp(`\\b${RELATIONS}\\b|\\b(?:rupture|recognition|relationship)\\b`, 'i').test(sentence.text)
  );
}

/** Turns of phrase that date a beginning without a verb for it. */
const TURNS: readonly {
  rule: string;
  pattern: RegExp;
  change: VerbRule['change'];
  accounts?: boolean;
  role?: DateMention['role'];
  lasted?: boolean;
}[] = [
  {
    rule: 'relations since',
    change: 'established',
    role: 'since',
    pattern: new RegExp(
      `\\b(?:maintain(?:ed|s)?|ha(?:ve|s|d)\\s(?:(?:maintained|had|enjoyed|kept)\\s)?|kept?|enjoy(?:ed)?)\\s?${ADVERBS}${RELATIONS}\\b(?!\\sbeen)`,
      'gi',
    ),
  },
  {
    rule: 'relations date from',
    change: 'established',
    accounts: true,
    pattern: new RegExp(
      `\\b(?:diplomatic|official|formal)\\s(?:relations|ties)\\b[^.;]{0,140}?\\b(?:dat(?:e|es|ed|ing)\\s(?:back\\s)?(?:(?:by|in)\\s[^.;]{1,60}?\\s)?(?:from|to|back)|(?:are|is)\\s(?:reckoned|counted|dated)\\s(?:[^.;]{1,60}?\\s)?(?:from|to)|go(?:es)?\\sback\\sto|(?:were|was)\\sdated)\\b`,
      'gi',
    ),
  },
  {
    rule: 'relations date from',
    change: 'established',
    accounts: true,
    pattern: /\b(?:official|diplomatic)\s(?:relations|ties)\sare\s(?:reckoned|counted|dated)\sfrom\b/gi,
  },
  {
    rule: 'those date from',
    change: 'established',
    accounts: true,
    pattern: /^Those\sbetween\b[^.;]{0,200}?\bdate\s(?:back\s)?(?:from|to)\b/g,
  },
  {
    rule: 'relations which they established',
    change: 'established',
    pattern: new RegExp(
      `\\b${RELATIONS}\\s(?:which|that)\\s[^.;]{1,140}?\\s(?:established|opened|began|entered\\sinto)\\b`,
      'gi',
    ),
  },
  {
    rule: 'dates relations from',
    change: 'established',
    accounts: true,
    pattern: new RegExp(
      `\\b(?:dat(?:es|e|ed)|count(?:s|ed)?|reckon(?:s|ed)?|regard(?:s|ed)?)\\s(?:the\\s)?(?:beginning\\sof\\s|start\\sof\\s)?${RELATIONS}\\s(?:from|to|as)\\b`,
      'gi',
    ),
  },
  {
    rule: 'beginning of relations',
    change: 'established',
    accounts: true,
    pattern: new RegExp(
      `\\b(?:beginning|start|establishment|opening)\\sof\\s(?:their\\s|the\\s|its\\s|these\\s)?${RELATIONS}\\b`,
      'gi',
    ),
  },
  {
    rule: 'date of establishment',
    change: 'established',
    accounts: true,
    pattern:
      /\b(?:date|day|year)\s(?:of|in\swhich|on\swhich|when|for)\s(?:their|its|the|these)\s(?:establishment|relations\sbegan|diplomatic\srelations\s(?:began|were\sestablished))\b/gi,
  },
  {
    rule: 'protocol on relations',
    change: 'established',
    pattern:
      /\bsigned\s(?:the|a|an)\s(?:\S+\s){0,2}(?:protocol|agreement|document|communiqué|declaration)\son\s(?:the\s)?(?:establishment\sof\s)?(?:(?:full|bilateral)\s)?diplomatic\srelations\b/gi,
  },
  {
    rule: 'no relations since',
    change: 'severed',
    role: 'since',
    pattern: new RegExp(`\\b(?:had|have|has)\\s(?:had\\s)?no\\s${RELATIONS}\\b`, 'gi'),
  },
  {
    rule: 'lasting rupture',
    change: 'severed',
    lasted: true,
    pattern: /\b(?:rupture|break|interruption|suspension)\b[^.;]{0,40}?\blasted\b/gi,
  },
  { rule: 'break begun', change: 'severed', pattern: /\b(?:break|rupture)\sthat\s(?:had\s)?beg[au]n\b/gi },
];

function triggersOf(sentence: Sentence): Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  const add = (one: Found): void => {
    if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
  };
  for (const { rule, pattern, change, accounts, role, lasted } of TURNS) {
    for (const match of text.matchAll(pattern)) {
      add({
        start: match.index,
        end: match.index + match[0].length,
        change,
        rule,
        ...(accounts && { accounts }),
        ...(role && { role }),
        ...(lasted && { lasted }),
      });
    }
  }
  for (const { change, active, passive, noun } of PATTERNS) {
    for (const match of text.matchAll(active))
      add({ start: match.index, end: match.index + match[0].length, change, rule: `${change}: active` });
    for (const match of text.matchAll(noun)) {
      if (change === 'established' || !mentionsRelations(sentence)) {
        if (change !== 'severed' || !/rupture/i.test(match[0])) continue;
      }
      add({ start: match.index, end: match.index + match[0].length, change, rule: `${change}: noun` });
    }
    for (const match of text.matchAll(passive)) {
      if (isSubjectOf(sentence, match.index))
        add({ start: match.index, end: match.index + match[0].length, change, rule: `${change}: passive` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "relations with Kosovo" in an article on two others is somebody else's affair. */
function concernsOthers(sentence: Sentence, trigger: Trigger): boolean {
  const clause = clauseAt(sentence.text, trigger.start);
  const tail = sentence.text.slice(trigger.end, trigger.end + 40);
  const partner = /^(?:\s\S+){0,1}?\s(?:with|to)\s(?:the\s)?/i.exec(tail);
  if (partner) {
    const actor = sentence.actors.find(
      ({ start }) => start >= trigger.end && start <= trigger.end + partner[0].length + 1,
    );
    if (actor && actor.side === null) return true;
  }
  const inClause = sentence.actors.filter(({ start, place }) => start >= clause.start && start < clause.end && !place);
  return inClause.length > 1 && inClause.every(({ side }) => side === null);
}

/** The party that acted, when the clause names just one. */
export function actorBefore(sentence: Sentence, trigger: Trigger): StatusChange['by'] {
  const clause = clauseAt(sentence.text, trigger.start);
  const before = sentence.actors.filter(
    ({ start, end, place, side }) => start >= clause.start && end <= trigger.start && !place && side !== null,
  );
  const sides = new Set(before.map(({ side }) => side));
  return sides.size === 1 ? (before[0]?.code ?? null) : null;
}

/** The changes of state that a sentence speaks of, with the verbs to which its dates belong. */
export function statusTriggers(sentence: Sentence, _codes: Codes): Change[] {
  return triggersOf(sentence)
    .filter((trigger) => !concernsOthers(sentence, trigger))
    .map(({ start, end, change, rule, accounts, lasted, role }): Change => ({
      start,
      end,
      rule: `status: ${rule}`,
      change,
      by: rule.endsWith('active') ? actorBefore(sentence, { start, end }) : null,
      accounts: accounts === true,
      lasted: lasted === true,
      roles: role ? [role] : change === 'restored' ? ['at', 'since', 'by', 'until'] : ['at', 'since', 'by'],
    }));
}
