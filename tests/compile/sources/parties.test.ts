import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/compile/sources/article.js';
import { partiesOf, partiesOfTitle } from '../../../src/compile/sources/parties.js';

describe('titles', () => {
  const rows: readonly (readonly [title: string, parties: string])[] = [
    ['Albania–Serbia relations', 'ALB SRB'],
    ['Albania — Serbia bilateral relations', 'ALB SRB'],
    ['Guinea-Bissau–Portugal relations', 'GNB PRT'],
    ['Guinea-Bissau-Portugal relations', 'GNB PRT'],
    ['Portugal-Guinea-Bissau relations', 'PRT GNB'],
    ['Timor-Leste-Indonesia relations', 'TLS IDN'],
    ['Peru and Chile relations', 'PER CHL'],
    ['Relations between Peru and Chile', 'PER CHL'],
    ['Foreign relations of Peru with Chile', 'PER CHL'],
    ['Bilateral relations between the Holy See and Cuba', 'VAT CUB'],
    ['Diplomatic relations of the European Union and Japan', 'eu JPN'],
    ['Sino-Indian relations', 'CHN IND'],
    ['Russo-Japanese relations', 'RUS JPN'],
    ['Franco–German relations', 'FRA DEU'],
    ['Anglo-Irish relations', 'GBR IRL'],
    ['Kenyan–Canadian relations', 'KEN CAN'],
    ['Bosnia and Herzegovina–Croatia relations', 'BIH HRV'],
    ['Bosnia and Herzegovina and Serbia', 'BIH SRB'],
    ['Relations between Bosnia and Herzegovina and Trinidad and Tobago', 'BIH TTO'],
    ['Trinidad and Tobago–India relations', 'TTO IND'],
    ['Antigua and Barbuda - Saint Kitts and Nevis relations', 'ATG KNA'],
    ['European Union–Turkey relations', 'eu TUR'],
    ['Israel–NATO relations', 'ISR nato'],
    ['Relations between Turkey and NATO', 'TUR nato'],
    ['ASEAN–Canada relations', 'asean CAN'],
    ['African Union–European Union relations', 'african-union eu'],
    ['Arab League–Iran relations', 'arab-league IRN'],
    ['Mercosur–European Union relations', 'mercosur eu'],
    ['CARICOM–Venezuela relations', 'caricom VEN'],
    ['Gulf Cooperation Council–India relations', 'gcc IND'],
    ['Commonwealth of Nations–Ireland relations', 'commonwealth IRL'],
    ['Pakistan and the Organisation of Islamic Cooperation', 'PAK oic'],
    ['Canada and the United Nations', 'CAN un'],
    ['Holy See–Italy relations', 'VAT ITA'],
    ['Germany–Soviet Union relations, 1918–1941', 'DEU SUN'],
    ['Germany–Soviet Union relations before 1941', 'DEU SUN'],
    ['Soviet Union – Yugoslavia relations', 'SUN YUG'],
    ['Prussia–Russia relations', 'prussia RUS'],
    ['Kingdom of Prussia–Ottoman Empire relations', 'prussia ottoman-empire'],
    ['UK–US Special Relationship', 'GBR USA'],
    ['The Gambia–Senegal relations', 'GMB SEN'],
    ['Georgia (country)–Turkey relations', 'GEO TUR'],
    ['Republic of Ireland–United Kingdom relations', 'IRL GBR'],
    ['Relations of North Korea and South Korea', 'PRK KOR'],
    ['Democratic Republic of the Congo–Republic of the Congo relations', 'COD COG'],
    ['History of France–Germany relations', 'FRA DEU'],
    ['Kenya/Canada ties', 'KEN CAN'],
    ['São Tomé and Príncipe–Brazil relations', 'STP BRA'],
    ["Côte d'Ivoire–Ghana relations", 'CIV GHA'],
  ];
  it.each(rows)('%s', (title, parties) => {
    expect(partiesOfTitle(title)?.map(({ code }) => code)).toEqual(parties.split(' '));
  });
});

describe('titles that name no two countries', () => {
  const rows = [
    'Kenya–Kenya relations',
    'United Kingdom–Great Britain relations',
    'Kenya–Narnia relations',
    'Wales–Patagonia relations',
    'Foreign relations of Kenya',
    'Kenya',
    'Relations',
    '–',
    '',
    `${'–'.repeat(400)} relations`,
  ];
  it.each(rows)('%s', (title) => {
    expect(partiesOfTitle(title)).toBeNull();
  });
});

describe('without a title that names them', () => {
  const rows: readonly (readonly [text: string, parties: string])[] = [
    ['The relations between Peru and the Republic of Chile are old.', 'PER CHL'],
    ['Kenya and Canada established diplomatic relations in 1965.', 'KEN CAN'],
    ['Bosnia and Herzegovina and Serbia maintain embassies.', 'BIH SRB'],
    ['Diplomatic ties between the Holy See and Trinidad and Tobago were established in 1978.', 'VAT TTO'],
    ['= Two neighbours =\n\nInfobox\n- Party1: Kenya\n- Party2: Canada\n\nThey are friends.', 'KEN CAN'],
    ['{{Infobox bilateral relations|Fijian–Maltese|Fiji|Malta}}\nBoth are islands.', 'FJI MLT'],
    ['{{Infobox bilateral relations|Fijian–Maltese}}\nBoth are islands.', 'FJI MLT'],
    ["The '''Fiji–Malta relations''' are [[friendship|friendly]].", 'FJI MLT'],
  ];
  it.each(rows)('%s', (text, parties) => {
    expect(partiesOf(readArticle(text, 'a.txt')).map(({ code }) => code)).toEqual(parties.split(' '));
  });

  const refused: readonly (readonly [text: string, message: string])[] = [
    ['It rained.', 'a.txt: the article has no title'],
    ['= Weather =\n\nIt rained in Kenya.', 'a.txt: the title "Weather" does not name two countries'],
    [
      '= Kenya–Narnia relations =\n\nThey are old.',
      'a.txt: the title "Kenya–Narnia relations" does not name two countries',
    ],
  ];
  it.each(refused)('%s', (text, message) => {
    expect(() => partiesOf(readArticle(text, 'a.txt'))).toThrow(message);
  });
});
