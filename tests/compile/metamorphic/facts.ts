/** What a record states, as lines that can be compared: without numbers of sentences, which a changed article changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileArticle } from '../../../src/compile/compile.js';
import type { Relation } from '../../../src/model.js';

const FOLDER = new URL('../../../data/articles/', import.meta.url);

export interface Sample {
  name: string;
  /** Without the header of sources. */
  text: string;
}

/** The articles of the dataset. */
export const ARTICLES: readonly Sample[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.replace(/\.txt$/, ''),
    text: readFileSync(new URL(file, FOLDER), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  }));

export const recordOf = (text: string): Relation => compileArticle(text, 'article').relation;

export function factsOf(relation: Relation): string[] {
  const { established, establishedAlso, predecessors, statusChanges, events, trade, missions, envoys, communities } =
    relation;
  return [
    ...(established ? [`established ${established.date.edtf}`] : []),
    ...establishedAlso.map(({ date }) => `also established ${date.edtf}`),
    ...predecessors.map(({ party, states, date }) => `predecessor ${party} ${states.join('; ')} ${date}`),
    ...statusChanges.map(({ date, change, by }) => `${change} ${date.edtf} by ${by}`),
    ...events.map(({ date, kind, text }) => `event ${date.edtf} ${kind} ${text}`),
    ...trade.map((each) =>
      ['trade', each.year, each.exporter, each.importer, each.amount, each.currency, each.approximate].join(' '),
    ),
    ...missions.map((each) =>
      ['mission', each.sending, each.receiving, each.kind, each.city, each.resident, each.since, each.until].join(' '),
    ),
    ...envoys.map((each) => ['envoy', each.sending, each.receiving, each.office, each.name, each.since].join(' ')),
    ...communities.map((each) =>
      [
        ...['community', each.people, each.country],
        ...[each.population, each.populationMin, each.populationMax, each.sharePercent, each.year],
      ].join(' '),
    ),
  ].sort();
}

/** Lines of one list that the other lacks, with a sign each; empty when both state the same. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((fact) => !after.includes(fact)).map((fact) => `- ${fact}`),
    ...after.filter((fact) => !before.includes(fact)).map((fact) => `+ ${fact}`),
  ];
}
