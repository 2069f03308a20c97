import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../recognise/events/events-of.js';

const told = (text: string): string | undefined => eventsOf(text).at(-1)?.[2];

describe('who is counted, and where, as the sentence before says', () => {
  it.each([
    [
      'The 2001 census counted 30,178 residents who had been born in Peru. The census of 2021 put the number at 26,351.',
      'The census of 2021 put the number of residents who had been born in Peru at 26,351.',
    ],
    [
      'At the census of 2000 92,841 people declared Peruvian ancestry; a figure of 100,557 is given for 2019.',
      'A figure of 100,557 people of Peruvian ancestry is given for 2019.',
    ],
    [
      'A total of 40,912 Cape Verdeans resided in Japan in 2014. The figure for 2024 was 65,507.',
      'The number of Cape Verdeans in Japan for 2024 was 65,507.',
    ],
    [
      'Peruvians have the status of a recognised minority. In 2021 the census found 4,101 of them.',
      'In 2021 the census found 4,101 Peruvians.',
    ],
    [
      'Ethnic Peruvians form the second largest community. At the 2021 census they numbered 446,245.',
      'At the 2021 census ethnic Peruvians numbered 446,245.',
    ],
    [
      'In the census of 2021, 123,892 people declared themselves Peruvians. In 2011 there had been 186,633.',
      'In 2011 there had been 186,633 Peruvians.',
    ],
    [
      'Peruvians were 1.6 per cent of the inhabitants in 1956. An estimate of 1987 put their share at 2 per cent.',
      'An estimate of 1987 put the share of Peruvians at 2 per cent.',
    ],
    // Of something else.
    [
      'The survey of 2001 counted 30,178 schools. The survey of 2021 put the number at 26,351.',
      'The survey of 2021 put the number at 26,351.',
    ],
    [
      'At the end of 2018 there were 107,346 Peruvians in Japan. The census of 2024 counted 168,083.',
      'The census of 2024 counted 168,083 Peruvians in Japan.',
    ],
    [
      'In 2014 a total of 40,912 Peruvians resided in Japan; only the Chileans were more numerous. The figure for 2024 was 65,507.',
      'The number of Peruvians in Japan for 2024 was 65,507.',
    ],
    [
      'About 80,000 Peruvians, 2% of the population, lived in Japan in 1900. There were 3,408 according to the census of 2001.',
      'There were 3,408 Peruvians in Japan according to the census of 2001.',
    ],
    [
      'The border service counted 183,993 Peruvian residents in 2020. Press reports of 2025 mention over 400,000 or over 500,000.',
      'Press reports of 2025 mention over 400,000 or over 500,000 Peruvian residents.',
    ],
    [
      'At the end of 2023 821,838 Peruvian nationals lived in Japan. Their number had risen to 873,286 at the end of 2024.',
      'The number of Peruvian nationals in Japan had risen to 873,286 at the end of 2024.',
    ],
    [
      'About 400,000 Peruvians lived in Japan in 1989. Statistics gave their number as 120,700 in 1999.',
      'Statistics gave the number of Peruvians in Japan as 120,700 in 1999.',
    ],
    [
      'Peruvians made up 92.9 per cent of the population in the census of 2011. The agency put their share at about 90 per cent in 2024.',
      'The agency put the share of Peruvians at about 90 per cent in 2024.',
    ],
    [
      'Japan recognises its Peruvians as a minority. Censuses recorded 8,025 in 2002.',
      'Censuses recorded 8,025 Peruvians in Japan in 2002.',
    ],
    [
      'Peruvians are a recognised minority in Japan, living in the north. Their number fell to 300 in 1990.',
      'The number of Peruvians in Japan fell to 300 in 1990.',
    ],
    [
      'The constitution of Japan recognises Peruvians as a minority. Census takers counted 15,082 of them (0.34%) in 2001.',
      'Census takers counted 15,082 Peruvians in Japan (0.34%) in 2001.',
    ],
    [
      'The number of Peruvians by birth in Japan was 14,749 in 1986. Many fled in 1987, and there were 30,149 Peruvians in 1991.',
      'In 1991 there were 30,149 Peruvians in Japan.',
    ],
    // The number is the subject.
    [
      'There were 843,000 Peruvian immigrants in Japan in 1980. About 783,000 were living there in 2016.',
      'About 783,000 Peruvian immigrants were living in Japan in 2016.',
    ],
    [
      'More than 130,000 Peruvians stayed in Japan after the exchange of 1923. By 2016 fewer than 3,500 were left.',
      'By 2016 fewer than 3,500 Peruvians were left.',
    ],
    [
      'According to the Japanese foreign ministry more than 130,000 Peruvians stayed in Japan in 1923. By 2016, it says, fewer than 3,500 were left.',
      'By 2016, the Japanese foreign ministry says, fewer than 3,500 Peruvians were left.',
    ],
    // Whose census it is.
    [
      'The Japanese census of 2011 counted 30,439 Peruvians. The census of 2023 counted 30,978 Peruvians.',
      'The Japanese census of 2023 counted 30,978 Peruvians.',
    ],
    [
      'The number of Peruvians in Japan has fallen from 59,472 in 1948 to 18,543 in 2011.',
      'The number of Peruvians in Japan fell to 18,543 in 2011.',
    ],
    [
      'The number of Peruvians in Japan has risen from 59 in 1948 to 118 in 2011 and 120 in 2022.',
      'The number of Peruvians in Japan rose to 120 in 2022.',
    ],
  ])('%s', (text, last) => {
    expect(told(text)).toBe(last);
  });

  it.each([
    // Of two peoples, of no people, of another thing that is counted, by the census of another country.
    'At the end of 2018 there were 107 Peruvians in Japan and 32 Chileans. The census of 2024 counted 168,083.',
    'The embassy had 30 members. The census of 2024 counted 168,083.',
    'There were 107 Peruvians and 20 applications. The census of 2024 counted 168,083.',
    'At the end of 2018 there were 107,346 Peruvians in Japan. The Peruvian census of 2024 counted 168,083.',
    'The Japanese census of 2011 counted 30 Peruvians and the Peruvian census of 2012 40 Japanese. The census of 2023 counted 511 Chileans.',
    'The Japanese census of 2011 counted 30,439 Peruvians. The census of 2023 in Lima counted 511 Chileans.',
    'There were 300 Peruvians in Japan in 1980. About 783 ships were registered in 2016.',
    // It stands now where it stood.
    'The embassy was opened in 1950. The number of Peruvians in Japan has fallen to 18,543 since 2011.',
    // The number has its own noun.
    'At the end of 2018 there were 107,346 Peruvians in Japan. The census of 2024 counted 168,083 Chileans.',
    'At the end of 2018 there were 107,346 Peruvians in Japan. In 2016 there were 382 requests, and in 2017 there were 619.',
  ])('%s', (text) => {
    expect(told(text)).toBe(text.slice(text.indexOf('. ') + 2));
  });
});
