import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { TimelineRow } from '../../../../src/query/timeline.js';
import { calendarText } from '../../../../src/view/kinds/timeline/ics.js';
import { relationOf } from '../../../relation-of.js';
import { located } from '../../located.js';
import { event } from './event.js';

const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string): ICAL.Event[] =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

const article = (
  title: string,
  url: string | null,
): { title: string; url: string | null; publisher: string; license: string } => ({
  title,
  url,
  publisher: 'Wikipedia',
  license: 'CC BY-SA 4.0',
});
const RELATION = relationOf({
  title: 'A–B relations',
  article: {
    title: 'A–B relations',
    sources: [
      article('A–B relations', 'https://example.org/A–B; x'),
      article('Foreign relations of A', 'javascript:alert(1)'),
    ],
    complete: true,
    sentences: 9,
    used: 9,
  },
});
const calendar = (rows: readonly TimelineRow[], country = false): string =>
  calendarText(rows, { located: { ...located('A–B relations', country), relations: [RELATION] }, day: '2025-11' });

const HOSTILE = [
  'a, b; c\\n d\\, "e": f',
  'one\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'a\u0000b\u0007c\u001b[31md\u0085e\ud800f\u2028g',
  '\u202eright to left\u202c \u200b\u2066',
  '漢字'.repeat(200),
  '👩‍👩‍👧‍👦 '.repeat(80),
  'e\u0301\u0327'.repeat(300),
  'x'.repeat(3000),
  '',
];

describe('a calendar of events, read by ical.js', () => {
  it('has each event on its day of every year, with where it is told', () => {
    const row = {
      ...event('1922-10-10', 'An envoy came, and left.', { kind: 'visit', sentence: 14 }),
      source: { section: 'History > Cold War', sentence: 14 },
    };
    const [only, ...more] = eventsOf(calendar([row]));
    expect(more).toEqual([]);
    const { component } = only ?? new ICAL.Event();
    const value = (name: string): string => String(component.getFirstPropertyValue(name));
    expect(component.getAllProperties().map(({ name }) => [name, value(name)])).toEqual([
      ['uid', 'a-b/14@bilateral-relations'],
      ['dtstamp', '2025-11-01T00:00:00Z'],
      ['dtstart', '1922-10-10'],
      ['rrule', 'FREQ=YEARLY'],
      ['summary', '1922: An envoy came, and left.'],
      [
        'description',
        '10 Oct 1922: An envoy came, and left.\nA–B relations: History > Cold War, sentence 14\nSource: A–B relations, Wikipedia, CC BY-SA 4.0',
      ],
      ['url', 'https://example.org/A%E2%80%93B;%20x'],
      ['categories', 'visit'],
      ['transp', 'TRANSPARENT'],
    ]);
    expect(only?.startDate.isDate).toBe(true);
  });

  it.each<[string, string[]]>([
    ['1922-10-10', ['1922-10-10', '1923-10-10', '1924-10-10']],
    ['1940-02-29', ['1940-02-29', '1941-02-28', '1942-02-28', '1943-02-28', '1944-02-29']],
    // ical.js writes years without zeros in front.
    ['0476-09-04', ['476-09-04', '477-09-04']],
  ])('an event of %s comes again on %j', (edtf, days) => {
    const iterator = eventsOf(calendar([event(edtf, 'x')]))[0]?.iterator();
    expect(days.map(() => String(iterator?.next()))).toEqual(days);
  });

  it.each(HOSTILE.map((text) => [text]))('%j is a text of one event, and no line is longer than 75 octets', (text) => {
    const row = event('1914-01-01', text, { sentence: 3 });
    const written = calendar([row]);
    expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(written).not.toMatch(
      /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u,
    );
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    const events = eventsOf(written);
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getAllSubcomponents()).toEqual([]);
    expect(events[0]?.uid).toBe('a-b/3@bilateral-relations');
  });

  it('keeps the signs of a text through escape and fold', () => {
    const text = 'a, b; c\\n d\\, "e": 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 👩‍👩‍👧‍👦';
    const [only] = eventsOf(calendar([event('1914-01-01', text)]));
    expect(only?.summary).toBe(`1914: ${text}`);
    expect(only?.description.split('\n')[0]).toBe(`1 Jan 1914: ${text}`);
  });

  it('cuts a long summary between words and keeps the whole in the description', () => {
    const [only] = eventsOf(calendar([event('1914-01-01', 'An envoy came. '.repeat(20).trim())]));
    expect(only?.summary).toBe(`1914: ${'An envoy came. '.repeat(8).trim()}…`);
    expect(only?.description).toContain('An envoy came. '.repeat(20).trim());
  });

  it('names the relation of each event where they are those of a country', () => {
    expect(eventsOf(calendar([event('1914-01-01', 'x')], true))[0]?.summary).toBe('A–B relations, 1914: x');
  });

  it('leads only to web addresses, of the article that the sentence stands in', () => {
    const row = {
      ...event('1914-01-01', 'x'),
      source: { section: '', sentence: 1, article: 'Foreign relations of A' },
    };
    const [only] = eventsOf(calendar([row]));
    expect(only?.component.getFirstPropertyValue('url')).toBe(null);
    expect(only?.description).toContain('Source: Foreign relations of A');
  });

  it('says of a date that was read from the context how it was', () => {
    const row = event('1914-01-02', 'x', { basis: 'context', words: 'the next day' });
    expect(eventsOf(calendar([row]))[0]?.description).toContain('Date: “the next day” · context');
  });

  it('has no clock in it', () => {
    const rows = [event('1914-01-01', 'x', { sentence: 1 })];
    expect(calendar(rows)).toBe(calendar(rows));
    expect(calendarText(rows, { located: located('A'), day: null })).toContain('DTSTAMP:19700101T000000Z\r\n');
  });
});
