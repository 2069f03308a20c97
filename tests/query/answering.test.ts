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
  it('whose time the article does not give has the events that name it', () => {
    const texts = [
      'Yugoslavia signed a treaty.',
      'The Yugoslav minister came.',
      'The Yugoslavian flag.',
      'Serbia signed.',
    ];
    const relation: Relation = {
      ...base,
      predecessors: [{ party: 'SRB', states: ['Yugoslavia'], date: null, source }],
      events: texts.map((text) => ({ ...base.events[0]!, text })),
    };
    const former = countryByCode('YUG')!;
    const [standing] = locate(datasetOf([relation]), ['yugoslavia'], { exact: false }).stood;
    expect(duringRole(standing!, former).events.map(({ text }) => text)).toEqual(texts.slice(0, 3));
  });
});
