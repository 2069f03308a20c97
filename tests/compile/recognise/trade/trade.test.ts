import { describe, expect, it } from 'vitest';
import { tradeOf } from './trade-of.js';

type Row = [text: string, parties: string, figures: string[]];

const TOTALS: Row[] = [
  // The months stay with the figure.
  [
    'In the first ten months of 2021 trade amounted to $300 million.',
    'UKR EGY',
    ['total 2021 300000000 USD (2021-01/2021-10)'],
  ],
  [
    'In the first half of 2020 trade was worth $300 million.',
    'UKR EGY',
    ['total 2020 300000000 USD (2020-01/2020-06)'],
  ],
  [
    'In 2021 (January–October) trade amounted to $300 million.',
    'UKR EGY',
    ['total 2021 300000000 USD (2021-01/2021-10)'],
  ],
  ['In 2021 (up to May) trade amounted to $300 million.', 'UKR EGY', ['total 2021 300000000 USD ~']],
  ['In 2021 (a record year) trade amounted to $300 million.', 'UKR EGY', ['total 2021 300000000 USD']],
  ['During 2022–23 (April–January) trade was $3 billion.', 'IND OMN', ['total 2023 3000000000 USD (2022-04/2023-01)']],
  ['During 2022–23 (April–June) trade was $3 billion.', 'IND OMN', ['total 2023 3000000000 USD (2022-04/2022-06)']],
  ['In the 2018–19 fiscal year trade was $3 billion.', 'IND OMN', ['total 2019 3000000000 USD (2018/2019)']],
  ['Bilateral trade was valued at $3.2 billion in 2019.', 'KEN IND', ['total 2019 3200000000 USD']],
  ['In 2016 trade between the two countries was worth €45 million.', 'MLT LVA', ['total 2016 45000000 EUR']],
  ['Trade between Peru and Thailand stood at US$510 million in 2014.', 'PER THA', ['total 2014 510000000 USD']],
  ['Trade totalled $1.4 billion in 2011.', 'VNM NZL', ['total 2011 1400000000 USD']],
  ['By 2018 two-way trade had hit $7 billion.', 'MEX KOR', ['total 2018 7000000000 USD']],
  ['Two-way merchandise trade came to C$3.2 billion in 2019.', 'CAN SGP', ['total 2019 3200000000 CAD']],
  ['The turnover of trade reached 120 million euros in 2005.', 'MLT LVA', ['total 2005 120000000 EUR']],
  ['Trade exchange between the two countries exceeded $90 million in 2012.', 'JOR MAR', ['total 2012 90000000 USD ~']],
  ['In 2017 the volume of trade topped 2 billion dollars.', 'ETH TUR', ['total 2017 2000000000 USD ~']],
  ['Bilateral trade was just shy of €800 million in 2022.', 'IRL CHL', ['total 2022 800000000 EUR ~']],
  ['Trade was estimated at $15 million in 1998.', 'FJI WSM', ['total 1998 15000000 USD ~']],
  ['In 2009 bilateral trade amounted to at least $60 million.', 'SEN EGY', ['total 2009 60000000 USD ~']],
  ['Trade in goods and services was worth A$12.3 billion in 2021.', 'AUS THA', ['total 2021 12300000000 AUD']],
  ['Indo-Kenyan trade stood at $2.1 billion in 2010.', 'IND KEN', ['total 2010 2100000000 USD']],
  ['Brazil–India trade was worth $12 billion in 2021.', 'BRA IND', ['total 2021 12000000000 USD']],
  ['Trade volume (2019): €5.5 million.', 'CYP GEO', ['total 2019 5500000 EUR']],
  ['Goods worth $4 million crossed the border in 2003.', 'TGO BEN', ['total 2003 4000000 USD']],
  [
    'India is the largest trading partner of Nepal, with $8.2 billion in 2018.',
    'IND NPL',
    ['total 2018 8200000000 USD'],
  ],
  [
    'With $8.2 billion in 2018, India was the largest trading partner of Nepal.',
    'IND NPL',
    ['total 2018 8200000000 USD'],
  ],
  ['Trade crossed the $5 billion mark in 2013.', 'NGA ZAF', ['total 2013 5000000000 USD ~']],
  ['In 2020, $310 million was the value of bilateral trade.', 'PAN CRI', ['total 2020 310000000 USD']],
];

