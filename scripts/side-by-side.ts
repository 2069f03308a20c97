// Prints articles sentence by sentence, and under each what the compiler makes of it: for reading a record against its article.
//   tsx scripts/side-by-side.ts ARTICLE...
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { compileArticle } from '../src/compile/compile.js';
import type { FactDate, Relation, Sourced } from '../src/model.js';
import { isStarted } from './root.js';

/** The facts of a record that stand in sentences, each under the name of what it is. */
const KINDS: Readonly<Record<string, (relation: Relation) => readonly Sourced[]>> = {
  PREDECESSOR: ({ predecessors }) => predecessors,
  STATUS: ({ statusChanges }) => statusChanges,
  EVENT: ({ events }) => events,
  TRADE: ({ trade }) => trade,
  MISSION: ({ missions }) => missions,
  ENVOY: ({ envoys }) => envoys,
  COMMUNITY: ({ communities }) => communities,
  'NO MISSION': ({ noMissions = [] }) => noMissions,
  NONE: ({ noRelations }) => (noRelations === undefined ? [] : [noRelations]),
};

/** What says nothing beside the sentence: where the fact stands, and the sentence itself. */
const UNSAID = new Set(['source', 'alsoIn', 'id', 'sentence', 'supplied']);

/**
 * An article's sentences, each with its number, its facts in lines that begin with "=>", and of an unused one why.
 * @param text The article, in any form that the compiler reads.
 * @param name What errors call it.
 */
export function sideBySide(text: string, name: string): string {
  const { relation, report, skipped } = compileArticle(text, name);
  const facts = Object.entries(KINDS).flatMap(([kind, of]) => of(relation).map((fact) => ({ kind, fact })));
  const lines = [`# ${relation.id}: ${relation.title}; established ${relation.established?.date.edtf ?? 'no date'}`];
  let section: string | null = null;
  for (const unit of report) {
    if (unit.section !== section) lines.push('', `## ${(section = unit.section)}`);
    lines.push(`${unit.sentence}. ${unit.text}`);
    const own = facts.filter(({ fact }) => fact.source.sentence === unit.sentence);
    lines.push(...own.map(({ kind, fact }) => `   => ${kind} ${told(fact)}`));
    const again = facts.filter(({ fact }) => fact.alsoIn?.some(({ sentence }) => sentence === unit.sentence));
    lines.push(...again.map(({ kind, fact }) => `   => the ${kind} of ${String(fact.source.sentence)} again`));
    if (own.length === 0 && again.length === 0)
      lines.push(`   -- ${[unit.outcome, unit.reason ?? ''].join(' ').trim()}`);
  }
  if (skipped.length > 0) lines.push('', `left out: ${JSON.stringify(skipped)}`);
  return `${lines.join('\n')}\n`;
}

function told(fact: Sourced): string {
  const said = Object.entries(fact).filter(([key, value]) => !UNSAID.has(key) && value !== null && !isEmpty(value));
  return said.map(([key, value]) => `${key}: ${isDate(value) ? dateTold(value) : plain(value)}`).join(' | ');
}

const isDate = (value: unknown): value is FactDate => typeof value === 'object' && value !== null && 'basis' in value;
const dateTold = ({ edtf, role }: FactDate): string => (role === undefined ? edtf : `${edtf} (${role})`);
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

if (isStarted(import.meta.url)) {
  for (const path of process.argv.slice(2)) {
    process.stdout.write(sideBySide(readFileSync(path, 'utf8'), basename(path, extname(path))));
  }
}
