import { describe, expect, it } from 'vitest';
import { attributedTo, attributionsOf } from '../../../src/compile/sentence/attribution.js';

/** Who gives each figure of a sentence, a figure being a number of three digits: "111: Serbian data". */
const given = (text: string): string[] => {
  const found = attributionsOf(text);
  return [...text.matchAll(/(?<!\d)\d{3}(?!\d)/g)].map(({ 0: figure, index }) =>
    `${figure}: ${attributedTo(text, found, index) ?? ''}`.trim(),
  );
};

describe('whose figures', () => {
  it.each<[string, ...figures: string[]]>([
    ['According to Serbian data, exports were worth 111 and imports 222.', '111: Serbian data', '222: Serbian data'],
    [
      'According to the Statistical Office of the Republic of Serbia, trade was worth 111.',
      '111: Statistical Office of the Republic of Serbia',
    ],
    ['According to the German foreign ministry trade reached 111.', '111: German foreign ministry'],
    ['According to the foreign ministry Serbian exports reached 111.', '111: foreign ministry'],
    [
      'According to the Turkish trade minister Ömer Bolat, exports were worth 111.',
      '111: Turkish trade minister Ömer Bolat',
    ],
    ['Peruvian diplomats in the country estimated that 111 were living there.', '111: Peruvian diplomats'],
    ['According to Putin, trade was worth 111.', '111: Putin'],
    ['According to the chamber of commerce more than 111 were sold.', '111: chamber of commerce'],
    ['In 2020, according to UN Comtrade, trade was worth 111.', '111: UN Comtrade'],
    ['Trade reached 111 by the first figures.', '111: first figures'],
    ['Press statements of 2023 speak of more than 111.', '111: press statements'],
    ['About 111 lived there according to the immigrant survey of 2017.', '111: immigrant survey'],
    [
      "Hungary's foreign minister, Péter Szijjártó, gave the value of trade as 111.",
      "111: Hungary's foreign minister, Péter Szijjártó",
    ],
    ["Hungary's foreign minister, who was in Bratislava, said that trade was worth 111.", '111:'],
    ['By American data, trade was worth 111.', '111: American data'],
    [
      'Trade was put at 111 for 2020 and at 222 for 2022 in statements made on presidential visits.',
      '111: statements made on presidential visits',
      '222: statements made on presidential visits',
    ],
    ['Trade was worth 111, as both said in statements.', '111:'],
    ['Trade reached 111 in speeches of the minister.', '111:'],
    ['In Australian statistics trade was worth 111.', '111: Australian statistics'],
    [
      'Trade was worth 111 in 2019 and 222 in 2020, according to Chinese customs.',
      '111: Chinese customs',
      '222: Chinese customs',
    ],
    ['Trade was put at 111 by the Hungarian ministry of foreign trade.', '111: Hungarian ministry of foreign trade'],
    ['Exports came to 111 in 2017, Danish statistics show.', '111: Danish statistics'],
    ['Imports were 111 and, according to provisional figures, 222 in 2020.', '111:', '222: provisional figures'],
    [
      'Vietnamese sources put trade at 111; exports were worth 222.',
      '111: Vietnamese sources',
      '222: Vietnamese sources',
    ],
    ['Data from the Central Bureau of Statistics show trade of 111.', '111: Central Bureau of Statistics'],
    ['In 2021 the statistical office counted 111 of them.', '111: statistical office'],
    ['Bulgarian diplomats in the country estimated in 2010 that 111 lived there.', '111: Bulgarian diplomats'],
    ['An association of the minority estimates that 111 are Greeks.', '111: association of the minority'],
    ['The Indian embassy estimates 111 of them.', '111: Indian embassy'],
    ['Embassy estimates put the number at 111.', '111:'],
    ['According to the ministry of the interior 111 lived there.', '111: ministry of the interior'],
    ['Russian demographers estimated the number at 111.', '111: Russian demographers'],
    ['A United States estimate of 1987 put their share at 111.', '111: United States estimate'],
    [
      'Statistics do not agree: for 2016 Cambodia reported trade of 111 with its neighbour, Vietnam 222.',
      '111: Cambodia',
      '222: Vietnam',
    ],
    [
      'Kazakhstan’s minister spoke of 111, Putin of 222 and the Russian prime minister, Mikhail Mishustin, of 333.',
      '111: Kazakhstan’s minister',
      '222: Putin',
      '333: Russian prime minister, Mikhail Mishustin',
    ],
    [
      'Cambodian sources spoke of 111 in 2013, independent scholars quoted in 2018 of between 222 and 333.',
      '111: Cambodian sources',
      '222: independent scholars',
      '333: Cambodian sources',
    ],
    [
      'According to the customs service trade amounted to 111 in 2018, with exports to Estonia of 222.',
      '111: customs service',
      '222: customs service',
    ],
    // Each figure has its own.
    [
      'Serbian figures put it at 111, while Italian figures put it at 222.',
      '111: Serbian figures',
      '222: Italian figures',
    ],
    ['Cambodia reported 111, Vietnam 222.', '111: Cambodia', '222: Vietnam'],
    [
      'Cambodian sources spoke of 111, scholars quoted in May of 222, and the Vietnamese embassy of 333.',
      '111: Cambodian sources',
      '222:',
      '333: Vietnamese embassy',
    ],
    ['The ministry counts 111; an earlier page spoke of 222.', '111: ministry', '222:'],
    ['The ministry put it at 111, another source at 222.', '111: ministry', '222:'],
    // Nobody in particular, or a count that is told otherwise.
    ['According to figures published in May it was 111.', '111:'],
    ['According to the census of 2011 there were 111.', '111:'],
    ['The census of 2011 counted 111.', '111:'],
    ['Official estimates put the number at 111.', '111:'],
    ['Press reports of 2025 mention 111.', '111: press reports'],
    ['The two governments signed 111 agreements.', '111:'],
  ])('%s', (text, ...figures) => {
    expect(given(text)).toEqual(figures);
  });
});
