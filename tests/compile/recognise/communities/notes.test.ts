/** How exactly a community is told: bounds and ranges, and which notes belong to which figure. */
import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';

/** Rows of an article whose only section is on the people. */
const rowsOf = (text: string) =>
  compileText(`= Germany–Vietnam relations =\n\n== Vietnamese in Germany ==\n${text}\n`, 'article').records[0]?.relation
    .communities ?? [];

const bounds = (text: string): string[] =>
  rowsOf(text).map(({ population, populationMin, populationMax, bound = null, note }) =>
    [population, `${populationMin ?? ''}..${populationMax ?? ''}`, bound, note]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('a bound', () => {
  it.each<[string, ...rows: string[]]>([
    ['More than 130,000 Vietnamese live in Germany.', '130000 130000.. more than'],
    ['Over 130,000 Vietnamese live in Germany.', '130000 130000.. more than'],
    ['Well over 130,000 Vietnamese live in Germany.', '130000 130000.. more than'],
    ['The number of Vietnamese in Germany exceeds 130,000.', '130000 130000.. more than'],
    ['Their number passed 130,000 in 2010.', '130000 130000.. more than'],
    ['Some 130,000+ Vietnamese live in Germany.', '130000 130000.. more than'],
    ['At least 10,000 Vietnamese live in Germany.', '10000 10000.. at least'],
    ['There were no fewer than 10,000 Vietnamese in 1970.', '10000 10000.. at least'],
    ['There are 10,000 or more Vietnamese in Germany.', '10000 10000.. at least'],
    ['By 2016 fewer than 3,500 were left.', '3500 ..3499 less than'],
    ['Under 3,500 Vietnamese live in Germany.', '3500 ..3499 less than'],
    ['Up to 10,000 Vietnamese live in Germany.', '10000 ..10000 up to'],
    ['As many as 10,000 Vietnamese live in Germany.', '10000 ..10000 up to'],
    ['There were no more than 500 Vietnamese in 1970.', '500 ..500 up to'],
    ['Nearly 10,000 Vietnamese live in Germany.', '10000 ..10000 nearly'],
    ['Almost 10,000 Vietnamese live in Germany.', '10000 ..10000 nearly'],
    ['It is estimated that more than 15,000 Vietnamese live in Germany.', '15000 15000.. more than estimate'],
    // Ranges.
    ['The number of Vietnamese was put at 20,000–40,000.', '20000..40000 estimate'],
    ['An estimated 20,000 to 40,000 Vietnamese live in Germany.', '20000..40000 estimate; approximate'],
    // No bound.
    ['In 2010 130,000 Vietnamese lived in Germany.', '130000 ..'],
    ['About 10,000 Vietnamese live in Germany.', '10000 .. approximate'],
    ['Over the years 9,000 Vietnamese settled in Germany.', '9000 ..'],
  ])('%s', (text, ...rows) => {
    expect(bounds(text)).toEqual(rows);
  });
});

describe('groups and notes belong to their own figure', () => {
  const notes = (text: string): string[] =>
    rowsOf(text).map(({ population, year, group, note }) =>
      [population, year, group, note].filter((part) => part != null).join(' '),
    );
  it.each<[string, ...rows: string[]]>([
    [
      'In 2023 there were 2,347,344 people of Vietnamese descent, and 1,365,841 residents had been born in Vietnam.',
      '2347344 2023 descent',
      '1365841 2023 born there',
    ],
    // Another source counts them.
    [
      'The border service counted 183,993 Vietnamese in 2020, whereas the embassy estimated 360,000 in 2022.',
      '183993 2020',
      '360000 2022 estimate; approximate',
    ],
    [
      'One report of 2024 speaks of more than 870,000, the other of some 741,800 Vietnamese citizens.',
      '870000 report of 2024',
      '741800 citizens report of 2024; approximate',
    ],
    [
      'In 2000 the census counted 92,841 Vietnamese; a figure of 100,557 is given for 2019.',
      '92841 2000 census',
      '100557 2019',
    ],
    // What is left out, to its end and no further.
    [
      'In 2007 some 40,000 Vietnamese without German citizenship were living in Germany.',
      '40000 2007 without German citizenship; approximate',
    ],
    ['In 2025 1,500 Vietnamese, with or without documents, lived in Germany.', '1500 2025'],
    [
      'The register had 50,667 Vietnamese in 2010, not including military personnel.',
      '50667 2010 not including military personnel; register',
    ],
    ['The census of 2021 counted 113,687 Vietnamese, of whom 3,045 were citizens of Vietnam.', '113687 2021 census'],
    [
      'The census of 2011 counted 5,000 Vietnamese, and estimates of 2020 speak of 10,000.',
      '5000 2011 census',
      '10000 2020 estimate',
    ],
    ['A further 298,000 people had both German and Vietnamese citizenship in 2020.', '298000 2020 dual citizens'],
    ['In 2020 298,000 dual nationals lived in Germany.', '298000 2020 dual citizens'],
    ['Germany hosts 5,000 Vietnamese refugees.', '5000 refugees'],
    // Who of them is counted, and who besides.
    ['In 2022 5,000 Vietnamese who had come as workers remained in Germany.', '5000 2022 who had come as workers'],
    ['In 2022 5,000 Vietnamese lived in Germany, students included.', '5000 2022 students included'],
    ['About 5,000 Vietnamese lived or worked in Germany in 2022.', '5000 2022 lived or worked; approximate'],
    [
      'The census of 2016 counted 5,000 Vietnamese citizens of the first generation.',
      '5000 2016 citizens of the first generation; census',
    ],
    ['In 2022 5,000 Vietnamese, who are well integrated, lived in Germany.', '5000 2022'],
    [
      'In the 2011 census 5,000 people were registered as Vietnamese, a result that Hanoi disputes.',
      '5000 2011 registered; census; disputed',
    ],
    ['In the 2011 census 5,000 people were recorded as Vietnamese.', '5000 2011 recorded; census'],
    ['In 2022 5,000 Vietnamese were registered in Germany.', '5000 2022 registered'],
    ['In 2022 5,000 Vietnamese were officially recorded in Germany.', '5000 2022 officially recorded'],
    ['The census found that 5,000 Vietnamese were registered in the 2011 census.', '5000 2011 census'],
    ['The embassy had 5,000 Vietnamese on its register in 2022.', '5000 2022 registered'],
    ['The register counted 5,000 in 2014 and 6,000 in 2015.', '5000 2014 register', '6000 2015 register'],
    [
      'In 2022 there were 5,000 Vietnamese with a valid right of residence.',
      '5000 2022 with a valid right of residence',
    ],
    [
      'Their accumulated number was 34,078 in 2023 and 34,314 in 2024.',
      '34078 2023 accumulated number',
      '34314 2024 accumulated number',
    ],
    [
      'With the second generation of immigrants, the Vietnamese in Germany are estimated at 675,000.',
      '675000 with the second generation of immigrants; estimate; approximate',
    ],
    ['With 184,442 members, the Vietnamese are a large minority.', '184442'],
    ['In 2006 8,000 Vietnamese Christian refugees lived in Germany.', '8000 2006 refugees Christian'],
    ['About 150,000 Vietnamese were said to be living in Germany in 2018.', '150000 2018 estimate; approximate'],
    [
      'There were 321,000 Vietnamese without dual nationals. If these are included there are 500,000 Vietnamese citizens.',
      '321000 without dual nationals',
      '500000 citizens including dual nationals',
    ],
    ['About 1,800 Vietnamese, many of them merchants, lived in Germany as of 2011.', '1800 2011 approximate'],
    // When it came out is not when they were counted.
    [
      'The number of Vietnamese in Germany was 64,000 according to figures published in February 2008.',
      '64000 published in February 2008',
    ],
    ['A report of 2016 speaks of 64,000 Vietnamese in Germany.', '64000 report of 2016'],
    ['A study of 2016 speaks of 64,000 Vietnamese in Germany.', '64000 2016'],
    ['A press report of 2016 estimated that 64,000 Vietnamese lived in Germany.', '64000 2016 estimate'],
    [
      'The embassy spoke of 15,000 Vietnamese in 2013, scholars quoted in 2018 of 40,000.',
      '15000 2013',
      '40000 quoted in 2018',
    ],
    [
      'In 2024 5,000 Vietnamese citizens stayed in Germany, and the consul spoke of those who had fled the war.',
      '5000 2024 citizens',
    ],
    // What is said of some of them, or of others, is not said of them.
    ['In 2011 14,951 Vietnamese lived in Germany, many of them refugees.', '14951 2011'],
    ['By 2016 3,500 Vietnamese lived in Germany; other estimates exist.', '3500 2016'],
    ['There are 321,000 Vietnamese in Germany without dual nationals.', '321000 without dual nationals'],
    ['An estimate of 300,000 Vietnamese in Germany includes descendants.', '300000 estimate; including descendants'],
    // Figures that go on with the first are of its group.
    [
      'People born in Vietnam numbered 14,749 in 1986, 30,149 in 1996 and 61,469 in 2016.',
      '14749 1986 born there',
      '30149 1996 born there',
      '61469 2016 born there',
    ],
    [
      'In 2001 5,000 citizens of Vietnam lived in Germany, in 2011 6,000 and in 2021 7,000.',
      '5000 2001 citizens',
      '6000 2011 citizens',
      '7000 2021 citizens',
    ],
    // Arrivals are no stock, however they are counted.
    ['A record 2,914 refugees came in 2009 and 236 in 2024.'],
    ['German statistics counted 148,083 immigrants from Vietnam between 1948 and 2025.'],
    ['Since 1948 some 148,083 immigrants from Vietnam have been counted.'],
    ['In 2020 there were 148,083 immigrants from Vietnam.', '148083 2020 immigrants'],
    [
      'In 2020 148,083 immigrants from Vietnam who had come since 1990 lived in Germany.',
      '148083 2020 immigrants who had come since 1990',
    ],
  ])('%s', (text, ...rows) => {
    expect(notes(text)).toEqual(rows);
  });
});

describe('a part of a people', () => {
  it('has its own name', () => {
    const article =
      '= Argentina–United Kingdom relations =\n\n== British in Argentina ==\nThere are about 50,000 descendants of Welsh immigrants. About 20,000 people of Scottish descent live there. In 2001 6,140 British people lived in Argentina.\n';
    const rows = compileText(article, 'article').records[0]?.relation.communities;
    expect(rows?.map(({ people, population }) => `${people} ${population}`)).toEqual([
      'Welsh 50000',
      'Scots 20000',
      'British 6140',
    ]);
  });
});

describe('a share beside a number', () => {
  const shares = (text: string): string[] =>
    rowsOf(text).map(
      ({ population, sharePercent, shareApproximate, note }) =>
        `${population ?? ''} ${shareApproximate ? '~' : ''}${sharePercent ?? ''} ${note ?? ''}`,
    );
  it.each<[string, ...rows: string[]]>([
    ['In 2014 there were 19,280 Vietnamese (about 7%) in Germany.', '19280 ~7 '],
    ['In 2014 there were 19,280 Vietnamese (7%) in Germany.', '19280 7 '],
    ['In 2014 there were about 19,000 Vietnamese (7%) in Germany.', '19000 7 approximate'],
    ['Vietnamese form about 7% of the population of Germany.', ' 7 approximate'],
  ])('%s', (text, ...rows) => {
    expect(shares(text)).toEqual(rows);
  });
});

describe('another figure for the same', () => {
  const figures = (text: string): string[] =>
    rowsOf(text).map(
      ({ population, year, account }) => `${population ?? ''}${year === null ? '' : ` ${year}`}${account ? '+' : ''}`,
    );
  it.each<[string, ...rows: string[]]>([
    [
      'Accounts of the number of Vietnamese in Germany differ: some speak of about 90,000, others of about 120,000.',
      '90000',
      '120000+',
    ],
    [
      'Estimates of the number of Vietnamese in Germany vary: the embassy speaks of 90,000, the church of 120,000.',
      '90000',
      '120000+',
    ],
    [
      'There were 90,000 Vietnamese in Germany in 2010. Another source put the number of Vietnamese in Germany at 95,000 in 2010.',
      '90000 2010',
      '95000 2010+',
    ],
    // Of other years, or the only one that is told.
    [
      'The figures for the Vietnamese in Germany vary: there were 90,000 in 2001 and 120,000 in 2011.',
      '90000 2001',
      '120000 2011',
    ],
    ['Another source put the number of Vietnamese in Germany at 95,000 in 2010.', '95000 2010'],
    ['There were 90,000 Vietnamese in Germany in 2010 and 120,000 in 2020.', '90000 2010', '120000 2020'],
  ])('%s', (text, ...rows) => {
    expect(figures(text)).toEqual(rows);
  });
});
