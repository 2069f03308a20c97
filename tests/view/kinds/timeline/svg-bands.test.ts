import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/model.js';
import { markOf } from '../../../../src/view/kinds/timeline/marks.js';
import { shapeOf } from '../../../../src/view/kinds/timeline/svg-marks.js';
import { timelineSvg } from '../../../../src/view/kinds/timeline/svg.js';
import { located } from '../../located.js';
import { readXml } from '../../svg/read-xml.js';
import { event } from './event.js';

const country = { located: located('A', true), partnerOf: (relation: string) => relation };
const bands = (rows: Parameters<typeof timelineSvg>[0]): string[] =>
  readXml(timelineSvg(rows, country)).texts.filter((text) => /century/u.test(text));
const years = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => event(String(from + at), 'An envoy came.'));

describe('a picture of many events', () => {
  it('has a band for each century, and few events have none', () => {
    expect(bands([...years(1890, 10), ...years(1900, 31)])).toEqual([
      '19th century · 10 events',
      '20th century · 31 events',
    ]);
    expect(bands([event('-0043', 'x'), ...years(1901, 60)])).toEqual([
      '1st century BC · 1 event',
      '20th century · 60 events',
    ]);
    expect(bands([...years(1890, 20)])).toEqual([]);
    expect(bands(years(1901, 60))).toEqual([]);
  });

  it('explains its marks above the first event', () => {
    const { texts } = readXml(timelineSvg([...years(1890, 41)], country));
    expect(texts.indexOf('other')).toBeLessThan(texts.indexOf('1890 · a-b'));
  });

  it('marks every kind by a shape of its own', () => {
    const paths = EVENT_KINDS.map((kind) => / d="([^"]*)"/u.exec(shapeOf(markOf(kind), 0, 0).xml)?.[1]);
    expect(new Set(paths).size).toBe(EVENT_KINDS.length);
  });
});
