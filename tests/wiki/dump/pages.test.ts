import { describe, expect, it } from 'vitest';
import { DumpReader, type DumpPage } from '../../../src/wiki/dump/pages.js';
import { exported, FOOT, HEAD, pageXml } from './export.js';

function read(xml: string, isWanted: (title: string) => boolean = () => true, size = xml.length): DumpPage[] {
  const reader = new DumpReader(isWanted);
  const pages: DumpPage[] = [];
  for (let at = 0; at < xml.length; at += size) pages.push(...reader.read(xml.slice(at, at + size)));
  return pages;
}
const page = (title: string, text: string): DumpPage => ({
  title,
  text,
  revision: 7,
  timestamp: '2026-05-03T10:00:00Z',
});

describe('the pages of an export', () => {
  const TEXT = "'''Côte d’Ivoire''' & <ref name=\"a\">b</ref> &amp; &#65; 😀\n\n== H ==\n";

  it.each([1, 2, 7, 1000])('are read in pieces of %d', (size) => {
    const xml = exported([
      { title: 'A & "B"', text: TEXT },
      { title: 'C', text: '' },
    ]);
    expect(read(xml, () => true, size)).toEqual([page('A & "B"', TEXT), page('C', '')]);
  });

  it('are those that are wanted: no redirects, no other namespaces', () => {
    const xml = exported([
      { title: 'A', text: 'a' },
      { title: 'R', text: '#REDIRECT [[A]]', redirect: 'A' },
      { title: 'Talk:A', text: 't', ns: 1 },
      { title: 'B', text: 'b' },
      { title: 'X', text: 'x' },
    ]);
    expect(read(xml, (title) => title !== 'X')).toEqual([page('A', 'a'), page('B', 'b')]);
  });

  it('have the last of several revisions', () => {
    const older = pageXml({ title: 'A', text: 'old', revision: 3 });
    const newer = /<revision>[\s\S]*<\/revision>/.exec(pageXml({ title: 'A', text: 'new' }))?.[0] ?? '';
    expect(read(HEAD + older.replace('</revision>', `</revision>${newer}`) + FOOT)).toEqual([page('A', 'new')]);
  });

  it('are read with the name and place of their wiki', () => {
    const reader = new DumpReader(() => true);
    reader.read(HEAD);
    expect(reader.site).toEqual({ name: 'Test & Wiki', base: 'https://wiki.example.org/wiki/Main_Page' });
  });

  it.each([
    ['has no revision', { revision: NaN }],
    ['has no time', { timestamp: 'today' }],
    ['has a title beyond measure', { title: 'a'.repeat(3_000) }],
    ['is too long to be an article', { text: 'x'.repeat(16_000_001) }],
  ])('one that %s is passed over, and the next is read', (_what, wrong) => {
    const xml = exported([
      { title: 'A', text: 'a', ...wrong },
      { title: 'B', text: 'b' },
    ]);
    expect(read(xml).map(({ title }) => title)).toEqual(['B']);
  });

  it('that is cut off is not given', () => {
    const xml = exported([
      { title: 'A', text: 'a' },
      { title: 'B', text: 'b' },
    ]);
    expect(read(xml.slice(0, xml.lastIndexOf('</text>')))).toEqual([page('A', 'a')]);
  });

  it.each([
    ['a web page', '<!doctype html><html><body>', 'it begins with <html>'],
    ['another XML', '<?xml version="1.0"?><rss>', 'it begins with <rss>'],
    ['one that is nested without end', `${HEAD}${'<a>'.repeat(50)}`, 'elements lie too deep in one another'],
  ])('%s has none', (_what, xml, message) => {
    expect(() => read(xml)).toThrow(message);
  });
});