const UNITS: Row[] = [
  ['Trade reached two and a half billion euros in 2008.', 'FIN EST', ['total 2008 2500000000 EUR']],
  ['Trade was worth one hundred and twenty million dollars in 1974.', 'URY ARG', ['total 1974 120000000 USD']],
  ['In 2004 trade amounted to half a billion euros.', 'SVN AUT', ['total 2004 500000000 EUR']],
  ['Trade stood at €1.2bn in 2015.', 'DNK LTU', ['total 2015 1200000000 EUR']],
  ['Trade stood at EUR 1,2 billion in 2015.', 'DNK LTU', ['total 2015 1200000000 EUR']],
  ['Trade stood at 1.2 billion € in 2015.', 'DNK LTU', ['total 2015 1200000000 EUR']],
  ['In 2013 trade was worth Rs 500 crore.', 'IND BTN', ['total 2013 5000000000 INR']],
  ['In 2013 trade was worth Rs 500 crore.', 'NPL JPN', ['total 2013 5000000000 NPR']],
  ['In 2013 trade was worth Tk 90 crore.', 'BGD BTN', ['total 2013 900000000 BDT']],
  ['Trade was US$ 338m in 2002.', 'TUN LBY', ['total 2002 338000000 USD']],
  ['In 2002 there was $338-million trade between the two.', 'TUN LBY', ['total 2002 338000000 USD']],
  ['In 2014 trade came to 20 billion CFA francs.', 'SEN MLI', ['total 2014 20000000000 XOF']],
  ['In 2014 trade came to 20 billion CFA francs.', 'CMR TCD', ['total 2014 20000000000 XAF']],
  ['Trade amounted to 300 million roubles in 1975.', 'SUN IND', ['total 1975 300000000 SUR']],
  ['Trade amounted to 300 million roubles in 2005.', 'RUS TJK', ['total 2005 300000000 RUB']],
  ['In 1999 trade was worth 40 million Egyptian pounds.', 'EGY SDN', ['total 1999 40000000 EGP']],
  ['In 1965 trade was worth 40 million pounds.', 'NGA GHA', ['total 1965 40000000 GBP']],
  ['Trade was worth TT$120 million in 2010.', 'TTO GUY', ['total 2010 120000000 TTD']],
  ['In 2022 trade totalled ¥900 billion.', 'CHN MNG', ['total 2022 900000000000 CNY']],
  ['In 2022 trade totalled 900 billion yen.', 'JPN MNG', ['total 2022 900000000000 JPY']],
];

