import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/query/citations.js';
import { bibText } from '../../../src/view/citations/bibtex.js';
import { cslItems } from '../../../src/view/citations/csl.js';
import { relationOf } from '../../relation-of.js';

const source = {
  title: 'A–B relations',
  url: 'https://example.org/A–B',
  publisher: 'Wikipedia',
  license: 'CC BY-SA 4.0',
};
const dated = {
  ...source,
  title: 'Foreign relations of A',
  url: 'https://example.org/A',
  publisher: 'Wikipedia, November 2025',
};
const offline = { title: '100% {of} $_\\^~ & #', url: 'file:///etc/passwd', publisher: null, license: null };
const withSources = (id: string, sources: (typeof source | typeof offline)[]) =>
  relationOf({ id, article: { title: '', sources, complete: true, sentences: 1, used: 1 } });
const CITED = citations([withSources('a-b', [source, dated, offline]), withSources('a-c', [dated, source])]);

describe('citations', () => {
  it('name each source once, and when it was read where the record says so', () => {
    expect(CITED.map(({ key, publisher, read }) => [key, publisher, read])).toEqual([
      ['a-b', 'Wikipedia', null],
      ['a-b-2', 'Wikipedia', '2025-11'],
      ['a-b-3', null, null],
    ]);
    expect(citations([withSources('{a}, b\u202e', [source])])[0]?.key).toBe('a-b');
  });

  it('as BibLaTeX', () => {
    expect(bibText(CITED, 'biblatex')).toBe(`@online{a-b,
  title = {{A–B relations}},
  organization = {Wikipedia},
  url = {https://example.org/A%E2%80%93B},
  note = {Licence: CC BY-SA 4.0},
}

@online{a-b-2,
  title = {{Foreign relations of A}},
  organization = {Wikipedia},
  url = {https://example.org/A},
  urldate = {2025-11},
  note = {Licence: CC BY-SA 4.0},
}

@misc{a-b-3,
  title = {{100\\% \\{of\\} \\$\\_\\textbackslash{}\\textasciicircum{}\\textasciitilde{} \\& \\#}},
  howpublished = {file:///etc/passwd},
}
`);
  });

  it('as BibTeX', () => {
    expect(bibText(CITED.slice(1, 2), 'bibtex')).toBe(`@misc{a-b-2,
  title = {{Foreign relations of A}},
  author = {{Wikipedia}},
  howpublished = {\\url{https://example.org/A}},
  note = {Read in November 2025. Licence: CC BY-SA 4.0},
}
`);
  });

  it('as CSL-JSON', () => {
    expect(cslItems(CITED)).toEqual([
      {
        id: 'a-b',
        type: 'webpage',
        title: 'A–B relations',
        'container-title': 'Wikipedia',
        URL: 'https://example.org/A%E2%80%93B',
        note: 'Licence: CC BY-SA 4.0',
      },
      {
        id: 'a-b-2',
        type: 'webpage',
        title: 'Foreign relations of A',
        'container-title': 'Wikipedia',
        URL: 'https://example.org/A',
        accessed: { 'date-parts': [[2025, 11]] },
        note: 'Licence: CC BY-SA 4.0',
      },
      { id: 'a-b-3', type: 'document', title: offline.title },
    ]);
  });
});
