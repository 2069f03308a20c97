/** Article → one record, and an account of what each of its sentences became. */
import type { Relation } from '../model.js';
import { FactReader, mergeFound } from './facts.js';
import { account, runOn, summaryOf } from './record/account.js';
import { chooseEstablished, ofFormerStates } from './record/established.js';
import { relationId } from '../countries/pair.js';
import { withBreaks } from './record/breaks.js';
import { leftOutOf } from './record/left-out.js';
import { withoutRegimes } from './record/governments.js';
import { withMoves } from './record/moves.js';
import { noMissions } from './record/no-missions.js';
import { noRelations, withoutUndone } from './record/no-relations.js';
import type { SentenceReport } from './record/report.js';
import { unreadTables } from './record/unread-tables.js';
import { annotate, type Codes } from './sentence/annotate.js';
import { readArticle } from './sources/article.js';
import { isComplete, type Document } from './sources/document.js';
import { partiesOf } from './sources/parties.js';
import { refuseOthers } from './sources/refuse-others.js';

/** What the compiler makes of one article. */
export interface CompiledArticle {
  relation: Relation;
  report: SentenceReport[];
  /** Parts of the source that are not in the record: templates that the compiler does not know, page furniture, captions … */
  skipped: Document['skipped'];
}

/**
 * Compiles one article.
 * @param text The article: plain format, an extract, wikitext, HTML, a copied page or Markdown, with or without front matter.
 * @param name What errors call it.
 * @throws RelationsError `unreadable` when it is no text, too large, an article of another kind, or names no two countries.
 */
export function compileArticle(text: string, name: string): CompiledArticle {
  return compileDocument(readArticle(text, name));
}

/** Compiles an article on one pair that has been read already. */
export function compileDocument(document: Document): CompiledArticle {
  refuseOthers(document);
  const parties = partiesOf(document);
  const codes: Codes = [parties[0].code, parties[1].code];
  const names = [parties[0].name, parties[1].name] as const;
  const reader = new FactReader({ codes, names });
  const units = annotate(document.units, codes);
  const report = units.map((unit) => reader.read(unit));
  const none = noRelations(units, report);
  const absent = noMissions(units, report, codes);
  account(units, report, reader.found.events);
  const { found, seeAlso } = reader;
  const skipped = [...document.skipped, ...unreadTables(units, report)];
  const id = relationId(parties);
  const read = mergeFound(found, id);
  const statusChanges = withoutUndone(withoutRegimes(read.statusChanges, read.events, codes), none);
  const facts = { ...read, ...withMoves({ ...read, statusChanges }, read.events) };
  const { established, also } = chooseEstablished(facts.statusChanges, ofFormerStates(units, codes));
  const title = document.title ?? `${names[0]}–${names[1]} relations`;
  const relation: Relation = {
    id,
    title,
    parties: parties.map((party) => ({ code: party.code, name: party.name })),
    summary: runOn(summaryOf(units).map(({ text }) => text)),
    established,
    establishedAlso: also,
    ...facts,
    missions: withBreaks(facts.missions, facts.statusChanges),
    seeAlso,
    ...(none === null ? {} : { noRelations: none }),
    ...(absent.length === 0 ? {} : { noMissions: absent }),
    article: {
      title,
      sources: document.sources,
      complete: isComplete(skipped),
      sentences: report.length,
      used: report.filter(({ outcome }) => outcome !== 'unused').length,
      ...leftOutOf(skipped),
    },
  };
  return { relation, report, skipped };
}
