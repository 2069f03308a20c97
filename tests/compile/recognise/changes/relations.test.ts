import { describe, expect, it } from 'vitest';
import { changesOf, type Row } from './changes-of.js';

const ESTABLISHED: readonly Row[] = [
  [
    'Relations between Laos and Zambia are determined by the memory of Laotian rule, which began in 1820.',
    'LAO ZMB',
    [],
  ],
  ['Relations between Laos and Zambia, which were established in 1977, are good.', 'LAO ZMB', ['established 1977']],
  [
    'Relations were resumed in March 1963 and improved under President Bwalya, who in 1970 came on a visit that was cut to one day.',
    'LAO ZMB',
    ['restored 1963-03'],
  ],
  [
    'Although relations had been resumed after the war, they remained cool because of mines laid in 1949.',
    'LAO ZMB',
    [],
  ],
  [
    'Diplomatic relations saw an interruption of diplomatic ties and, since the coup of 1991, repeated interventions.',
    'LAO ZMB',
    [],
  ],
  ['Unlike Chad, which broke with Laos in April 1988, Zambia kept its embassy open.', 'LAO ZMB', []],
  ['Zambia withdrew its envoy in 2002 and 2014; on the last occasion it severed relations with Laos.', 'LAO ZMB', []],
  ['In May 1973 Laos closed the frontier; it was not reopened until August 1974. Relations were cool.', 'LAO ZMB', []],
  [
    'President Kenneth Bwalya, alleging Laotian complicity in a coup, severed relations on 27 August 1971.',
    'LAO ZMB',
    ['severed 1971-08-27'],
  ],
  ['In May 2006 the council encouraged Laos to establish diplomatic relations with Zambia.', 'LAO ZMB', []],
  ['Legations were exchanged in 1922 and raised to embassies in the following decade.', 'LAO ZMB', ['legation 1922']],
  [
    'Israel and the United Arab Emirates established diplomatic relations by the Abraham Accords, which were signed at the White House on 15 September 2020.',
    'ISR ARE',
    ['established 2020-09-15'],
  ],
  ['Israel established diplomatic relations with the Emirates, which had left the union in 1991.', 'ISR ARE', []],
  [
    'They established diplomatic relations in 1978. Official statements differ about the day: a high commissioner named 17 August 1978, while the prime minister gave 7 July 1978.',
    'PNG SLB',
    ['established 1978', 'established 1978-08-17', 'established 1978-07-07'],
  ],
  [
    'Their border treaty was signed in 1978. Sources disagree on the date: 17 August 1978 or 7 July 1978.',
    'PNG SLB',
    [],
  ],
  ['Official ties between Japan and the kingdom of Baekje go back to the 6th century.', 'JPN KOR', []],
  ['Official ties between Japan and Korea go back to 1876.', 'JPN KOR', ['established 1876']],
  [
    'They severed diplomatic ties in 1977. Tanzania closed the frontier on 4 February 1977, and when the Community broke up relations were cut.',
    'KEN TZA',
    ['severed 1977'],
  ],
  ['Diplomatic relations of Laos and Zambia were established in 1977.', 'LAO ZMB', ['established 1977']],
  ['Laos broke off relations with the Zambian communist party in 1977.', 'LAO ZMB', []],
  ['Laos broke off relations with the communist government of Zambia in 1977.', 'LAO ZMB', ['severed 1977 by LAO']],
  ['The diplomatic ties of Laos with Zambia were established on 3 May 1977.', 'LAO ZMB', ['established 1977-05-03']],
  [
    'Formal diplomatic relations would be established between the two countries on January 17, 1977.',
    'BHR THA',
    ['established 1977-01-17'],
  ],
  ['Laos and Zambia would later establish diplomatic relations, on 3 May 1977.', 'LAO ZMB', ['established 1977-05-03']],
  [
    'Armenia and Azerbaijan had formal diplomatic relations between 1918 and 1921.',
    'ARM AZE',
    ['established 1918', 'severed 1921'],
  ],
  [
    'From 1918 to 1921 Armenia and Azerbaijan maintained diplomatic relations.',
    'ARM AZE',
    ['established 1918', 'severed 1921'],
  ],
  [
    'According to different lists diplomatic relations were established on 18 October 1925 or on 30 October 1926.',
    'BGR TUR',
    ['established 1925-10-18', 'established 1926-10-30'],
  ],
  [
    'France and Russia have had permanent diplomatic relations since the visit of Peter the Great to France in 1717.',
    'FRA RUS',
    ['established 1717'],
  ],
  ['In one French list relations with Russia are counted from November 1615.', 'FRA RUS', ['established 1615-11']],
  ['Trade relations with Russia are counted from November 1615.', 'FRA RUS', []],
  [
    'Canada and the United States established diplomatic relations on February 18, 1927. A Canadian information kit prefers December 13, 1926, as the starting date.',
    'CAN USA',
    ['established 1927-02-18', 'established 1926-12-13'],
  ],
  ['They fought in 1812. A Canadian information kit prefers December 13, 1926, as the starting date.', 'CAN USA', []],
  ['Diplomatic relations existed from 1918 to 1921.', 'ARM AZE', ['established 1918', 'severed 1921']],
  [
    'Armenia and Azerbaijan maintained governmental relations between 1918 and 1921.',
    'ARM AZE',
    ['established 1918', 'severed 1921'],
  ],
  ['An earlier period of official ties lasted from 1939 to 1945.', 'HUN SVK', ['established 1939', 'severed 1945']],
  ['Trade ties lasted from 1939 to 1945.', 'HUN SVK', []],
  [
    'They signed a treaty on 13 January 1991. With this treaty, they established diplomatic relations.',
    'LVA RUS',
    ['established 1991-01-13'],
  ],
  [
    'Kosovo declared its independence on 17 February 2008, and three days later, on 20 February, Latvia recognised it and established diplomatic relations.',
    'XKX LVA',
    ['recognised 2008-02-20 by LVA', 'established 2008-02-20'],
  ],
  [
    'On 21 February 1992, two months after the dissolution of the Soviet Union in December 1991; Georgia and Peru established formal diplomatic relations.',
    'GEO PER',
    ['established 1992-02-21'],
  ],
  [
    'On 21 February 1992, a year after Georgia became independent in 1991, the two countries established diplomatic relations.',
    'GEO PER',
    ['established 1992-02-21'],
  ],

  ['Ghana and Peru have enjoyed diplomatic relations since 4 May 1968.', 'GHA PER', ['established 1968-05-04']],
  [
    'Diplomatic ties between Japan and Kenya were formally inaugurated on 12 December 1963.',
    'JPN KEN',
    ['established 1963-12-12'],
  ],
  ['Mongolia and Finland opened full relations in July 1963.', 'MNG FIN', ['established 1963-07']],
  ['In 1975 Portugal and Mozambique entered into diplomatic relations.', 'PRT MOZ', ['established 1975']],
  ['Nepal took up diplomatic relations with Chile on 15 September 1969.', 'NPL CHL', ['established 1969-09-15']],
  ['The two governments instituted full relations on 3 March 1971.', 'NPL CHL', ['established 1971-03-03']],
  [
    'On 9 June 1992 the Philippines and Moldova agreed to establish diplomatic relations.',
    'PHL MDA',
    ['established 1992-06-09'],
  ],
  [
    'The foreign ministers agreed on 9 June 1992 to establish diplomatic relations.',
    'PHL MDA',
    ['established 1992-06-09'],
  ],
  [
    'Kuwait and Malta announced the establishment of diplomatic relations on 1 October 1970.',
    'KWT MLT',
    ['established 1970-10-01'],
  ],
  [
    'The two ambassadors to the United Nations signed a joint communiqué establishing diplomatic relations on 6 May 2009.',
    'FJI MNG',
    ['established 2009-05-06'],
  ],
  [
    'On 6 May 2009 a joint communiqué on the establishment of diplomatic relations was signed in New York.',
    'FJI MNG',
    ['established 2009-05-06'],
  ],
  [
    'The protocol on the establishment of diplomatic relations was signed on 24 March 1992 in Tbilisi.',
    'GEO IND',
    ['established 1992-03-24'],
  ],
  ['An exchange of notes on 14 May 1965 established diplomatic relations.', 'JAM AUT', ['established 1965-05-14']],
  ['They exchanged notes on 14 May 1965 establishing diplomatic relations.', 'JAM AUT', ['established 1965-05-14']],
  [
    'Diplomatic relations were established through an exchange of letters dated 2 June 1981.',
    'VUT CUB',
    ['established 1981-06-02'],
  ],
  [
    'Ethiopia became the first African country to open relations with Mexico, in 1949.',
    'ETH MEX',
    ['established 1949'],
  ],
  [
    'Egypt was among the first states to establish diplomatic relations with Ghana, in 1957.',
    'EGY GHA',
    ['established 1957'],
  ],
  ['Formal diplomatic relations go back to 1856.', 'THA FRA', ['established 1856']],
  ['The establishment of diplomatic relations dates from 1856.', 'THA FRA', ['established 1856']],
  ['Diplomatic relations date back to 1838.', 'PER BEL', ['established 1838']],
  [
    'Formal relations began on 3 April 1880, when the first envoy presented his credentials.',
    'THA ITA',
    ['established 1880-04-03'],
  ],
  ['The formal start of diplomatic relations came on 8 May 1946.', 'LBN BRA', ['established 1946-05-08']],
  ['Date of establishment of diplomatic relations: 22 March 1976.', 'SYC GBR', ['established 1976-03-22']],
  ['Establishment of diplomatic relations: 22 March 1976.', 'SYC GBR', ['established 1976-03-22']],
  ['Relations between the European Union and Georgia were established in 1992.', 'eu GEO', ['established 1992']],
  [
    'The Holy See and Oman established full diplomatic relations on 23 February 2023.',
    'VAT OMN',
    ['established 2023-02-23'],
  ],
  ['It was not until 1972 that the two established relations.', 'CHN MLT', ['established 1972']],
  [
    'The two countries did not establish diplomatic relations until 30 November 1978.',
    'CRI UGA',
    ['established 1978-11-30'],
  ],
  ['Diplomatic relations were not established until 1978.', 'CRI UGA', ['established 1978']],
  ['Only in 1990 did the two countries establish diplomatic relations.', 'CRI HUN', ['established 1990']],
  ['Bilateral relations commenced in 1949.', 'IDN AUS', ['established 1949']],
  ['Official relations came into being in 1961.', 'MRT ESP', ['established 1961']],
  [
    'Established in 1961, diplomatic relations between Gabon and Japan have been cordial.',
    'GAB JPN',
    ['established 1961'],
  ],
  ['Relations, established in 1961, have been cordial.', 'GAB JPN', ['established 1961']],
  [
    'Since the establishment of diplomatic relations in 1972, both have signed fifty agreements.',
    'ARG BGD',
    ['established 1972'],
  ],
  [
    'Since diplomatic relations were established in 1972, both have signed fifty agreements.',
    'ARG BGD',
    ['established 1972'],
  ],
  [
    'After diplomatic relations were established in 1994, an embassy was opened in Tallinn in 1996.',
    'EST GEO',
    ['established 1994', 'embassy 1996 by GEO'],
  ],
  [
    'Following the establishment of diplomatic relations on 3 May 1992, Iran sent an envoy.',
    'IRN KAZ',
    ['established 1992-05-03'],
  ],
  [
    'Prior to the establishment of diplomatic relations in 1967, contacts ran through London.',
    'BRB MEX',
    ['established 1967'],
  ],
  [
    'In 1957, within months of its independence, Israel established relations with Ghana.',
    'ISR GHA',
    ['established 1957'],
  ],
  ['Canada and Cuba have had diplomatic relations since 1945.', 'CAN CUB', ['established 1945']],
  ['The two states have had unbroken diplomatic relations since 1945.', 'CAN CUB', ['established 1945']],
  ['Diplomatic relations between Yemen and Italy have existed since 1926.', 'YEM ITA', ['established 1926']],
  ['Diplomatic relations exist since 1959.', 'GIN POL', ['established 1959']],
  ['The two countries have been linked by diplomatic relations since 1921.', 'AFG ITA', ['established 1921']],
  ['Since 1921 Afghanistan and Italy have maintained diplomatic relations.', 'AFG ITA', ['established 1921']],
  [
    'The Soviet Union established diplomatic relations with Uruguay on 22 August 1926.',
    'RUS URY',
    ['established 1926-08-22'],
  ],
  ['Prussia and the Ottoman Empire established diplomatic relations in 1761.', 'DEU TUR', ['established 1761']],
  ['Czechoslovakia and Ecuador established diplomatic relations in 1935.', 'CZE ECU', ['established 1935']],
  [
    'Diplomatic relations between Gran Colombia and the Netherlands were opened in 1829.',
    'COL NLD',
    ['established 1829'],
  ],
  ['Rwanda and Burundi first exchanged diplomatic relations in 1963.', 'RWA BDI', ['established 1963']],
  ['Full diplomatic relations were concluded between them on 5 May 1994.', 'MKD SGP', ['established 1994-05-05']],
  [
    'Relations at ambassadorial level were established on 5 May 1994.',
    'MKD SGP',
    ['embassy 1994-05-05', 'established 1994-05-05'],
  ],
  ['Both signed an agreement to establish diplomatic relations on 5 May 1994.', 'MKD SGP', ['established 1994-05-05']],
  ['Diplomatic relations between the two were set up on 18 February 1991.', 'LTU ISL', ['established 1991-02-18']],
  [
    'Lesotho recognised Croatia in 1992 and established relations with it on 7 June 1996.',
    'LSO HRV',
    ['recognised 1992 by LSO', 'established 1996-06-07'],
  ],
  [
    'The two states agreed on the establishment of diplomatic relations on 17 June 1974.',
    'LSO HRV',
    ['established 1974-06-17'],
  ],
  [
    'Contacts were formalised on 17 June 1974 with the establishment of diplomatic relations.',
    'LSO HRV',
    ['established 1974-06-17'],
  ],
  ['Relations became official in 1903.', 'PAN USA', ['established 1903']],
];

