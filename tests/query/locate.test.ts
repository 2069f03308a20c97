import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/open.js';
import { datasetOf } from '../../src/dataset/dataset.js';
import type { Relation } from '../../src/model.js';
import { duringRole } from '../../src/query/answering.js';
import { countryByCode } from '../../src/countries/country.js';
import { locate } from '../../src/query/locate.js';
import { fixture } from '../cli/fake-io.js';

const base = (await openDataset(fixture('dataset.json'))).relation('albania-serbia')!;
const source = { section: '', sentence: 1 };

describe('a former state', () => {
  it('that stood for parties in two relations is not guessed at', () => {
    const twin: Relation = {
      ...base,
      id: 'albania-croatia',
      parties: [base.parties[0]!, { code: 'HRV', name: 'Croatia' }],
      predecessors: [{ party: 'HRV', states: ['Yugoslavia'], date: null, source }],
    };
    const both = datasetOf([base, twin]);
    expect(locate(both, ['albania', 'yugoslavia'], { exact: false }).relations).toEqual([]);
    expect(locate(datasetOf([twin]), ['albania', 'yugoslavia'], { exact: false })).toMatchObject({
      relations: [{ id: 'albania-croatia' }],
      notes: [
        'the dataset has no relation of Albania and Yugoslavia; this is Albania–Serbia relations, in which Yugoslavia was the predecessor of Croatia',
      ],
    });
  });

  it.each([
    [
      'yugoslavia',
      ['albania-serbia'],
      '1918/2006 1948 1998/1999',
      'Yugoslavia was the predecessor of a party in Albania–Serbia relations (of Serbia, 1918–2006)',
    ],
    [
      'former yugoslavia',
      ['albania-serbia'],
      '1918/2006 1948 1998/1999',
      'Yugoslavia was the predecessor of a party in Albania–Serbia relations (of Serbia, 1918–2006)',
    ],
    ['prussia', [], '', ''],
    ['serbia', [], '', ''],
  ])('alone, %s: relations %j, events %s', (name, ids, dates, note) => {
    const relation: Relation = {
      ...base,
      predecessors: [{ party: 'SRB', states: ['Yugoslavia'], date: '1918/2006', source }],
      events: ['1914', '1918/2006', '1948', '1998/1999', '2014'].map((edtf) => ({
        ...base.events[0]!,
        date: { edtf, text: edtf, basis: 'stated' },
      })),
    };
    const located = locate(datasetOf([relation]), [name], { exact: false });
    expect(located.stood.map((each) => each.relation.id)).toEqual(ids);
    expect(located.notes).toEqual(note === '' ? [] : [note]);
    const former = countryByCode('YUG')!;
    const said = located.stood.map((each) => duringRole(each, former));
    expect(said.flatMap(({ events }) => events.map(({ date }) => date.edtf)).join(' ')).toBe(dates);
    expect(said.every(({ missions, communities }) => missions.length + communities.length === 0)).toBe(true);
  });
});
