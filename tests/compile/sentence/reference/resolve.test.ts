import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../../src/compile/compile.js';
import { eventsOf } from '../../recognise/events/events-of.js';

describe('the reference of an opening pronoun', () => {
  it.each([
    // Behind a phrase in front without a comma.
    [
      'Peru announced the closure of its Kobe consulate. After further attacks its missions in Japan were closed in 2019.',
      "After further attacks Peru's missions in Japan were closed in 2019.",
    ],
    [
      'Relations were cut in 1942. After a decade of silence they were restored on 17 June 1952.',
      'After a decade of silence diplomatic relations were restored on 17 June 1952.',
    ],
    [
      'The Japanese consulate in Callao was damaged. It was re-opened in 1952.',
      'The Japanese consulate in Callao was re-opened in 1952.',
    ],
    [
      'Relations were cut in 1942. They were restored on 17 June 1952.',
      'Diplomatic relations were restored on 17 June 1952.',
    ],
    ['Peru took part in the talks. It signed the accord in 1960.', 'Peru signed the accord in 1960.'],
    // Of two things that "it" may be, the subject; where there is none, the sentence before says what is meant.
    ['The embassy moved next to the consulate. It was closed in 1941.', 'The embassy was closed in 1941.'],
    ['Peru and Japan agreed. It was a success in 1960.', 'Peru and Japan agreed. It was a success in 1960.'],
    ['It was opened in 1960.', 'It was opened in 1960.'],
  ])('%s', (text, last) => {
    expect(eventsOf(text).map(([, , shown]) => shown)).toEqual([last]);
  });
});

describe('what was told last', () => {
  it.each([
    // Not what stands in front of the main clause, and not its date.
    [
      'When the union fell apart, Peru formed a federation in 1992. It was renamed in 2003.',
      'Peru was renamed in 2003.',
    ],
    [
      'On 5 May 1991 the two states made peace. Both have been in the pact since 2004.',
      'The two countries have been in the pact since 2004.',
    ],
    // A person without a name.
    [
      'President Roa Díaz came in 1963. In November 1983 the Queen came. She gave a speech in 1984.',
      'The Queen gave a speech in 1984.',
    ],
    // An order within its kind.
    [
      'The third meeting took place in Lima in 2016 during a visit of Roa Díaz, and the fourth took place in Tokyo in 2017.',
      'The fourth meeting took place in Tokyo in 2017.',
    ],
    // What is said of a thing is not said of a state.
    [
      'Peru opened its consulate in Kobe in 1798. It became a consulate general in 1816.',
      'The consulate in Kobe became a consulate general in 1816.',
    ],
    [
      'A treaty on minorities was signed in 1990. This was the first such treaty. A council that oversees it met in 1992.',
      'A council that oversees the treaty on minorities met in 1992.',
    ],
    // Days that are counted, months that share a year.
    [
      'Peru signed a pact on 5 April 1941, but Japan invaded it a day later.',
      'Peru signed a pact on 5 April 1941, but Japan invaded it on 6 April 1941.',
    ],
    ['Peru signed a pact on 5 April 1941, but Japan left a day later.', 'Japan left on 6 April 1941.'],
    [
      'There are offices in Lima, where one was closed in 2009 and reopened.',
      'There are offices in Lima, where one was closed in 2009 and reopened.',
    ],
    [
      'There were 116 Peruvians in January 2019, as against 111 at the end of 2017.',
      'At the end of 2017 there were 111 Peruvians.',
    ],
  ])('%s', (text, last) => {
    expect(eventsOf(text).at(-1)?.[2]).toBe(last);
  });
});

