import { describe, expect, it } from 'vitest';
import { ARTICLES, difference, factsOf, recordOf } from './facts.js';
import { countryOf, renamed } from './rename.js';

/** Sentences that speak of the party by a word of the world that renaming cannot reach. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'albania-bulgaria': 'the Albanian National Awakening is a period',
  'albania-germany': 'East and West Germany',
  'algeria-france': 'francs are the currency of a party',
  'algeria-morocco': 'dirhams are the currency of a party',
  'argentina-united-kingdom': 'the Welsh are of a party',
  'armenia-azerbaijan': 'Armenians of Karabakh',
  'belgium-netherlands': 'the Dutch are called by the adjective',
  'bosnia-and-herzegovina-croatia': 'Bosniaks are of a party',
  'brazil-united-states': 'a capital that has moved',
  'bulgaria-russia': 'the Soviet Union',
  'bulgaria-united-states': '"the country" is told as "the United States", with its article',
  'canada-france': 'the French are called by the adjective',
  'estonia-russia': 'the Soviet Union',
  'france-germany': 'the French are called by the adjective',
  'france-india': 'enclaves that stay outside a state',
  'france-serbia': 'the French are called by the adjective',
  'france-united-kingdom': 'the French and the British are called by the adjective',
  'france-united-states': 'the French are called by the adjective',
  'germany-ukraine': "the Ukrainian People's Republic",
  'germany-united-kingdom': '"the Union" and a palace',
  'germany-united-states': 'Prussia, and Americans of German ancestry',
  'india-nepal': 'Nepali beside Nepalese',
  'india-sri-lanka': 'Ceylon',
  'iran-united-kingdom': 'Great Britain and Persia',
  'iran-united-states': 'Iranians in the United States, and Persia',
  'ireland-united-kingdom': 'people of England and Wales',
  'israel-united-arab-emirates': 'the Emirati embassy, and the Emirates',
  'israel-united-states': 'Israelis in the United States',
  'kazakhstan-russia': 'Kazakhs beside Kazakhstanis',
  'nigeria-south-africa': 'naira and rand are the currencies of the parties',
  'north-korea-south-korea': 'the North and the South',
  'north-macedonia-turkey': 'exports "to Macedonia"',
  'papua-new-guinea-solomon-islands': 'the islands',
  'romania-turkey': 'the Ottoman Empire',
  'russia-turkey': 'the Soviet side',
  'russia-united-kingdom': 'Britain and the Soviet Union',
  'serbia-slovenia': 'the Federal Republic of Yugoslavia',
  'serbia-united-kingdom': 'Britain and Yugoslavia',
  'serbia-united-states': 'the Kingdom of Serbs, Croats and Slovenes',
  'turkey-ukraine': "the Ukrainian People's Republic and the Ottoman Empire",
  'turkey-united-states': 'the Ottoman Empire',
  'united-kingdom-united-states': 'Great Britain',
};

/** The adjective must not be the plural of the people too ("the French"): it could not be told which one to write. */
const hasOwnWords = ({ adjectives, demonyms }: ReturnType<typeof countryOf>): boolean =>
  demonyms[0] !== undefined && adjectives[0] !== undefined && adjectives[0] !== demonyms[0].plural;

const articles = ARTICLES.filter(({ name }) => OTHER_WORDS[name] === undefined)
  .map(({ name, text }) => ({ name, text, record: recordOf(text) }))
  .map((each) => ({ ...each, parties: each.record.parties.map(({ code }) => countryOf(code)) }))
  .filter(({ record, parties }) => record.predecessors.length === 0 && parties.every(hasOwnWords));

describe('other countries in an article', () => {
  it('leaves enough articles', () => {
    expect(articles.length).toBeGreaterThan(25);
  });

  it.each(articles)('$name', ({ text, record, parties }) => {
    let tried = 0;
    for (const codes of [
      ['KEN', 'COL'],
      ['UGA', 'ZMB'],
      ['EGY', 'AUS'],
    ]) {
      const others = codes.map(countryOf);
      // A country that the article names already would become one of its parties.
      const named = others.some(({ name, adjectives, capitals }) =>
        [name, ...adjectives, ...capitals].some((word) => text.includes(word)),
      );
      if (named) continue;
      tried += 1;
      const back = recordOf(renamed(text, parties, others));
      const expected = factsOf(record).map((fact) => renamed(fact, parties, others));
      const swap = (fact: string): string =>
        parties.reduce((line, { code }, i) => line.replace(new RegExp(`\\b${code}\\b`, 'g'), codes[i]!), fact);
      expect(back.parties.map(({ code }) => code)).toEqual(codes);
      expect(difference(expected.map(swap).sort(), factsOf(back))).toEqual([]);
    }
    expect(tried).toBeGreaterThan(0);
  });
});
