import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/compile/recognise/changes/changes.js';
import { sentences } from '../sentences.js';
import { changesOf, type Row } from './changes-of.js';

const RECOGNISED: readonly Row[] = [
  [
    'Kosovo declared independence on 17 February 2008 and was recognised by Latvia on 20 February 2008.',
    'XKX LVA',
    ['recognised 2008-02-20 by LVA'],
  ],
  [
    'On 3 March 1992, shortly after the independence of Georgia in 1991, Peru recognised Georgia.',
    'GEO PER',
    ['recognised 1992-03-03 by PER'],
  ],
  [
    'Malta recognised Estonia on February 20, 1923, and re-recognised Estonia on August 26, 1991.',
    'EST MLT',
    ['recognised 1923-02-20 by MLT', 'recognised 1991-08-26 by MLT'],
  ],
  ['Estonia was re-recognised by Malta on August 26, 1991.', 'EST MLT', ['recognised 1991-08-26 by MLT']],
  [
    'On 11 August 1920, Latvia signed a Peace Treaty with the Soviet Russia, whereby Russia recognises the sovereignty and independence of the State of Latvia without reservations.',
    'LVA RUS',
    ['recognised 1920-08-11 by RUS'],
  ],
  [
    'On 13 January 1991 Latvia and Russia signed an agreement. By this agreement, the countries recognised each other as sovereign states.',
    'LVA RUS',
    ['recognised 1991-01-13'],
  ],
  [
    'On 13 January 1991 they signed a treaty. In it Russia recognised the independence of Latvia.',
    'LVA RUS',
    ['recognised 1991-01-13 by RUS'],
  ],
  [
    'Both nations extended mutual recognition as independent States in September 1824.',
    'CHL NOR',
    ['recognised 1824-09'],
  ],
  ['The two countries extended recognition to each other in 1992.', 'CHL NOR', ['recognised 1992']],
  ["Chile and Norway recognised each other's independence in 1992.", 'CHL NOR', ['recognised 1992']],
  ["Peru's recognition in 1992 of the independence of Armenia was welcomed.", 'ARM PER', ['recognised 1992 by PER']],

  [
    'Gabon was one of the first to recognise its neighbour after the latter left the old federation, doing so in April 1993.',
    'GAB GNQ',
    ['recognised 1993-04 by GAB'],
  ],
  ['Brazil extended recognition to Angola on 11 November 1975.', 'BRA AGO', ['recognised 1975-11-11 by BRA']],
  ['Brazil granted diplomatic recognition to Angola on 11 November 1975.', 'BRA AGO', ['recognised 1975-11-11 by BRA']],
  ['Formal recognition was extended on 11 November 1975.', 'BRA AGO', ['recognised 1975-11-11']],
  ['Brazil was the first state to recognise Angola, on 11 November 1975.', 'BRA AGO', ['recognised 1975-11-11 by BRA']],
  ['Iceland was among the first to recognise Latvia, on 22 August 1991.', 'ISL LVA', ['recognised 1991-08-22 by ISL']],
  [
    'Mexico was one of the last countries to recognise Panama, on 1 March 1904.',
    'MEX PAN',
    ['recognised 1904-03-01 by MEX'],
  ],
  [
    'Britain recognised Latvia de facto in 1918 and de jure in 1921.',
    'GBR LVA',
    ['recognised 1918 by GBR', 'recognised 1921 by GBR'],
  ],
  [
    'Britain recognised Latvia de facto on 11 November 1918 and de jure on 26 January 1921.',
    'GBR LVA',
    ['recognised 1918-11-11 by GBR', 'recognised 1921-01-26 by GBR'],
  ],
  ['De jure recognition followed on 26 January 1921.', 'GBR LVA', ['recognised 1921-01-26']],
  ['De jure recognition was granted on 26 January 1921.', 'GBR LVA', ['recognised 1921-01-26']],
  ['Mutual recognition came in February 1992.', 'HRV SVN', ['recognised 1992-02']],
  ['Croatia and Slovenia recognised each other on 26 June 1991.', 'HRV SVN', ['recognised 1991-06-26']],
  ['The two states mutually recognised each other on 26 June 1991.', 'HRV SVN', ['recognised 1991-06-26']],
  ['France recognised the independence of Haiti on 17 April 1825.', 'FRA HTI', ['recognised 1825-04-17 by FRA']],
  ["France recognised Haiti's independence on 17 April 1825.", 'FRA HTI', ['recognised 1825-04-17 by FRA']],
  ['France recognised Haitian independence on 17 April 1825.', 'FRA HTI', ['recognised 1825-04-17 by FRA']],
  [
    'Spain formally recognised Honduran independence in the treaty of 17 November 1894.',
    'ESP HND',
    ['recognised 1894-11-17 by ESP'],
  ],
  ['Sweden recognised the Republic of Latvia on 5 February 1921.', 'SWE LVA', ['recognised 1921-02-05 by SWE']],
  ['Japan recognised Mongolia as a sovereign state on 24 February 1972.', 'JPN MNG', ['recognised 1972-02-24 by JPN']],
  ['Sweden recognised the new government of Chile in 1891.', 'SWE CHL', ['recognised 1891 by SWE']],
  ['Sweden recognised the new Chilean government in 1891.', 'SWE CHL', ['recognised 1891 by SWE']],
  [
    'Denmark recognised Georgia on 7 January 1992. Georgia followed suit on 2 March.',
    'DNK GEO',
    ['recognised 1992-01-07 by DNK', 'recognised 1992-03-02 by GEO'],
  ],
  ['Georgia was recognised by Denmark on 7 January 1992.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  ['Its independence was recognised by Denmark on 7 January 1992.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  ['Georgian independence was recognised by Denmark on 7 January 1992.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  [
    'The independence of Georgia was recognised by Denmark on 7 January 1992.',
    'DNK GEO',
    ['recognised 1992-01-07 by DNK'],
  ],
  ['Recognition by Denmark came on 7 January 1992.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  ['Danish recognition came on 7 January 1992.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  ['Denmark did not recognise Georgia until 1992.', 'DNK GEO', ['recognised 1992 by DNK']],
  ['It was not until 1992 that Denmark recognised Georgia.', 'DNK GEO', ['recognised 1992 by DNK']],
  ['On 7 January 1992 Copenhagen recognised Georgia.', 'DNK GEO', ['recognised 1992-01-07 by DNK']],
  // A former state of a party acts in its own name.
  ['Prussia recognised the Empire of Brazil in 1826.', 'DEU BRA', ['recognised 1826 by prussia']],
  ['Brazil was recognised by Prussia in 1826.', 'DEU BRA', ['recognised 1826 by prussia']],
  ['The German Empire recognised China in October 1913.', 'CHN DEU', ['recognised 1913-10 by DEU']],
  ['The Soviet Union recognised Chile on 7 May 1960.', 'CHL RUS', ['recognised 1960-05-07 by SUN']],
  [
    'Russia recognised Estonia on 24 August 1991, and the State Council of the Soviet Union followed on 6 September 1991.',
    'EST RUS',
    ['recognised 1991-08-24 by RUS', 'recognised 1991-09-06 by SUN'],
  ],
  [
    'Peru recognised the independence of Brazil in 1825. The Ottoman Empire did so in 1827.',
    'BRA TUR',
    ['recognised 1827 by ottoman-empire'],
  ],
  [
    'The United Kingdom recognised the Soviet Union on 1 February 1924 and restored diplomatic relations with it.',
    'GBR RUS',
    ['recognised 1924-02-01 by GBR'],
  ],
  ['Austria recognised Slovenian diplomas on 1 February 1924.', 'AUT SVN', []],
  ['Canada recognised the State of Palestine on 21 September 2025.', 'CAN PSE', ['recognised 2025-09-21 by CAN']],
  ['President James Monroe recognised Brazil on 26 May 1824.', 'BRA USA', ['recognised 1824-05-26 by USA']],
  ['President Donald Trump recognised Jerusalem as the capital of Israel on 6 December 2017.', 'ISR USA', []],
  ['The United States recognised Israel as a market economy in 2017.', 'ISR USA', []],
  ['The United States recognised Israel as a sovereign state in 1948.', 'ISR USA', ['recognised 1948 by USA']],
  ['King Pedro II formally recognised the United States in 1850.', 'BRA USA', ['recognised 1850 by BRA']],
  ['The United States recognised Brazil in 1824.', 'BRA USA', ['recognised 1824 by USA']],
  ["Canada recognised the People's Republic of China on 13 October 1970.", 'CAN CHN', ['recognised 1970-10-13 by CAN']],
  ['Belgium recognised the Soviet Union de jure on 12 July 1935.', 'BEL RUS', ['recognised 1935-07-12 by BEL']],
  ['Upon its independence in 1965 the Gambia was recognised by Sweden.', 'GMB SWE', ['recognised 1965 by SWE']],
  ['Peru accorded recognition to the new state on 3 March 1904.', 'PER PAN', ['recognised 1904-03-03 by PER']],
  [
    'The treaty of peace, by which Spain recognised the independence of Peru, was signed in 1879.',
    'ESP PER',
    ['recognised 1879 by ESP'],
  ],
  [
    'By the treaty of 14 August 1879 Spain recognised the independence of Peru.',
    'ESP PER',
    ['recognised 1879-08-14 by ESP'],
  ],
  [
    'Recognising Eritrea on 28 May 1993, Italy opened an embassy in Asmara.',
    'ITA ERI',
    ['recognised 1993-05-28 by ITA'],
  ],
  [
    'Thailand, which had recognised Bangladesh on 16 February 1972, sent rice.',
    'THA BGD',
    ['recognised 1972-02-16 by THA'],
  ],
  [
    'The Norwegian recognition of Finland on 10 January 1918 was welcomed.',
    'NOR FIN',
    ['recognised 1918-01-10 by NOR'],
  ],
  ["Norway's recognition of Finland followed on 10 January 1918.", 'NOR FIN', ['recognised 1918-01-10 by NOR']],
];

const NOT_RECOGNISED: readonly Row[] = [
  ['Kosovo became independent in 2008, and Latvia recognised it at once.', 'XKX LVA', []],
  [
    "In October 2014 the minister expressed his concern over Peru's recognition in 2013 of the Khojaly Massacre in February 1992.",
    'ARM PER',
    [],
  ],
  ["Peru's recognition of Armenian diplomas followed in 2013.", 'ARM PER', []],
  ['Peru granted recognition to the Armenian minority in 2013.', 'ARM PER', []],
  ['Mutual recognition of diplomas was agreed in 2003.', 'ARM PER', []],
  ['The minister reaffirmed its recognition of Armenia in 2013.', 'ARM PER', []],
  ['On 13 January 1991 they signed a treaty. Latvia and Russia recognised each other as equals.', 'LVA RUS', []],

  ['Austria recognised Slovenes as a minority in 1955.', 'AUT SVN', []],
  ['Austria recognised the Slovene minority in 1955.', 'AUT SVN', []],
  ['In 1955 Austria recognised Slovene as an official language.', 'AUT SVN', []],
  ['Uruguay recognised the Armenian genocide in 1965.', 'URY ARM', []],
  ['The two countries agreed in 1994 to recognise each other’s diplomas.', 'AUT ITA', []],
  ['Peru recognised its border with Ecuador in 1998.', 'PER ECU', []],
  ['Peru recognised Kosovo on 22 February 2008.', 'PER SRB', []],
  ['Russia recognised Abkhazia in 2008, which Georgia condemned.', 'RUS GEO', []],
  ['France recognised Georgia on 27 January 1921.', 'TUR GEO', []],
  ['In 2019 Suriname withdrew its recognition of Kosovo.', 'SUR XKX', []],
  ['Suriname revoked its recognition of Kosovo on 27 October 2017.', 'SUR XKX', []],
  ['Cyprus refused to recognise Kosovo in 2008.', 'CYP XKX', []],
  ['As of 2020 Cyprus does not recognise Kosovo.', 'CYP XKX', []],
  ['Spain has not recognised Kosovo, as its minister said in 2017.', 'ESP XKX', []],
  ['India would recognise Bhutan as an equal, Nehru said in 1958.', 'IND BTN', []],
  ['The university recognised the Chilean economist in 1991.', 'USA CHL', []],
  ['The bank was recognised by Denmark as an agent in 1992.', 'DNK GEO', []],
  ['Japan recognised Russian claims to Sakhalin in 1875.', 'JPN RUS', []],
  ['Kenya recognised the role of India in 1963.', 'KEN IND', []],
  ['In 1991 a driving licence was mutually recognised.', 'HRV SVN', []],
  ['The church of Georgia was recognised by Denmark in 1992.', 'DNK GEO', []],
  ['International recognition of Georgia had come in 1992.', 'DNK GEO', []],
  ['Recognition by Turkey followed in 1992.', 'DNK GEO', []],
  ['Georgia was recognised by Turkey in 1992.', 'DNK GEO', []],
];

describe('recognition', () => {
  it.each(RECOGNISED)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('no recognition of one party by the other', () => {
  it.each(NOT_RECOGNISED)('%s', (text, parties, changes) => {
    expect(changesOf(text, parties)).toEqual(changes);
  });
});

describe('recognition de facto', () => {
  const told = (text: string): string[] =>
    sentences(text, ['EST', 'CHE']).flatMap((sentence) =>
      readChanges(sentence, ['EST', 'CHE']).map(({ fact: { change, date, how } }) =>
        [change, date.edtf, how].filter((part) => part !== undefined).join(' '),
      ),
    );
  it.each<[string, ...changes: string[]]>([
    ['Switzerland recognised Estonia de facto on 22 April 1920.', 'recognised 1920-04-22 de facto'],
    ['On 22 April 1920 Switzerland granted Estonia de facto recognition.', 'recognised 1920-04-22 de facto'],
    [
      'The Swiss government approved the de facto recognition of Estonia on 22 April 1920.',
      'recognised 1920-04-22 de facto',
    ],
    [
      'Switzerland recognised Estonia de facto on 22 April 1920 and de jure on 22 April 1921.',
      'recognised 1920-04-22 de facto',
      'recognised 1921-04-22',
    ],
    ['Switzerland recognised the independence of Estonia on 22 April 1921.', 'recognised 1921-04-22'],
    ['Switzerland, which had ruled it out de facto, recognised Estonia on 22 April 1921.', 'recognised 1921-04-22'],
  ])('%s', (text, ...changes) => {
    expect(told(text)).toEqual(changes);
  });
});