describe('references within a statement', () => {
  it.each([
    [
      'Japan signed the treaty on 16 January 1954 and ratified it later that year.',
      'Japan ratified the treaty later in 1954.',
    ],
    ['A treaty was signed in 1954. That year, Peru opened an embassy.', 'In 1954, Peru opened an embassy.'],
    ['A treaty was signed in 1954. Two years later Peru closed a school.', 'In 1956 Peru closed a school.'],
    [
      'A treaty was signed in May 1954. Barely five months later Peru closed a school.',
      'In about October 1954 Peru closed a school.',
    ],
    ['A treaty was signed in May 1954. The following January, Peru left.', 'In January 1955, Peru left.'],
    [
      'A treaty was signed in May 1954. Peru left that September, after a quarrel.',
      'Peru left in September 1954, after a quarrel.',
    ],
    [
      'A treaty was signed in May 1954. Peru never spoke of the quarrel of that September.',
      'Peru never spoke of the quarrel of September 1954.',
    ],
    ['Peru left on 18 July 1954, and Japan had left two days earlier.', 'Japan had left on 16 July 1954.'],
    ['A treaty was signed in 1954. Peru left in May of the following year.', 'Peru left in May 1955.'],
    ['A treaty was signed in 1954. Peru left on 1 May of the next year.', 'Peru left on 1 May 1955.'],
    [
      'A treaty was signed in 1954. Peru did not ratify it until three years later.',
      'Peru did not ratify it until 1957.',
    ],
    [
      'A treaty was signed in May 1954. Peru left before the end of the following month.',
      'Peru left before the end of June 1954.',
    ],
    ['A treaty was signed in 1954. Peru left before the end of the year.', 'Peru left before the end of 1954.'],
    ['A treaty was signed in 1954. The following year, Peru closed a school.', 'In 1955, Peru closed a school.'],
    [
      'A treaty on the frontier was made in 1985. A supplement to it was signed in October 2005.',
      'A supplement to the treaty on the frontier was signed in October 2005.',
    ],
    [
      'Peru has consulates in Osaka, Kyoto and Nagoya; those in Osaka and Kyoto reopened in October 2023.',
      'The consulates in Osaka and Kyoto reopened in October 2023.',
    ],
    [
      'Peru has an embassy in Tokyo. The foundation stone was laid on 7 December 2007.',
      'The foundation stone of the embassy in Tokyo was laid on 7 December 2007.',
    ],
    [
      'Peru has an embassy in Tokyo. In Lima, Japan inaugurated the building in 1939.',
      'In Lima, Japan inaugurated the building in 1939.',
    ],
    [
      'Japan opened a legation in Lima in 1921. An embassy replaced the legation in 1951.',
      'An embassy replaced the legation in Lima in 1951.',
    ],
    ['Ken Tanaka, who went to Peru in January 1969, was there again in 1976.', 'Ken Tanaka was in Peru again in 1976.'],
    [
      'Peru was recognised at the London conference. A Japanese prince reigned there in 1914.',
      'A Japanese prince reigned in Peru in 1914.',
    ],
    [
      'The Dutch settled in Peru. In 1641 they captured a Japanese ship.',
      'In 1641 the Dutch captured a Japanese ship.',
    ],
    // A date by another one, also in the middle; what names a day of its own does not.
    [
      'Roa met Mori in Tokyo on 18 February 2025; the next summit was called for the following day.',
      'The next summit was called for 19 February 2025.',
    ],
    [
      'Peru signed a treaty in March 1809, and the Japanese mission became permanent in the same year.',
      'The Japanese mission became permanent in 1809.',
    ],
    [
      'Peru opened an embassy on 5 May 1990, and Japan closed it on the same day as Chile.',
      'Peru opened an embassy on 5 May 1990, and Japan closed it on the same day as Chile.',
    ],
    // What follows a thing is another one.
    [
      'Peru opened a trade office in Tokyo in 1942. The embassy that followed it in 1948 was the first.',
      'The embassy that followed the trade office in Tokyo in 1948 was the first.',
    ],
    // Where people are that are told of again; a capital only where a sentence begins.
    [
      'Peru became independent. Use of Japanese declined there after 1991, but in 2001 a survey found many Peruvians.',
      'In 2001 a survey found many Peruvians.',
    ],
    [
      'Two-way trade with Japan grew. In 2022 it amounted to 21 million dollars.',
      'In 2022 two-way trade with Japan amounted to 21 million dollars.',
    ],
    [
      'Peruvian companies came to Japan. By July 2014 more than fifty of them had invested.',
      'By July 2014 more than fifty of the Peruvian companies had invested.',
    ],
    // "It" is a word of its own, and stands for nothing where something is agreed.
    [
      'Peru has an embassy in Tokyo. With the consent of Japan, it has also kept an office in Osaka since 2006.',
      'With the consent of Japan, Peru has also kept an office in Osaka since 2006.',
    ],
    [
      'A treaty of friendship was signed. It was agreed in 1938 to raise the legations.',
      'In 1938 it was agreed to raise the legations.',
    ],
    ['A treaty of friendship was made. It was signed in 1938.', 'The treaty of friendship was signed in 1938.'],
    // What a thing is about does not make it more than one; whose number is told is not guessed.
    [
      'The sovereignty of the islands is in dispute between Peru and Japan, and they went to war in 1982.',
      'The two countries went to war in 1982.',
    ],
    [
      'The presidents of Peru and Japan met, and they signed a treaty in 1982.',
      'The presidents of Peru and Japan signed a treaty in 1982.',
    ],
    [
      'A treaty of friendship and commerce was made by the two states in 1870. Their first trade agreement was signed in 1879.',
      "The two countries' first trade agreement was signed in 1879.",
    ],
    [
      'Settlers of the islands fought in the war. Both countries entered the Union in April 2009. In that year they also decided on a plant.',
      'In 2009 the two countries also decided on a plant.',
    ],
    [
      'Japan and Peru are neighbours. A ministry counts the number of citizens of Japan who live in Peru. Since 1 July 2023 they have had a path to citizenship.',
      'Since 1 July 2023 citizens of Japan in Peru have had a path to citizenship.',
    ],
    [
      'A ministry counts the number of citizens of Japan who live in Peru. Since 1 July 2023 they have had a path to citizenship.',
      'Since 1 July 2023 citizens of Japan in Peru have had a path to citizenship.',
    ],
    [
      'Peru and Japan had relations by 1838. Those between the Union and the Kingdom of Japan date from 24 June 1940.',
      'The relations between the Union and the Kingdom of Japan date from 24 June 1940.',
    ],
    [
      'At the end of 2023 there were 55,589 Peruvians in Japan. In 2024 their number was given as 92,348.',
      'In 2024 the number of Peruvians in Japan was given as 92,348.',
    ],
    [
      'Peru and Japan recognise minorities. Their number has fallen since 1948.',
      'Peru and Japan recognise minorities. Their number has fallen since 1948.',
    ],
    [
      'Peru and Japan signed an agreement on a joint commission in 1988. Its first meeting took place in September 2009.',
      'The first meeting of the joint commission took place in September 2009.',
    ],
    // "One" has the article of its adjective; without an adjective it gets one.
    [
      'A Peruvian embassy was opened in Tokyo in 1880, and the first Japanese one in Peru was opened in 1882.',
      'The first Japanese embassy in Peru was opened in 1882.',
    ],
    ['Peru has an embassy in Tokyo. Japan opened one in Lima in 1882.', 'Japan opened an embassy in Lima in 1882.'],
    // What follows a thing without belonging to its name: dates, infinitives, the place of a signature.
    [
      'Peru opened a legation in Tokyo on May 27, 1902; it was raised to an embassy on February 10, 1923.',
      'The legation in Tokyo was raised to an embassy on February 10, 1923.',
    ],
    [
      'Peru asked the Court of Justice to declare a duty in 2013; the Court dismissed the claim in 2018.',
      'The Court of Justice dismissed the claim in 2018.',
    ],
    [
      'Peru signed a treaty of peace in Tokyo on 12 August 1978. The treaty came into force on 23 October 1978.',
      'The treaty of peace came into force on 23 October 1978.',
    ],
    // An owner stands without its aside, and behind what it owns where it has a place.
    [
      'The border, 4,096.7 kilometres long, is the longest. An agreement that settled its course was signed in 2015.',
      "An agreement that settled the border's course was signed in 2015.",
    ],
    [
      'The consulate-general in Osaka was closed. A decree provided for its return in January 2025.',
      'A decree provided for the return of the consulate-general in Osaka in January 2025.',
    ],
    // "This" with a verb behind it is no adjective; "it was occupied … that year" is no emphasis.
    [
      'Peru sent an envoy. This would become the first in Japan in 2005.',
      'Peru sent an envoy. This would become the first in Japan in 2005.',
    ],
  ])('%s', (text, last) => {
    expect(eventsOf(text).at(-1)?.[2]).toBe(last);
  });
});