const BROKEN: readonly Row[] = [
  [
    'The re-establishment of diplomatic relations between Estonia and Italy took place on 30 August 1991.',
    'EST ITA',
    ['restored 1991-08-30'],
  ],
  ['Re establishment of diplomatic relations took place on 30 August 1991.', 'EST ITA', ['restored 1991-08-30']],
  ['Estonia and Italy re established diplomatic relations on 30 August 1991.', 'EST ITA', ['restored 1991-08-30']],
  ['Relations would be severed on 3 May 1980.', 'LAO ZMB', ['severed 1980-05-03']],
  ['Palau recognised China in 2004, ending diplomatic ties with Taiwan.', 'PLW TWN', ['severed 2004']],
  [
    'Chile severed relations with Cuba on 10 August 1964. The first Chilean trade mission since the rupture visited Cuba from 3 to 7 May 1968.',
    'CHL CUB',
    ['severed 1964-08-10 by CHL'],
  ],

  ['Iraq recalled its ambassador and broke off relations on 7 June 1967.', 'IRQ USA', ['severed 1967-06-07 by IRQ']],
  ['Venezuela cut ties with Honduras in June 2009.', 'VEN HND', ['severed 2009-06 by VEN']],
  ['Senegal severed all links with Iran on 22 February 2011.', 'SEN IRN', ['severed 2011-02-22 by SEN']],
  ['Uganda severed diplomatic links with Britain in 1976.', 'UGA GBR', ['severed 1976 by UGA']],
  ['Relations lapsed when the Soviet Union annexed the country in 1940.', 'LVA BRA', ['severed 1940']],
  ['Relations were in abeyance from 1940 to 1945.', 'NOR BGR', ['severed 1940/1945']],
  ['Diplomatic relations were suspended between 1967 and 1974.', 'EGY USA', ['severed 1967/1974']],
  ['Diplomatic relations were frozen in 1981.', 'TCD LBY', ['severed 1981']],
  ['Diplomatic relations ceased in 1940.', 'EST BEL', ['severed 1940']],
  ['Diplomatic relations came to an end in April 1939.', 'ALB GBR', ['severed 1939-04']],
  ['Diplomatic relations were broken by the outbreak of war on 3 September 1939.', 'DEU GBR', ['severed 1939-09-03']],
  ['A second break followed in 1956.', 'AUS EGY', []],
  [
    'Diplomatic relations were opened in 1950. A break followed in 1956.',
    'AUS EGY',
    ['established 1950', 'severed 1956'],
  ],
  [
    'Relations, broken off in 1973 after the coup, were restored in 1990.',
    'CHL HUN',
    ['severed 1973', 'restored 1990'],
  ],
  [
    'Relations were broken on 1 December 1941 and restored in 1952.',
    'JPN NIC',
    ['severed 1941-12-01', 'restored 1952'],
  ],
  ['Relations did not resume until 1991.', 'ZAF HUN', ['restored 1991']],
  ['Diplomatic relations were resumed by December 1944.', 'FRA USA', ['restored ../1944-12']],
  ['Diplomatic relations were established by the treaty of 1925.', 'FRA USA', ['established 1925']],
  ['The break lasted until 1990.', 'CHL HUN', ['restored 1990']],
  ['The rupture lasted from 1936 to 1977.', 'ESP MEX', ['severed 1936', 'restored 1977']],
  ['The two re-established relations on 28 March 1977.', 'ESP MEX', ['restored 1977-03-28']],
  ['They normalised relations on 15 September 1987.', 'PNG FJI', ['restored 1987-09-15']],
  ['It was not until 1974 that diplomatic relations were resumed.', 'EGY USA', ['restored 1974']],
  [
    'Diplomatic relations were re-established by an exchange of notes dated 19 July 1965.',
    'KHM GBR',
    ['restored 1965-07-19'],
  ],
  [
    'Iran protested in May 1988. It broke off diplomatic relations on 3 June 1988.',
    'IRN SAU',
    ['severed 1988-06-03 by IRN'],
  ],
  // "It" may be the former state here, and nobody in particular there.
  [
    'The Soviet Union protested in May 1952. It broke off diplomatic relations on 3 June 1952.',
    'ISR RUS',
    ['severed 1952-06-03'],
  ],
  ['The quarrel grew in 1988. It cut all diplomatic relations on 3 June 1988.', 'IRN SAU', ['severed 1988-06-03']],
  ['The governments agreed on 19 July 1965 to resume diplomatic relations.', 'KHM GBR', ['restored 1965-07-19']],
  ['The resumption of diplomatic relations was announced on 19 July 1965.', 'KHM GBR', ['restored 1965-07-19']],
  ['They announced the resumption of diplomatic relations on 19 July 1965.', 'KHM GBR', ['restored 1965-07-19']],
  [
    'Diplomatic relations were established on 5 May 1960. They were broken off in 1963 and resumed in 1970.',
    'SOM KEN',
    ['established 1960-05-05', 'severed 1963', 'restored 1970'],
  ],
  [
    'Diplomatic relations were established on 5 May 1960. These were interrupted in 1963.',
    'SOM KEN',
    ['established 1960-05-05', 'severed 1963'],
  ],
  [
    'The countries have had diplomatic relations since 1886, with an interruption from 1942 to 1945.',
    'JPN SLV',
    ['established 1886', 'severed 1942/1945'],
  ],
  ['After the attack Costa Rica broke with Germany in 1917.', 'CRI DEU', ['severed 1917 by CRI']],
  [
    'Saudi Arabia announced on 3 January 2016 that it was severing ties with Iran.',
    'SAU IRN',
    ['severed 2016-01-03 by SAU'],
  ],
  [
    'Saudi Arabia announced on 3 January 2016 that it had severed ties with Iran.',
    'SAU IRN',
    ['severed 2016-01-03 by SAU'],
  ],
  [
    'On 10 March 2023 Iran and Saudi Arabia agreed to restore diplomatic relations.',
    'SAU IRN',
    ['restored 2023-03-10'],
  ],
  ['The severance of relations in 1961 left Swiss diplomats in charge.', 'CUB USA', ['severed 1961']],
  [
    'Diplomatic relations were unilaterally terminated by Nicaragua on 9 December 2021.',
    'NIC TWN',
    ['severed 2021-12-09'],
  ],
  [
    'Ties, severed in 1979, were renewed in 2005 and again cut in 2017.',
    'EGY QAT',
    ['severed 1979', 'restored 2005', 'severed 2017'],
  ],
  ['Morocco withdrew its ambassador and suspended diplomatic relations in 1984.', 'MAR NGA', ['severed 1984 by MAR']],
  ['The war of 1982 led to the rupture of diplomatic relations.', 'ARG GBR', ['severed 1982']],
  ['Full diplomatic relations resumed in February 1990.', 'ARG GBR', ['restored 1990-02']],
  ['It resumed relations with Israel on 26 August 1992.', 'ISR TGO', ['restored 1992-08-26']],
];

