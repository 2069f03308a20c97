/** Exports and imports, with and without the total they are part of. */
import type { TradeRow } from './trade-of.js';

export const DIRECTED: readonly TradeRow[] = [
  ['Exports of India to Bangladesh were Rs. 15 lakh crore in 2019.', 'IND BGD', ['IND>BGD 2019 15000000000000 INR']],
  [
    'In 2018 trade was worth €880 million, of which €305 million were Latvian exports.',
    'BRA LVA',
    ['total 2018 880000000 EUR', 'LVA>BRA 2018 305000000 EUR'],
  ],
  [
    'Total bilateral trade was €160 million in 2018, of which €46 million was Latvian merchandise exports, mainly timber.',
    'BRA LVA',
    ['total 2018 160000000 EUR', 'LVA>BRA 2018 46000000 EUR'],
  ],
  [
    'Trade was worth €880 million in 2018, including €305 million of Latvian exports and €575 million of imports.',
    'BRA LVA',
    ['total 2018 880000000 EUR', 'LVA>BRA 2018 305000000 EUR', 'BRA>LVA 2018 575000000 EUR'],
  ],
  [
    'Trade was worth €880 million in 2018, with Latvian exports of €305 million.',
    'BRA LVA',
    ['total 2018 880000000 EUR', 'LVA>BRA 2018 305000000 EUR'],
  ],
  [
    'Trade was worth €880 million in 2018, with Latvian exports accounting for €305 million and imports for €575 million.',
    'BRA LVA',
    ['total 2018 880000000 EUR', 'LVA>BRA 2018 305000000 EUR', 'BRA>LVA 2018 575000000 EUR'],
  ],
  [
    'Trade was worth €880 million in 2018; of this, €305 million were exports from Latvia.',
    'BRA LVA',
    ['total 2018 880000000 EUR', 'LVA>BRA 2018 305000000 EUR'],
  ],
  [
    "Trade was worth €880 million in 2018. Of this sum, Brazil's exports made up €575 million.",
    'BRA LVA',
    ['total 2018 880000000 EUR', 'BRA>LVA 2018 575000000 EUR'],
  ],
  [
    'Latvian exports to Brazil were €305 million in 2018, of which €40 million was timber.',
    'BRA LVA',
    ['LVA>BRA 2018 305000000 EUR'],
  ],
  [
    'Of the $5.9 billion of trade in 2015, $2.2 billion were Canadian exports.',
    'CAN PER',
    ['total 2015 5900000000 USD', 'CAN>PER 2015 2200000000 USD'],
  ],
  [
    'In 2015 trade was $5.9 billion ($2.2 billion in exports to Peru and $3.7 billion in imports from Peru).',
    'CAN PER',
    ['total 2015 5900000000 USD', 'CAN>PER 2015 2200000000 USD', 'PER>CAN 2015 3700000000 USD'],
  ],
  [
    'Finnish exports to Estonia were 5 million and 6 million euros in 2010 and 2011 respectively.',
    'FIN EST',
    ['FIN>EST 2010 5000000 EUR', 'FIN>EST 2011 6000000 EUR'],
  ],
  [
    'Bangladeshi exports to India grew from $1.27 billion in fiscal year 2021 to $1.99 billion in financial year 2022.',
    'BGD IND',
    ['BGD>IND 2021 1270000000 USD', 'BGD>IND 2022 1990000000 USD'],
  ],
  [
    'During the first nine months of 2006 exports of Iran to Saudi Arabia were $40 million.',
    'IRN SAU',
    ['IRN>SAU 2006 40000000 USD (2006-01/2006-09)'],
  ],
  [
    'Israeli exports to Jordan were $20 million and imports from Jordan $12 million in 2001. In 2002 they were $25 million and $17 million.',
    'ISR JOR',
    [
      'ISR>JOR 2001 20000000 USD',
      'JOR>ISR 2001 12000000 USD',
      'ISR>JOR 2002 25000000 USD',
      'JOR>ISR 2002 17000000 USD',
    ],
  ],
  [
    'Israeli exports to Jordan were $20 million in 2001 and $25 million in 2002; imports were $17 million and $18 million.',
    'ISR JOR',
    [
      'ISR>JOR 2001 20000000 USD',
      'ISR>JOR 2002 25000000 USD',
      'JOR>ISR 2001 17000000 USD',
      'JOR>ISR 2002 18000000 USD',
    ],
  ],
  [
    "Kenya's exports to Tanzania were $48 million in 2012 ($39 million in 2011) and its imports $18 million.",
    'KEN TZA',
    ['KEN>TZA 2012 48000000 USD', 'KEN>TZA 2011 39000000 USD', 'TZA>KEN 2012 18000000 USD'],
  ],
  [
    "In 2018 India's imports from Bangladesh stood at $1 billion and its exports at $9 billion.",
    'BGD IND',
    ['BGD>IND 2018 1000000000 USD', 'IND>BGD 2018 9000000000 USD'],
  ],
  [
    "In 2018 India's exports amounted to $9 billion and Bangladesh's to $1 billion.",
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'In 2018 India exported $9 billion worth of goods to Bangladesh and Bangladesh $1 billion to India.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    "India's exports to Bangladesh in 2018 were $9 billion, while Bangladesh exported goods worth $1 billion to India.",
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'In 2018, $9 billion worth of Indian goods were exported to Bangladesh.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD'],
  ],
  [
    'Bangladesh imported from India goods worth $9 billion and exported to India goods worth $1 billion in 2018.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'In 2018, imports from India amounted to $9 billion and exports to India to $1 billion.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'The value of Indian exports to Bangladesh was $9 billion (2018), and of imports $1 billion.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'The value of goods exported from India to Bangladesh in 2018 was $9 billion; that of goods going the other way $1 billion.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  ['Exports to Bangladesh from India were worth $9 billion in 2018.', 'BGD IND', ['IND>BGD 2018 9000000000 USD']],
  [
    'Bangladesh is the 9th largest export market of India, with exports of $9 billion in 2018.',
    'BGD IND',
    ['IND>BGD 2018 9000000000 USD'],
  ],
  ['In 2018 Bangladesh bought $9 billion of goods from India.', 'BGD IND', ['IND>BGD 2018 9000000000 USD']],
  [
    'Bilateral trade amounted to approximately $9 billion in 2018, with India exporting $8 billion and importing $1 billion.',
    'BGD IND',
    ['total 2018 9000000000 USD ~', 'IND>BGD 2018 8000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    'In 2018, trade totalled $9 billion: $8 billion in Indian exports to Bangladesh and $1 billion in Bangladeshi exports to India.',
    'BGD IND',
    ['total 2018 9000000000 USD', 'IND>BGD 2018 8000000000 USD', 'BGD>IND 2018 1000000000 USD'],
  ],
  [
    "In 2017, Peru's exports to Thailand reached US$120 million and its imports from that country US$410 million.",
    'PER THA',
    ['PER>THA 2017 120000000 USD', 'THA>PER 2017 410000000 USD'],
  ],
  ['Thai exports to Peru totalled $410m in 2017, down 4% on 2016.', 'PER THA', ['THA>PER 2017 410000000 USD']],
  ["In 2017 Peru's exports to Thailand fell 12.5 per cent to $120 million.", 'PER THA', ['PER>THA 2017 120000000 USD']],
  [
    'Peru exported US$120 million to Thailand in 2017 and imported US$410 million, giving a deficit of US$290 million.',
    'PER THA',
    ['PER>THA 2017 120000000 USD', 'THA>PER 2017 410000000 USD'],
  ],
  ['Peruvian exports to Thailand (2022): $120 million', 'PER THA', ['PER>THA 2022 120000000 USD']],
  [
    'Total trade in 2022 was US$600 million, exports to Thailand being US$150 million and imports US$450 million.',
    'PER THA',
    ['total 2022 600000000 USD', 'PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  [
    'In 2022 total trade was US$600 million, with US$150 million in Peruvian exports and US$450 million in Thai exports.',
    'PER THA',
    ['total 2022 600000000 USD', 'PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  [
    'In 2022 Peru exported goods worth $150 million to Thailand, mainly squid and grapes, and imported goods for $450 million, mainly vehicles.',
    'PER THA',
    ['PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  [
    'Peru exported to Thailand products valued at US$ 150.3 million in 2022.',
    'PER THA',
    ['PER>THA 2022 150300000 USD'],
  ],
  ['The exports of Peru to Thailand were US$ 150,300,000 in 2022.', 'PER THA', ['PER>THA 2022 150300000 USD']],
  ["Peru's exports to Thailand were 150.3 million of dollars in 2022.", 'PER THA', ['PER>THA 2022 150300000 USD']],
  [
    'Peruvian sales to Thailand came to $150 million in 2022, purchases from it to $450 million.',
    'PER THA',
    ['PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  ['Peru sells goods worth $150 million a year to Thailand.', 'PER THA', ['PER>THA null 150000000 USD']],
  [
    "In 2022 Peru's trade with Thailand was $600 million: exports of $150 million against imports of $450 million.",
    'PER THA',
    ['total 2022 600000000 USD', 'PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  [
    'In 2022, Peru had exports of $150 million to Thailand and imports of $450 million from Thailand.',
    'PER THA',
    ['PER>THA 2022 150000000 USD', 'THA>PER 2022 450000000 USD'],
  ],
  ["In 2022 Thailand's imports from Peru were valued at 5.1 billion baht.", 'PER THA', ['PER>THA 2022 5100000000 THB']],
  [
    'In 2018, Mexico was the 12th importer of Spanish goods, worth €4.5 billion.',
    'MEX ESP',
    ['ESP>MEX 2018 4500000000 EUR'],
  ],
  ['In 2018 Spanish goods worth €4.5 billion went to Mexico.', 'MEX ESP', ['ESP>MEX 2018 4500000000 EUR']],
  [
    "In 2018 the trade volume between the two countries was 424 million dollars: Turkey's exports amounted to 408 million and imports to 16 million.",
    'TUR ALB',
    ['total 2018 424000000 USD', 'TUR>ALB 2018 408000000 USD', 'ALB>TUR 2018 16000000 USD'],
  ],
  [
    'Turkish exports to Albania: 408 million USD; imports from Albania: 16 million USD (2018).',
    'TUR ALB',
    ['TUR>ALB 2018 408000000 USD', 'ALB>TUR 2018 16000000 USD'],
  ],
  [
    'In 2012–13, Australia exported A$273 million in goods to Israel.',
    'AUS ISR',
    ['AUS>ISR 2013 273000000 AUD (2012/2013)'],
  ],
  [
    'UK exports to Kenya were £500 million in 2019, and UK imports from Kenya £900 million.',
    'GBR KEN',
    ['GBR>KEN 2019 500000000 GBP', 'KEN>GBR 2019 900000000 GBP'],
  ],
  [
    'Trade was worth over £1bn in 2019, including £500m of British exports.',
    'GBR KEN',
    ['total 2019 1000000000 GBP ~', 'GBR>KEN 2019 500000000 GBP'],
  ],
  [
    'In 1905 Kenya imported British goods to the value of £120,000 and exported goods worth £80,000 to Britain.',
    'GBR KEN',
    ['GBR>KEN 1905 120000 GBP', 'KEN>GBR 1905 80000 GBP'],
  ],
  [
    "China's exports to Mongolia stood at $1.8 billion and its imports at $6.3 billion in 2019.",
    'CHN MNG',
    ['CHN>MNG 2019 1800000000 USD', 'MNG>CHN 2019 6300000000 USD'],
  ],
  [
    'Bilateral trade was $8.1 billion in 2019, of which $6.3 billion was exports to China and $1.8 billion imports from China.',
    'CHN MNG',
    ['total 2019 8100000000 USD', 'MNG>CHN 2019 6300000000 USD', 'CHN>MNG 2019 1800000000 USD'],
  ],
  [
    'In 2019 Mongolian exports to China, chiefly coal and copper, were worth $6.3 billion.',
    'CHN MNG',
    ['MNG>CHN 2019 6300000000 USD'],
  ],
  ['China bought Mongolian goods worth 6.3 billion yuan in 2019.', 'CHN MNG', ['MNG>CHN 2019 6300000000 CNY']],
  [
    'Imports from Ghana cost Morocco 69 million dirhams in 2015, 49 million in 2016 and 41 million in 2017.',
    'GHA MAR',
    ['GHA>MAR 2015 69000000 MAD', 'GHA>MAR 2016 49000000 MAD', 'GHA>MAR 2017 41000000 MAD'],
  ],
  [
    'Uruguay sold Peruvian buyers goods for $77 million in 2013 and $67 million in 2014, and bought goods from Peru for $36 million and $23 million respectively.',
    'URY PER',
    [
      'URY>PER 2013 77000000 USD',
      'URY>PER 2014 67000000 USD',
      'PER>URY 2013 36000000 USD',
      'PER>URY 2014 23000000 USD',
    ],
  ],
  [
    "In 2006 Uruguay's exports to Peru were $9 million and its imports from Peru $5 million; in 2008 the figures were $15 million and $7 million.",
    'URY PER',
    ['URY>PER 2006 9000000 USD', 'PER>URY 2006 5000000 USD', 'URY>PER 2008 15000000 USD', 'PER>URY 2008 7000000 USD'],
  ],
  [
    'In 2014 Uruguay exported goods worth 48 million dollars to Peru (39 million in 2013) and imported Peruvian goods worth 18 million dollars (12 million in 2013).',
    'URY PER',
    [
      'URY>PER 2014 48000000 USD',
      'URY>PER 2013 39000000 USD',
      'PER>URY 2014 18000000 USD',
      'PER>URY 2013 12000000 USD',
    ],
  ],
  [
    'From 5 May to 31 December 2018 Omani exports to Egypt were worth $16 million.',
    'OMN EGY',
    ['OMN>EGY 2018 16000000 USD (2018-05-05/2018-12-31)'],
  ],
  [
    "Egypt's exports to South Africa were R2.4 billion in 2014 and its imports from there R3 billion.",
    'ZAF EGY',
    ['EGY>ZAF 2014 2400000000 ZAR', 'ZAF>EGY 2014 3000000000 ZAR'],
  ],
  [
    'Two-way merchandise trade came to $38 million in 2017–18, with exports from New Zealand accounting for the bulk of trade ($33 million).',
    'NZL QAT',
    ['total 2018 38000000 USD (2017/2018)', 'NZL>QAT 2018 33000000 USD (2017/2018)'],
  ],
  [
    "New Zealand's exports to Qatar, which make up 1% of its exports, were $33 million in 2018.",
    'NZL QAT',
    ['NZL>QAT 2018 33000000 USD'],
  ],
  [
    'In 2017 Qatar exported goods worth $5 million to New Zealand ($4 million of which was gas) and imported goods worth $33 million.',
    'NZL QAT',
    ['QAT>NZL 2017 5000000 USD', 'NZL>QAT 2017 33000000 USD'],
  ],
  [
    'In 2014 New Zealand exported goods for a sum of 30 million dollars to Qatar, with Qatar exporting goods for 6 million dollars to New Zealand.',
    'NZL QAT',
    ['NZL>QAT 2014 30000000 USD', 'QAT>NZL 2014 6000000 USD'],
  ],
  [
    'The volume of trade was 62 million USD in 2016 (Turkish exports/imports: 45/17 million USD).',
    'TUR PRY',
    ['total 2016 62000000 USD', 'TUR>PRY 2016 45000000 USD', 'PRY>TUR 2016 17000000 USD'],
  ],
  [
    "In 2016 Paraguay's exports to Turkey increased by 6.6% to over 17 million euros, while imports from Turkey grew by 2% to 45 million euros.",
    'TUR PRY',
    ['PRY>TUR 2016 17000000 EUR ~', 'TUR>PRY 2016 45000000 EUR'],
  ],
];