const FLOWS: Row[] = [
  [
    "In 2019, Kenya exported goods worth $50 million to India, while India's exports to Kenya were $2.1 billion.",
    'KEN IND',
    ['KEN>IND 2019 50000000 USD', 'IND>KEN 2019 2100000000 USD'],
  ],
  [
    'Kenyan exports to India amounted to $50 million in 2019, imports to $2.1 billion.',
    'KEN IND',
    ['KEN>IND 2019 50000000 USD', 'IND>KEN 2019 2100000000 USD'],
  ],
  ['Imports from Vietnam stood at $80 million in 2006.', 'CUB VNM', ['VNM>CUB 2006 80000000 USD']],
  ["Japan's imports from Oman were worth $4 billion in 2008.", 'JPN OMN', ['OMN>JPN 2008 4000000000 USD']],
  ['Exports of Ghana to Brazil came to $12 million in 2007.', 'GHA BRA', ['GHA>BRA 2007 12000000 USD']],
  ['Imports of Ghana from Brazil came to $212 million in 2007.', 'GHA BRA', ['BRA>GHA 2007 212000000 USD']],
  ['Kenyan imports of Indian goods were worth $2 billion in 2016.', 'KEN IND', ['IND>KEN 2016 2000000000 USD']],
  [
    'In 2018 exports from Chile to Norway and imports from Norway to Chile were $90 million and $120 million respectively.',
    'CHL NOR',
    ['CHL>NOR 2018 90000000 USD', 'NOR>CHL 2018 120000000 USD'],
  ],
  [
    'Malian exports to and imports from Morocco reached $5 million and $61 million in 2015.',
    'MLI MAR',
    ['MLI>MAR 2015 5000000 USD', 'MAR>MLI 2015 61000000 USD'],
  ],
  [
    "Malta's exports/imports with Egypt in 2009: 48.4/8.6 million euros.",
    'MLT EGY',
    ['MLT>EGY 2009 48400000 EUR', 'EGY>MLT 2009 8600000 EUR'],
  ],
  [
    "Sweden is Iceland's third-largest export market, worth $300 million in 2014.",
    'SWE ISL',
    ['ISL>SWE 2014 300000000 USD'],
  ],
  [
    'In 1938 Siam sold goods worth £2 million to Japan and bought £3 million of goods from it.',
    'THA JPN',
    ['THA>JPN 1938 2000000 GBP', 'JPN>THA 1938 3000000 GBP'],
  ],
  ['The Philippines shipped goods worth $700 million to Malaysia in 2001.', 'PHL MYS', ['PHL>MYS 2001 700000000 USD']],
  ['Goods worth $9 million were exported to Malawi by Zambia in 2000.', 'ZMB MWI', ['ZMB>MWI 2000 9000000 USD']],
  ['In 2012 Laos purchased Cambodian goods for $6 million.', 'LAO KHM', ['KHM>LAO 2012 6000000 USD']],
  ['Spain accounted for €3 billion of Moroccan exports in 2010.', 'ESP MAR', ['MAR>ESP 2010 3000000000 EUR']],
  ['In 2019 US exports to Haiti were $1.3 billion.', 'USA HTI', ['USA>HTI 2019 1300000000 USD']],
  [
    'Trade with Nigeria stood at $500 million in 2013, with exports of $400 million and imports of $100 million.',
    'GHA NGA',
    ['total 2013 500000000 USD', 'GHA>NGA 2013 400000000 USD', 'NGA>GHA 2013 100000000 USD'],
  ],
  [
    'Exports to Bahrain: $260 million (2020); imports: $78 million.',
    'JOR BHR',
    ['JOR>BHR 2020 260000000 USD', 'BHR>JOR 2020 78000000 USD'],
  ],
  ['In 2020 the Holy See imported goods worth €4 million from Malta.', 'VAT MLT', ['MLT>VAT 2020 4000000 EUR']],
  [
    'Fiji imported $70 million in goods from Tonga in 2011 and exported $5 million in return.',
    'FJI TON',
    ['TON>FJI 2011 70000000 USD', 'FJI>TON 2011 5000000 USD'],
  ],
  [
    'The Union imported goods worth €20 billion from Ukraine in 2020 and exported goods worth €25 billion.',
    'UKR eu',
    ['UKR>eu 2020 20000000000 EUR', 'eu>UKR 2020 25000000000 EUR'],
  ],
  [
    'Goods were worth €4 million in 2004 from Fiji to Tonga, those from Tonga to Fiji €3 million.',
    'FJI TON',
    ['FJI>TON 2004 4000000 EUR', 'TON>FJI 2004 3000000 EUR'],
  ],
  [
    'Trade was worth €1 billion in 2010, of which €400 million were Greek exports and €600 million Egyptian.',
    'EGY GRC',
    ['total 2010 1000000000 EUR', 'GRC>EGY 2010 400000000 EUR', 'EGY>GRC 2010 600000000 EUR'],
  ],
  [
    'In 2018 exports were $4 million from Palau to Japan and $3 million from Japan to Palau.',
    'JPN PLW',
    ['PLW>JPN 2018 4000000 USD', 'JPN>PLW 2018 3000000 USD'],
  ],
  ['The combined value of exports and imports was $1 billion in 2003.', 'GHA NGA', ['total 2003 1000000000 USD']],
  ['In 1985 the Soviet Union took Afghan goods worth 300 million roubles.', 'SUN AFG', ['AFG>SUN 1985 300000000 SUR']],
  ['The two states traded goods worth €1 million in 2010.', 'AND SMR', ['total 2010 1000000 EUR']],
];

