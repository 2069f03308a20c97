import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string, heading?: string): string | undefined => eventsOf(text, heading).at(-1)?.[2];

describe('a noun of which only what was said before tells which is meant', () => {
  it.each([
    // A longer name that ends with it.
    [
      'Peru mediated the Black Sea grain deal. Japan suspended the deal on 17 July 2023.',
      'Japan suspended the Black Sea grain deal on 17 July 2023.',
    ],
    [
      'Peru negotiated the Trade and Cooperation Agreement. The agreement was applied from 1 January 2021.',
      'The Trade and Cooperation Agreement was applied from 1 January 2021.',
    ],
    [
      'The sovereignty of the Lobos Islands is in dispute between Peru and Japan, and they went to war over the islands in 1982.',
      'The two countries went to war over the Lobos Islands in 1982.',
    ],
    [
      'Peru opened liaison offices in Tokyo and Kobe. The office in Kobe began its work in August 1964.',
      'The liaison office in Kobe began its work in August 1964.',
    ],
    [
      'Peru kept the Lima Treaty. The Kobe treaty was bad, and Japan left the treaty in 1990.',
      'Japan left the Kobe treaty in 1990.',
    ],
    // What is signed, and what was planned.
    [
      'Talks were held on a bilateral security agreement. In November 2024 Peru approved the text, but the signing was postponed in December.',
      'The signing of the bilateral security agreement was postponed in December 2024.',
    ],
    [
      'Roa and Mori agreed in January 2010 to form a free trade zone, but the plan was put on hold in 2013.',
      'The plan to form a free trade zone was put on hold in 2013.',
    ],
    // What it is of, in whole or in part.
    [
      'An unsettled stretch of the border held up talks. On 16 October 2009 the two sides agreed on its demarcation.',
      'On 16 October 2009 the two sides agreed on the demarcation of the unsettled stretch of the border.',
    ],
    [
      'Peru has a high commission in Kobe. Work on its own chancery building started in May 2009.',
      'Work on the chancery building of the high commission in Kobe started in May 2009.',
    ],
    [
      'Peru joined the pact in 1964. In the 1980s Japan, which supplied fuel, was its largest trading partner.',
      "In the 1980s Japan, which supplied fuel, was Peru's largest trading partner.",
    ],
    [
      'Peru has a surplus in trade with Japan. In 2020 its exports to Japan increased by 6.6% to 342 million euros.',
      "In 2020 Peru's exports to Japan increased by 6.6% to 342 million euros.",
    ],
    // What was said, and what is so.
    [
      'Roa assured Mori that Peru did not want Kobe. Minister Paz repeated this position on 9 January 2017.',
      'Minister Paz repeated on 9 January 2017 the position that Peru did not want Kobe.',
    ],
    [
      'Peru became independent. Japan sent a mission in 1823 without instructions to accept that fact.',
      'Japan sent a mission in 1823 without instructions to accept the fact that Peru became independent.',
    ],
    // Places and states become what people cannot.
    [
      'Mariners from Japan came upon the islands and found nobody. They became a supply station in 1460.',
      'The islands became a supply station in 1460.',
    ],
    [
      'A separate state was set up in March 1939, but the country was reunited. It was turned into a federation by a law of 1968.',
      'The country was turned into a federation by a law of 1968.',
    ],
    [
      'Peru and Japan established diplomatic relations by the Lima Accords of 15 September 2020. The intention had been made public in August of that year.',
      'The intention to establish diplomatic relations had been made public in August 2020.',
    ],
    [
      'Peru and Japan signed the Lima Accords on 15 September 2020. The intention had been made public in August of that year.',
      'The intention had been made public in August 2020.',
    ],
    // Who does it, behind all that stands in front; how long, without a comma.
    [
      'Peru gave aid to the council. With the new government, formed on 7 March 1945, it made peace on 11 April 1945.',
      'With the new government, Peru made peace on 11 April 1945.',
    ],
    [
      'For half a century contacts remained limited. The revolution of 1979 poisoned them.',
      'The revolution of 1979 poisoned contacts.',
    ],
    [
      'Antonio Roa was the first leader in office to visit Japan; he arrived on 16 June 1974.',
      'Antonio Roa arrived in Japan on 16 June 1974.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });

  it('is told by the heading', () => {
    expect(told('The war ended in May 2009.', 'Tamil question and civil war')).toBe('The civil war ended in May 2009.');
    expect(told('The war ended in May 2009.', 'War')).toBe('The war ended in May 2009.');
  });

  it.each([
    // Of two names, of a name that says no more, of one that the statement has itself.
    'Peru kept the Lima Treaty and the Kobe Treaty. Japan left the treaty in 1990.',
    'Peru wanted the new treaty. Japan left the treaty in 1990.',
    // An owner stands in front.
    'The border held up talks. In 2009 the Peruvian parliament voted on its budget.',
    'Roa spoke with Mori. Minister Paz repeated this position on 9 January 2017.',
  ])('%s', (text) => {
    expect(text.endsWith(told(text) ?? '\n')).toBe(true);
  });
});
