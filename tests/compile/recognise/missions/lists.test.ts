import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../../src/compile/compile.js';
import { shortMission } from './missions-of.js';

const read = (parties: string, body: string): string[] =>
  compileArticle(`= ${parties} relations =\n${body}\n`, 'test').relation.missions.map(shortMission);

describe('lists whose items name no country', () => {
  const expected = [
    'HUN>MNG embassy Ulaanbaatar',
    'HUN>MNG honorary consulate Erdenet',
    'MNG>HUN embassy Budapest',
    'MNG>HUN honorary consulate Pécs',
  ];

  it.each([
    [
      'under headings',
      `== Diplomatic missions ==
=== Of Hungary ===
- Ulaanbaatar (embassy)
- Erdenet (honorary consulate)
=== Of Mongolia ===
- Embassy: Budapest
- Honorary consulate: Pécs`,
    ],
    [
      'under bullets',
      `== Diplomatic missions ==
- Hungary:
  - Embassy: Ulaanbaatar
  - Honorary consulate: Erdenet
- Mongolia:
  - Embassy in Budapest
  - Honorary consulate in Pécs`,
    ],
    [
      'under lines of text',
      `== Resident missions ==
Republic of Hungary in Mongolia:
- Ulaanbaatar, embassy
- Erdenet, honorary consulate

Mongolian missions in Hungary:
- Budapest – embassy
- Pécs – honorary consulate`,
    ],
    [
      'under sections of their own',
      `== Missions of Hungary in Mongolia ==
- Embassy in Ulaanbaatar
- Honorary consulate in Erdenet
== Missions in Hungary ==
- Embassy in Budapest
- Honorary consulate in Pécs`,
    ],
    [
      'in wikitext',
      `== Resident diplomatic missions ==
* [[Hungary]] has an embassy in [[Ulaanbaatar]].
* Hungary has an honorary consulate in [[Erdenet]].
* [[Mongolia]] has an [[Embassy of Mongolia, Budapest|embassy]] in [[Budapest]] and an honorary consulate in [[Pécs]].`,
    ],
  ])('%s', (_, body) => {
    expect(read('Hungary–Mongolia', body)).toEqual(expected);
  });

  it.each([
    ['with nobody to send it', '== Diplomatic missions ==\n- Honorary consulate: Pécs'],
    ['of peacekeepers', '== Peacekeeping missions ==\n- Erdenet, camp of the mission'],
  ])('none %s', (_, body) => {
    expect(read('Hungary–Mongolia', body)).toEqual([]);
  });
});

describe('missions named before', () => {
  it.each([
    [
      'Kenya opened an embassy in Lisbon in 1980. It was closed in 1990 and reopened in 2004.',
      ['KEN>PRT embassy Lisbon since 2004'],
    ],
    [
      'Kenya opened an embassy in Lisbon in 1980. It was closed from 1990 to 2004.',
      ['KEN>PRT embassy Lisbon since 2004'],
    ],
    [
      'Kenya opened an embassy in Lisbon in 1980. The embassy ceased to exist in 1990.',
      ['KEN>PRT embassy Lisbon since 1980 until 1990'],
    ],
    [
      'Kenya has an embassy in Lisbon and honorary consulates in Porto and Faro. The one in Porto dates from 2010.',
      ['KEN>PRT embassy Lisbon', 'KEN>PRT honorary consulate Porto since 2010', 'KEN>PRT honorary consulate Faro'],
    ],
    [
      'Kenya has consulates in Porto and Faro. The latter was opened on 3 May 2012.',
      ['KEN>PRT consulate Porto', 'KEN>PRT consulate Faro since 2012-05-03'],
    ],
    [
      'Kenya has consulates in Porto and Faro. They were visited in 2012. It opened a fair in 2013.',
      ['KEN>PRT consulate Porto', 'KEN>PRT consulate Faro'],
    ],
    ['Portugal has an embassy in Nairobi. It will be closed in 2030.', ['PRT>KEN embassy Nairobi']],
    ['It was closed in 1990. The latter reopened in 2004.', []],
  ])('%s', (text, missions) => {
    expect(read('Kenya–Portugal', text)).toEqual(missions);
  });
});

describe('one mission in several sections', () => {
  it.each([
    [
      'Kenya opened its embassy in Lisbon in 1980.\n\n== Missions ==\n- Kenya has an embassy in Lisbon.',
      ['KEN>PRT embassy Lisbon since 1980'],
    ],
    [
      'Kenya has an embassy in Portugal.\n\n== Missions ==\n- Kenya has an embassy in Lisbon.',
      ['KEN>PRT embassy Lisbon'],
    ],
    [
      'Kenya opened a consulate in Porto in 1980.\n\n== Missions ==\n- Kenya has an embassy in Lisbon.',
      ['KEN>PRT embassy Lisbon'],
    ],
    [
      'Kenya closed its consulate in Porto in 1980.\n\n== Missions ==\n- Kenya has an embassy in Lisbon.',
      ['KEN>PRT embassy Lisbon', 'KEN>PRT consulate Porto until 1980'],
    ],
    [
      'Portugal opened an embassy in Nairobi in 1977.\n\n== Missions ==\n- Kenya has an embassy in Lisbon.',
      ['KEN>PRT embassy Lisbon', 'PRT>KEN embassy Nairobi since 1977'],
    ],
  ])('%j', (body, missions) => {
    expect(read('Kenya–Portugal', body)).toEqual(missions);
  });
});