describe('the statement that a date belongs to', () => {
  const WHOLE = [
    'In 2008 the president of Peru declared, "The town will not yield; the mediators know it; Japan has to accept it."',
    'In 1960 Peru gave loans (for roads; for ships; for a harbour) to Japan.',
    // A semicolon where a comma belongs: what stands before it says nothing alone.
    'On 21 February 1992, two months after the end of the council in December; Peru and Japan signed an accord.',
    'After the council had ended in December 1991; Peru and Japan signed an accord at the palace.',
  ];
  it.each(WHOLE)('is the whole sentence: %s', (text) => {
    expect(new Set(eventsOf(text).map(([, , shown]) => shown))).toEqual(new Set([text]));
  });

  it.each<[string, string[]]>([
    [
      'In 1909 Peru said, "We shall come; we shall stay"; in 1910 a minister of Peru went to Japan.',
      ['In 1909 Peru said, "We shall come; we shall stay".', 'In 1910 a minister of Peru went to Japan.'],
    ],
    [
      'The accord was signed by Peru in 1960; Japan ratified it in 1961 "with joy; without haste."',
      ['The accord was signed by Peru in 1960.', 'Japan ratified the accord in 1961 "with joy; without haste."'],
    ],
    [
      'Following the treaty, Peru sent an envoy in 1873; Japan sent a minister of its own in 1880.',
      ['Following the treaty, Peru sent an envoy in 1873.', 'Japan sent a minister of its own in 1880.'],
    ],
  ])('%s', (text, statements) => {
    expect(eventsOf(text).map(([, , shown]) => shown)).toEqual(statements);
  });
});

