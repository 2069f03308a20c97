import { describe, expect, it } from 'vitest';
import { DateReader } from '../../../../src/dates/phrase/read.js';
import { onlyQualifies } from '../../../../src/compile/recognise/events/qualifiers.js';

/** The dates of a sentence that tell of something. */
function toldIn(text: string): string[] {
  const dates = new DateReader().read(text);
  return dates.filter((date) => !onlyQualifies(text, date, dates)).map(({ edtf }) => edtf);
}

describe('dates that only qualify something', () => {
  it.each<[string, string[]]>([
    ['Roa visited Peru in March 2008 as the first president since the revolution of 1979.', ['2008-03']],
    ['Roa came to Lima in 2004, the first visit since 1963.', ['2004', '1963']],
    ['Roa had been the only president to visit Peru since 2006.', []],
    ['In 2024 Peru sued Japan because of a law of September 2023 on fishing.', ['2024', '2023-09']],
    ['In 2024 Peru broke with Japan because of the attack of September 2023.', ['2024', '2023-09']],
    ['They met on 16 November 1878 (4 November in the old calendar).', ['1878-11-16']],
    ['A pact was signed on 30 April 2025, when it was already 1 May in Peru.', ['2025-04-30']],
    ['Trade came to 100 million in 2023, an increase of 7.0% on 2022.', ['2023']],
    ['The Nikkei, descendants of settlers of the 19th century, are a minority.', []],
    ['In 1949 came the breach of relations, by which the treaty of 1945 lost its force.', ['1949']],
    ['Settlers of the 19th century came from Peru.', ['18XX']],
    ['Roa came to Lima on 2 April 2019, the first head of government to go there since 1991.', ['2019-04-02']],
    ['The convention of 30 September 1800 ended the war and the treaties of 1778.', ['1800-09-30']],
    ['Peru applied on 14 April 1987; press chronologies have 15 April.', ['1987-04-14']],
    ['Peru opened a mission in 1987; other missions have existed since 1990.', ['1987', '1990']],
    ['Roa visited Peru in January 1978, four years after the nuclear test of 1974.', ['1978-01']],
    ['In 2010 they signed an agreement that prolonged the stay of the fleet until 2042.', ['2010']],
    ['In May 2025 fishermen were granted access for twelve years after 2026.', ['2025-05']],
    ['In 2018 the leaders set a goal of 200 billion dollars for 2024.', ['2018']],
    ['They agreed in 2020 to raise trade to 5 billion dollars by 2030.', ['2020']],
    ['The frontier is that of the borders of 1945.', []],
    ['The 1995 constitution names Peru.', []],
    ['In October 2022 they recognised each other on the basis of the Lima Declaration of 1991.', ['2022-10']],
    ['In June 2021 the treaty of 2001 was renewed for five years.', ['2021-06']],
    ['Roa apologised in 1995 for the war in Peru of 1941.', ['1995']],
    ['In 2002 Peru renegotiated its 1918 treaty with Chile.', ['2002']],
    ['Roa spoke of an uprising comparable to the Orange Revolution in Chile in 2004.', []],
    ['Roa writes in his book "Peru and its lakes (1995)" that all was well.', []],
    ['The missions of 1954, which envoys headed, were raised to embassies on 13 March 1972.', ['1972-03-13']],
    ['They signed a second treaty on 28 October 2021; it complements that of 1977.', ['2021-10-28']],
    ['The minister expected trade to exceed half a billion euros in 2025.', []],
    ['Peru would like to see trade grow to $10bn by 2030.', []],
    ['Peru hopes to double exports to 4 billion dollars by 2030.', []],
    ['Peru counted 300 Chileans in 1990, compared with about 200 in 1980.', ['1990', '1980']],
    ['The last rate, originally due in 1950, was paid in September 1952.', ['1952-09']],
    ['Once expected for 2016, the tunnel is now to be opened in 2032.', ['2032']],
    ['The ship, which had been due to stay until 15 August 2014, left on 3 July 2014.', ['2014-07-03']],
    ['A round table set the date of the vote for 30 June 1960.', []],
    ['In 1962 Roa moved the feast from 4 July to 12 June.', ['1962']],
    ['Peru left in October 1970, and 7 October was celebrated until 2008.', ['1970-10', '2008']],
    ['In 2023 Roa said that Japan recognised 17 August 1945 as the date of independence.', ['2023']],
    ['The debt was fixed in 1946 at 300 million dollars in 1938 prices.', ['1946']],
    ['Peru had plans should the left win the elections of November 1971.', []],
    ['On 5 May 1992 Peru suspended the 1965 agreement.', ['1992-05-05']],
    ['The 1948 agreement was replaced on 20 January 1992.', ['1992-01-20']],
    ['Peru left on 19 June 1961, when the agreement of 1899 with Japan was ended.', ['1961-06-19']],
    ['They have had envoys since 1850, with one interruption, of a few months, in 1959.', ['1850']],
    ['Apart from eleven months in 1762, Peru ruled until 1899.', ['1899']],
    ['An agreement of 1962 that expires in 2061 gives Peru water.', ['1962']],
    // The same words where something is told of the time.
    ['Apart from Japan, Peru signed with Chile in 1990 and 1995.', ['1990', '1995']],
    ['The feast was celebrated on 7 October 1990.', ['1990-10-07']],
    ['In 1948 the agreement was replaced, and in 1992 another.', ['1948', '1992']],
    ['Peru signed the 1965 agreement on 5 May 1965.', ['1965', '1965-05-05']],
    ['The tunnel was due in 1950.', ['1950']],
    ['Peru moved its embassy on 5 May 1990 from Kobe to Tokyo.', ['1990-05-05']],
    ['The minister expected to open the embassy in 2025.', ['2025']],
    ['Peru wanted trade with Chile in 2025.', ['2025']],
    ['The mission of 1954 was led by Roa.', ['1954']],
    ['Peru sent help after the earthquake of 2010.', ['2010']],
    ['Peru has had an embassy in Lima since 2006.', ['2006']],
    ['The treaty was concluded in 1972 and remained in force until 1997.', ['1972', '1997']],
    ['The treaty of 2001 fixed the border.', ['2001']],
    ['They have had only consular relations since 1978.', ['1978']],
    ['It came three months after Lima had announced on 3 May 1990 that it would.', ['1990-05-03']],
    ['Roa read from his book "Peru" in 1995.', ['1995']],
    ['Peru signed a 1918 treaty with Chile.', ['1918']],
    ['Peru adopted a constitution in 1995.', ['1995']],
    // A war between the two is an event, whatever it dates.
    ['They set up relations in 1920, a year after the Peruvian War of 1919.', ['1920', '1919']],
    ['A month after the election Roa came to Lima in 1990.', ['1990']],
    ['Roa was the first president to visit Peru in 1990.', ['1990']],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});
