import { describe, expect, it } from 'vitest';
import { DateReader } from '../../../../src/dates/phrase/read.js';
import { kindAtDate } from '../../../../src/compile/recognise/events/kind-at-date.js';
import { ownWords } from '../../../../src/compile/recognise/events/own-words.js';

/** The kinds at the dates of a sentence, in order. */
function kindsOf(text: string): (string | null)[] {
  const dates = new DateReader().read(text);
  return dates.map((date) => kindAtDate(text, date, dates));
}

describe('the kind of an event at its date', () => {
  it.each<[string, (string | null)[]]>([
    // What leads to a break, what is put out of something common, what does not take place.
    ['A dam on the river, begun in May 1961, led to a break of relations in 1962.', ['dispute', 'severance']],
    ['Peru removed Chile from the submarine programme in 2019.', ['dispute']],
    ['Roa cancelled a visit to Lima in 2013.', ['other']],
    ['Ana Roa, prime minister from 17 June 1991, demanded new terms.', ['statehood']],
    ['Ana Roa, prime minister of Peru, demanded new terms on 17 June 1991.', ['statement']],
    ['They reaffirmed the pact by the Treaty of Tacna of 1926.', ['agreement']],
    ['They condemned the Treaty of Tacna of 1926.', ['statement']],
    ["Roa's state visit to Peru on 3 October 2019 also marked the anniversary.", ['visit']],
    ['A weekly demonstration has been held there since 1992.', ['dispute']],
    ['A weekly was founded there in 1992.', ['culture']],
    ['Operation Green Shield in the region of Tacna started on 27 February 2020.', ['conflict']],
    ['The operation of the line started on 27 February 2020.', [null]],
    ['Talks on a fishing agreement had begun in January 2022.', ['agreement']],
    ['Talks between the ministers were held in January 2022.', ['visit']],
    ['Peru began two days of exercises around Chile on 23 May 2024 as a punishment for a speech.', ['conflict']],
    ['The two armies came to cooperate in 1943.', ['cooperation']],
    ['The two armies came to the border in 1943.', ['conflict']],
    ['After the resolution of 1948 Peru broke off relations with Chile.', ['severance']],
    // A date that fixes another time has the kind of what happened then.
    [
      'After the Chilean invasion of Bolivia in May 1905 Peru joined the league in June 1905.',
      ['conflict', 'membership'],
    ],
    ['Roa came to Lima in 1920, shortly before the centenary of the Treaty of Tacna on 4 June.', ['visit', 'culture']],
    // What is put between has another verb; a source that gives the date has none.
    ['Peru opened a consulate in Kobe, which was then under Chilean rule, on 9 May 1907.', ['representation']],
    ['Peru opened a consulate in Kobe, which came under Chilean rule on 9 May 1907.', ['statehood']],
    ['A treaty was signed in 1978; the Peruvian commission dates it to 2 May.', ['agreement', 'agreement']],
    // The counterpart of one who was appointed comes as an envoy; a president does not.
    [
      'Ana Roa was appointed Peruvian minister in Tokyo on 18 May 1926, and Luis Paz went to Lima on 21 July 1926.',
      ['representation', 'representation'],
    ],
    [
      'Ana Roa was appointed Peruvian minister in Tokyo on 18 May 1926, and President Luis Paz went to Lima on 21 July 1926.',
      ['representation', 'visit'],
    ],
    ['An earlier rupture, in 1976, was made good in 1988.', ['severance', 'restoration']],
    ['The Dalai Lama arrived in Lima on 31 May 1959 and was granted asylum.', ['population']],
    ['Ana Roa arrived in Lima on 31 May 1959 and was granted an audience.', ['visit']],
    ['The city fell on 30 May 1975.', ['conflict']],
    ['A trade embargo was in force against Peru from 1975.', ['conflict']],
    ['President Roa lifted the embargo on 3 May 1994.', ['restoration']],
    ['Ana Roa was elected president of Peru in 1990.', ['other']],
    // The nearest verb before the date has it.
    ['Peru recognised Chile in 1990 and opened an embassy in 1992.', ['recognition', 'representation']],
    [
      'Peru concluded a treaty in 1946, founded a school in 1980 and gave a loan in 1996.',
      ['agreement', 'culture', 'cooperation'],
    ],
    // The date is that of its clause.
    ['Relations have deteriorated since Chile annexed Tacna in 1990.', ['statehood']],
    ['Peru protested when Chile annexed Tacna in 1990.', ['statehood']],
    // What had been before is told to say when the rest was.
    [
      'On the morning after Peru had declared independence in 1821, the mayors held a joint press conference.',
      ['statement'],
    ],
    ['After the Chilean army had invaded Tacna in 1880, the ports grew.', ['conflict']],
    // A verb that tells nothing known leaves the kind open: that of the other clause is another's.
    ['Peru was absent during the Lima riots of 1990, and Roa answered a call for help.', [null]],
    [
      'Peru expelled two diplomats on 4 May 1990, and Chile responded in kind on 8 May 1990.',
      ['representation', 'representation'],
    ],
    ['Peru claimed the island in 1960, but the last keeper dozed there until 1970.', ['dispute', null]],
    ['In May 1990, hours after Chile had closed the border, Peru introduced checks of its own.', [null]],
    ['In 1980 Peru, which accused Chile of theft, massed its troops.', ['conflict']],
    ['In 1980 at least eight Peruvians (the Chilean press spoke of 50) were killed at Lima.', ['conflict']],
    ['On 4 May 1990 Peru introduced checks of its own, a measure that remained in force for a year.', [null]],
    // A noun that the date describes has it, a noun phrase behind it has not.
    ['The border is open under a May 2003 agreement between the two.', ['agreement']],
    ['In the 1980s the Soviet Union was its largest trading partner.', ['trade']],
    ['The work was hurt by missile tests in 2009.', ['conflict']],
    [
      'Peru established diplomatic relations with Chile on 22 December 1954, after preliminary talks in the middle of that year.',
      ['establishment', 'visit'],
    ],
    // A list goes on with its verb.
    ['The king visited Lima in 1990, Cusco in 1994 and Arequipa in 1998.', ['visit', 'visit', 'visit']],
    // A date before all verbs goes with the first of the main statement.
    ['In 1994, as the fighting grew worse, Peru accepted the borders of Chile.', ['statement']],
    ['It was only in 1990, as the Cold War ended, that an ambassador took up residence in Lima.', ['representation']],
    ['When the powers met in Lima, Peru declared on 6 May 1919 that it was free.', ['statement']],
    // What is said about another time has that time's verb.
    ['Peru became independent in 1821, and Chile recognised it in 1840.', ['statehood', 'recognition']],
    // A relative clause has its own verb, and its subject before it.
    ['Peru had a legation in Lima, which closed in 1926.', ['representation']],
    ['Peru backed the entry of Chile into the Union, which took place in 2007.', ['membership']],
    // A date that a noun bears.
    ['The Treaty of Lima of 3 June 1929 gave Tacna to Peru.', ['agreement']],
    ['It broke apart in the Revolution of 1830.', ['statehood']],
    ['Many took part in the 1688 uprising.', ['conflict']],
    ['In the War of the Confederation (1836–1839) Peru stood with Chile.', ['conflict']],
    // A war, a crisis, in or after which something is done; a quotation.
    ['After the war Peru opened a consulate in 1946.', ['representation']],
    ['Peru called it an “act of war” in 1990.', ['statement']],
    // What did not happen is not told as if it had; what did not happen until a day did then.
    ['Roa could not attend the summit of ministers in May 1990.', ['other']],
    ['Peru did not recognise Chile in 1990.', ['other']],
    ['Peru did not recognise Chile until 1990.', ['recognition']],
    ['Peru did not only visit Chile in 1990.', ['visit']],
    ['A treaty was not ratified in 1990.', ['agreement']],
    ['Peru could not come to Lima, because its plane had crashed in May 1990.', ['other']],
    // A paper of one side says something; one of both is agreed on.
    ['A Peruvian declaration of 4 May 1990 stated that the border was closed.', ['statement']],
    ['The declaration of 4 May 1990 ended the war.', ['agreement']],
    ['It was signed at a time that Peruvian newspapers place in 1990.', ['agreement']],
    // The years of a war are the war's, and the subject of what is under "after" stands behind it.
    ['After the War of 1879–1884 Peru ceded Tacna to Chile.', ['conflict']],
    ['Firms came back to the Cook Islands after the assistance mission arrived in 2003.', ['cooperation']],
    ['A newspaper found in May 1990 that the border was open.', ['statement']],
    ['A newspaper was founded in May 1990.', ['culture']],
    // What stands between commas with its date has its own participle.
    ['Roa said that the Peruvian embassy, closed since May 1990, would work again.', ['representation']],
    [
      'With the new government, formed on 7 May 1990, Peru concluded a treaty on 9 May 1991.',
      ['statehood', 'agreement'],
    ],
    ['A transition period, in which the law of Peru went on to apply, ended in May 1990.', ['agreement']],
    ['The sky was clear in 1990.', [null]],
  ])('%s', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});

describe('the words that tell', () => {
  it.each([
    ['He called it a “war”.', 'He called it a "···".'],
    ['After the Great War it closed.', '··················· it closed.'],
    ['After 1918 it closed.', 'After 1918 it closed.'],
  ])('%s', (text, expected) => {
    expect(ownWords(text)).toBe(expected);
  });
});