const NOTHING: readonly Row[] = [
  ['On 21 August 1951 there was an exchange of letters relating to establishing diplomatic relations.', 'CYP SWE', []],
  ['In 1976 Laos sent a letter concerning the establishment of diplomatic relations.', 'LAO ZMB', []],
  ['It was agreed in 1976 that diplomatic relations would be established in 1977.', 'LAO ZMB', []],
  ['If it had won, diplomatic relations would be established in 1977.', 'LAO ZMB', []],
  ['Diplomatic relations would have been established in 1977 but for the war.', 'LAO ZMB', []],
  ['Diplomatic relations of Germany and Zambia were established in 1964.', 'LAO ZMB', []],
  [
    "In January 2024 Nauru switched to recognise the People's Republic of China, thus ending diplomatic ties with Taiwan.",
    'PLW TWN',
    [],
  ],
  [
    "Chad took up relations with the People's Republic of China in August 2006, which ended its diplomatic ties with Taiwan.",
    'GAB TWN',
    [],
  ],
  ['In 2024 Nauru, a neighbour of Palau, cut ties with Taiwan.', 'PLW TWN', []],
  ['Armenia and Azerbaijan had good relations from 1995 to 2000.', 'ARM AZE', []],
  [
    'Kosovo became independent on 17 February 2008, and the two countries later established diplomatic relations.',
    'XKX LVA',
    [],
  ],

  ['On 15 January 2010 Panama announced relations with Kosovo.', 'PAN SRB', []],
  ['Panama established diplomatic relations with Taiwan in 1954.', 'CHN PAN', []],
  ['In 1979 Egypt established diplomatic relations with Israel, which angered Iraq.', 'EGY IRQ', []],
  ['The two sides planned to establish diplomatic relations in 1926.', 'MEX RUS', []],
  ['In 1926 Mexico refused to establish diplomatic relations.', 'MEX RUS', []],
  ['Talks on the establishment of diplomatic relations were held in Geneva in 1955.', 'CHN USA', []],
  ['The countries considered breaking off relations in 1985.', 'CHN USA', []],
  ['In 1980 Greece threatened to break off diplomatic relations.', 'GRC LBY', []],
  ['Paraguay never broke off relations, even in 1982.', 'PRY GBR', []],
  ['As of 2020 the two countries have not established diplomatic relations.', 'BTN CHN', []],
  ['Trade relations were established in 1602.', 'NLD IDN', []],
  ['Cultural relations began in 1923.', 'TUR HUN', []],
  ['Commercial relations between them were established in 1857.', 'IRN USA', []],
  ['The Churches of both countries established relations in 1927.', 'EGY ARM', []],
  ['The university established relations with Peking University in 1985.', 'CHN MLT', []],
  ['A joint commission was established in 1994.', 'PER IDN', []],
  ['A joint commission for the development of relations was established in 1994.', 'PER IDN', []],
  ['A strategic partnership was established in 2008.', 'PER IDN', []],
  ['Relations deteriorated in 1979 and improved in 1991.', 'IRN IRQ', []],
  ['Diplomatic relations reached a low point in 1979.', 'IRN IRQ', []],
  [
    'In 2015 the two countries celebrated the fiftieth anniversary of the establishment of diplomatic relations.',
    'SGP MDV',
    [],
  ],
  ['The 50th anniversary of diplomatic relations was marked in 2015.', 'SGP MDV', []],
  ['A stamp was issued in 2015 to mark fifty years since diplomatic relations were established.', 'SGP MDV', []],
  ['Relations were strained in 1979 when an embassy employee was arrested.', 'IRN GBR', []],
  ['Trade ties were established in 1962, two years before the first visit.', 'GUY IND', []],
  ['Air links were established in 1986.', 'GUY IND', []],
  ['The group of friendship in parliament was established in 1998 to foster relations.', 'GUY IND', []],
  ['Contacts between the two parliaments were resumed in 1998.', 'GUY IND', []],
  ['In 1998 they resumed negotiations on a border treaty.', 'GUY VEN', []],
  ['If relations were broken, he said in 1998, trade would suffer.', 'GUY VEN', []],
  ['Lima and Cusco became twin towns in 1978, establishing ties of friendship.', 'PER BOL', []],
  ['Scholars date human relations across the strait to 1100 BC.', 'MAR ESP', []],
  ['The Treaty of Friendship of 1971 further strengthened diplomatic relations.', 'IND RUS', []],
  ['In March 1980 the firm broke ties with its partner.', 'IND RUS', []],
  ['Britain mediated in 1834 when France and Switzerland were close to breaking off relations.', 'FRA CHE', []],
  ['A committee of reconciliation met in 1995 with the aim of restoring diplomatic relations.', 'IRQ KWT', []],
  ['In 1995 he called for the restoration of diplomatic relations.', 'IRQ KWT', []],
];

describe('establishment', () => {
  it.each(ESTABLISHED)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('severance and restoration', () => {
  it.each(BROKEN)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('no change in the state of relations', () => {
  it.each(NOTHING)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});
