import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/dataset/dataset.js';
import { readCompared } from '../../../src/query/compare/asked.js';
import { relationOf } from '../../relation-of.js';

const pair = (id: string, ...codes: string[]) =>
  relationOf({ id, title: id, parties: codes.map((code) => ({ code, name: code })) });
const DATASET = datasetOf([pair('albania-greece', 'ALB', 'GRC'), pair('albania-serbia', 'ALB', 'SRB')]);
const read = (words: string[]) => readCompared(DATASET, words, { exact: false });

describe('what is compared', () => {
  it.each<[string[], string[]]>([
    [
      ['albania', 'serbia', 'greece'],
      ['ALB', 'SRB', 'GRC'],
    ],
    [
      ['north', 'macedonia', 'south', 'korea'],
      ['MKD', 'KOR'],
    ],
    [
      ['bosnia', 'and', 'herzegovina', 'and', 'serbia'],
      ['BIH', 'SRB'],
    ],
    [
      ['albania,', 'greece'],
      ['ALB', 'GRC'],
    ],
    [
      ['albania', 'vs', 'greece'],
      ['ALB', 'GRC'],
    ],
    [
      ['albnia', 'greece'],
      ['ALB', 'GRC'],
    ],
  ])('countries: %j', (words, codes) => {
    expect(read(words).countries.map(({ code }) => code)).toEqual(codes);
  });

  it('pairs', () => {
    const { countries, relations } = read(['albania-serbia', 'greece-albania']);
    expect([countries, relations.map(({ id }) => id)]).toEqual([[], ['albania-serbia', 'albania-greece']]);
  });

  it('says how a near miss was read', () => {
    expect(read(['albnia', 'greece']).notes).toEqual(['reading "albnia" as Albania']);
  });

  it.each<[string[], string]>([
    [['albania'], 'There is nothing to compare it with.'],
    [['albania-serbia'], 'There is nothing to compare it with.'],
    [['albania', 'albania'], 'Albania is named twice.'],
    [['albania-serbia', 'serbia-albania'], 'albania-serbia is named twice.'],
    [['albania', 'albania-serbia'], 'albania is a country, and others of these words are pairs.'],
    [['albania', 'narnia'], 'Unknown country "narnia".'],
    [['france', 'italy', 'spain', 'peru', 'chad', 'mali', 'togo'], '7 countries are too many; 6 stand side by side.'],
  ])('refuses %j', (words, message) => {
    expect(() => read(words)).toThrow(expect.objectContaining({ exit: 'usage', message }));
  });

  it('says which pair it does not have', () => {
    expect(() => read(['albania-serbia', 'greece-serbia'])).toThrow('The dataset has no relation of');
  });
});
