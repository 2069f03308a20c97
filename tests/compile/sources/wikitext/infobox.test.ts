import { expect, it } from 'vitest';
import { plainText } from '../../../../src/compile/sources/wikitext/plain.js';

it('reads the infobox: title and parties by place, the rest by name', () => {
  const { infobox, lifted } = plainText(
    "{{Infobox bilateral relations|Albanian–Serbian|Albania|Serbia|map=a.svg\n|mission1 = [[Embassy of Albania, Belgrade|Embassy]], [[Belgrade]]\n|mission2=\n* ''Embassy'', Tirana\n* Consulate, Vlorë\n|envoy1=}}\nOne.",
  );
  expect([...infobox]).toEqual([
    ['title', 'Albanian–Serbian'],
    ['party1', 'Albania'],
    ['party2', 'Serbia'],
    ['map', 'a.svg'],
    ['mission1', 'Embassy, Belgrade'],
    ['mission2', 'Embassy, Tirana; Consulate, Vlorë'],
  ]);
  expect(lifted).toEqual([
    {
      what: 'infobox',
      fields: [
        { field: 'mission1', value: 'Embassy, Belgrade', party: 'Albania', targets: ['Embassy of Albania, Belgrade'] },
        { field: 'mission2', value: 'Embassy, Tirana', party: 'Serbia', targets: [] },
        { field: 'mission2', value: 'Consulate, Vlorë', party: 'Serbia', targets: [] },
      ],
    },
  ]);
});
