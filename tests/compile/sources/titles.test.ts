import { describe, expect, it } from 'vitest';
import { titleOf, titleOfFile } from '../../../src/compile/sources/titles.js';

describe('files that are named after an article', () => {
  it.each<[string, string | null]>([
    ['Albania–Serbia_relations.wiki', 'Albania–Serbia relations'],
    ['articles/albania-serbia.txt', 'Albania–Serbia relations'],
    ['C:\\wiki\\Peru–Chile relations.html', 'Peru–Chile relations'],
    ['Holy See–Israel relations', 'Holy See–Israel relations'],
    ['bosnia-and-herzegovina-serbia.md', 'Bosnia and Herzegovina–Serbia relations'],
    ['uk-us.txt', 'United Kingdom–United States relations'],
    ['Foreign_relations_of_Malta.wiki', 'Foreign relations of Malta'],
    ['Embassy_of_Latvia,_Rome.html', 'Embassy of Latvia, Rome'],
    ['standard input', null],
    ['article.txt', null],
    ['in-it.txt', null],
    ['my-no.txt', null],
    ['albania.txt', null],
    ['', null],
  ])('%s', (file, title) => {
    expect(titleOfFile(file)).toBe(title);
  });
});

describe('the title', () => {
  const none = { stated: [null, null], bold: [], infobox: undefined, file: 'a.txt' };
  const rows: readonly (readonly [what: string, names: Parameters<typeof titleOf>[0], title: string | null])[] = [
    ['stated, the surest first', { ...none, stated: [null, 'A', 'B'], bold: ['Peru–Chile relations'] }, 'A'],
    ['in bold', { ...none, bold: ['Peru', 'Peru–Chile relations'], infobox: 'Chile–Peru' }, 'Peru–Chile relations'],
    ['never the name of one in bold', { ...none, bold: ['Bhutan', 'Kuwait'] }, null],
    [
      'never "Foreign relations" in bold',
      { ...none, bold: ['foreign relations'], infobox: 'Bhutan–Kuwait relations' },
      'Bhutan–Kuwait relations',
    ],
    ['of the infobox', { ...none, infobox: 'Azerbaijani–Latvian' }, 'Azerbaijani–Latvian relations'],
    [
      'an infobox that names none',
      { ...none, infobox: 'Relations', file: 'Peru–Chile relations.wiki' },
      'Peru–Chile relations',
    ],
    ['of the file', { ...none, file: 'peru-chile.html' }, 'Peru–Chile relations'],
    ['none', none, null],
  ];
  it.each(rows)('%s', (_, names, title) => {
    expect(titleOf(names)).toBe(title);
  });
});
