/** The committed dataset: it is what the compiler makes of data/articles, it fits the schema, and every date is EDTF. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { enrichedRelations } from '../../scripts/dataset/enriched.js';
import { compileArticle } from '../../src/compile/compile.js';
import { boundsOf, compareEdtf } from '../../src/dates/bounds.js';
import { labelEdtf } from '../../src/dates/label.js';
import { readDateArgument } from '../../src/dates/read.js';
import { DATASET_VERSION, type Dataset, type Relation } from '../../src/model.js';
import { isEdtf } from './edtf-package.js';

const data = new URL('../../data/', import.meta.url);
const text = readFileSync(new URL('dataset.json', data), 'utf8');
const dataset = JSON.parse(text) as Dataset;
const articles = readdirSync(fileURLToPath(new URL('articles', data))).filter((name) => name.endsWith('.txt'));
const schema = JSON.parse(readFileSync(new URL('../../src/model.schema.json', import.meta.url), 'utf8')) as object;

const datesOf = (relation: Relation): string[] => [
  ...(relation.established ? [relation.established.date.edtf] : []),
  ...relation.establishedAlso.map(({ date }) => date.edtf),
  ...relation.predecessors.flatMap(({ date }) => (date === null ? [] : [date])),
  ...relation.statusChanges.map(({ date }) => date.edtf),
  ...relation.events.map(({ date }) => date.edtf),
  ...relation.missions.flatMap(({ since, until }) => [since, until].filter((date) => date !== null)),
];

describe('data/dataset.json', () => {
  it('is what the compiler makes of data/articles, and what the world table knows beyond them', async () => {
    const compiled = articles
      .map((name) => compileArticle(readFileSync(new URL(`articles/${name}`, data), 'utf8'), name).relation)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const relations = await enrichedRelations(compiled, readFileSync(new URL('world.tsv', data), 'utf8'));
    expect(dataset.relations.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
    for (const [i, relation] of relations.entries()) expect(dataset.relations[i]).toEqual(relation);
    expect(text).toBe(`${JSON.stringify({ version: DATASET_VERSION, relations }, null, 2)}\n`);
  }, 300_000);

  it('fits the schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(dataset);
    expect(validate.errors).toBeNull();
  });

  it('has a file for each relation, named by its id', () => {
    expect(dataset.relations.map(({ id }) => `${id}.txt`)).toEqual([...articles].sort());
  });

  it.each(dataset.relations.map((relation) => [relation.id, relation] as const))('%s holds together', (id, relation) => {
    for (const date of datesOf(relation)) {
      expect([date, isEdtf(date)]).toEqual([date, true]);
      expect(boundsOf(date)).not.toBeNull();
      expect(readDateArgument(labelEdtf(date))).toBe(date);
    }
    const dates = relation.events.map(({ date }) => date.edtf);
    expect(dates).toEqual([...dates].sort(compareEdtf));
    expect(new Set(relation.events.map((event) => event.id)).size).toBe(relation.events.length);
    expect(relation.events.every((event) => event.id.startsWith(`${id}/`))).toBe(true);
    const years = relation.trade.map(({ year }) => year ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(relation.article.used).toBeLessThanOrEqual(relation.article.sentences);
    expect(relation.article.complete).toBe(true);
    expect(relation.article.sources.length).toBeGreaterThan(0);
  });
});
