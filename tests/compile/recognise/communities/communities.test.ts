import { describe, expect, it } from 'vitest';
import { readCommunities } from '../../../../src/compile/recognise/communities/communities.js';
import type { Codes } from '../../../../src/compile/sentence/annotate.js';
import { sentences } from '../sentences.js';

/** "people country count[-max] [share%] [year]": "Lebanese BRA 30000-40000", "Indians FJI 3.5%". */
function read(parties: string, text: string, heading = 'Political relations'): string[] {
  const codes = parties.split(' ') as unknown as Codes;
  return sentences(text, codes, { heading }).flatMap((sentence) =>
    readCommunities(sentence, codes).map(({ fact }) => {
      const { people, country, population, populationMin, populationMax, sharePercent, year } = fact;
      const count = population ?? (populationMax === null ? '' : `${populationMin}-${populationMax}`);
      const share = sharePercent === null ? '' : `${sharePercent}%`;
      return [people, country, count, share, year ?? ''].filter((part) => part !== '').join(' ');
    }),
  );
}

type Row = readonly [parties: string, text: string, ...expected: string[]];

describe('people who live in the other country, anywhere in the article', () => {
  const rows: readonly Row[] = [
    [
      'KEN CAN',
      'Estimates of the number of Kenyans in Canada range from 120,000 to upwards of 200,000.',
      'Kenyans CAN 120000-200000',
    ],
    ['KEN CAN', 'Kenyans are admitted to Canada by ballot; the number was raised to 1,650 for a limited period.'],
    [
      'KEN CAN',
      'The number of Kenyans in Canada has been put at 30,000, but the census of 2014 found fewer than 9,000.',
      'Kenyans CAN 30000',
      'Kenyans CAN 9000 2014',
    ],
    [
      'KEN CAN',
      'At the end of 2020 some 282,000 Kenyans lived in Canada, against barely 26,000 in 2012.',
      'Kenyans CAN 282000 2020',
      'Kenyans CAN 26000 2012',
    ],
    [
      'KEN CAN',
      'In 2021 some 282,000 Kenyans lived in Canada, down from 400,000 in 2012, though estimates go up to a million.',
      'Kenyans CAN 282000 2021',
      'Kenyans CAN 400000 2012',
      'Kenyans CAN 1000000 2021',
    ],
    ['KEN CAN', 'At the end of the 1950s, about 90,000 Kenyans lived in Canada.', 'Kenyans CAN 90000'],
    ['KEN CAN', 'Kenyans form an estimated 6 to 7 per cent of the population of Canada.'],
    ['KEN CAN', 'Kenyans form an estimated 7 per cent of the population of Canada.', 'Kenyans CAN 7%'],
    [
      'KEN CAN',
      'Since the coup of 2018 the number has grown: well over 20,000 Kenyans have requested asylum in Canada.',
    ],
    [
      'KEN CAN',
      'The community grew when more than 70,000 Kenyans, most of them farmers and traders, crossed the ocean to Canada.',
    ],
    ['KEN CAN', 'Some 25,000 Kenyan citizens registered in Canada had to prove that they spoke English.'],
    ['KEN CAN', 'Before the war there were between two and three million Kenyans in Canada.'],
    [
      'KEN CAN',
      'In 1969 there were 300,000 Kenyans in Canada, or more than one in ten of the inhabitants.',
      'Kenyans CAN 300000 1969',
    ],
    ['KEN CAN', 'Kenya was a Canadian colony for up to three and a half centuries.'],
    ['KEN CAN', 'About 12,000 Kenyans live in Canada.', 'Kenyans CAN 12000'],
    ['LBN BRA', 'There are between 30,000 and 40,000 Lebanese in Brazil.', 'Lebanese BRA 30000-40000'],
    [
      'FJI IND',
      'The Indian community in Fiji numbers 313,798 (37.5% of the population, 2007 census).',
      'Indians FJI 313798 37.5% 2007',
    ],
    ['ITA ARG', 'Argentina is home to some 1.2 million people of Italian descent.', 'Italians ARG 1200000'],
    [
      'AUS FJI',
      'According to the 2016 census, 26,140 people in Australia were born in Fiji.',
      'Fijians AUS 26140 2016',
    ],
    ['PRY ARG', 'An estimated two million Paraguayans live in Argentina.', 'Paraguayans ARG 2000000'],
    ['TUR DEU', 'Germany has a population of Turkish origin of about 3 million.', 'Turks DEU 3000000'],
    ['LBN BRA', 'Lebanese Brazilians number between five and seven million.', 'Lebanese BRA 5000000-7000000'],
    ['GBR KEN', 'Some 500 British nationals reside in Kenya.', 'British KEN 500'],
    ['NOR POL', 'At the beginning of 2022, 115,416 immigrants from Poland lived in Norway.', 'Poles NOR 115416 2022'],
    [
      'JPN PER',
      'Peru has the second largest Japanese community in Latin America, with some 100,000 people.',
      'Japanese PER 100000',
    ],
    [
      'POL BRA',
      'The Polish diaspora in Brazil is believed to number 1.5–3 million people.',
      'Poles BRA 1500000-3000000',
    ],
    [
      'UKR CAN',
      "With 1.36 million people, Canada has the world's third-largest Ukrainian population.",
      'Ukrainians CAN 1360000',
    ],
    ['KEN CAN', 'A 20,000-strong Kenyan community lives in Canada.', 'Kenyans CAN 20000'],
    ['KEN CAN', 'Canada has a Kenyan population of 29,000.', 'Kenyans CAN 29000'],
    ['GRC AUS', 'In the 2021 Australian census, 424,744 people reported Greek ancestry.', 'Greeks AUS 424744 2021'],
    [
      'CPV PRT',
      'In 2022 Portugal counted 36,748 Cape Verdean citizens with a residence permit.',
      'Cape Verdeans PRT 36748 2022',
    ],
    [
      'NZL TON',
      'At the 2018 census 82,389 New Zealand residents identified themselves as Tongan.',
      'Tongans NZL 82389 2018',
    ],
    [
      'LBN ARM',
      'Lebanon hosts an Armenian community estimated at between 140,000 and 160,000 people.',
      'Armenians LBN 140000-160000',
    ],
    ['BIH AUT', 'Around 96,000 citizens of Bosnia and Herzegovina live in Austria.', 'Bosnians AUT 96000'],
    ['TTO CAN', 'More than 200,000 Canadians trace their roots to Trinidad and Tobago.', 'Trinidadians CAN 200000'],
    [
      'IRL NZL',
      'Around 600,000 New Zealanders, or 15% of the population, have Irish ancestry.',
      'Irish NZL 600000 15%',
    ],
    [
      'TUR BGR',
      'Some 508,378 Bulgarian citizens declared themselves Turks in the 2021 census.',
      'Turks BGR 508378 2021',
    ],
    ['HUN ROU', "Romania's 1.2 million ethnic Hungarians are represented in parliament.", 'Hungarians ROU 1200000'],
    [
      'GRC ALB',
      'Estimates of the Greek minority in Albania vary between 24,243 and 200,000.',
      'Greeks ALB 24243-200000',
    ],
    [
      'VNM POL',
      'The number of Vietnamese living in Poland is estimated at 25,000–60,000.',
      'Vietnamese POL 25000-60000',
    ],
    ['YUG SUN', 'About 5,000 Soviet citizens lived in Yugoslavia.', 'Soviet citizens YUG 5000'],
    ['PAK NOR', 'About 38,000 Norwegians are of Pakistani descent.', 'Pakistanis NOR 38000'],
    ['IND GBR', 'In 2011 there were 1.4 million British Indians.', 'Indians GBR 1400000 2011'],
    ['SOM KEN', 'Kenya hosts around 280,000 Somali refugees, most of them in Dadaab.', 'Somalis KEN 280000'],
    ['IDN MYS', 'Some two million Indonesian migrant workers live in Malaysia.', 'Indonesians MYS 2000000'],
    [
      'AUS NZL',
      'At the 2018 census 62,712 people in New Zealand gave Australia as their country of birth.',
      'Australians NZL 62712 2018',
    ],
    ['KEN CAN', 'Canada, in turn, has some 1,500 of its nationals living in Kenya.', 'Canadians KEN 1500'],
    [
      'GHA DEU',
      'Approximately 40,000 Ghanaians, including 10,000 of German nationality, reside in Germany.',
      'Ghanaians DEU 40000',
    ],
    ['DNK DEU', 'About 50,000 members of the Danish minority live in Germany.', 'Danes DEU 50000'],
  ];
  it.each(rows)('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

describe('more wordings', () => {
  const rows: readonly Row[] = [
    ['PHL KWT', 'Kuwait hosts 241,000 overseas Filipino workers.', 'Filipinos KWT 241000'],
    ['KEN CAN', "Kenya's community in Canada is estimated to number 35,000.", 'Kenyans CAN 35000'],
    ['CHE THA', 'Some 9,800 Swiss abroad were registered in Thailand in 2021.', 'Swiss THA 9800 2021'],
    [
      'HUN SVK',
      'Of the 5.4 million inhabitants of Slovakia, 456,154 are Hungarians (2021).',
      'Hungarians SVK 456154 2021',
    ],
    ['HUN SRB', "Hungarians number 184,442 and form 2.8% of Serbia's population.", 'Hungarians SRB 184442 2.8%'],
    [
      'PRT LUX',
      'Portuguese nationals are the largest foreign group in Luxembourg, at 93,700 in 2021.',
      'Portuguese LUX 93700 2021',
    ],
    [
      'eu CHE',
      'About 1.4 million EU citizens live in Switzerland and 450,000 Swiss in the European Union.',
      'EU citizens CHE 1400000',
      'Swiss eu 450000',
    ],
    [
      'ARM SYR',
      'In 2003 some 150,000 Armenians lived in Syria; by 2015 only 30,000 remained.',
      'Armenians SYR 150000 2003',
      'Armenians SYR 30000 2015',
    ],
    [
      'TUR AUT',
      'According to estimates 250,000 to 350,000 people with Turkish roots live in Austria.',
      'Turks AUT 250000-350000',
    ],
    ['VEN ITA', 'An estimated 1.5 to 2 million Venezuelans have Italian roots.', 'Italians VEN 1500000-2000000'],
    [
      'JPN BRA',
      'Brazil has the largest Japanese population outside Japan, with about 1.5 million Japanese Brazilians.',
      'Japanese BRA 1500000',
    ],
    [
      'KEN CAN',
      'Canada is home to a significant Kenyan diaspora (around 35,000 people as of 2021).',
      'Kenyans CAN 35000 2021',
    ],
    [
      'KEN CAN',
      'The Canadian High Commission in Nairobi estimates the number of Canadians in Kenya at 3,000.',
      'Canadians KEN 3000',
    ],
    [
      'IRL CHE',
      'In 2019, there were roughly 2,800 Irish citizens living in Switzerland and 1,000 Swiss in Ireland.',
      'Irish CHE 2800 2019',
      'Swiss IRL 1000 2019',
    ],
    ['VEN COL', 'In 2019, over 1.4 million Venezuelans found refuge in Colombia.'],
    ['PRT AGO', 'More than 200,000 people have emigrated from Portugal to Angola.'],
    ['CUB ESP', 'About 4,000 Spaniards died in Cuba in 1898.'],
  ];
  it.each(rows)('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

describe('several counts', () => {
  const rows: readonly Row[] = [
    [
      'KEN CAN',
      'The number of registered Kenyans in Canada rose from 12,000 in 2001 to 22,000 in 2011.',
      'Kenyans CAN 12000 2001',
      'Kenyans CAN 22000 2011',
    ],
    [
      'KEN CAN',
      'Canada is home to about 20,000 Kenyans, and some 1,000 Canadians live in Kenya.',
      'Kenyans CAN 20000',
      'Canadians KEN 1000',
    ],
    [
      'ISL DNK',
      'Some 8,400 Icelanders lived in Denmark in 2016, while 900 Danes were living in Iceland.',
      'Icelanders DNK 8400 2016',
      'Danes ISL 900 2016',
    ],
    [
      'GEO GRC',
      'The number of Georgians in Greece has been estimated at 200,000, and of Greeks in Georgia at 5,500.',
      'Georgians GRC 200000',
      'Greeks GEO 5500',
    ],
    [
      'NZL WSM',
      'New Zealand is home to 182,721 Samoans, and a few hundred New Zealanders live in Samoa.',
      'Samoans NZL 182721',
    ],
    ['KEN CAN', 'There is a large Kenyan community in Canada. It numbers about 20,000.', 'Kenyans CAN 20000'],
    [
      'KEN CAN',
      'There is a large Kenyan community in Canada. The 2021 census counted 20,000 of them.',
      'Kenyans CAN 20000 2021',
    ],
    [
      'SUR NLD',
      'In 2020 there were 356,402 people of Surinamese origin in the Netherlands, of whom 178,000 were born there.',
      'Surinamese NLD 356402 2020',
    ],
  ];
  it.each(rows)('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

describe('shares of the population', () => {
  const rows: readonly Row[] = [
    ['FJI IND', 'Indians form 3.5% of the population of Fiji.', 'Indians FJI 3.5%'],
    ['FJI IND', 'Indo-Fijians make up 37.5% of the population of Fiji.', 'Indo-Fijians FJI 37.5%'],
    ['EST RUS', "Russians account for a quarter of Estonia's population.", 'Russians EST 25%'],
    ['IND TTO', 'Nearly half of the population of Trinidad and Tobago is of Indian origin.', 'Indians TTO 50%'],
    ['MUS IND', 'About 68% of Mauritians are of Indian origin.', 'Indians MUS 68%'],
    ['BGR TUR', 'Bulgaria has a Turkish minority that accounts for 8.4 per cent of the population.', 'Turks BGR 8.4%'],
    [
      'PRT LUX',
      'Luxembourg is home to a Portuguese community of some 95,000, or 14.5% of the population.',
      'Portuguese LUX 95000 14.5%',
    ],
    // Not of the population.
    ['RUS UKR', 'Russian is spoken by 30% of the population of Ukraine.'],
    ['RUS UKR', 'In a 2021 poll 41% of Ukrainians said that Russians are one people with them.'],
    ['KEN CAN', 'The number of Kenyans in Canada grew by 12%.'],
    ['KEN CAN', 'Kenyans living in Canada sent home 15% of all remittances.'],
  ];
  it.each(rows)('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

describe('under a heading that names the people, or the matter', () => {
  const rows: readonly (readonly [heading: string, ...row: Row])[] = [
    ['Kenyan diaspora', 'KEN CAN', 'The diaspora is estimated at 60,000 to 80,000.', 'Kenyans CAN 60000-80000'],
    ['Migration', 'TTO CAN', 'Trinidadians in Canada: 68,225 (2011).', 'Trinidadians CAN 68225 2011'],
    [
      'Kenyans in Canada',
      'KEN CAN',
      'According to the 2021 census, there were 14,000. Five years earlier, in 2016, the figure had been 11,500.',
      'Kenyans CAN 14000 2021',
      'Kenyans CAN 11500 2016',
    ],
    [
      'Italian immigration to Venezuela',
      'ITA VEN',
      'By 1976 the colony comprised 210,350 residents.',
      'Italians VEN 210350 1976',
    ],
    ['German Brazilians', 'DEU BRA', 'An estimated 5 million Brazilians have German ancestry.', 'Germans BRA 5000000'],
    ['Kenyans in Canada', 'KEN CAN', 'About 3,000 Canadians live in Kenya.', 'Canadians KEN 3000'],
    [
      'Kenyan Canadians',
      'KEN CAN',
      'They number around 12,000, or 0.03% of the population. Of these, 7,000 live in Toronto.',
      'Kenyans CAN 12000 0.03%',
    ],
    ['Kenyans in Canada', 'KEN CAN', 'Some 60% of them live in Ontario.'],
    ['Kenyans in Canada', 'KEN CAN', 'In 2012 Canada deported 120 Kenyans.'],
    ['Kenyans in Canada', 'KEN CAN', 'Every year some 2,000 Kenyans move to Canada.'],
    ['Kenyans in Canada', 'KEN CAN', 'A Kenyan association in Ottawa was founded in 1985 and has 300 members.'],
    ['Indians in Fiji', 'IND FJI', 'Between 1879 and 1916 around 60,000 Indians were brought to Fiji to cut cane.'],
    ['Indians in Fiji', 'IND FJI', 'There are 15 temples and 60 schools in Suva.'],
    ['Somalis in Kenya', 'SOM KEN', 'Some 300,000 Somalis passed through Kenya on their way to Europe.'],
  ];
  it.each(rows)('%s: %s: %s', (heading, parties, text, ...expected) => {
    expect(read(parties, text, heading)).toEqual(expected);
  });
});

describe('not a community', () => {
  const rows: readonly Row[] = [
    ['KEN CAN', 'Canada sent 2,000 soldiers to Kenya.'],
    ['BRA HTI', 'Brazil led the mission with 1,200 peacekeepers in Haiti.'],
    ['GBR POL', 'During the war 8,000 Polish airmen served in Britain.'],
    ['KEN CAN', 'Some 3,000 Kenyan students went to Canada in 2010.'],
    ['KEN CAN', 'In 2019, 45,000 Canadian tourists visited Kenya.'],
    ['KEN CAN', 'In 2019, 45,000 Canadians visited Kenya.'],
    ['KEN CAN', 'Among the 300 passengers were 20 Kenyans living in Canada.'],
    ['HRV SVN', 'Some 17,000 Croats commute to Slovenia.'],
    ['KEN CAN', 'Kenyan authorities repatriated 40 Canadians living in Kenya in 2020.'],
    ['KEN CAN', 'Canada evacuated 300 Canadians from Kenya in 2008.'],
    ['KEN CAN', 'A Canadian mining company employs 700 Kenyans in Kenya.'],
    ['CUB VEN', 'About 20,000 Cuban doctors were sent to Venezuela.'],
    ['KEN CAN', 'Two Canadians were among the 67 people killed in Nairobi.'],
    ['FRA DZA', 'The battle cost the lives of 5,000 Frenchmen in Algeria.'],
    ['KEN CAN', 'Since 1964 more than 500 Canadian volunteers have worked in Kenya.'],
    ['KEN CAN', 'About 5,000 Kenyans voted in Canada in the 2022 election.'],
    ['KEN CAN', 'English is spoken by 12 million Kenyans.'],
    ['KEN CAN', 'About 12,000 Kenyans live in Uganda.'],
    ['KEN CAN', 'Canada is home to 60,000 Somalis.'],
    ['KEN CAN', 'Some 300,000 Kenyans live abroad.'],
    ['KEN CAN', 'Nairobi has a population of 4.4 million.'],
    ['KEN CAN', 'Kenya has 54 million inhabitants and Canada 40 million.'],
    ['IND FJI', 'Some 120,000 households in Fiji received aid from India.'],
    ['IND FJI', 'Resolution 1244 was adopted with the votes of India and Fiji.'],
    ['FRA DZA', 'About 900,000 French settlers left Algeria in 1962.'],
    ['BRA HTI', 'Brazil issued 48,000 visas to Haitians.'],
    ['DEU TUR', 'Turkey hosts 3.6 million Syrians.'],
    ['DEU TUR', 'In 2019 about 5 million Germans spent their holidays in Turkey.'],
    ['VAT PHL', 'About 86 million Filipinos are Catholics, the third largest number in the world.'],
    ['KEN CAN', 'Between 1991 and 2001, 8,000 Kenyans immigrated to Canada.'],
  ];
  it.each(rows)('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

it('keeps what the sentence says of the figure', () => {
  const codes: Codes = ['KEN', 'CAN'];
  const [sentence] = sentences('About 12,000 people of Kenyan descent live in Canada.', codes);
  expect(sentence && readCommunities(sentence, codes)).toEqual([
    {
      rule: 'community: count',
      fact: {
        people: 'Kenyans',
        country: 'CAN',
        population: 12000,
        populationMin: null,
        populationMax: null,
        sharePercent: null,
        year: null,
        group: 'descent',
        note: 'approximate',
        source: { section: 'History', sentence: 1 },
      },
    },
  ]);
});

describe('a share of the country, not of a town', () => {
  it.each<Row>([
    ['ALB MNE', 'Albanians form 5% of the population of Montenegro.', 'Albanians MNE 5%'],
    ['ALB MNE', 'In 2011 Albanians formed 4.9% of the inhabitants.', 'Albanians MNE 4.9% 2011'],
    ['ALB MNE', 'Albanians made up 4.9% of the population in 2011, and 70% in Ulcinj.', 'Albanians MNE 4.9% 2011'],
    ['ALB MNE', 'The council has its seat in Ulcinj, where Albanians formed 70.66% of the inhabitants in 2011.'],
    ['ALB MNE', 'In Ulcinj, Albanians form 70% of the population.'],
    ['ALB MNE', 'In the municipality of Ulcinj Albanians are 70% of the inhabitants.'],
    ['ALB MNE', 'Albanians make up 73% of the population of the town of Ulcinj.'],
    ['ALB MNE', 'Albanians form a majority in Ulcinj, with 70% of the population.'],
    ['ALB MNE', "Albanians make up 73% of the town's population."],
  ])('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text, 'Albanians in Montenegro')).toEqual(expected);
  });
  it.each<Row>([
    ['FJI IND', 'Fiji has 900,000 inhabitants; Indians make up 35 percent.', 'Indians FJI 35%'],
    ['FJI IND', 'Fijians make up 57 percent of the population; Indians make up 35 percent.', 'Indians FJI 35%'],
    ['FJI IND', 'In Fiji, Fijians make up 57 percent of the population.'],
    ['FJI IND', 'Trade grew by 5 percent; Indians make up 35 percent.'],
  ])('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text, 'Population')).toEqual(expected);
  });
});

describe('a country that has people work or live there', () => {
  it.each<Row>([
    ['PHL SAU', 'Saudi Arabia employs 1 million Filipinos.', 'Filipinos SAU 1000000'],
    ['ETH SDN', 'Sudan has given shelter to 60,000 Ethiopian refugees.', 'Ethiopians SDN 60000'],
    ['ETH SDN', 'Sudan has taken in 60,000 Ethiopian refugees.', 'Ethiopians SDN 60000'],
    ['ETH SDN', 'Sudan gave shelter to 60,000 Ethiopian refugees in 1984.'],
    ['PHL SAU', 'Saudi Arabia employed 50 Filipino doctors in 1980.'],
    ['PHL SAU', 'Aramco employs 5,000 Filipinos.'],
    // Turks of Bulgaria, or Bulgarians of Turkey.
    ['BGR TUR', 'About 300,000 Bulgarian Turks who emigrated live in Turkey.'],
  ])('%s: %s', (parties, text, ...expected) => {
    expect(read(parties, text)).toEqual(expected);
  });
});

describe('when they were counted', () => {
  it.each<[text: string, year: number | null, period: string | undefined]>([
    ['In October 2023 there were 101,800 Japanese nationals in Peru.', 2023, '2023-10'],
    ['On 24 November 2022 there were 51,445 Japanese in Peru.', 2022, '2022-11-24'],
    ['The census of September 2021 counted 3,239 Japanese in Peru.', 2021, '2021-09'],
    ['The censuses of 2021 and 2022 put the number of Japanese in Peru at 3,239.', 2022, '2021/2022'],
    ['3,239 Japanese lived in Peru in 2021.', 2021, undefined],
    ['Some 3,239 Japanese live in Peru.', null, undefined],
  ])('%s', (text, year, period) => {
    const codes: Codes = ['JPN', 'PER'];
    const [sentence] = sentences(text, codes, { heading: 'Japanese in Peru' });
    const [read] = sentence === undefined ? [] : readCommunities(sentence, codes);
    expect([read?.fact.year, read?.fact.period]).toEqual([year, period]);
  });
});
