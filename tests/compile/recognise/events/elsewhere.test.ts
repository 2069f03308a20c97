import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/compile/recognise/events/place.js';
import type { EventKind } from '../../../../src/model.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

const placeIn = (text: string, kind: EventKind = 'other', isSupplied = (_: number): boolean => false): string | null =>
  placeOf({
    text,
    kind,
    dated: Math.max(0, text.search(/(?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}/u)),
    actors: ACTORS.read(text),
    people: [],
    isSupplied,
  });

describe('a place that is not that of the event', () => {
  it.each<[string, EventKind, string | null]>([
    // Where a part is.
    ['In 2017 some 9,000 Peruvians lived in Japan, most of them in Osaka.', 'population', null],
    ['In 2017 some 9,000 Peruvians lived in the region, 300 of whom in Brazil.', 'population', null],
    ['In 2017 some 9,000 Peruvians lived in Osaka.', 'population', 'Osaka'],
    // What is excepted, what was only to be, where a source is.
    ['In 1990 Peru suspended all trade with Japan except in Tacna.', 'trade', null],
    ['In 1990 some 300 Peruvians came, not counting those who worked in Osaka.', 'visit', null],
    ['In 1990 some 300 Peruvians came to work in Osaka.', 'population', 'Osaka'],
    ['In 1990 Roa was refused entry to Japan, where a statue was to be unveiled in Osaka.', 'dispute', null],
    ['In 1990 Roa cancelled a visit to Osaka.', 'other', null],
    ['In 1990 Roa told the senate that Paz would come as soon as the mission in Osaka was ready.', 'statement', null],
    ['The foreign ministry in Osaka gives 1990 for the opening.', 'representation', null],
    ['The foreign ministry in Osaka was opened in 1990.', 'other', 'Osaka'],
    // Whence somebody goes, the ends of a line.
    ['President Roa left Arequipa for a visit to Japan in 1990.', 'visit', null],
    ['Troops were moved from Tacna to Arica in 1990.', 'conflict', 'Arica'],
    ['In 1990 they opened a pipeline from Tacna to Arica.', 'trade', null],
    // Where somebody was before, where it was at other times, what a title names.
    ['In 1990 Peru expelled five consuls and recalled its ambassador from Osaka.', 'representation', null],
    ['In 1990 Peru recalled its ambassador and opened an office in Osaka.', 'representation', 'Osaka'],
    ['No head of state had come from Osaka since 1990.', 'visit', null],
    ['The envoys met until 1990, first in Geneva and later in Osaka.', 'visit', null],
    ['The envoys first met in Geneva in 1990.', 'visit', 'Geneva'],
    ['In 1990 the band played the song "Rain in Osaka".', 'culture', null],
    ['In 1990 the band played "Rain" in Osaka.', 'culture', 'Osaka'],
    // What is spoken of.
    ['In 1990 they issued a statement on fishing in the South Pacific.', 'statement', null],
    ['In 1990 they signed a treaty on friendship and trade in Kyoto.', 'agreement', 'Kyoto'],
    ['They met in the Kyoto format in 1990.', 'visit', null],
    ['They met in Kyoto in 1990.', 'visit', 'Kyoto'],
    ['Ships were seized near the Tsugaru Strait in 1990.', 'conflict', null],
    ['Ships were seized near Callao in 1990.', 'conflict', null],
    ['Ships were seized at Callao in 1990.', 'conflict', 'Callao'],
    ['Roa spoke in the Knesset in 1990.', 'visit', null],
    // The post of a person, whence another state is served.
    ['On 28 June 1850 the Peruvian minister in London was given powers.', 'other', null],
    ['The Peruvian ambassador in London spoke of losses in 1990.', 'statement', null],
    ['In 1850 Ana Roa became the first consul in Yokohama.', 'representation', 'Yokohama'],
    ['In 1850 the meeting of ambassadors in London took no decision.', 'conflict', 'London'],
    ['In 1997 a crisis at the residence of the consul in Arequipa ended.', 'conflict', 'Arequipa'],
    ['In 2017 Japan gave its exequatur to the Peruvian consul in Nagoya.', 'representation', null],
    ['Peru accredited Ana Roa in 1957; she had her seat in Beijing.', 'representation', null],
    ['The ambassador took up residence in Tokyo in 1957.', 'representation', 'Tokyo'],
    // Where a source or a government sits, where nobody came, what is thanked for, claimed, or supported.
    ['It was adopted in 1990 according to the delegation of Peru in Osaka.', 'membership', null],
    ['It was adopted in Osaka in 1990 according to the delegation of Peru.', 'membership', 'Osaka'],
    ['In 1990 Peru held talks with the government in Osaka.', 'visit', null],
    ['In 1990 Peru overthrew the regime in Osaka.', 'conflict', 'Osaka'],
    ['Paz ruled in Osaka when relations were restored in 1990.', 'restoration', null],
    ['In 1990 Peru seized a ship on its way to Kobe.', 'conflict', null],
    ['In 1990 Peru sent a ship to Kobe.', 'conflict', 'Kobe'],
    ['In 1990 Roa thanked Japan for preventing riots in Kobe.', 'statement', null],
    ['In 1990 Roa thanked Japan in a speech in Kobe.', 'statement', 'Kobe'],
    ['In 1990 Peru laid claim to areas in Tohoku.', 'dispute', null],
    ['In 1990 Peru bought land in Tohoku.', 'other', 'Tohoku'],
    ["In 1990 the crowd protested at Tokyo's support for Peru.", 'conflict', null],
    ["In 1990 the crowd gathered at Tokyo's main station.", 'conflict', 'Tokyo'],
    ['Peru and Japan, partners in the Maghreb, broke off relations in 1990.', 'severance', null],
    ['The consulate in Kobe has been housed in the Maison Rouge since 1990.', 'representation', 'Kobe'],
    ['In Kobe, the office of the embassy in Tokyo was closed in 1990.', 'representation', 'Kobe'],
    // What another clause tells; "when" tells of the same time.
    ['Relations were restored in August 1990, but the war in Gaza led to a new quarrel.', 'restoration', null],
    ['Relations were restored in August 1990, and the mission in Kobe was reopened.', 'restoration', 'Kobe'],
    ['Ana Roa, who resided in Cairo, presented her credentials in 1990.', 'representation', null],
    ['Ana Roa, who presented her credentials in Kobe in 1990, was recalled later.', 'representation', 'Kobe'],
    ['Relations were restored in 1990, when a mission was opened in Kobe.', 'restoration', 'Kobe'],
    // What went before.
    ['On 7 April 1980, after the seizure of the embassy in Lima, Japan broke off relations.', 'severance', null],
    ['Relations were restored on 7 April 1980 after a second meeting in Madrid.', 'restoration', null],
    ['After the Treaties of Rome the union set up in Lima, in 1961, a mission.', 'representation', 'Lima'],
  ])('%s (%s)', (text, kind, expected) => {
    expect(placeIn(text, kind)).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['The legations in Lima and Tokyo were raised in 1939.', null],
    ['The visit of 2017 took him to Cusco, Arequipa and Tacna.', null],
    ['There are consulates in Kobe and Nagoya, which were agreed on in notes of 20 August 2010.', null],
    ['It was signed in 1971 in Lima and in Tokyo.', null],
    ['The agreement was signed in Gyeongju, South Korea, in 2025.', 'Gyeongju'],
    ['The consulates in Kyoto (since 1988) and Nagoya (since 1990) remain.', 'Kyoto'],
  ])('an event in several places has no one place: %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected);
  });

  it('a place that another sentence names stands behind those of its own', () => {
    const text = 'The embassy in Tokyo was active in July 2016, when it gave books to a school in Nagoya.';
    expect(placeIn(text, 'culture', (at) => at < 22)).toBe('Nagoya');
    expect(placeIn('The embassy in Tokyo was active in July 2016.', 'culture', (at) => at < 22)).toBe('Tokyo');
  });
});
