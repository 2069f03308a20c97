import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/compile/sources/sentences.js';
import { leastTime } from '../../cpu-time.js';

/** Each row is a paragraph, given as the sentences that it must fall into. */
const PARAGRAPHS: readonly (readonly string[])[] = [
  ['President George W. Bush visited Georgia in May 2005.', 'He met Mikheil Saakashvili.'],
  ['A. P. Davydov was the first envoy.', 'J. R. R. Martin succeeded him.'],
  ['The agreement was signed by John F. Kennedy.', 'It entered into force in 1962.'],
  ['The embassy is at No. 22 Baker Street.', 'It opened in 1990.'],
  ['Resolution No. 1244 was adopted by 14 votes.'],
  ['Ghana has an embassy in Washington, D.C.', 'The United States has an embassy in Accra.'],
  ['Ghana has an embassy in Washington, D.C. and a consulate in New York.'],
  ['Peru maintains an embassy in Washington, D.C.', 'Lima received its first envoy in 1827.'],
  // A phrase alone is no sentence.
  ['In Washington, D.C. Albania opened a legation in 1926.', 'It closed in 1939.'],
  ['At 6 a.m. Germany attacked.', 'By 9:30 p.m. Poland had answered.', 'In the U.S. Albania had no friends.'],
  ['It has a legation in Washington, D.C.', 'Albania opened it in 1926.'],
  ['The talks in the U.S. Senate went on.', 'They flew to the U.S.', 'Albania stayed.'],
  ['U.S. President Jimmy Carter visited Lagos in 1978.', 'He was the first to do so.'],
  ['The treaty was signed by the U.S.', 'In 1990 it lapsed.'],
  ['The U.S. Embassy in Quito was opened in 1833.'],
  ['Relations with the U.S. Government were poor.'],
  ['Austria has a consulate in St. Pölten.', 'It is led by Mr. Huber.'],
  ['The envoy stayed in St. Petersburg.', "St. John's has an honorary consul."],
  ['Trade reached approx. 5 million euros.', 'Imports were approx. 2 million.'],
  ['The empire (c. 1500) had fallen.', 'It was restored ca. 1550.'],
  ['Henry VIII.', 'In 1538 he sent an envoy.'],
  ['King Louis XIV received the envoy.', 'The Sultan did not.'],
  ['Relations began under Charles V.', 'They ended under Philip II.'],
  ['Elizabeth II. visited Malta in 1954.', 'She returned in 1992.'],
  ['Pope John XXIII. wrote to the president.'],
  ['"We are friends."', 'The minister said so in 2001.'],
  ['He said: "We are friends."', 'Then he left.'],
  ['He called it "a new era".', 'The press agreed.'],
  ['Exports rose (see below).', 'Imports fell.'],
  ['The embassy was closed (it reopened in 1999.)', 'Trade went on.'],
  ['Trade was worth $1.5 million in 2001.', 'It doubled by 2005.'],
  ['It grew by 3.5% in 2010.', 'It fell by 2.0% in 2011.'],
  ['The talks dragged on...', 'In 1995 they ended.'],
  ['The talks … resumed in 1994.'],
  ['Was it a war?', 'No one could say.'],
  ['"Never!"', 'The answer came from Rome.'],
  ['The site is www.example.org and opened in 2001.', 'It lists visas.'],
  ['See https://example.org/a.b?c=1.', 'The page is official.'],
  ['Apple Inc. opened a plant in 1998.', 'It closed in 2003.'],
  ['Nokia Corp. and Tata Ltd. signed a deal.', 'Both gained.'],
  ['The company is called Sime Darby Co.', 'In 1999 it left.'],
  ['The ceasefire began at 6 a.m.', 'The guns fell silent.'],
  ['The meeting began at 10 a.m. on Monday.', 'It ended at 4 p.m.', 'The leaders then dined.'],
  ['The Rev. Martin Luther and Dr. Amina Diallo were there.'],
  ['Gen. Ne Win and Col. Qaddafi met.', 'Lt. Gen. Prem did not come.'],
  ['Gov. Brown and Sen. Kerry came on 5 Jan. 2010.', 'They left in Feb. 2010.'],
  ['The treaty of Sept. 1939 lapsed.'],
  ['Cattle, coffee, tea, etc. were exported.', 'In return, oil was imported.'],
  ['Cattle, coffee, etc.', 'The trade ended in 1999.'],
  ['It is a major partner, i.e. the first.', 'Others follow, e.g. Chile.'],
  ['Messrs. Smith and Jones vs. the Crown.', 'The court ruled in 1901.'],
  ['The Embassy of Japan, Tel. 555 12, is in Suva.', 'It moved in 2004.'],
  ['Art. 5 and Sec. 3 were amended.', 'Fig. 2 shows the map.'],
  ['The ship S.S. Orient arrived.', 'H.M.S. Beagle had left.'],
  ['The U.S.S.R. was recognised in 1924.', 'The U.K. followed.'],
  ['Relations with the U.N. mission were good.'],
  ['The battle of Mt. Tabor and Ft. Sumter.'],
  ['The B.A. degree is recognised.', 'So is the Ph.D. degree.'],
  ['It was the 1st.', 'The 2nd followed on 3 May 1901.'],
  ['Trade between 1.1.1990 and 31.12.1991 fell.', 'It rose later.'],
  ['The road from Gen. Santos to Bldg. No. 4 was built by the E.U.', 'The bill was paid.'],
  ['Josip Broz Tito Jr.', 'He was not related.'],
  ['Martin Luther King Jr. visited Ghana in 1957.', 'He met Nkrumah.'],
  ['The envoys, Sir W. Hamilton and Lord R. Grey, left.', 'No replacement came.'],
  ['Plan B.', 'It failed.'],
  ['Vitamin C was exported.', 'Group A. Smith led it.'],
  ['The state of Vatican City; the Holy See.', 'Both are meant.'],
  ['It lost 5 ha. of land.', 'The land was returned.'],
  ['The population is about 5 mio. people.'],
  ['The minister [of trade] resigned.', '[He] was replaced.'],
  ['Relations were broken.”', 'They were restored in 1990.', 'Trade followed.'],
  ['"Good night," said the president.', '"Good night."'],
  ['The king—St. Stephen I.—ruled.', 'His son followed.'],
  ['He was born in Frankfurt a. M. and died in Rio.'],
  ['Prime Minister Lee Hsien Loong (b. 1952) visited.', 'He signed five accords.'],
  ['The accord (signed in Oct. 1978) holds.', 'Nothing changed.'],
  ['The trade was worth Rs. 500 million.', 'Tk. 20 million came from fees.'],
  ['In 1990, 5 million people lived there.', '3 million had left.'],
  ['On 1 May they met.', '2005 brought change.'],
  ['The empire fell to Charles V.', 'Negotiations began in 1530.'],
  ['It exported works of African art.', 'Paintings were lent to Paris.'],
  ['The answer was no.', 'Talks ended.'],
  ['They watched the rising sun.', 'Ships sailed.'],
  ['U.S. Trade Representative Katherine Tai visited Nairobi.'],
  ['The pact was signed with the U.S.', 'Trade rose after 1990.'],
  ["The consulate is on St. George's Ave. in Grenada."],
  ['It opened on Jan. 5, 2001.', 'It closed in Dec. 2004.'],
  ['It opened in Jan.', 'The staff arrived later.'],
  ['The President (Nana A. D. Akufo-Addo) came.', 'She left.'],
  ['"Relations began in 1961!"', '(The date is disputed.)', 'Both agree now.'],
  ['The ambassador to Brazil is Maria Clara P. da Silva.'],
  ['Exports were worth £3.2m.', 'Imports were £1m.'],
  ['The visit was on 3.5.1999.', 'A second one followed.'],
  ['He met Pres. Obiang and Min. Nguema in Malabo.'],
  ['Bishop al-Hakim left.', 'al-Sadr came.'],
  ['It is 500 km. from Lima.', 'The road is good.'],
  ['Nurses came in the 1980s.', 'Complaints have been heard since.', 'In the 90s.', 'Trade rose.'],
  ['They flew a Boeing 747s.', 'Peru bought two F16s.', 'Chile none.'],
  ['President Guðni Th. Jóhannesson visited Norway.', 'He met the king.'],
  ['Nelson M. Mandela visited Lima in 1990.', 'Harry S. Truman did not.'],
  ['Alexander Gr. Ionescu met Th. Masaryk.', 'Ion I. C. Brătianu followed.'],
  ['It was ruled by Charles I.', 'Carol II came in 1930.'],
  ['It joined the E.U.', 'Kosovo followed in 2008.'],
  ['Kassym Kh. Sultanov and Sh. Ganbold met.', 'Wm. Smith and Yu. Gagarin did not.'],
  ['He met Aung San Suu Kyi.', 'Norway gave aid.'],
  ['The president visited the U.S.', 'Albania joined the war in 2003.'],
  ['The U.S. Virgin Islands took part.', 'The U.S. Senate agreed with U.S. Ambassador Lee.'],
  ['It left the U.N.', 'South Korea followed in 1991.'],
  ['Both fought in World War I.', 'Albania did not.'],
  ['They met in Group A.', 'Brazil won.', 'The vaccine is against hepatitis B.'],
  ['Oil was found in the mid-1970s.', 'Firms from Oman drilled.'],
  ['It is 40 km long and cost £3m.', 'Peru paid for it.'],
  ['The minister of St. Kitts and Nevis, Dr. the Hon. Timothy Harris, came.'],
];