const YEARS: Row[] = [
  [
    'Trade grew from $1 million in 1990 to $3 million in 2000.',
    'GUY SUR',
    ['total 1990 1000000 USD', 'total 2000 3000000 USD'],
  ],
  [
    'Trade fell from 3.1 to 2.4 billion euros between 2018 and 2020.',
    'PRT AGO',
    ['total 2018 3100000000 EUR', 'total 2020 2400000000 EUR'],
  ],
  ['In 2017 trade rose by 10% to $5 billion.', 'IDN PAK', ['total 2017 5000000000 USD']],
  ['In 2017 trade rose by $200 million to $5 billion.', 'IDN PAK', ['total 2017 5000000000 USD']],
  ['In 2017 trade rose from $4 billion to $5 billion.', 'IDN PAK', ['total 2017 5000000000 USD']],
  [
    'In 2019 trade fell to $6 million, from $8 million in 2018.',
    'NRU FJI',
    ['total 2019 6000000 USD', 'total 2018 8000000 USD'],
  ],
  [
    'Trade was worth $30 million in 2001. A year later it rose to $40 million.',
    'BOL ECU',
    ['total 2001 30000000 USD', 'total 2002 40000000 USD'],
  ],
  [
    'Omani exports to Kenya were worth $60 million in 2015. Imports stood at $9 million that year.',
    'OMN KEN',
    ['OMN>KEN 2015 60000000 USD', 'KEN>OMN 2015 9000000 USD'],
  ],
  [
    'Trade was $5 million in 2010, and in 2019 it was $16 million.',
    'BWA ZMB',
    ['total 2010 5000000 USD', 'total 2019 16000000 USD'],
  ],
  [
    'Trade in 2018 and 2019 was worth $3 million and $4 million respectively.',
    'LSO BWA',
    ['total 2018 3000000 USD', 'total 2019 4000000 USD'],
  ],
  ['In the financial year 2018–19 trade reached $1.2 billion.', 'IND MMR', ['total 2019 1200000000 USD (2018/2019)']],
  [
    'Exports to Mali were $4 million and imports $1 million in 2003.',
    'MRT MLI',
    ['MRT>MLI 2003 4000000 USD', 'MLI>MRT 2003 1000000 USD'],
  ],
  [
    'Since the agreement of 2004 trade has grown, reaching $70 million in 2012.',
    'PER EGY',
    ['total 2012 70000000 USD'],
  ],
  [
    'Trade was $20 million in 2005. Slovak exports to Cuba were $15 million in the same year. The figures for 2006 were $25 million and $18 million respectively.',
    'SVK CUB',
    ['total 2005 20000000 USD', 'SVK>CUB 2005 15000000 USD', 'total 2006 25000000 USD', 'SVK>CUB 2006 18000000 USD'],
  ],
  ['Bilateral trade currently amounts to about $2 billion a year.', 'KEN IND', ['total null 2000000000 USD ~']],
  ['Total merchandise trade in FY2019 was A$48 million.', 'AUS TTO', ['total 2019 48000000 AUD']],
  ['Trade has grown since 2005, when it was $12 million.', 'IDN FJI', ['total 2005 12000000 USD']],
  [
    'Danish exports were worth 4.2 billion Danish kroner, compared with 3.9 billion kroner in 2018.',
    'DNK IND',
    ['DNK>IND 2018 3900000000 DKK'],
  ],
  ['Trade: 2004 – €4 million, 2005 – €5 million.', 'EST GEO', ['total 2004 4000000 EUR', 'total 2005 5000000 EUR']],
  [
    'In 2008 trade was $60 million, but after the crisis of 2009 fell to $20 million.',
    'PRY TWN',
    ['total 2008 60000000 USD'],
  ],
  [
    'Exports to Taiwan rose threefold between 2013 and 2019, to US$60 million.',
    'PRY TWN',
    ['PRY>TWN 2019 60000000 USD'],
  ],
  [
    'UK trade with Nepal (exports plus imports) was £160 million in the four quarters to the end of Q3 2022.',
    'GBR NPL',
    ['total 2022 160000000 GBP (2021-10/2022-09)'],
  ],
];

