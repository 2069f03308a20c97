import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFile, readArticle, readHead, readSource, type StoredArticle } from '../../src/library/article.js';

let folder = '';
const path = (): string => join(folder, 'a.article');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-article-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ARTICLE: StoredArticle = {
  origin: {
    title: 'Côte d’Ivoire–Perú relations\n{"',
    url: 'https://en.wikipedia.org/w/index.php?title=X&oldid=7',
    wiki: 'https://en.wikipedia.org/w/api.php',
    revision: 7,
    timestamp: '2026-05-03T00:00:00Z',
    publisher: 'Wikipedia',
    license: 'CC BY-SA 4.0',
    fetched: '2026-05-04T00:00:00.000Z',
    file: null,
  },
  build: 'b',
  sentences: 9,
  used: 7,
  records: [
    { pair: 'CIV|PER', id: 'ivory-coast-peru', standing: 'own article', json: '{"title":"Perú 😀"}' },
    { pair: 'CIV|FRA', id: 'france-ivory-coast', standing: 'list', json: '{}' },
  ],
  text: "'''Perú''' …\n\n== A ==\nlast line without an end",
};

describe('an article of a library as a file', () => {
  it('is read as it was written', () => {
    writeFileSync(path(), articleFile(ARTICLE));
    expect(readArticle(path())).toEqual(ARTICLE);
  });

  it('says where its records stand, without being read whole', () => {
    const bytes = articleFile(ARTICLE);
    writeFileSync(path(), bytes);
    const { start, records } = readHead(path());
    const texts = records.map(({ at, length }) => bytes.toString('utf8', start + at, start + at + length));
    expect(texts).toEqual(['{"title":"Perú 😀"}', '{}']);
  });

  it('may tell of so many pairs that its first line is long', () => {
    const records = Array.from({ length: 400 }, (_, at) => ({
      pair: `AAA|${at}`,
      id: `a-${at}`,
      standing: 'list' as const,
      json: `{"at":${at}}`,
    }));
    writeFileSync(path(), articleFile({ ...ARTICLE, records }));
    expect(readHead(path()).records).toHaveLength(400);
    expect(readArticle(path())?.records[399]).toEqual(records[399]);
  });

  it.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3), 'it is not whole'],
    ['is cut off in its first line', (bytes: Buffer) => bytes.subarray(0, 40), 'it has no first line'],
    ['is empty', () => Buffer.alloc(0), 'it has no first line'],
    ['is of another kind', () => Buffer.from('{"a":1}\n'), 'its first line is not that of an article'],
    [
      'has another letter in its first line',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"build":"b"', '"build":"c"'), 'latin1'),
      'its first line is not what was written',
    ],
    [
      'has another letter in its text',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('last line', 'lost line'), 'latin1'),
      'it is not what was written',
    ],
    ['is no JSON', () => Buffer.from('= A–B relations =\n'), 'its first line is no JSON'],
  ])('that %s is refused', (_what, change, message) => {
    writeFileSync(path(), change(articleFile(ARTICLE)));
    expect(() => readArticle(path())).toThrow(message);
  });

  it('gives its text where a record is damaged, so that it can be compiled again', () => {
    const bytes = articleFile(ARTICLE).toString('latin1');
    writeFileSync(path(), Buffer.from(bytes.replace('{"title":"Per', '{"title":"Par'), 'latin1'));
    expect(() => readArticle(path())).toThrow('it is not what was written');
    expect(readSource(path())).toEqual({ origin: ARTICLE.origin, text: ARTICLE.text });
  });

  it('of the first format, which had no checksums, is read', () => {
    const [line = '', ...rest] = articleFile(ARTICLE).toString('utf8').split('\n');
    const old = line.replace('"format":2', '"format":1').replace(/,"sum":(?:\d+|"[\da-f]+")/g, '');
    writeFileSync(path(), [old, ...rest].join('\n'));
    expect(readArticle(path())).toEqual(ARTICLE);
  });

  it('that is not there is null', () => {
    expect(readArticle(path())).toBeNull();
    writeFileSync(path(), 'x');
    truncateSync(path(), 0);
    expect(() => readHead(path())).toThrow('it has no first line');
  });
});
