import { describe, expect, it } from 'vitest';
import { lanesSvgs } from '../../../../src/view/kinds/timeline/svg-lanes.js';
import { located } from '../../../view/located.js';
import { readXml } from '../../svg/read-xml.js';
import { event } from './event.js';

const many = (relation: string, from: number): ReturnType<typeof event>[] =>
  Array.from({ length: 30 }, (_, at) => event(String(from + at), `In ${from + at}.`, { relation }));

const drawn = (rows: ReturnType<typeof event>[]): string[] =>
  lanesSvgs(rows, located('Albania', true), (relation) => relation);

describe('the lanes of a country', () => {
  it('are in order of the partners, what was long before beside the axis', () => {
    const [text = '', ...more] = drawn([
      event('1018', 'War <b>.', { relation: 'b' }),
      ...many('b', 1950),
      ...many('a', 1970),
    ]);
    expect(more).toEqual([]);
    const { texts, elements } = readXml(text);
    const words = texts.map((each) => each.trim()).filter((each) => each !== '');
    expect(words).toContain('before 1900');
    expect(words.indexOf('a')).toBeLessThan(words.indexOf('b'));
    expect(words).toContain('1018, other: b: War <b>.');
    expect(words).toContain('a: 30 events; b: 31 events');
    expect(elements.filter((name) => name === 'script')).toEqual([]);
  });

  it('have one axis where all are near', () => {
    expect(drawn(many('a', 1950)).join('')).not.toContain('before ');
  });

  it('go on on another sheet, each with the legend', () => {
    const sheets = drawn(Array.from({ length: 60 }, (_, at) => many(`p-${at}`, 1950)).flat());
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, sheet] of sheets.entries()) expect(sheet).toContain(`(${at + 1} of ${sheets.length})`);
    expect(sheets.join('').match(/30 events/gu)?.length).toBe(60);
  });

  it('draw what has no date that can be read as nothing', () => {
    expect(drawn([event('soon', 'x')])).toEqual([]);
  });
});
