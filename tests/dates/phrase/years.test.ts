import { describe, expect, it } from 'vitest';
import { datesOf } from './reading.js';

describe('years', () => {
  it.each([
    ['They met in 1903.', ['1903']],
    ['They met in the year 1903.', ['1903']],
    ['They met in the year of 1903.', ['1903']],
    ['One source gives 1951, the other names 1952.', ['1951', '1952']],
    ['They met in early 1990 and late in 1991.', ['1990', '1991']],
    ['By the end of 2004 it was open.', ['2004']],
    ['In the first half of 2015 exports grew.', ['2015']],
    ['In Q3 2015 exports grew.', ['2015']],
    ['UNSC Resolution 1244 of 1999 was cited.', ['1999']],
    ['The 1992 Olympics were held.', ['1992']],
    ['They met in c. 1830.', ['1830~']],
    ['They met around 1130.', ['1130~']],
    ['They met in about 1830.', ['1830~']],
    ['Ivan (c. 1830) was consul.', ['1830~']],
    ['Ivan was consul (1830?) in Varna.', ['1830?']],
    ['They perhaps met in 1830.', ['1830']],
    ['They met perhaps in 1830.', ['1830?']],
    ['They met probably around 1830.', ['1830%']],
    ['In 1952, 1954 and 1960 they met.', ['1952', '1954', '1960']],
    ['They met in 1952, in 1954, and in 1960.', ['1952', '1954', '1960']],
    ['Established: 1961', ['1961']],
    ['Exports 2019: 45 million euros', ['2019']],
    ['They met as early as 1840.', ['1840']],
    ['In the years following 1918 they met.', ['1918']],
    ['It rose to 1,500 in 2010 and 2000 in 2015.', ['2010', '2015']],
    ['1961: relations are established.', ['1961']],
    ['1961 to 1965: first consul.', ['1961/1965']],
    ['It has 2,010 people (2011 census).', ['2011']],
    ['It was 12 percent up on 2017, compared with 2016’s figure.', ['2017', '2016']],
    ['In 2019 US exports rose.', ['2019']],
    ['In 2019 US$5 million were spent.', ['2019']],
    ['In 2019 EUR 5 million were spent.', ['2019']],
    ['The Settlement of 1868 was signed.', ['1868']],
    ['They have met since at least 1990.', ['1990']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['in 1998–99', ['1998/1999']],
    ['in 1998/99', ['1998/1999']],
    ['in 1998-1999', ['1998/1999']],
    ['in 1914–8', ['1914/1918']],
    ['in 1999–00', ['1999/2000']],
    ['from 1998 to 1999', ['1998/1999']],
    ['between 1990 and 1995', ['1990/1995']],
    ['between the years 1990 and 1995', ['1990/1995']],
    ['from 1990 through 1995', ['1990/1995']],
    ['from 1990 until May 1995', ['1990/1995-05']],
    ['during 1998 and 1999', ['1998/1999']],
    ['c. 1830–1840', ['1830~/1840~']],
    ['from the 1990s to 2005', ['199X/2005']],
    ['from the 1990s to about 2005', ['1990~/2005~']],
    ['from about 1950 to the 1960s', ['1950~/1969~']],
    ['from 1990 to the 1990s', ['199X']],
    ['(1990–present)', ['1990']],
    ['in 27 BC', ['-0026']],
    ['in AD 14', ['0014']],
    ['in 14 CE', ['0014']],
    ['in 27–14 BC', ['-0026/-0013']],
    ['from 27 BC to AD 14', ['-0026/0014']],
    ['in 893, when the khan ruled', ['0893']],
  ])('They ruled %s.', (text, dates) => {
    expect(datesOf(`They ruled ${text}.`)).toEqual(dates);
  });

  it.each([
    ['Simeon (r. 893–927) ruled', ['0893/0927']],
    ['Simeon (893–927) ruled', ['0893/0927']],
    ['Ivan Asen II (1218–1241) ruled', ['1218/1241']],
    ['Leopold (1893–1971) ruled', ['1893/1971']],
    ['Leopold (born 1950) ruled', []],
    ['Leopold (b. 1950) ruled', []],
    ['Leopold (b. 1893 – d. 1971) ruled', []],
    ['Leopold (born 5 May 1893, died 1971) ruled', []],
    ['Leopold (born in Ghent, 1893) ruled', []],
    ['Leopold (died 1971) ruled', []],
    ['Leopold, born in Ghent in 1893, ruled', []],
    ['Leopold was born in Ghent and moved to Namur in 1893', ['1893']],
    ['Leopold died in 1971', ['1971']],
  ])('reigns and lives: %s', (text, dates) => {
    expect(datesOf(`${text}.`)).toEqual(dates);
  });

  it.each([
    'About 2000 soldiers came.',
    'It sent 1500–2000 soldiers.',
    'It sent from 1500 to 2000 well-armed Greek soldiers.',
    'It cited Resolution 1244 again.',
    'It cited Resolutions 1160, 1199 and 1203 again.',
    'It paid €2000 and US$1990.',
    'It paid from 2000 euros.',
    'Trade reached 1,248 million.',
    'The bottler Mattoni 1873 exports water.',
    'They signed Agenda 2030 there.',
    'A Boeing 747 landed.',
    'Under Article 1990 and No. 1948 it holds.',
    'A town with a population of 1900 lies there.',
    'An army of about 2000 was sent.',
    'It is in her sixties that she came.',
    'He came in his 40s.',
    'It lies on Highway 1950 there.',
    'Call +359 1990 1234 for visas.',
    'Call 555-1990-2000 for visas.',
    'It won by 1912 to 1856 votes.',
    'It grew by 1990 per cent.',
    'It grew by 1990%.',
    'Over 2000 Albanians live there.',
    'About 300 Albanians live there.',
    'It rose from 120 to 350.',
    'More than 1950 came.',
    'It paid about 1500 US dollars.',
    'About 1900 came and up to 2000 of them left.',
    'There were 1950 in Suva and 1200 in Nadi.',
    'Around 1500 Poles and 2000 Czechs came.',
    'It is a town of 1500 with 2000 in its port.',
    'For 1900 of them it was home.',
    'It was printed in 2000 copies.',
    '2000 were killed.',
    'It stands at 1950 m above the sea.',
    'It stretches over 1990 km there.',
    'It stands beside 1500 others (2000 in all).',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('takes no count for the next year of a list', () => {
    expect(datesOf('In 1990, 1200 were killed.')).toEqual(['1990']);
  });
});
