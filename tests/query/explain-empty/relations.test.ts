import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import type { Mission, Party, Relation, RelationEvent } from '../../../src/model.js';
import { explainNoRelations, leadOn } from '../../../src/query/explain-empty/relations.js';
import { explainNoEvents, explainNoMissions, explainNoRows } from '../../../src/query/explain-empty/rows.js';
import type { Located } from '../../../src/query/locate.js';
import { relationOf } from '../../relation-of.js';

const source = { section: '', sentence: 1 };
const ALBANIA: Party = { code: 'ALB', name: 'Albania' };
const SERBIA: Party = { code: 'SRB', name: 'Serbia' };
const CHILE: Party = { code: 'CHL', name: 'Chile' };
const event = (edtf: string, kind: RelationEvent['kind']): RelationEvent => ({
  id: 'a/1',
  date: { edtf, text: edtf, basis: 'stated' },
  kind,
  text: '',
  continuation: [],
  parties: [],
  source,
});
const mission = (kind: Mission['kind']): Mission => ({
  ...{ sending: 'ALB', receiving: 'SRB', city: null, kind, resident: true, accreditedFrom: null },
  ...{ since: null, until: null, source },
});
const located = (countries: Party[], ...relations: Relation[]): Located => ({
  countries: countries,
  relations,
  stood: [],
  notes: [],
});
const EMPTY = relationOf({ title: 'Albania–Serbia relations' });
const FULL = relationOf({
  title: 'Albania–Serbia relations',
  events: [event('1914', 'visit'), event('1948', 'conflict'), event('1950', 'visit')],
  missions: [mission('embassy'), mission('consulate'), mission('embassy')],
});

describe('where there is no relation', () => {
  const dataset = datasetOf([EMPTY]);
  it.each<[string, Party[], string]>([
    [
      'of two, of which both have others',
      [ALBANIA, SERBIA],
      'The dataset has no relation of Albania and Serbia. Albania has one, with Serbia (relations show albania); Serbia has one, with Albania (relations show serbia).',
    ],
    [
      'of two, of which one has another',
      [ALBANIA, CHILE],
      'The dataset has no relation of Albania and Chile. Albania has one, with Serbia (relations show albania); Chile has none.',
    ],
    ['of one', [CHILE], 'The dataset has no relations of Chile. relations list shows the one that it has.'],
  ])('%s', (_, countries, text) => {
    expect(explainNoRelations(dataset, { countries: countries })).toBe(text);
  });

  it('of a dataset with more or none, that is said', () => {
    const countries = [CHILE] as Located['countries'];
    expect(explainNoRelations(datasetOf([]), { countries })).toBe(
      'The dataset has no relations of Chile. relations list shows all 0.',
    );
  });
});

describe('where a former state was the predecessor of a party', () => {
  const role = (party: Party, states: string[]) => ({ party: party.code, states, date: '1918/2006', source });
  const yugoslavia: Party = { code: 'YUG', name: 'Yugoslavia' };
  const dataset = datasetOf([relationOf({ id: 'albania-serbia', predecessors: [role(SERBIA, ['Yugoslavia'])] })]);

  it('of the other one, that relation is named', () => {
    expect(explainNoRelations(dataset, { countries: [ALBANIA, yugoslavia] })).toBe(
      'The dataset has no relation of Albania and Yugoslavia. Yugoslavia was the predecessor of Serbia (1918–2006) in albania-serbia (relations show albania-serbia); Albania has one, with Serbia (relations show albania); Yugoslavia has none of its own, and was the predecessor of a party in one (relations show yugoslavia).',
    );
  });
});

describe('where an article would be', () => {
  const address = (a: string, b: string) =>
    leadOn({ countries: [a, b].filter((name) => name !== '').map((name) => ({ code: name, name })) }, false);

  it.each<[string, string, string | null]>([
    ['Serbia', 'Albania', 'Albania%E2%80%93Serbia_relations'],
    ['The Gambia', 'Ivory Coast', 'Gambia%E2%80%93Ivory_Coast_relations'],
    ['São Tomé and Príncipe', 'Chad', 'Chad%E2%80%93S%C3%A3o_Tom%C3%A9_and_Pr%C3%ADncipe_relations'],
    ['Chad', '', null],
  ])('%s and %s: %s', (a, b, title) => {
    expect(/wiki\/([^;]+);/u.exec(address(a, b) ?? '')?.[1] ?? null).toBe(title);
  });

  it('and beside the bundled articles what fetches it', () => {
    const countries = ['Chad', 'Ivory Coast'].map((name) => ({ code: name, name }));
    expect(leadOn({ countries }, true)).toBe(
      'relations add chad "ivory coast" fetches Wikipedia\'s article on them, if it has one',
    );
    expect(leadOn({ countries: countries.slice(1) }, true)).toBeNull();
  });
});

describe('where a relation has no rows', () => {
  it.each<[string, Located, string]>([
    [
      'nothing at all',
      located([ALBANIA, SERBIA], EMPTY),
      'Albania–Serbia relations: the article states no trade figures.',
    ],
    [
      'other facts',
      located([ALBANIA, SERBIA], FULL),
      'Albania–Serbia relations: the article states no trade figures. There are 3 events and 3 missions: relations show albania serbia.',
    ],
    [
      'one other fact',
      located([ALBANIA, SERBIA], relationOf({ title: 'A–B', events: [event('1914', 'visit')] })),
      'A–B: the article states no trade figures. There is 1 event: relations show albania serbia.',
    ],
    [
      'no article',
      located([ALBANIA, SERBIA], relationOf({ title: 'A–B', article: { ...EMPTY.article, table: true } })),
      'A–B: the lists state no trade figures.',
    ],
    [
      'several relations',
      located([ALBANIA], FULL, FULL),
      'The 2 relations of Albania state no trade figures. There are 6 events and 6 missions: relations show albania.',
    ],
  ])('%s', (_, found, text) => {
    expect(explainNoRows(found, 'trade')).toBe(text);
  });
});

describe('where no event or mission is of the kind', () => {
  it('the kinds and times that there are', () => {
    expect(explainNoEvents(located([ALBANIA, SERBIA], FULL))).toBe(
      'No event matches. There are 3 from 1914 to 1950: visit 2, conflict 1.',
    );
    expect(explainNoMissions(located([ALBANIA, SERBIA], FULL))).toBe(
      'No mission is of that kind. There are: embassy, consulate.',
    );
  });

  it('or that there are none', () => {
    expect(explainNoEvents(located([ALBANIA, SERBIA], EMPTY))).toBe(
      'Albania–Serbia relations: the article states no dated events.',
    );
    expect(explainNoMissions(located([ALBANIA, SERBIA], EMPTY))).toBe(
      'Albania–Serbia relations: the article states no missions.',
    );
  });
});
