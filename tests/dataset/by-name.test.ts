import { describe, expect, it } from 'vitest';
import { datasetOf, openDataset } from '../../src/index.js';
import { fixture } from '../cli/fake-io.js';

describe('a dataset for programs', () => {
  it.each([
    ['ALB', 'SRB', 'albania-serbia'],
    ['serbia', 'Albania', 'albania-serbia'],
    ['RS', 'ALB', 'albania-serbia'],
    ['albania', 'fiji', null],
  ])('between(%j, %j) is %j', async (a, b, id) => {
    const dataset = await openDataset(fixture('dataset.json'));
    expect(dataset.between(a, b)?.id ?? null).toBe(id);
  });

  it.each(['Atlantis', 'albnia', 'congo', ''])('%j is refused', async (name) => {
    const dataset = await openDataset(fixture('dataset.json'));
    expect(() => dataset.between(name, 'SRB')).toThrow('is not the code or the name of one country');
    expect(() => dataset.relationsOf(name)).toThrow('is not the code or the name of one country');
  });

  it('answers the same for a name as for a code', async () => {
    const dataset = await openDataset(fixture('dataset.json'));
    expect(dataset.relationsOf('albania')).toEqual(dataset.relationsOf('ALB'));
    expect(dataset.partnersOf('Albania')).toEqual(dataset.partnersOf('ALB'));
    expect(datasetOf([...dataset.all()]).between('albania', 'serbia')?.id).toBe('albania-serbia');
  });
});
