/** Who is counted, where, and by whom: "Turkish citizens of Albanian descent", "in England and Wales", "the embassy estimates". */
import { describe, expect, it } from 'vitest';
import { compileText } from '../../../../src/compile/text.js';

/** Rows of a section on migration: "people country group {territory} by:source note". */
function rowsOf(title: string, text: string): string[] {
  const article = `= ${title} relations =\n\n== Migration ==\n${text}\n`;
  const rows = compileText(article, 'article').records[0]?.relation.communities ?? [];
  return rows.map(({ people, country, population, sharePercent, year, period, group, territory, accordingTo, note }) =>
    [
      `${people} ${country} ${population ?? ''}`,
      sharePercent === null ? null : `${sharePercent}%`,
      period ?? year,
      group === undefined ? null : `[${group}]`,
      territory === undefined ? null : `{${territory}}`,
      accordingTo === undefined ? null : `by:${accordingTo}`,
      note,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}

type Row = readonly [title: string, text: string, ...rows: string[]];

describe('who is counted', () => {
  it.each<Row>([
    ['Czech Republic–Ireland', 'In 2019 5,300 Czech citizens lived in Ireland.', 'Czechs IRL 5300 2019 [citizens]'],
    [
      'Czech Republic–Ireland',
      'In 2019 5,300 citizens of the Czech Republic lived in Ireland.',
      'Czechs IRL 5300 2019 [citizens]',
    ],
    // Citizens of the host: in the words of the article, and no group of the people's.
    [
      'Germany–Hungary',
      'In the census of 2011 23,000 Hungarian citizens declared themselves Germans.',
      'Germans HUN 23000 2011 [self-declared] census; Hungarian citizens',
    ],
    [
      'Israel–Romania',
      'In 2019 300,000 Israeli citizens were of Romanian descent.',
      'Romanians ISR 300000 2019 [descent] Israeli citizens',
    ],
    [
      'Finland–Sweden',
      'There were 4,100 Finns with Swedish citizenship in 2010.',
      'Finns SWE 4100 2010 Swedish citizenship',
    ],
    // Two limits in one.
    [
      'France–Peru',
      'In 2023 8,900 immigrants born in Peru lived in France.',
      'Peruvians FRA 8900 2023 [born there] immigrants',
    ],
    // Of both countries, and by what is not said.
    ['Canada–Peru', 'There are 31,440 Peruvian-Canadians.', 'Peruvians CAN 31440 Peruvian-Canadians'],
    ['Canada–Peru', 'In 2020 31,440 Peruvian-Canadians had Peruvian ancestry.', 'Peruvians CAN 31440 2020 [descent]'],
    // More than the name alone says.
    [
      'Japan–South Korea',
      'There were 9,000 Koreans, of North and South, in Japan in 2008.',
      'Koreans JPN 9000 2008 of North and South',
    ],
    // The year is that of what was before.
    [
      'France–Peru',
      'More than 13,000 Peruvians stayed in France after the exchange of 1923.',
      'Peruvians FRA 13000 1923 after the exchange of 1923',
    ],
    ['France–Peru', 'More than 13,000 Peruvians stayed in France after 1923.', 'Peruvians FRA 13000 1923 after 1923'],
    // An older statement by the same.
    [
      'Canada–Peru',
      'There are 31,440 Peruvians in Canada; an earlier version of the page spoke of 38,000.',
      'Peruvians CAN 31440',
      'Peruvians CAN 38000 an earlier version',
    ],
    [
      'France–Peru',
      'In 2001 there were 579 Peruvian students in France. The number of Peruvian students was almost 4,500 in the academic year 2012–2013.',
      'Peruvians FRA 579 2001 [students]',
      'Peruvians FRA 4500 2012/2013 [students]',
    ],
    // The last figure goes on with those before it.
    [
      'Malta–United Kingdom',
      'The 2001 census counted 30,178 people in the United Kingdom who had been born in Malta. The censuses of 2021 and 2022 put the number at 26,351.',
      'Maltese GBR 30178 2001 [born there] census',
      'Maltese GBR 26351 2021/2022 [born there] census',
    ],
    [
      'Canada–Italy',
      'There were 9,000 Canadian immigrants in Italy in 1960. About 7,000 were living there in 2016.',
      'Canadians ITA 9000 1960 [immigrants]',
      'Canadians ITA 7000 2016 [immigrants] approximate',
    ],
    [
      'Croatia–Serbia',
      'In the census of 2021 123,892 people in Croatia declared themselves Serbs. Ten years before, in 2011, there had been 186,633.',
      'Serbs HRV 123892 2021 [self-declared] census',
      'Serbs HRV 186633 2011 [self-declared]',
    ],
    [
      'Serbia–Slovenia',
      'In the census of 2002, the last one to record ethnicity, 38,964 people in Slovenia declared themselves Serbs.',
      'Serbs SVN 38964 2002 [self-declared] census',
    ],
    // Of several kinds together no one is said.
    [
      'Germany–Serbia',
      'Serbian nationals and German citizens born in Serbia numbered 272,145 in 2017.',
      'Serbs DEU 272145 2017 Serbian nationals and German citizens born in Serbia',
    ],
    [
      'Netherlands–Suriname',
      'In 2019 20,000 people with both Dutch and Surinamese nationality lived in the Netherlands.',
      'Surinamese NLD 20000 2019 [dual citizens]',
    ],
    ['Finland–Russia', 'In 2010 96,000 ethnic Finns were counted in Russia.', 'Finns RUS 96000 2010 [ethnic group]'],
    [
      'Australia–Fiji',
      'The number of Fijians by birth in Australia was 14,749 in 1986.',
      'Fijians AUS 14749 1986 [born there]',
    ],
    [
      'Cuba–United States',
      'In 2015 1,211,000 residents of the United States were natives of Cuba.',
      'Cubans USA 1211000 2015 [born there]',
    ],
    [
      'Ghana–United Kingdom',
      'In 2011 8,000 people born in Ghana lived in the United Kingdom.',
      'Ghanaians GBR 8000 2011 [born there]',
    ],
    [
      'Australia–Sweden',
      'In 2021 46,669 residents of Australia had Swedish ancestry.',
      'Swedes AUS 46669 2021 [descent]',
    ],
    ['Poland–Slovakia', 'The Slovak minority in Poland numbered 3,240 in 2011.', 'Slovaks POL 3240 2011 [minority]'],
    ['China–Hungary', 'In 2011 5,300 Chinese immigrants lived in Hungary.', 'Chinese HUN 5300 2011 [immigrants]'],
    ['Burundi–Uganda', 'In 2020 Uganda hosted 57,000 Burundian refugees.', 'Burundians UGA 57000 2020 [refugees]'],
    [
      'Germany–Ukraine',
      'In 2023 100,000 Ukrainians with temporary protection lived in Germany.',
      'Ukrainians DEU 100000 2023 [temporary protection]',
    ],
    [
      'Bangladesh–Qatar',
      'In 2015 123,000 Bangladeshi workers lived in Qatar.',
      'Bangladeshis QAT 123000 2015 [workers]',
    ],
    [
      'Botswana–China',
      'In 2019 1,200 Botswanan students were studying in China.',
      'Botswanans CHN 1200 2019 [students]',
    ],
    // Said of a part of them, or of another thing.
    ['India–Russia', 'In 2025 63,000 Indians lived in Russia, among them 30,000 students.', 'Indians RUS 63000 2025'],
    [
      'Angola–Portugal',
      'In 2024 92,348 Angolans, the third largest foreign nationality, lived in Portugal.',
      'Angolans PRT 92348 2024',
    ],
    [
      'Finland–Sweden',
      'With the second and third generations of immigrants, there were 675,000 Finns in Sweden in 2010.',
      'Finns SWE 675000 2010 with the second and third generations of immigrants',
    ],
    // "Their number" is of those before.
    [
      'China–Japan',
      'In 2023 821,838 Chinese nationals lived in Japan. Their number had risen to 873,286 in 2024.',
      'Chinese JPN 821838 2023 [citizens]',
      'Chinese JPN 873286 2024 [citizens]',
    ],
  ])('%s: %s', (title, text, ...rows) => {
    expect(rowsOf(title, text)).toEqual(rows);
  });
});

describe('where', () => {
  it.each<Row>([
    [
      'Ireland–United Kingdom',
      'More than 520,000 Irish-born people were living in England and Wales in 2021.',
      'Irish GBR 520000 2021 [born there] {England and Wales}',
    ],
    [
      'Nigeria–United Kingdom',
      'In Scotland, 15,000 residents were born in Nigeria in 2011.',
      'Nigerians GBR 15000 2011 [born there] {Scotland}',
    ],
    [
      'India–United Kingdom',
      'The census of 2021 counted 920,361 people born in India in England and Wales, compared with 694,148 in 2011.',
      'Indians GBR 920361 2021 [born there] {England and Wales} census',
      'Indians GBR 694148 2011 [born there] {England and Wales} census',
    ],
    [
      'Iran–Iraq',
      'In 2006 8,000 Iranian refugees lived in the province of Sulaymaniyah.',
      'Iranians IRQ 8000 2006 [refugees] {province of Sulaymaniyah}',
    ],
    ['Greece–Turkey', 'In 1951 100,000 Greeks lived in Istanbul.', 'Greeks TUR 100000 1951 {Istanbul}'],
    [
      'Greece–Turkey',
      'The number of Greeks in Eastern Thrace was put at 5,000 in 1951.',
      'Greeks TUR 5000 1951 {Eastern Thrace} estimate',
    ],
    ['Greece–Turkey', 'The number of Greeks in Turkey was put at 5,000 in 1951.', 'Greeks TUR 5000 1951 estimate'],
    [
      'Germany–Israel',
      'At the end of 2017 13,795 Israelis lived in Germany, most of them in Berlin.',
      'Israelis DEU 13795 2017',
    ],
    ['Georgia–United Kingdom', 'In 2011 8,000 Georgians lived in the United Kingdom.', 'Georgians GBR 8000 2011'],
    [
      'Ghana–United Kingdom',
      'In 2011 8,000 Britons born in Scotland lived in Ghana.',
      'Britons GHA 8000 2011 [born there]',
    ],
  ])('%s: %s', (title, text, ...rows) => {
    expect(rowsOf(title, text)).toEqual(rows);
  });
});

describe('when, and by whom', () => {
  it.each<Row>([
    [
      'Malta–United Kingdom',
      'Maltese people live in London and Leeds. The censuses of 2021 and 2022 put the number of Maltese in the United Kingdom at 26,351.',
      'Maltese GBR 26351 2021/2022 census',
    ],
    [
      'Georgia–United Kingdom',
      'In the 2021 and 2022 censuses 8,000 Georgian-born people were counted in the United Kingdom.',
      'Georgians GBR 8000 2021/2022 [born there] census',
    ],
    // Two figures, one of each.
    [
      'Georgia–United Kingdom',
      'The censuses of 2001 and 2011 counted 8,000 and 9,000 Georgians in the United Kingdom.',
      'Georgians GBR 9000 2011',
    ],
    [
      'Moldova–Romania',
      'At the Moldovan census of 2014, 192,800 people (7%) declared themselves Romanians, compared with 2.1% in 2004.',
      'Romanians MDA 192800 7% 2014 [self-declared] census',
    ],
    // A share and a head count of one census are one row.
    [
      'North Macedonia–Turkey',
      'Turks numbered 24,108 at the census of 2014. At the census of 2014 Turks made up 1.2% of the population of North Macedonia.',
      'Turks MKD 24108 1.2% 2014 census',
    ],
    [
      'Norway–Poland',
      'According to Statistics Norway, 115,416 Poles lived in Norway in 2022.',
      'Poles NOR 115416 2022 by:Statistics Norway',
    ],
    [
      'Peru–Sweden',
      'In 2010 the embassy of Peru estimated the number of Peruvians in Sweden at 12,000.',
      'Peruvians SWE 12000 2010 by:embassy of Peru estimate',
    ],
  ])('%s: %s', (title, text, ...rows) => {
    expect(rowsOf(title, text)).toEqual(rows);
  });
});

describe('no community is', () => {
  it.each<[text: string]>([
    ['The National Council of the small Czech minority has 4,064 registered members.'],
    ['The Association of Czechs in Ireland counts some 900 members.'],
  ])('the membership of a body: %s', (text) => {
    expect(rowsOf('Czech Republic–Ireland', text)).toEqual([]);
  });

  it('so is not a minority that a body speaks for', () => {
    expect(rowsOf('Czech Republic–Ireland', 'The Czech minority in Ireland numbers 4,064.')).toEqual([
      'Czechs IRL 4064 [minority]',
    ]);
  });
});