describe('sentences of a paragraph', () => {
  it.each(PARAGRAPHS.map((parts) => [parts.join(' '), parts] as const))('%s', (paragraph, parts) => {
    expect(splitSentences(paragraph)).toEqual(parts);
  });
});

describe('a space forgotten behind a stop', () => {
  const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    [
      'Laar came in 2001.Prime Minister Juncker came in 1999.',
      ['Laar came in 2001.', 'Prime Minister Juncker came in 1999.'],
    ],
    ['They met in Lisbon.They signed a pact.', ['They met in Lisbon.', 'They signed a pact.']],
    ['They met in Lisbon.In 2001 they parted.', ['They met in Lisbon.', 'In 2001 they parted.']],
    ['The talks (of 2001).Trade rose.', ['The talks (of 2001).', 'Trade rose.']],
    ['He spoke to Gazeta.Ru and Booking.Com.', ['He spoke to Gazeta.Ru and Booking.Com.']],
    ['St.Petersburg and Dr.Smith and J.Brown.', ['St.Petersburg and Dr.Smith and J.Brown.']],
    ['It has 1.500 men and version 2.Beta.', ['It has 1.500 men and version 2.Beta.']],
    ['The U.S.President came.', ['The U.S.President came.']],
    [
      'He came in May 2000, she in 2001.Prime Minister Juncker came in 1999.',
      ['He came in May 2000, she in 2001.', 'Prime Minister Juncker came in 1999.'],
    ],
    ['The accord was signed.A second one followed.', ['The accord was signed.', 'A second one followed.']],
    ['Trade rose (by a third).Exports fell.', ['Trade rose (by a third).', 'Exports fell.']],
    ['The site example.Com and Node.Js are known.', ['The site example.Com and Node.Js are known.']],
    ['He met J.Smith and H.E.Mr Diallo of St.Kitts.', ['He met J.Smith and H.E.Mr Diallo of St.Kitts.']],
    ['It cost Rs.Five and No.One paid.', ['It cost Rs.Five and No.One paid.']],
    ['The file Embassy.JPG was lost.', ['The file Embassy.JPG was lost.']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });
});

describe('white space', () => {
  const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['', []],
    [' \n\t ', []],
    ['  One line\nbroken. \n Another\u00a0one.  ', ['One line broken.', 'Another one.']],
    ['No end', ['No end']],
    ['...', ['...']],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });
});

describe('hostile text', () => {
  const units = ['.', '. ', 'A.', 'A. ', 'a.b.', '"', '")]', '. "', 'No. ', '… ', '1.', 'Dr. A. ', '?!'];
  // Four times the text, not sixteen times the time; the floor keeps noise out.
  it.each(units)('%j many times over is read in linear time', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return leastTime(() => splitSentences(text));
    };
    time(100_000);
    expect(time(1_000_000) / Math.max(time(250_000), 50)).toBeLessThan(9);
  });
});
