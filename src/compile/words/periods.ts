/**
 * Wars and eras by which encyclopedias date what they do not date otherwise. Years as in Encyclopaedia Britannica's
 * articles of those names unless a note says otherwise; a part of a period has the period's years.
 */
export interface Period {
  /** The words by which texts name it; matched in headings and sentences, case-sensitive for names. */
  pattern: RegExp;
  edtf: string;
  name: string;
}

const period = (name: string, edtf: string, pattern: string): Period => ({
  name,
  edtf,
  pattern: new RegExp(`\\b(?:${pattern})\\b`, 'u'),
});

/** Narrower periods stand before the wider ones that contain them. */
export const PERIODS: readonly Period[] = [
  period('First Balkan War', '1912/1913', 'First Balkan War'),
  period('Second Balkan War', '1913', 'Second Balkan War'),
  period('Balkan Wars', '1912/1913', 'Balkan [Ww]ars?'),
  period('World War I', '1914/1918', 'World War I(?!I)|World War One|(?:First|1st) World War|Great War|Great Retreat'),
  period('World War II', '1939/1945', 'World War II|World War Two|(?:Second|2nd) World War|WWII'),
  period('Cold War', '1947/1991', 'Cold War'),
  period('Kosovo War', '1998/1999', 'Kosovo [Ww]ar|war in Kosovo'),
  period('Bosnian War', '1992/1995', 'Bosnian [Ww]ar|war in Bosnia'),
  period('Croatian War of Independence', '1991/1995', 'Croatian War of Independence|Croatian [Ww]ar'),
  period('Yugoslav Wars', '1991/2001', 'Yugoslav [Ww]ars'),
  period('Ilinden Uprising', '1903', 'Ilinden(?:[–-]Preobrazhenie)? [Uu]prising'),
  // From the League of Prizren to independence.
  period('Albanian National Awakening', '1878/1912', 'Albanian (?:National )?(?:Awakening|Renaissance)|Rilindja'),
  period('interwar period', '1918/1939', '[Ii]nter-?[Ww]ar (?:period|years|era)'),
  period('Crimean War', '1853/1856', 'Crimean War'),
  period('Greek War of Independence', '1821/1829', 'Greek War of Independence|Greek Revolution'),
  period('Russo-Turkish War of 1877–1878', '1877/1878', 'Russo-Turkish War of 1877'),
  period('Franco-Prussian War', '1870/1871', 'Franco-(?:Prussian|German) War'),
  period('Russo-Japanese War', '1904/1905', 'Russo-Japanese War'),
  period('Spanish Civil War', '1936/1939', 'Spanish Civil War'),
  period('Spanish–American War', '1898', 'Spanish[–-]American War'),
  period('Korean War', '1950/1953', 'Korean War'),
  period('Vietnam War', '1955/1975', 'Vietnam War'),
  period('Gulf War', '1990/1991', '(?:Persian )?Gulf War'),
  period('Iran–Iraq War', '1980/1988', 'Iran[–-]Iraq [Ww]ar'),
  period('Iraq War', '2003/2011', 'Iraq War'),
  period('Falklands War', '1982', 'Falklands [Ww]ar'),
  period('War of the Pacific', '1879/1884', 'War of the Pacific'),
  period('War of the Triple Alliance', '1864/1870', 'War of the Triple Alliance|Paraguayan War'),
  period('Chaco War', '1932/1935', 'Chaco War'),
  period('American Civil War', '1861/1865', 'American Civil War'),
  period('American Revolutionary War', '1775/1783', 'American (?:Revolutionary War|War of Independence|Revolution)'),
  period('French Revolution', '1789/1799', 'French Revolution'),
  period('Napoleonic Wars', '1803/1815', 'Napoleonic [Ww]ars'),
  period("Thirty Years' War", '1618/1648', "Thirty Years[’'] War"),
  period("Seven Years' War", '1756/1763', "Seven Years[’'] War"),
  period("Hundred Years' War", '1337/1453', "Hundred Years[’'] War"),
  period('Peninsular War', '1808/1814', 'Peninsular War'),
  period('First Punic War', '-0263/-0240', 'First Punic War'),
  period('Meiji period', '1868/1912', 'Meiji (?:period|era|Restoration)'),
  period('Victorian era', '1837/1901', 'Victorian (?:era|age|period)'),
  period('Cultural Revolution', '1966/1976', 'Cultural Revolution'),
  // The conventional limits, from the fall of the western empire to Columbus.
  period('Middle Ages', '0476~/1492~', 'Middle Ages|[Mm]edieval (?:period|times|era)'),
  // From Tanzimat to the end of the sultanate, as histories of the Balkans divide it.
  period('late Ottoman period', '1839~/1922', '[Ll]ate Ottoman (?:period|era|Empire)'),
  // Shorter than the empire's own years: in the Balkans and the Levant, after which articles name the period.
  period('Ottoman period', '13XX/1922', 'Ottoman (?:period|era|rule)'),
  period('COVID-19 pandemic', '2020/2023', 'COVID-19 pandemic'),
];

/** The first period that a text names, with the words that name it. */
export function periodIn(text: string): { period: Period; text: string } | null {
  for (const one of PERIODS) {
    const match = one.pattern.exec(text);
    if (match) return { period: one, text: match[0] };
  }
  return null;
}
