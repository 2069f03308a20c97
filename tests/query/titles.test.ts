import { describe, expect, it } from 'vitest';
import { namesInTitle, plainWord } from '../../src/query/titles.js';

const TITLE = 'Albania–Serbia relations';

describe('titles and addresses as words', () => {
  it.each<[string, string]>([
    ['Albania–Serbia_relations', TITLE],
    ['albania_serbia', 'albania serbia'],
    ['https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations', TITLE],
    ['https://en.wikipedia.org/wiki/Albania–Serbia_relations', TITLE],
    ['http://en.wikipedia.org/wiki/Albania–Serbia_relations', TITLE],
    ['https://en.m.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations#Trade', TITLE],
    ['https://en.wikipedia.org/wiki/Albania%E2%80%93Serbia_relations?oldid=7', TITLE],
    ['https://en.wikipedia.org/w/index.php?title=Albania%E2%80%93Serbia_relations&action=edit', TITLE],
    ['//de.wikipedia.org/wiki/Albania–Serbia_relations', TITLE],
    ['en.wikipedia.org/wiki/Albania–Serbia_relations', TITLE],
    ['EN.Wikipedia.org/wiki/Albania–Serbia_relations', TITLE],
    ['https://en.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire%E2%80%93France_relations', "Côte d'Ivoire–France relations"],
    // Escape sequences, a bell and a bidi override.
    ['https://en.wikipedia.org/wiki/%1b%5b31mAlbania%E2%80%93%07Serbia%E2%80%AE_relations', TITLE],
    ['https://en.wikipedia.org/wiki/%ZZ', 'https://en.wikipedia.org/wiki/%ZZ'],
    ['https://en.wikipedia.org/', 'https://en.wikipedia.org/'],
    ['https://en.wikipedia.org/w/index.php', 'https://en.wikipedia.org/w/index.php'],
    ['https://wikipedia.org.example/wiki/Albania', 'https://wikipedia.org.example/wiki/Albania'],
    ['https://example.org/?wikipedia.org/wiki/Albania', 'https://example.org/?wikipedia.org/wiki/Albania'],
    ['https://user@example.org/wikipedia.org/', 'https://user@example.org/wikipedia.org/'],
    ['Albania', 'Albania'],
    ['', ''],
  ])('%j is %j', (word, text) => {
    expect(plainWord(word)).toBe(text);
  });

  it.each<[string, string]>([
    [TITLE, 'Albania–Serbia'],
    ['Foreign relations of Albania', 'Albania'],
    ['Relations between Albania and Serbia', 'Albania and Serbia'],
    ['India–Pakistan bilateral relations', 'India–Pakistan'],
    ['relations', 'relations'],
  ])('%s names %s', (title, names) => {
    expect(namesInTitle(title)).toBe(names);
  });
});
