import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/compile/compile.js';
import { shortMission } from './missions/missions-of.js';

const box = (fields: string, text = "'''They''' are near."): string =>
  `= Peru–Japan relations =\n{{Infobox bilateral relations|Peru–Japan|Peru|Japan|${fields}}}\n${text}`;

describe('missions of an infobox in wikitext', () => {
  const rows: readonly (readonly [source: string, ...missions: string[]])[] = [
    [
      // The infobox says whose its fields are, not the title.
      '= Peru–Japan relations =\n{{Infobox bilateral relations\n|party1=Japan\n|party2=Peru\n|mission1=Embassy, [[Lima]]\n|mission2=Embassy, [[Tokyo]]}}\nX.',
      'JPN>PER embassy Lima',
      'PER>JPN embassy Tokyo',
    ],
    [
      box('mission1=[[Embassy of Peru, Tokyo]]<br />[[Consulate of Peru, Nagoya]]'),
      'PER>JPN embassy Tokyo',
      'PER>JPN consulate Nagoya',
    ],
    [box('mission1=[[Embassy of Peru]]<br>[[Tokyo]]'), 'PER>JPN embassy Tokyo'],
    [box('mission1=[[Embassy of Peru]],<br>[[Tokyo]]'), 'PER>JPN embassy Tokyo'],
    [
      box(
        'mission1={{plainlist|\n* [[Embassy of Peru, Tokyo]]\n* Honorary consulate, [[Osaka]]\n}}|mission2={{ubl|Embassy, Lima|Consulate, Cusco}}',
      ),
      'PER>JPN embassy Tokyo',
      'PER>JPN honorary consulate Osaka',
      'JPN>PER embassy Lima',
      'JPN>PER consulate Cusco',
    ],
    [box('mission1=[[Embassy of Peru, Tokyo|Embassy of Peru in Japan]]'), 'PER>JPN embassy Tokyo'],
    [
      box('mission1=[[Embassy of Peru, Seoul|Embassy of Peru]], [[Seoul]]'),
      'PER>JPN embassy Seoul (not resident, KOR)',
    ],
    [
      box('mission1=[[Embassy of Japan, Lima]]|mission2=[[Peruvian Embassy, Tokyo]]'),
      'JPN>PER embassy Lima',
      'PER>JPN embassy Tokyo',
    ],
    [
      box('mission1=Embassy of Peru, Tokyo; Consulate-General of Peru, Nagoya'),
      'PER>JPN embassy Tokyo',
      'PER>JPN consulate-general Nagoya',
    ],
    [box('mission1={{flagicon|Peru}} Embassy, [[Tokyo]]|mission2=None'), 'PER>JPN embassy Tokyo'],
    [
      box('', 'Peru has consulates in [[Kobe]], [[Osaka]] [[Nagoya]] and [[Sapporo]].'),
      'PER>JPN consulate Kobe',
      'PER>JPN consulate Osaka',
      'PER>JPN consulate Nagoya',
      'PER>JPN consulate Sapporo',
    ],
  ];
  it.each(rows)('%s', (source, ...missions) => {
    expect(compileArticle(source, 'a.txt').relation.missions.map(shortMission)).toEqual(missions);
  });
});

describe('notes and quotations', () => {
  const eventsOf = (text: string): string[] =>
    compileArticle(box('', text), 'a.txt').relation.events.map(({ date, text: told }) => `${date.edtf} ${told}`);

  it('a note is text behind its paragraph, which goes on as if it were not there', () => {
    const text = 'In 1990 Peru met Japan.{{efn|In 1985 Peru had visited Tokyo.}}\n\nThat year Japan sent aid to Peru.';
    expect(eventsOf(text)).toEqual([
      '1985 In 1985 Peru had visited Tokyo.',
      '1990 In 1990 Peru met Japan.',
      '1990 In 1990 Japan sent aid to Peru.',
    ]);
  });

  it('a quotation is no fact, and what introduces it keeps it as its object', () => {
    expect(eventsOf('Japan met Peru.\n{{blockquote|In 1985 Peru opened an embassy.|Ana Paz, 3 June 1984}}')).toEqual(
      [],
    );
    const told =
      'In 2009 the minister of Peru stressed that: {{quote|We had floods in February of this year. The damage is great.}}';
    expect(eventsOf(told)).toEqual([
      '2009 In 2009 the minister of Peru stressed that: "We had floods in February of this year. The damage is great."',
    ]);
  });
});
