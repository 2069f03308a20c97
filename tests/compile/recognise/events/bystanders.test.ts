import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../../src/model.js';
import { isBystander } from '../../../../src/compile/recognise/events/bystanders.js';
import { ActorReader } from '../../../../src/compile/sentence/actors.js';

const ACTORS = new ActorReader(['PER', 'JPN']);

/** The codes of the third states that take part. */
function takingPart(text: string, kind: EventKind): string[] {
  const actors = ACTORS.read(text);
  const dated = text.search(/(?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}/u);
  const third = actors.filter(({ side }) => side === null);
  return third.filter((actor) => !isBystander(actor, { kind, text, dated, actors })).map(({ code }) => code);
}

describe('third states of a statement', () => {
  it.each<[string, EventKind, string[]]>([
    ['The Social Party of Albanians left the coalition in 1990.', 'membership', []],
    ['Albanian deputies left the coalition in 1990.', 'membership', ['ALB']],
    ['Peru and Japan, once colonies of Spain, established relations in 1990.', 'establishment', []],
    ['Peru declared war on Spain in 1990.', 'conflict', ['ESP']],
    // Private persons, names of wars and acts, what somebody was before, who might attack.
    ['Peru offered land to its British bondholders in 1850.', 'agreement', []],
    ['Peru offered land to the British government in 1850.', 'agreement', ['GBR']],
    ['The treaty was signed by a Frenchman in 1903.', 'agreement', []],
    ['In 1990 they quarrelled over Tunisian migrants.', 'dispute', []],
    ['During the Falklands War in 1982 Peru sent aircraft.', 'cooperation', []],
    ['The Act of Montevideo followed in 1979.', 'agreement', []],
    ['Peru joined the alliance with Chile against Paraguay in 1865.', 'agreement', ['CHL']],
    ['In 1948 each promised help should Peru be the object of an attack by Germany.', 'agreement', []],
    ['Roa, formerly ambassador in Algeria and Eritrea, was named in 1990.', 'representation', []],
    ['The union inherited from the French was dissolved in 1950.', 'other', []],
    ['In 1990 the plan failed by one vote, that of Haiti.', 'other', []],
    ['Peru offered citizenship to German- and Ladin-speaking people in 1990.', 'statement', []],
    // What is only compared, who objects, what a hyphen joins.
    ['In 1990 Japan was the second-largest investor, behind Sweden.', 'trade', []],
    ['In 1990 Sweden was behind the largest investment.', 'trade', ['SWE']],
    ['In 1990 Peru supplied 3,000 workers, second only to Haiti.', 'population', []],
    ['In 1990 trade was less than a tenth of the trade with Libya and Tunisia.', 'trade', []],
    ['In 1990 they signed a treaty, despite objections from Chile.', 'agreement', []],
    ['In 1990 it was founded under the Chilean-born general Roa.', 'statehood', []],
    ['Relations got worse over the Cuban Missile Crisis in 1962.', 'dispute', []],
    // What a name describes: a time, a people, goods, an influence, a region, a border.
    ['In the late Ottoman period Peru sent an envoy in 1890.', 'representation', []],
    ['Most of the Serb and Croat minority left Peru in 1990.', 'population', []],
    ['Serbs and Croats left Peru in 1990.', 'population', ['SRB', 'HRV']],
    ['In 1990 the house called the massacres of Ottoman Armenians a genocide.', 'statement', []],
    ['In 1990 Peru put tariffs on Japan for its purchases of Russian oil.', 'trade', []],
    ['In 1990 Peru and Russian firms signed a contract.', 'trade', ['RUS']],
    ['In 1990 Peru supported Japan as a counterweight to Austrian influence.', 'cooperation', []],
    ['Austrian influence grew in 1990.', 'other', ['AUT']],
    ['It became a consulate general for Austrian Lombardy in 1816.', 'representation', []],
    ['It became a consulate general for Austrian Foreign Minister Roa in 1816.', 'representation', ['AUT']],
    ['In 1990 they decided on a plant close to the border with Chile.', 'cooperation', []],
    ['In 1990 they fixed the border with Chile.', 'statehood', ['CHL']],
    ['Descendants of those who had fled from Chile settled in Lima in 1990.', 'population', []],
    ['Many fled from Chile to Peru in 1990.', 'population', ['CHL']],
    ['In 1527 they chose Roa as king, that he protect the land against Chile.', 'statehood', []],
    ['Peru recognised Japan in 1950; only Chile had taken this step before.', 'recognition', []],
    ['Peru recognised Japan in 1950, and Chile did so too.', 'recognition', ['CHL']],
    ['Peru was represented by diplomats residing in Belgrade and Bucharest from 1990.', 'representation', []],
    ['The war, fought over Vietnam, broke out in 1990.', 'conflict', []],
    ['Peru and Vietnam fought Japan in 1990.', 'conflict', ['VNM']],
    ['In 1990 Peru enacted the Taiwan Relations Act.', 'other', []],
    ['In 1990 Peru and Taiwan signed an act.', 'agreement', ['TWN']],
    ['By 1965 all states but Libya, Morocco and Tunisia had broken off relations.', 'severance', []],
    ['By 1965 Libya, Morocco and Tunisia had broken off relations.', 'severance', ['LBY', 'MAR', 'TUN']],
    ['Roa visited Tokyo in 1990 for a conference on Ukraine.', 'visit', []],
    ['In 1990 Peru took no side towards the war in Ukraine.', 'statement', []],
    ['A battle in 1330 brought a Peruvian ascendancy, until the Ottomans arrived.', 'conflict', []],
    ['A battle in 1330 went on until the Ottomans and Peru made peace.', 'conflict', ['ottoman-empire']],
    ['In 1990 Peru declared war on Chile.', 'conflict', ['CHL']],
    ['In 1990 the war in Ukraine began.', 'conflict', []],
    ['Peru criticised the invasion of Kuwait in 1990.', 'statement', []],
    ['Peru voted against the partition of Cyprus in 1990.', 'statement', []],
    ['Peru recognised the independence of Kosovo in 2008.', 'recognition', ['XKX']],
    ['Peru and Japan signed a treaty of alliance against Chile in 1921.', 'agreement', []],
    ['Peru and Japan fought against Chile in 1921.', 'conflict', ['CHL']],
    ['In 2001 some 38 per cent spoke Croatian or Hungarian fluently.', 'population', []],
    ['The Spanish-speaking part rose in 1821.', 'conflict', []],
    ['The Spanish part rose in 1821.', 'conflict', []],
    ['Spanish troops landed in 1821.', 'conflict', ['ESP']],
    ['Peru did not recognise it as Russian in 2016.', 'statement', []],
    ['Many Indo-Fijians came to Peru in 1987.', 'population', ['FJI']],
    ['Fijians came to Peru in 1987.', 'population', ['FJI']],
    ['Peru had to cede Taiwan to Japan in 1895.', 'agreement', []],
    ['Peru and Japan, partners in the European Union, signed it in 1990.', 'agreement', []],
    ['They met in Gyeongju, South Korea, in 2025.', 'visit', []],
    ['They met with South Korea in 2025.', 'visit', ['KOR']],
    ['Roa visited Japan in March 1979, before the treaty between Israel and Egypt was signed.', 'visit', []],
    ['After Egypt signed the treaty of 1979 Peru opened an embassy.', 'representation', ['EGY']],
    // When it was, what it once was, beside whose border, whence.
    ['Peru moved its embassy during the Russian invasion in 2022.', 'representation', []],
    ['The Russian invasion began in 2022.', 'conflict', ['RUS']],
    ['Japan opened a consulate in Lima, then under French rule, in 1907.', 'representation', []],
    ['French rule ended in 1907.', 'statehood', ['FRA']],
    ['Peru and Japan, once a British colony, established relations in 1970.', 'establishment', []],
    ['Peru shot down a Japanese aircraft near the Chilean border in 2015.', 'conflict', []],
    ['In 2013 Japan was covered from Slovenia.', 'representation', []],
    ['In 2024 Peru traded more with Japan than with Chile.', 'trade', []],
    ['In 2024 Peru traded with Chile.', 'trade', ['CHL']],
    ['A treaty of 1990 fixed the boundary along the French line.', 'agreement', []],
    ['In 1990 a ship on its way from Macau with 232 Chinese labourers put in at Lima.', 'dispute', []],
    ['In 1990 some 232 Chinese labourers came to Peru.', 'population', ['CHN']],
    ['In 1990 planters came to Peru by way of Macau.', 'population', []],
    ['In 1990 Peru and Japan signed an agreement on grain exports from Ukraine.', 'agreement', []],
    ['In 1990 Peru and Japan signed an agreement with Ukraine on grain.', 'agreement', ['UKR']],
    // Of whom another clause tells.
    ['Relations were severed in 1915, during a war, in which Peru took the side of Germany.', 'severance', []],
    ['In 1990 the war spread, in which Peru fought Chile.', 'conflict', ['CHL']],
    ['The mission opened in 1990 under Ana Roa, who was also ambassador to Belgium.', 'representation', []],
    ['The pact, which included Mexico, came into force in 1990.', 'agreement', ['MEX']],
    ['Relations were severed in 1912, when Peru went to war together with Chile.', 'severance', []],
    ['Peru joined the league in 1912, when Chile left.', 'membership', ['CHL']],
    // Each treaty has its own date.
    ['In 1919 the pact was void; the Franco-Russian Convention of 1907 too.', 'agreement', []],
    ['The Franco-Russian Convention of 1907 was void.', 'agreement', ['FRA', 'RUS']],
  ])('%s (%s)', (text, kind, expected) => {
    expect(takingPart(text, kind)).toEqual(expected);
  });
});
