/** Article → one record, and an account of what each of its sentences became. */
import type { Mission, Relation } from '../model.js';
import { account } from './record/account.js';
import { type SentenceReport } from './record/report.js';
import { type Outcome } from './record/report.js';
import {
  chooseEstablished,
  mergeCommunities,
  mergeMissions,
  mergePredecessors,
  mergeStatus,
  mergeTrade,
  orderEvents,
} from './record/assemble.js';
import { nothingYet, type Gathered } from './record/gathered.js';
import { readArticle, type Article } from './sources/article.js';
import { LONGEST_SENTENCE } from './sources/sentences.js';
import { partiesOf } from './sources/parties.js';
import { readChanges } from './recognise/changes/changes.js';
import { readCommunities } from './recognise/communities/communities.js';
import { readEvents } from './recognise/events/events.js';
import { readInfoboxMission } from './recognise/missions/infobox.js';
import { readMissions } from './recognise/missions/missions.js';
import { readPredecessors } from './recognise/predecessors/predecessors.js';
import { emptyTradeContext, readTrade } from './recognise/trade/trade.js';
import { annotate, isReadable, type Codes, type Sentence } from './sentence/annotate.js';
import { relationId } from './record/id.js';

export type { Outcome, SentenceReport } from './record/report.js';

export interface Compiled {
  relation: Relation;
  report: SentenceReport[];
  /** Parts of the source that are no text: tables, templates that the compiler does not know. */
  skipped: Article['skipped'];
}

/** Reads one sentence with every recogniser, adds what they found, and says what it was. */
function readSentence(
  sentence: Sentence,
  gathered: Gathered,
  state: { trade: ReturnType<typeof emptyTradeContext>; missions: Mission[] },
  codes: Codes,
  names: readonly [string, string],
): SentenceReport {
  const became: string[] = [];
  const rules: string[] = [];
  const note = (rule: string, what: string): void => {
    rules.push(rule);
    became.push(what);
  };
  if (sentence.topic === 'see also' && sentence.text.length <= LONGEST_SENTENCE) {
    gathered.seeAlso.push(sentence.text.replace(/\.$/, ''));
    note('see also', 'see also');
  } else if (sentence.kind === 'infobox' && sentence.text.length <= LONGEST_SENTENCE) {
    for (const { rule, fact } of readInfoboxMission(sentence, codes)) {
      gathered.missions.push(fact);
      note(rule, `${fact.kind} ${fact.sending} in ${fact.receiving}`);
    }
  } else if (isReadable(sentence)) {
    const status = readChanges(sentence, codes);
    const missions = readMissions(sentence, state.missions, codes);
    const trade = readTrade(sentence, state.trade, codes);
    const communities = readCommunities(sentence, codes);
    const predecessors = readPredecessors(sentence, codes);
    for (const { rule, fact } of status) note(rule, `${fact.change} ${fact.date.edtf}`);
    for (const { rule, fact } of missions)
      note(rule, `${fact.kind} ${fact.sending} in ${fact.receiving}${fact.city === null ? '' : `, ${fact.city}`}`);
    for (const { rule, fact } of trade)
      note(rule, `trade ${fact.exporter ?? 'both'} ${fact.year ?? '?'} ${fact.currency} ${fact.amount}`);
    for (const { rule, fact } of communities) note(rule, `${fact.people} in ${fact.country}`);
    for (const { rule, fact } of predecessors) note(rule, `predecessor of ${fact.party}`);
    const changes = status.map(({ fact }) => fact);
    const events = readEvents({ sentence, changes, figures: trade.length + communities.length > 0 }, codes, names);
    for (const { date, kind } of events) note(`event: ${date.basis}`, `${kind} ${date.edtf}`);
    gathered.status.push(...changes);
    gathered.missions.push(...missions.map(({ fact }) => fact));
    gathered.trade.push(...trade.map(({ fact }) => fact));
    gathered.communities.push(...communities.map(({ fact }) => fact));
    gathered.predecessors.push(...predecessors.map(({ fact }) => fact));
    gathered.events.push(...events);
    state.missions = missions.map(({ fact }) => fact);
  }
  const outcome: Outcome = rules.some((rule) => rule.startsWith('event'))
    ? 'event'
    : rules.length > 0
      ? 'fact'
      : 'unused';
  return {
    sentence: sentence.number,
    section: sentence.source.section,
    text: sentence.text,
    outcome,
    became,
    rules,
    reason: null,
  };
}

/**
 * Compiles one article.
 * @param text The article: plain format, Wikipedia's plain text or wikitext, with or without front matter.
 * @param name What errors call it.
 * @throws RelationsError `unreadable` when it is no text, too large, or its title does not name two countries.
 */
export function compileArticle(text: string, name: string): Compiled {
  const article = readArticle(text, name);
  const parties = partiesOf(article);
  const codes: Codes = [parties[0].code, parties[1].code];
  const names = [parties[0].name, parties[1].name] as const;
  const gathered = nothingYet();
  const state = { trade: emptyTradeContext(), missions: [] as Mission[] };
  const sentences = annotate(article.sentences, codes);
  let block = -1;
  let section = '';
  const report = sentences.map((sentence) => {
    if (sentence.block !== block) state.missions = [];
    if (sentence.source.section !== section) state.trade = emptyTradeContext();
    ({ block } = sentence);
    ({ section } = sentence.source);
    return readSentence(sentence, gathered, state, codes, names);
  });
  account(sentences, report, gathered);
  const id = relationId(parties);
  const statusChanges = mergeStatus(gathered.status);
  const { established, also } = chooseEstablished(statusChanges);
  const title = article.title ?? `${names[0]}–${names[1]} relations`;
  const relation: Relation = {
    id,
    title,
    parties: parties.map((party) => ({ code: party.code, name: party.name })),
    summary: gathered.summary.join(' '),
    established,
    establishedAlso: also,
    predecessors: mergePredecessors(gathered.predecessors),
    statusChanges,
    events: orderEvents(gathered.events, id),
    trade: mergeTrade(gathered.trade),
    missions: mergeMissions(gathered.missions),
    communities: mergeCommunities(gathered.communities),
    seeAlso: gathered.seeAlso,
    article: {
      title,
      sources: article.sources,
      complete: article.skipped.length === 0,
      sentences: report.length,
      used: report.filter(({ outcome }) => outcome !== 'unused').length,
    },
  };
  return { relation, report, skipped: article.skipped };
}