const NO_FIGURES: [text: string, parties: string][] = [
  ['Indian investment in Kenya stood at $2.5 billion in 2018.', 'IND KEN'],
  ['The stock of Omani FDI in India reached $500 million in 2018.', 'OMN IND'],
  ['Trade and investment projects worth $900 million were agreed in 2018.', 'OMN IND'],
  ['In 2014 Japan granted Laos aid of $30 million for trade facilitation.', 'JPN LAO'],
  ['In 2012 China opened a credit line of $300 million for imports of Chinese machinery.', 'CHN AGO'],
  ['A loan of $40 million was granted in 1971 to finance exports to Tanzania.', 'CHN TZA'],
  ['Tanzania owed debts of $40 million for imports from Cuba in 1985.', 'CUB TZA'],
  ['Remittances from Italy to Senegal came to $400 million in 2015.', 'ITA SEN'],
  ['In 2016 Peru ran a trade surplus of $80 million with Ecuador.', 'PER ECU'],
  ['In 2016 Ecuador had a deficit in trade with Peru of $80 million.', 'PER ECU'],
  ['In 2011 the balance of trade favoured Spain by $80 million.', 'ESP ECU'],
  ['The two governments set a target of $10 billion in trade by 2025.', 'IDN TUR'],
  ['In 2019 they agreed to raise bilateral trade to $10 billion by 2025.', 'IDN TUR'],
  ['Trade is expected to exceed $2 billion in 2026.', 'IDN TUR'],
  ['In 2010 the chamber put the potential of trade at $2 billion.', 'IDN TUR'],
  ['Trade could reach $2 billion in 2010, the minister said.', 'IDN TUR'],
  ['A Danish company with a turnover of $2 billion opened a shop in Oslo in 2010.', 'DNK NOR'],
  ['In 2007 contracts for exports worth $700 million were signed.', 'RUS VEN'],
  ['In 2009 Russia sold arms worth $2 billion to Venezuela.', 'RUS VEN'],
  ['In 2009 the Bolivian exports of natural gas to Brazil were worth $2 billion.', 'BOL BRA'],
  ['In 2008 Moroccan tourism receipts from Spain were $600 million.', 'MAR ESP'],
  ['In 2018 the United States imposed tariffs on $34 billion of imports from China.', 'USA CHN'],
  ['In 2003 a court fined the exporter $5 million.', 'USA CHN'],
  ['German exports to Ghana were worth $300 million in 2010.', 'GHA TGO'],
  ["Ghana's trade with the European Union stood at €3 billion in 2010.", 'GHA TGO'],
  ['In 2010 Ghana exported goods worth $3 billion to Nigeria and Togo.', 'GHA TGO'],
  ['In 2010 the total exports of Ghana were $8 billion.', 'GHA TGO'],
  ["In 2010 Ghana's foreign trade was worth $18 billion.", 'GHA TGO'],
  ['Trade with Africa reached $90 billion in 2010.', 'IND GHA'],
  ['In 2010 trade rose by $2 million.', 'FJI TON'],
  ['In 2010 oil traded at a price of $60 a barrel.', 'OMN QAT'],
  ['In 1953 Israel received compensation in goods worth 3 billion marks.', 'DEU ISR'],
  ['In 2010 exports amounted to 2 million tonnes of grain.', 'UKR EGY'],
  ['Trade totalled $300 million between 2010 and 2014.', 'UKR EGY'],
  ['In 2015 trade was worth 500 million pesos.', 'MEX CUB'],
  ['In 2015 trade was worth 500 million rupees.', 'IND NPL'],
  ['In 2015 trade was worth 2 billion crowns.', 'SWE NOR'],
  ['In 2014 trade was worth 20 billion CFA francs.', 'CMR SEN'],
  ['A bridge worth $50 million was opened in 2014 to promote trade.', 'TGO BEN'],
  ['In 2012 trade did not reach $5 million.', 'TGO BEN'],
  ['In 2012 Ghana exported gold worth $5 million to Togo.', 'GHA TGO'],
  ['In 2012 trade in services was worth $5 million.', 'GHA TGO'],
  ['The main buyers of Ghanaian exports in 2012 were Nigeria ($5 million) and Mali ($4 million).', 'GHA TGO'],
  ['A trade agreement worth $5 million was signed in 2012.', 'GHA TGO'],
  ['Since the agreement came into force in 2018, exports to Taiwan have reached $60 million.', 'PRY TWN'],
  ['In 1983 trade was to reach $400 million.', 'ROU EGY'],
  ['In 2003 Nigeria sold Ghana two ships for $50 million.', 'GHA NGA'],
  ['In 2012 Germany bought ammonia worth €100 million from Trinidad and Tobago.', 'DEU TTO'],
  ["Mexico's main exports to Syria in 2018 include vehicles ($2 million).", 'MEX SYR'],
  ['The European Union traded goods worth €3 billion with Georgia in 2004.', 'EST GEO'],
  ['Trade in 2010 was €200 million in favour of Greece.', 'EGY GRC'],
  ['With an income of $50 billion in 2003, Nigeria is the main trading partner of Ghana.', 'GHA NGA'],
];

describe('readTrade reads', () => {
  it.each([...TOTALS, ...UNITS])('%s (%s)', (text, parties, figures) => {
    expect(tradeOf(text, parties)).toEqual(figures);
  });

  it.each([...FLOWS, ...YEARS])('%s (%s)', (text, parties, figures) => {
    expect(tradeOf(text, parties)).toEqual(figures);
  });
});

describe('readTrade finds no figure in', () => {
  it.each(NO_FIGURES)('%s (%s)', (text, parties) => {
    expect(tradeOf(text, parties)).toEqual([]);
  });
});