describe('what is done, replaced or one of two', () => {
  it.each([
    [
      'Peru and Japan look back on diplomatic relations. Broken off in 1912, they were re-established in 1925.',
      'Diplomatic relations were re-established in 1925.',
    ],
    // Who follows came as the one before did.
    [
      'Ana Roa came to Tokyo in 1999. President Pedro Paz followed in June 2007.',
      'President Pedro Paz came to Japan in June 2007.',
    ],
    // The day of the sentence before, where it has but one.
    [
      'Peru recognised Japan on 28 July 1922. A statement counted relations from that date, but scholars place their beginning in December 1922.',
      'A statement counted relations from 28 July 1922, but scholars place their beginning in December 1922.',
    ],
    [
      'Peru recognised Japan in July 1922. A statement counted relations from that date, but scholars place their beginning in December 1922.',
      'A statement counted relations from that date, but scholars place their beginning in December 1922.',
    ],
    // What was done, only the sentence before says.
    [
      'Peru and Japan signed an agreement on consulates on 22 November 1993. Minister Ana Roa was in Japan in May 1994, and the step closed a rift.',
      'Minister Ana Roa was in Japan in May 1994, and the agreement on consulates closed a rift.',
    ],
    [
      'A parliament recognised the republic. In May 1994 Peru stepped back from the position.',
      'A parliament recognised the republic. In May 1994 Peru stepped back from the position.',
    ],
    [
      'Peru and Japan made peace. Minister Ana Roa took a bold step in May 1994, and the step closed a rift.',
      'Minister Ana Roa took a bold step in May 1994, and the step closed a rift.',
    ],
    [
      'President Roa Díaz visited Japan in 2017. He and Kenji Mori signed a declaration in Tokyo on 7 December 2023.',
      'Roa Díaz and Kenji Mori signed a declaration in Tokyo on 7 December 2023.',
    ],
    [
      'The Peruvian high commission ceased its work in 1955. A decree of 17 August 1956 dissolved it.',
      'A decree of 17 August 1956 dissolved the Peruvian high commission.',
    ],
    [
      'Peru and Japan trace their diplomatic relations to 1878. By its own account Peru and the Empire of Japan established them on 16 November 1879.',
      'By its own account Peru and the Empire of Japan established diplomatic relations on 16 November 1879.',
    ],
    [
      'Peru kept a legation in Tokyo. An embassy took its place in 1951.',
      'An embassy took the place of the legation in Tokyo in 1951.',
    ],
    [
      'Peru has an embassy in Tokyo. The embassy did no work in March 2022.',
      'The embassy in Tokyo did no work in March 2022.',
    ],
    [
      'There are Peruvian consulates-general in Kobe, where the office was closed in 2009, and in Osaka, where one was opened on 1 July 2021.',
      'A consulate-general was opened on 1 July 2021 in Osaka.',
    ],
    [
      'A treaty of friendship was signed in Lima in 1923 and came into force on 14 October 1925.',
      'The treaty of friendship came into force on 14 October 1925.',
    ],
    [
      'Peru exported goods worth $48 million to Japan in 2021 and bought goods worth $19 million. The figures for 2022 were $47 million and $23 million respectively.',
      'Peru exported goods worth $48 million to Japan in 2021 and bought goods worth $19 million. The figures for 2022 were $47 million and $23 million respectively.',
    ],
    [
      'The volume of trade came to 5 billion dollars in 2006. For 2015 it is given as 5.4 billion dollars.',
      'For 2015 the volume of trade is given as 5.4 billion dollars.',
    ],
    ['Roa came in 2014. In 2016, it says, Mori left.', 'In 2016, it says, Mori left.'],
    // Without an earlier thing, and of places that were opened.
    ['An embassy took its place in 1951.', 'An embassy took its place in 1951.'],
    [
      'The consulates in Kobe were small. Peru and the emperor established them in 1879.',
      'Peru and the emperor established them in 1879.',
    ],
  ])('%s', (text, last) => {
    expect(eventsOf(text).at(-1)?.[2]).toBe(last);
  });
});

describe('an embassy that the section before names', () => {
  it.each([
    ['Protesters ransacked the embassy in 1974.', 'Protesters ransacked the Peruvian embassy in Tokyo in 1974.'],
    // One that the section itself may mean.
    [
      'The Chilean embassy in Lima and the Japanese embassy in Cusco disagree. Protesters ransacked the embassy in 1974.',
      'Protesters ransacked the embassy in 1974.',
    ],
  ])('%s', (section, last) => {
    const article = `= Japan–Peru relations =

== Missions ==

The Peruvian embassy in Tokyo opened on 18 December 1965.

== Disputes ==

${section}
`;
    expect(compileArticle(article, 'test').relation.events.at(-1)?.text).toBe(last);
  });
});
