import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string[] => eventsOf(text).map(([date, , shown]) => `${date} ${shown}`);

describe('a date of what is told in passing', () => {
  it.each<[string, string]>([
    [
      'The census of 2021 counted 920,361 people born in Peru in Japan, compared with 694,148 in 2011.',
      '2011 In 2011 there were 694,148 people born in Peru in Japan.',
    ],
    [
      'At the census of 2014, 192,800 people (about 7%) declared themselves Peruvians, compared with 2.1% in 2004.',
      '2004 2.1% declared themselves Peruvians in 2004.',
    ],
    [
      'Peru brought its case before the Court on 16 January 2008, arguing that agreements of 1952 and 1954 had concerned fishing.',
      '1952 Peru argued that agreements of 1952 and 1954 had concerned fishing.',
    ],
    [
      'In January 2024 Peru lodged an application against Japan because of a law of September 2023 on fishing in the Pacific.',
      '2023-09 The law on fishing in the Pacific dates from September 2023.',
    ],
    ['In 1977 Ana Roa commemorated the Lima uprising of 1976 in a song.', '1976 The Lima uprising was in 1976.'],
    [
      'Peru has an embassy in Tokyo, with honorary consulates in Osaka (since 2008), Kobe (since 2018) and Nara.',
      '2018 Peru has had an honorary consulate in Kobe since 2018.',
    ],
    [
      'The leaders of the two countries had not held such a meeting since 1947, when the Peruvian dictator Luis Paz met Ken Mori.',
      '1947 In 1947 the Peruvian dictator Luis Paz met Ken Mori.',
    ],
    [
      'Peru announced on 29 November 1950 that the frontier would be reopened on 2 December.',
      '1950-12-02 The frontier was to be reopened on 2 December 1950.',
    ],
    [
      'Papers spoke of 15,000 Peruvians in 2013, scholars quoted in 2018 of between 40,000 and 50,000, and the Peruvian embassy of 30,000 in 2024.',
      '2018 Scholars quoted in 2018 spoke of between 40,000 and 50,000 Peruvians.',
    ],
    [
      'Papers spoke of 15,000 Peruvians in 2013, scholars quoted in 2018 of between 40,000 and 50,000, and the Peruvian embassy of 30,000 in 2024.',
      '2024 The Peruvian embassy spoke of 30,000 Peruvians in 2024.',
    ],
    [
      'Peru joined the Pact in March 2004 and the Andean Union on 1 January 2007, both with Japanese support.',
      '2007-01-01 Peru joined the Andean Union on 1 January 2007, with Japanese support.',
    ],
    [
      'Peru led Operation Dawn, a force that entered Japan on 15 April 1997 and stayed until 12 August 1997.',
      '1997-04-15 Operation Dawn, a force, entered Japan on 15 April 1997.',
    ],
    [
      'The present chancery, a villa bought in 1997, was inaugurated by Ana Roa in April 1998.',
      '1997 The present chancery, a villa, was bought in 1997.',
    ],
    [
      'With the new government, formed on 7 March 1945, Peru concluded a treaty of friendship and aid on 11 April 1945.',
      '1945-03-07 The new government was formed on 7 March 1945.',
    ],
    [
      'Ken Mori, who had been appointed in 1815, followed Ana Roa as minister.',
      '1815 Ken Mori, who had been appointed in 1815, followed Ana Roa as minister.',
    ],
    [
      'Ken Mori, who served from 1921 to 1922, was the first Japanese ambassador in Lima.',
      '1921/1922 Ken Mori, who served from 1921 to 1922, was the first Japanese ambassador in Lima.',
    ],
    [
      'Japan supported the Peruvian bid for membership, which was achieved in 2004.',
      '2004 Japan supported the Peruvian bid for membership, which was achieved in 2004.',
    ],
    [
      'Peru and Japan regard 7 July 1879 as their day. It was then that Ken Mori presented his credentials; the date was accepted by both ministries in 1994.',
      '1879-07-07 On 7 July 1879 Ken Mori presented his credentials.',
    ],
    [
      'Peru and Japan regard 7 July 1879 as their day. It was then that Ken Mori presented his credentials; the date was accepted by both ministries in 1994.',
      '1994 The date of 7 July 1879 was accepted by both ministries in 1994.',
    ],
  ])('%s | %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each<[string, string]>([
    // No other date in front; a law that is named; a mission without brackets.
    [
      'Peru lodged an application against Japan because of a law of September 2023 on fishing.',
      '2023-09 Peru lodged an application against Japan because of a law of September 2023 on fishing.',
    ],
    [
      'Peru went to court, arguing that agreements of 1952 had concerned fishing.',
      '1952 Peru went to court, arguing that agreements of 1952 had concerned fishing.',
    ],
    [
      'Peru announced that the frontier would be reopened on 2 December 1950.',
      '1950-12-02 Peru announced that the frontier would be reopened on 2 December 1950.',
    ],
    [
      'Peru has had an embassy in Tokyo since 1947, when Ken Mori was received in Lima.',
      '1947 Peru has had an embassy in Tokyo since 1947, when Ken Mori was received in Lima.',
    ],
  ])('%s is told as it is', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
