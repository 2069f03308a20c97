import { describe, expect, it } from 'vitest';
import { missionsOf } from './missions-of.js';

type Row = [parties: string, text: string, missions: string[]];

const ELSEWHERE: Row[] = [
  [
    'CHL LVA',
    'Latvia is accredited to Chile from its Ministry of Foreign Affairs in Riga.',
    ['LVA>CHL diplomatic mission Riga (not resident, LVA)'],
  ],
  [
    'CHL LVA',
    'Chile is represented in Latvia through a non-resident ambassador based in Santiago (in the Foreign Ministry).',
    ['CHL>LVA embassy Santiago (not resident, CHL)'],
  ],
  [
    'CHL LVA',
    'Latvia has a roving ambassador to Chile, resident in Riga.',
    ['LVA>CHL embassy Riga (not resident, LVA)'],
  ],
  [
    'NPL ISL',
    'Nepal is accredited to Iceland from its embassy in Copenhagen, Denmark.',
    ['NPL>ISL embassy Copenhagen (not resident, DNK)'],
  ],
  [
    'NPL ISL',
    'Iceland is accredited to Nepal from its embassy in New Delhi.',
    ['ISL>NPL embassy New Delhi (not resident, IND)'],
  ],
  [
    'NPL ISL',
    'Nepal is accredited to Iceland from Copenhagen, Denmark.',
    ['NPL>ISL diplomatic mission Copenhagen (not resident, DNK)'],
  ],
  [
    'BTN PER',
    'Bhutan does not have an embassy in Peru; its embassy in New Delhi is accredited.',
    ['BTN>PER embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Peru covers Bhutan from its embassy in New Delhi, India.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Bhutan is covered by the Peruvian embassy in New Delhi.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Peru is represented in Bhutan through its embassy in New Delhi.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Peru is represented in Bhutan by its embassy in New Delhi (India).',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    "Peru's embassy in New Delhi is also accredited to Bhutan.",
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'The Peruvian embassy in New Delhi is responsible for Bhutan.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    "Peru's non-resident ambassador to Bhutan is based in New Delhi.",
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  ['BTN PER', 'Peru has a non-resident ambassador in New Delhi.', ['PER>BTN embassy New Delhi (not resident, IND)']],
  [
    'BTN PER',
    'Peru has a non-resident ambassador accredited to Bhutan, resident in New Delhi.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'The ambassador of Peru to India is concurrently accredited to Bhutan.',
    ['PER>BTN embassy (not resident, IND)'],
  ],
  [
    'BTN PER',
    'The Peruvian ambassador in New Delhi is accredited to Bhutan.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    "Relations with Bhutan are conducted through Peru's embassy in New Delhi.",
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Peru maintains its relations with Bhutan through its embassy in New Delhi.',
    ['PER>BTN embassy New Delhi (not resident, IND)'],
  ],
  [
    'BTN PER',
    'Peru is represented in Bhutan through its embassy in New Delhi and an honorary consulate in Thimphu.',
    ['PER>BTN embassy New Delhi (not resident, IND)', 'PER>BTN honorary consulate Thimphu'],
  ],
  ['BTN PER', 'Peru has a non-resident embassy in New Delhi.', ['PER>BTN embassy New Delhi (not resident, IND)']],
  [
    'FJI PRT',
    "Fiji's high commission in London is accredited to Portugal.",
    ['FJI>PRT high commission London (not resident, GBR)'],
  ],
  [
    'FJI PRT',
    "Fiji's high commissioner in London is accredited to Portugal.",
    ['FJI>PRT high commission London (not resident, GBR)'],
  ],
  [
    'FJI PRT',
    'Portugal is accredited to Fiji from its embassy in Canberra, Australia, and has an honorary consulate in Suva.',
    ['PRT>FJI embassy Canberra (not resident, AUS)', 'PRT>FJI honorary consulate Suva'],
  ],
  [
    'FJI PRT',
    'Neither country has a resident ambassador; Portugal is represented from its embassy in Canberra.',
    ['PRT>FJI embassy Canberra (not resident, AUS)'],
  ],
  [
    'FJI VAT',
    'The apostolic nuncio to Fiji resides in Wellington, New Zealand.',
    ['VAT>FJI nunciature Wellington (not resident, NZL)'],
  ],
  [
    'FJI VAT',
    'The Holy See is represented in Fiji by its apostolic nunciature in Wellington.',
    ['VAT>FJI nunciature Wellington (not resident, NZL)'],
  ],
  [
    'FJI VAT',
    'Fiji is accredited to the Holy See from its embassy in Brussels, Belgium.',
    ['FJI>VAT embassy Brussels (not resident, BEL)'],
  ],
  [
    'MNG URY',
    'Mongolia is accredited to Uruguay from its embassy in Washington, D.C., United States.',
    ['MNG>URY embassy Washington, D.C. (not resident, USA)'],
  ],
  [
    'MNG URY',
    'Uruguay is represented in Mongolia through its embassy in Beijing, China, and an honorary consulate in Ulaanbaatar.',
    ['URY>MNG embassy Beijing (not resident, CHN)', 'URY>MNG honorary consulate Ulaanbaatar'],
  ],
  [
    'TUV SWE',
    'Tuvalu is represented in Sweden through its permanent diplomatic mission in New York, United States.',
    ['TUV>SWE diplomatic mission New York (not resident, USA)'],
  ],
  [
    'GEO ISL',
    'Georgia is accredited to Iceland from its embassy in Copenhagen and Iceland to Georgia from its embassy in Helsinki, Finland.',
    ['GEO>ISL embassy Copenhagen (not resident, DNK)', 'ISL>GEO embassy Helsinki (not resident, FIN)'],
  ],
  [
    'LCA JPN',
    'Japan covers Saint Lucia from its embassy in Port of Spain, Trinidad and Tobago.',
    ['JPN>LCA embassy Port of Spain (not resident, TTO)'],
  ],
  ['AFG BOL', 'The Bolivian embassy in Tehran covers Afghanistan.', ['BOL>AFG embassy Tehran (not resident, IRN)']],
];

const ALSO: Row[] = [
  [
    'AUS ITA',
    'Australia has an embassy in Rome, which is also accredited to Albania and San Marino.',
    ['AUS>ITA embassy Rome', 'AUS>ALB embassy Rome (not resident, ITA)', 'AUS>SMR embassy Rome (not resident, ITA)'],
  ],
  [
    'AUS FJI',
    'Australia has a high commission in Suva. The high commission is also responsible for Tuvalu.',
    ['AUS>FJI high commission Suva', 'AUS>TUV high commission Suva (not resident, FJI)'],
  ],
  [
    'IND KEN',
    'India has a high commission in Nairobi, with concurrent accreditation to Eritrea.',
    ['IND>KEN high commission Nairobi', 'IND>ERI high commission Nairobi (not resident, KEN)'],
  ],
  [
    'IND KEN',
    'India has a high commission in Nairobi that also covers Eritrea and Somalia, and a consulate in Mombasa.',
    [
      'IND>KEN high commission Nairobi',
      'IND>KEN consulate Mombasa',
      'IND>ERI high commission Nairobi (not resident, KEN)',
      'IND>SOM high commission Nairobi (not resident, KEN)',
    ],
  ],
  [
    'CZE CHL',
    'The Czech Republic has an embassy in Santiago, also accredited to Ecuador.',
    ['CZE>CHL embassy Santiago', 'CZE>ECU embassy Santiago (not resident, CHL)'],
  ],
];

const NONE: [parties: string, text: string][] = [
  ['KEN PRT', 'The Kenyan embassy in Madrid is also accredited to Andorra.'],
  ['KEN PRT', 'Kenya has an embassy in Madrid.'],
  ['KEN PRT', 'The Spanish embassy in Nairobi covers Uganda.'],
  ['KEN PRT', 'Portuguese companies covered the costs of the embassy in Madrid.'],
  ['BTN PER', 'Bhutan was at first covered from the embassy in New Delhi.'],
  ['BTN PER', 'Peru plans to accredit its ambassador in New Delhi to Bhutan.'],
  ['BTN PER', 'Neither country has a resident ambassador in the other.'],
  ['BTN PER', 'The ambassador of Peru in New Delhi visited Thimphu in 2014.'],
  ['BTN PER', 'The two ambassadors met in New Delhi in 2014.'],
  ['BTN PER', 'The first non-resident ambassador presented his credentials on 4 May 2003.'],
  ['BTN PER', 'Peruvian journalists were accredited to the summit in Thimphu.'],
  ['BTN PER', 'The Indian ambassador in Lima is accredited to Bolivia.'],
  ['BTN PER', 'The university is accredited by the ministry in Lima.'],
  ['FJI PRT', "Fiji's high commissioner in London attended the ceremony."],
  ['FJI PRT', 'Portugal is not accredited to Fiji from its embassy in Canberra.'],
  ['FJI PRT', 'The Portuguese ambassador in Canberra signed the agreement.'],
];

const read = (text: string, parties: string): string[] =>
  missionsOf(text, parties, 'Diplomatic representation', 'paragraph');

describe('a mission that covers a party from elsewhere', () => {
  it.each(ELSEWHERE)('%s: %s', (parties, text, missions) => {
    expect(read(text, parties)).toEqual(missions);
  });
});

describe('a mission that covers further states', () => {
  it.each(ALSO)('%s: %s', (parties, text, missions) => {
    expect(read(text, parties)).toEqual(missions);
  });
});

describe('nothing is accredited in', () => {
  it.each(NONE)('%s: %s', (parties, text) => {
    expect(read(text, parties)).toEqual([]);
  });
});
