import { describe, expect, it } from 'vitest';
import { tableArticle } from '../table-article.js';
import { shortMission } from './missions-of.js';

describe('missions of tables', () => {
  const rows: readonly (readonly [section: string, table: string, ...missions: string[]])[] = [
    [
      'Facts',
      'Country | Embassy in / {{flag|Latvia}} | [[Valletta]] / {{flag|Malta}} | [[Riga]]',
      'LVA>MLT embassy Valletta',
      'MLT>LVA embassy Riga',
    ],
    [
      'Diplomatic missions',
      'Mission | Location | Opened / Embassy of Latvia | Valletta | 1 May 2004 / Maltese Honorary Consulate | Liepāja | 2005',
      'LVA>MLT embassy Valletta since 2004-05-01',
      'MLT>LVA honorary consulate Liepāja since 2005',
    ],
    [
      'Diplomatic missions',
      'Sending state | Type | City | Since | Closed / Latvia | Consulate-General | Gozo | 1993 | 2001',
      'LVA>MLT consulate-general Gozo since 1993 until 2001',
    ],
    // The seat of one party leaves only the other as the sender.
    ['Diplomatic missions', 'Type | City / Embassy | Valletta', 'LVA>MLT embassy Valletta'],
    // Another state's, a sender without a kind, no table of missions.
    ['Diplomatic missions', 'Sending state | Type | City / Estonia | Embassy | Riga'],
    ['Diplomatic missions', 'Sending state | City / Latvia | Valletta'],
    ['Sport', 'Country | City / Latvia | Valletta'],
    ['Diplomatic missions', 'Sending state | Type | City / Latvia | Embassy | Riga'],
  ];
  it.each(rows)('%s: %s', (section, table, ...expected) => {
    expect(tableArticle(section, '', table).missions.map((mission) => shortMission(mission))).toEqual(expected);
  });
});
