import { describe, expect, it } from 'vitest';
import { Statements } from '../../../../src/compile/sentence/statement/statement.js';
import { DateReader } from '../../../../src/dates/phrase/read.js';

/** The statements of a sentence's dates; what is supplied stands in square brackets. */
function statementsOf(text: string): string[] {
  const dates = new DateReader().read(text).filter(({ happens }) => happens);
  const statements = new Statements(text, dates);
  return dates.map((date) =>
    statements
      .at(date)
      .pieces.map((piece) => (piece.supplied ? ` [${piece.text.trim()}] ` : piece.text))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ (?=[.,])/g, ''),
  );
}

describe('the statement of each date', () => {
  it.each<[string, string[]]>([
    // Of the one before only the comparison tells.
    [
      'The queen made a state visit to Peru on 17 May 2011, the first by a Japanese monarch since 1911.',
      [
        'The queen made a state visit to Peru on 17 May 2011, the first by a Japanese monarch since 1911.',
        '[The previous state visit to Peru] by a Japanese monarch [was] [in] 1911.',
      ],
    ],
    [
      'Roa paid a visit to Lima on 26 May 2024, the first by a president since that of Ana Paz in 2000.',
      [
        'Roa paid a visit to Lima on 26 May 2024, the first by a president since that of Ana Paz in 2000.',
        '[The previous visit] by a president [was] that of Ana Paz [in] 2000.',
      ],
    ],
    [
      'Roa visited Tokyo on 18 May 2005, his first visit since 1998.',
      ['Roa visited Tokyo on 18 May 2005, his first visit since 1998.', "[Roa's previous] visit [was in] 1998."],
    ],
    [
      'No Japanese emperor had paid a state visit to Peru since 1874.',
      ['[The previous] state visit to Peru [by a] Japanese emperor [was in] 1874.'],
    ],
    ['No other embassy in Lima has been open since 1874.', ['No other embassy in Lima has been open since 1874.']],
    // What has an end is not told as going on.
    [
      'Peru had been closed to Japanese ships since 1990, until Roa let them in again in 2003.',
      [
        'Peru had been closed to Japanese ships since 1990, until Roa let them in again in 2003.',
        'Roa let them in again in 2003.',
      ],
    ],
    // A date that fixes another time in a clause that has its own.
    [
      'After the Chilean invasion of Bolivia in February 1905 both applied for entry in May 1905.',
      [
        'The Chilean invasion of Bolivia [was in] February 1905.',
        'After the Chilean invasion of Bolivia in February 1905 both applied for entry in May 1905.',
      ],
    ],
    [
      'Peru and Japan set up relations in 1920, a year after the Peruvian–Chilean War of 1919.',
      [
        'Peru and Japan set up relations in 1920, a year after the Peruvian–Chilean War of 1919.',
        'The Peruvian–Chilean War [was in] 1919.',
      ],
    ],
    [
      'Roa came to Lima in 1920, shortly before the centenary of the Treaty of Tacna on 4 June.',
      [
        'Roa came to Lima in 1920, shortly before the centenary of the Treaty of Tacna on 4 June.',
        'The centenary of the Treaty of Tacna [was on] 4 June.',
      ],
    ],
    ...(
      [
        'After the attacks of 11 September 2001 Peru sent troops.',
        'After the Chilean invasion of Bolivia in 1905 Peru sent troops.',
      ] as const
    ).map((text): [string, string[]] => [text, [text]]),
    // A participle in front is said of the subject behind it.
    [
      'Broken off in 1912, the ties were restored in 1925 by Peru.',
      ['[The ties were] broken off in 1912.', 'The ties were restored in 1925 by Peru.'],
    ],
    [
      'Closed in 1912, the embassy was opened again in 1925.',
      ['[The embassy was] closed in 1912.', 'The embassy was opened again in 1925.'],
    ],
    [
      'Returned in 1912, Roa met Paz in 1913.',
      ['Returned in 1912, Roa met Paz in 1913.', 'Returned in 1912, Roa met Paz in 1913.'],
    ],
    // Of two times only the second has a date.
    [
      'They were interrupted by the war and again from 1950 to 1959.',
      ['[They were interrupted] again from 1950 to 1959.'],
    ],
    [
      'They were interrupted in 1940 and again from 1950 to 1959.',
      ['They were interrupted in 1940.', '[They were interrupted] from 1950 to 1959.'],
    ],
    // A date in a clause that says which one is meant is not that of the main clause.
    [
      'Peru had no ties with the republic that was proclaimed in Lima in 1949.',
      ['[The republic] was proclaimed in Lima in 1949.'],
    ],
    [
      'They agreed, a disagreement that was renewed in 1998 after a war.',
      ['They agreed, a disagreement that was renewed in 1998 after a war.'],
    ],
    ['Peru had no ties with the republic until 1949.', ['Peru had no ties with the republic until 1949.']],
    // Of what stands aside with its date, and not of the whole list.
    [
      'Japan has an embassy in Lima, in its present building since 6 May 1997, and consulates in Cuzco and Tacna.',
      ['Japan has an embassy in Lima, in its present building since 6 May 1997.'],
    ],
    // Where the second was signed is left open; where a house was opened, it is.
    [
      'A treaty on trade was signed in Lima in 1984, and a treaty on culture in 1985.',
      ['A treaty on trade was signed in Lima in 1984.', 'A treaty on culture [was signed] in 1985.'],
    ],
    [
      'An office of the embassy was opened in Kobe in 1996 and was made a consulate in 2011.',
      [
        'An office of the embassy was opened in Kobe in 1996.',
        '[In Kobe, the office of the embassy] was made a consulate in 2011.',
      ],
    ],
    [
      'A school was founded in Kobe in 1996 and closed in 2011.',
      ['A school was founded in Kobe in 1996.', '[The school in Kobe was] closed in 2011.'],
    ],
    [
      'A treaty was signed in Kobe in 1996 and ratified in 2011.',
      ['A treaty was signed in Kobe in 1996.', '[The treaty was] ratified in 2011.'],
    ],
    // What came of a dated event, or of what it consisted, is told with it.
    ...(
      [
        'An agreement was concluded in 2009, and the court annulled it nine months later.',
        'The president paid a visit to Lima on 20 November 2024, and 37 agreements were signed.',
        'Peru negotiated about labourers in 1870, but the plan failed.',
        'The accords of 1995 left Peru with two entities: a republic and a federation.',
        'The legation in Lima was raised to an embassy in 1905, and so was the legation in Tokyo.',
        'Peru applied for membership on 14 April 1987; press chronologies have another day.',
        // An aside dates the past that it stands in.
        'The Treaty of Lima, signed on 10 May 1871, ended the war.',
        'The minister, who came on 20 and 21 April 2024, promised help.',
      ] as const
    ).map((text): [string, string[]] => [text, [text]]),
    // How long it was so, and what is of one whom only the main clause names.
    [
      'Peruvian troops fought on the side of Japan in the Arica war, which lasted from November 2020 to 2022.',
      ['Peruvian troops fought on the side of Japan in the Arica war, which lasted from November 2020 to 2022.'],
    ],
    [
      'Ana Roa led a mission to Japan, which the emperor received in March 1873.',
      ['Ana Roa led a mission to Japan, which the emperor received in March 1873.'],
    ],
    [
      'Japan backed the entry of Peru into the Pact, which took place in 2007.',
      ['[The entry of Peru into the Pact] took place in 2007.'],
    ],
    [
      'Peru fought in the Arica war in 1990, which lasted until 1993.',
      ['Peru fought in the Arica war in 1990.', '[The Arica war] lasted until 1993.'],
    ],
    ['Peru has a school in Kobe, which it opened in 1926.', ['[Peru] opened [the school in Kobe] in 1926.']],
    // What follows the date of a phrase in front is a clause, and goes on to its semicolon.
    [
      'After the revolution of 1917 Peru did not recognise the new government; on 6 December 1917 Roa ordered all diplomats to leave.',
      [
        'After the revolution of 1917 Peru did not recognise the new government.',
        'On 6 December 1917 Roa ordered all diplomats to leave.',
      ],
    ],
    // In another city there was no summit that anybody tells of.
    [
      'The presidents met again at the summit in Lima in July 2024, and in Kobe on 1 September 2025.',
      [
        'The presidents met again at the summit in Lima in July 2024.',
        '[The presidents met again] in Kobe on 1 September 2025.',
      ],
    ],
    [
      'Figures of the bank show that trade shrank from 8.2 billion dirhams in 2010 to 6.5 billion in 2019.',
      [
        'Figures of the bank show that trade [was] 8.2 billion dirhams in 2010.',
        'Figures of the bank show that trade shrank to 6.5 billion [dirhams] in 2019.',
      ],
    ],
    [
      'Imports from Peru were worth about ISK 89 billion in 2011 and, according to provisional figures, about ISK 99 billion in 2012.',
      [
        'Imports from Peru were worth about ISK 89 billion in 2011.',
        '[Imports from Peru were worth] about ISK 99 billion in 2012, according to provisional figures.',
      ],
    ],
    // What has been so since a day is told by itself, since all else is of another time.
    [
      'Roa said that the embassy, closed since May 1990, would work again.',
      ['[The embassy had been] closed since May 1990.'],
    ],
    ['The embassy, closed in May 1990, would work again.', ['The embassy, closed in May 1990, would work again.']],
    ['The embassy, open since May 1990, is new.', ['The embassy, open since May 1990, is new.']],
    // What else was or is so is not.
    ['An embassy was opened in 1922, and trade grew.', ['An embassy was opened in 1922.']],
    ['A consulate was opened in 2016; it also has two others.', ['A consulate was opened in 2016.']],
    [
      'Peru closed its border in 1994, and the two governments hold opposite views.',
      ['Peru closed its border in 1994.'],
    ],
    // Which of two dates an aside has; the comma of a date is none between clauses.
    [
      'The legation in Lima, established on June 1, 1927, became an embassy on November 19, 1943.',
      [
        '[The legation in Lima was] established on June 1, 1927.',
        'The legation in Lima became an embassy on November 19, 1943.',
      ],
    ],
    [
      'The consul, who had been appointed in 1815, followed him in 1817.',
      ['[The consul] had been appointed in 1815.', 'The consul followed him in 1817.'],
    ],
    [
      'A duty of 10 per cent on Peruvian goods, imposed on 6 May 2018, was raised on 21 May 2018.',
      [
        '[A duty of 10 per cent on Peruvian goods was] imposed on 6 May 2018.',
        'A duty of 10 per cent on Peruvian goods was raised on 21 May 2018.',
      ],
    ],
    [
      'It was followed by an agreement on the protection of minorities, signed in Lima on 5 April 1995.',
      ['[The agreement on the protection of minorities was] signed in Lima on 5 April 1995.'],
    ],
    [
      'Peru mediated in the last war between Chile and Japan, which ended with an agreement signed in Lima on 1 June 1976.',
      ['[The last war between Chile and Japan] ended with an agreement signed in Lima on 1 June 1976.'],
    ],
    // What somebody is called is no verb.
    [
      'Musicians performed at the court: a bagpiper called Kunz in 1379, the flautist Hans in 1383 and the piper Peter in 1426.',
      [
        '[Musicians performed at the court:] a bagpiper called Kunz in 1379.',
        '[Musicians performed at the court:] the flautist Hans in 1383.',
        '[Musicians performed at the court:] the piper Peter in 1426.',
      ],
    ],
    ['A minister of Peru called Chile a neighbour in 1990.', ['A minister of Peru called Chile a neighbour in 1990.']],
    [
      'The consul announced on 29 November 1950 that the frontier would be reopened on 2 December.',
      [
        'The consul announced on 29 November 1950 that the frontier would be reopened on 2 December.',
        'The frontier [was to] be reopened on 2 December.',
      ],
    ],
    // Notes on the names of one list.
    [
      'Hungary maintains consulates in Niš (since 2008), Kragujevac (since 2018) and Belgrade.',
      [
        'Hungary [has had a] consulate in Niš [since] 2008.',
        'Hungary [has had a] consulate in Kragujevac [since] 2018.',
      ],
    ],
    // Figures of an enumeration, with their currency and their share.
    [
      'Exports were worth USD 3.3 billion in 2015 and USD 3.4 billion in 2016.',
      ['Exports were worth USD 3.3 billion in 2015.', '[Exports were worth] USD 3.4 billion in 2016.'],
    ],
    [
      'Trade came to $2 bn in 2020, to $2.4 bn in 2021 and to more than $3.5 bn in 2022.',
      [
        'Trade came to $2 bn in 2020.',
        '[Trade came] to $2.4 bn in 2021.',
        '[Trade came] to more than $3.5 bn in 2022.',
      ],
    ],
    [
      'It numbered 44,620 in 2001 and 28,996, or 0.53 percent of the population, in 2021.',
      ['It numbered 44,620 in 2001.', '[It numbered] 28,996, or 0.53 percent of the population, in 2021.'],
    ],
    // Of two objects a verb in the singular is of the nearer, and a list goes on from the main clause.
    [
      'Peru has an embassy in Tokyo and a consulate in Osaka, which was opened on 21 December 2022.',
      ['[The consulate in Osaka] was opened on 21 December 2022.'],
    ],
    [
      'Peru has an embassy in Tokyo and a consulate in Osaka, which were opened in 2022.',
      ['[The embassy in Tokyo and a consulate in Osaka] were opened in 2022.'],
    ],
    [
      'Japan has an embassy in Lima, which was opened in January 1973, and consulates in Cuzco and Tacna.',
      ['[The embassy in Lima] was opened in January 1973.'],
    ],
    [
      'Peru has a mission in Tokyo, which Roa was appointed to lead in January 2021.',
      ['Roa was appointed to lead [the mission in Tokyo] in January 2021.'],
    ],
    [
      'Peru has an embassy in Tokyo, whose present building was dedicated on 8 August 2008.',
      ['[The] present building [of the embassy in Tokyo] was dedicated on 8 August 2008.'],
    ],
    [
      'Ties between Peru and the Kingdom of Japan, whose continuity both sides recognise, date from 24 June 1940.',
      ['Ties between Peru and the Kingdom of Japan, whose continuity both sides recognise, date from 24 June 1940.'],
    ],
    // An item has the number of its own subject, and the place that it names alone.
    [
      'Agreements on trade were signed in 1974, and an agreement on fisheries in 1975.',
      ['Agreements on trade were signed in 1974.', 'An agreement on fisheries [was signed] in 1975.'],
    ],
    [
      'The presidents met at Rubavu in Peru on 25 June 2021 and at Goma on 26 June 2021.',
      ['The presidents met at Rubavu in Peru on 25 June 2021.', '[The presidents met] at Goma on 26 June 2021.'],
    ],
    // "To do so" is not cut.
    [
      'Roa visited Peru in January 2026, the first minister to do so since the war.',
      ['Roa visited Peru in January 2026, the first minister to do so since the war.'],
    ],
    // What a phrase, an aside or brackets tell by themselves.
    [
      'The war that began in 1846 was concluded by a treaty on 2 February 1848.',
      ['[The war] began in 1846.', 'The war that began in 1846 was concluded by a treaty on 2 February 1848.'],
    ],
    [
      'A trade agreement concluded in 1998 has been in force since March 2000.',
      [
        '[The trade agreement was] concluded in 1998.',
        'A trade agreement concluded in 1998 has been in force since March 2000.',
      ],
    ],
    [
      'Ties were taken up on 2 October 1987 (an earlier page gave the year as 1986).',
      ['Ties were taken up on 2 October 1987.', 'An earlier page gave the year as 1986.'],
    ],
    [
      'Peru issued an ultimatum on 17 March 1938, to which Chile yielded on 19 March 1938.',
      ['Peru issued an ultimatum on 17 March 1938.', 'Chile yielded [to the ultimatum] on 19 March 1938.'],
    ],
    [
      'The chancellor travelled to Peru in 2014, as did the foreign minister on 28 April 2015.',
      ['The chancellor travelled to Peru in 2014.', 'The foreign minister [travelled to Peru] on 28 April 2015.'],
    ],
    [
      'By the Treaty of Lima, which the foreign ministers signed on 1 April 1958, Peru ceded Tacna.',
      ['By the Treaty of Lima, which the foreign ministers signed on 1 April 1958, Peru ceded Tacna.'],
    ],
    [
      'Signed papers include an agreement on trade in 1978 and an agreement on science and technology in 1982.',
      [
        'Signed papers include an agreement on trade in 1978.',
        '[Signed papers include] an agreement on science and technology in 1982.',
      ],
    ],
    // Clauses with subjects of their own.
    [
      'Relations were established in April 1913, and on 10 May 1922 Boshniak presented his letters.',
      ['Relations were established in April 1913.', 'On 10 May 1922 Boshniak presented his letters.'],
    ],
    [
      'The land was granted in 1968 and the foundation stone was laid on 7 December 2007.',
      ['The land was granted in 1968.', 'The foundation stone was laid on 7 December 2007.'],
    ],
    ['Ties were never broken off, but an envoy was sent home in 2010.', ['An envoy was sent home in 2010.']],
    [
      'Peru has an embassy in Washington, D.C., which was opened in 1950.',
      ['[The embassy in Washington, D.C.] was opened in 1950.'],
    ],
    // Predicates that share a subject, and its auxiliary.
    [
      'A treaty was signed on 1 August 2017 and took effect on 14 February 2018.',
      ['A treaty was signed on 1 August 2017.', '[The treaty] took effect on 14 February 2018.'],
    ],
    [
      'Relations were suspended on 30 August 1916 and restored on 17 December 1920.',
      ['Relations were suspended on 30 August 1916.', '[Relations were] restored on 17 December 1920.'],
    ],
    [
      'In Ottawa, France acquired the site in 1931 and inaugurated the building in 1939.',
      ['In Ottawa, France acquired the site in 1931.', '[In Ottawa, France] inaugurated the building in 1939.'],
    ],
    // Clauses under others.
    [
      'In 1925 Turkey opened a consulate in Vlorë, which it closed in 1926 when an embassy was set up.',
      [
        'In 1925 Turkey opened a consulate in Vlorë.',
        '[Turkey] closed [the consulate in Vlorë] in 1926 when an embassy was set up.',
      ],
    ],
    [
      'Croatia, which has been a member of the union since 1 July 2013, supports the accession of Albania.',
      ['[Croatia] has been a member of the union since 1 July 2013.'],
    ],
    [
      'The American legation in Ottawa, established on 1 June 1927, became an embassy in 1943.',
      [
        '[The American legation in Ottawa was] established on 1 June 1927.',
        'The American legation in Ottawa became an embassy in 1943.',
      ],
    ],
    [
      'The agreement came into force on 1 January 1983, although it was signed only on 28 March 1983.',
      ['The agreement came into force on 1 January 1983.', 'It was signed only on 28 March 1983.'],
    ],
    // Items of an enumeration.
    [
      'Sessions were held in Bucharest on 12 October 2011, in Ruse on 7 March 2014 and in Varna in 2017.',
      [
        'Sessions were held in Bucharest on 12 October 2011.',
        '[Sessions were held] in Ruse on 7 March 2014.',
        '[Sessions were held] in Varna in 2017.',
      ],
    ],
    [
      'Azerbaijan opened an embassy in Ankara in August 1992 and a consulate-general in Istanbul in January 1993.',
      [
        'Azerbaijan opened an embassy in Ankara in August 1992.',
        '[Azerbaijan opened] a consulate-general in Istanbul in January 1993.',
      ],
    ],
    [
      'A first agreement was made in 1922 and a second in 1933.',
      ['A first agreement was made in 1922.', 'A second [was made] in 1933.'],
    ],
    [
      'The parliament of Azerbaijan ratified the pact on 1 February 2022, and that of Turkey on 3 February 2022.',
      [
        'The parliament of Azerbaijan ratified the pact on 1 February 2022.',
        '[The parliament] of Turkey [ratified the pact] on 3 February 2022.',
      ],
    ],
    [
      'Exports fell from 280 million in 2015 to 266 million in 2016.',
      ['Exports [were] 280 million in 2015.', 'Exports fell to 266 million in 2016.'],
    ],
    [
      'Reports show that trade nevertheless shrank from 8 million in 2010 to 6 million in 2019.',
      [
        'Reports show that trade [was] 8 million in 2010.',
        'Reports show that trade nevertheless shrank to 6 million in 2019.',
      ],
    ],
    [
      'Reports show exports growing from 8 million in 2010 to 9 million in 2019.',
      [
        'Reports show exports growing from 8 million in 2010 to 9 million in 2019.',
        'Reports show exports growing to 9 million in 2019.',
      ],
    ],
    // Of what a number is, and against what it is set.
    [
      'A census counted 15,082 Peruvians (0.34%) in 2001 and 17,513 (0.41%) in 2011.',
      ['A census counted 15,082 Peruvians (0.34%) in 2001.', '[A census counted] 17,513 [Peruvians] (0.41%) in 2011.'],
    ],
    [
      'Exports came to 3.3 billion dollars in 2015 and 4.1 billion in 2016.',
      ['Exports came to 3.3 billion dollars in 2015.', '[Exports came to] 4.1 billion [dollars] in 2016.'],
    ],
    [
      'At the census of 2022 1,470 Peruvians were counted in Tokyo, against 1,373 in 2011.',
      [
        'At the census of 2022 1,470 Peruvians were counted in Tokyo.',
        '1,373 [Peruvians were counted in Tokyo] in 2011.',
      ],
    ],
    [
      'At the census of 2014 1,928 people declared themselves Peruvians, compared with 2.1% in 2004.',
      [
        'At the census of 2014 1,928 people declared themselves Peruvians, compared with 2.1% in 2004.',
        '2.1% [declared themselves Peruvians in] 2004.',
      ],
    ],
    // One visit a date, unless the dates are told together.
    [
      'Roa made official visits to Lima in July and October 2023 and again on 26 January 2024.',
      [
        'Roa made an official visit to Lima in July.',
        '[Roa made an official visit to Lima] in October 2023.',
        '[Roa made an official visit to Lima] on 26 January 2024.',
      ],
    ],
    ['Roa paid visits to Lima in 2023.', ['Roa paid visits to Lima in 2023.']],
    // What the treaty says is told with the treaty.
    [
      'The war ended with the Treaty of Lima, signed on 4 March 1857, by which Peru agreed to leave.',
      ['The war ended with the Treaty of Lima, signed on 4 March 1857, by which Peru agreed to leave.'],
    ],
    [
      'Relations have been cut twice, from 1988 to 1991 and from 2016 to 2023.',
      [
        'Relations have been cut twice, from 1988 to 1991 and from 2016 to 2023.',
        'Relations have been cut twice, from 1988 to 1991 and from 2016 to 2023.',
      ],
    ],
    // What an aside without a date stands in; what goes on behind an aside with one.
    ['Peru annexed Arica, which Chile claimed, in 1801.', ['Peru annexed Arica, which Chile claimed, in 1801.']],
    [
      'Peru has an embassy in Tokyo, which reopened on 14 December 2024, and a consulate in Kobe.',
      ['[The embassy in Tokyo] reopened on 14 December 2024.'],
    ],
    [
      'Chile claims Arica, whose assembly declared independence on 17 May 1838, as a part of its own territory.',
      ["[Arica's] assembly declared independence on 17 May 1838."],
    ],
    // Which of two is meant, the verb does not say.
    [
      'Peru became a station for ships and in particular for the trade in guano, which had ended by 1990.',
      ['Peru became a station for ships and in particular for the trade in guano, which had ended by 1990.'],
    ],
    [
      'Peru has an embassy in Tokyo and a consulate in Kobe, which began work on 3 June 1994.',
      ['Peru has an embassy in Tokyo and a consulate in Kobe, which began work on 3 June 1994.'],
    ],
    [
      'Peru has consulates in Tokyo and Kobe, which were agreed upon in notes of 20 August 2010.',
      ['Peru has consulates in Tokyo and Kobe, which were agreed upon in notes of 20 August 2010.'],
    ],
    [
      'In 1985 a company filed claims over the venture, which courts in Peru were still hearing in 2007.',
      [
        'In 1985 a company filed claims over the venture.',
        'In 1985 a company filed claims over the venture, which courts in Peru were still hearing in 2007.',
      ],
    ],
    // Items: the nearest preposition, another subject, a thing of a date.
    [
      'Peru fought there from 27 May 2008, from 4 June 2012 and in July and August 2014.',
      [
        'Peru fought there from 27 May 2008.',
        '[Peru fought there] from 4 June 2012.',
        '[Peru fought there] in July.',
        '[Peru fought there] in August 2014.',
      ],
    ],
    [
      'Peru became a member on 4 April 2023, Chile on 7 March 2024.',
      ['Peru became a member on 4 April 2023.', 'Chile [became a member] on 7 March 2024.'],
    ],
    [
      'The two were on opposite sides in the war of 1897 and the Great War of 1919.',
      [
        'The two were on opposite sides in the war of 1897 and the Great War of 1919.',
        'The two were on opposite sides in the war of 1897 and the Great War of 1919.',
      ],
    ],
    // A verb with a prefix; a date between commas; an aside in front.
    [
      'Peru later re-established links with Taiwan on 14 May 2005, and ties with Japan were severed on 31 May 2005.',
      ['Peru later re-established links with Taiwan on 14 May 2005.', 'Ties with Japan were severed on 31 May 2005.'],
    ],
    [
      'In 1971, relations were established, and, by 1973, the ministry was lending money to Japan.',
      ['In 1971, relations were established.', 'By 1973, the ministry was lending money to Japan.'],
    ],
    [
      'In July 2009, the president announced talks, and on 13 July 2009, after recognising one another, both established relations.',
      [
        'In July 2009, the president announced talks.',
        'On 13 July 2009, after recognising one another, both established relations.',
      ],
    ],
    [
      'A crisis in 2005 was quickly resolved by Zapatero and Peru became a candidate on January 4, 2006.',
      ['A crisis in 2005 was quickly resolved by Zapatero.', 'Peru became a candidate on January 4, 2006.'],
    ],
    // A list behind a colon.
    [
      'Japan broke with three neighbours: Peru in 1979, Chile in June 2013, and Brazil in November 2013.',
      [
        '[Japan broke with three neighbours:] Peru in 1979.',
        '[Japan broke with three neighbours:] Chile in June 2013.',
        '[Japan broke with three neighbours:] Brazil in November 2013.',
      ],
    ],
    // What stands with "being"; what is said again in apposition; who did it again.
    [
      'Since 1979, the two have had hostile relations, with official relations being severed in 1980.',
      ['Since 1979, the two have had hostile relations.', 'Official relations [were] severed in 1980.'],
    ],
    [
      'The two came to a disagreement in 1996, a disagreement which was renewed in 1998 after an invasion.',
      ['The two came to a disagreement in 1996.', '[The] disagreement was renewed in 1998 after an invasion.'],
    ],
    [
      'On 21 May 2007, Ana Stone visited Tokyo, and again as president on 13 October 2015.',
      ['On 21 May 2007, Ana Stone visited Tokyo.', '[Ana Stone visited Tokyo] again as president on 13 October 2015.'],
    ],
    // What "which" stands for, and who "it" is.
    [
      'In October 2000 Peru issued an ordinance (No. 12), which it subsequently amended in April 2001.',
      [
        'In October 2000 Peru issued an ordinance (No. 12).',
        '[Peru] subsequently amended [the ordinance (No. 12)] in April 2001.',
      ],
    ],
    [
      'Peru has an embassy in Tokyo, which was set up in 1921, and was upgraded in 1960.',
      ['[The embassy in Tokyo] was set up in 1921.', '[The embassy in Tokyo] was upgraded in 1960.'],
    ],
    [
      'Ken Tanaka, who had been to Peru in 2006 and 2018, arrived in Lima on 28 November 2024.',
      [
        '[Ken Tanaka] had been to Peru in 2006.',
        '[Ken Tanaka had been to Peru] in 2018.',
        'Ken Tanaka arrived in Lima on 28 November 2024.',
      ],
    ],
    // Two subjects of one predicate; an object needs no auxiliary.
    [
      'The Peruvian embassy in Tokyo started work in 1993 and the Japanese embassy in Lima in 1995.',
      ['The Peruvian embassy in Tokyo started work in 1993.', 'The Japanese embassy in Lima [started work] in 1995.'],
    ],
    [
      'The liberals were excluded in 1977, and suffered new repression in 1978.',
      ['The liberals were excluded in 1977.', '[The liberals] suffered new repression in 1978.'],
    ],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each([
    // Dates that only say which, a span, what is told respectively, a subject that comes late.
    'Peru entered a bid to organize the 2006 and 2010 Winter Games.',
    'Peru signalled its interest in its July 1986 Lima and August 1988 Cusco declarations.',
    'The goodwill after the Chilean earthquake of 1910 had gone by 1911.',
    'Relations were suspended between the coup of 1978 and the overthrow of the regime in 2002.',
    'The ministers Stone and Brook have visited Japan, in 1994 and 2006 respectively.',
    'Relations have remained cordial since the birth of both states, Peru in 1975 and Chile in 1980.',
    'Relations improved after the death of the king in 1999 and accession of his nephew in 2000.',
  ])('is the whole sentence for each date: %s', (text) => {
    expect(new Set(statementsOf(text))).toEqual(new Set([text]));
  });

  it.each([
    'The kings of Albania and Serbia met in 1912.',
    'Albania signed and ratified the treaty in 1990.',
    'The embassy was closed in 1939, when the war broke out.',
    'The mission was active in July 2016, when it supplied books to a school.',
    // What is counted is told of all dates.
    'The embassy changed its name twice, in 2003.',
  ])('is the whole sentence: %s', (text) => {
    expect(statementsOf(text)).toEqual([text]);
  });
});
