import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { openDataset } from '../../../src/dataset/open.js';
import { locate } from '../../../src/query/locate.js';
import { report, type Report } from '../../../src/query/report/report.js';
import { relationOf } from '../../relation-of.js';

const bundled = await openDataset();
const of = (...words: string[]): Report => report(bundled, locate(bundled, words, { exact: true, all: true }));

describe('a report', () => {
  it('of two countries has their relation, with what country data says of the two', () => {
    const { countries, relations, overview, countryData } = of('albania', 'serbia');
    expect(countries.map(({ code }) => code)).toEqual(['ALB', 'SRB']);
    expect(relations.map(({ relation: { id }, origin }) => [id, origin])).toEqual([['albania-serbia', 'bundled']]);
    expect(relations[0]?.relation.countryData?.organisations.length).toBeGreaterThan(2);
    expect([overview, countryData]).toEqual([[], null]);
  });

  it.each([
    ['albania', 'chile', ['world table']],
    ['north korea', 'tuvalu', ['world table']],
  ])('of %s and %s, which have no article', (a, b, origins) => {
    expect(of(a, b).relations.map(({ origin }) => origin)).toEqual(origins);
  });

  it('of a country has all relations by the name of the partner, those with an article in full', () => {
    const { relations, overview, countryData } = of('albania');
    const names = overview.map(({ partner }) => partner.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(relations.map(({ relation }) => relation.id)).toEqual(
      overview.filter(({ hasArticle }) => hasArticle).map(({ relation }) => relation),
    );
    expect(overview.length).toBeGreaterThan(relations.length);
    expect(countryData?.borders.length).toBe(4);
    const own = overview.every(
      ({ sent, received }) =>
        [...sent, ...received].every(({ until }) => until === null) &&
        sent.every(({ sending }) => sending === 'ALB') &&
        received.every(({ receiving }) => receiving === 'ALB'),
    );
    expect(own).toBe(true);
  });

  it('of an article of the user says so', () => {
    const own = { world: bundled.world, countryData: null, library: { has: () => true, hides: () => true } };
    const told = report(own, locate(bundled, ['albania', 'serbia'], { exact: true }));
    expect(told.relations.map(({ origin }) => origin)).toEqual(['library']);
  });

  it('of a dataset that somebody compiled says so', () => {
    const dataset = datasetOf([relationOf({ id: 'albania-serbia' })]);
    const told = report(dataset, locate(dataset, ['albania', 'serbia'], { exact: true }));
    expect(told.relations.map(({ origin }) => origin)).toEqual(['dataset']);
    const none = report(dataset, locate(dataset, ['albania', 'chile'], { exact: true }));
    expect([none.relations, none.overview]).toEqual([[], []]);
  });
});
