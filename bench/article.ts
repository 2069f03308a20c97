/** One article of an invented relation: real countries, made-up facts, about 2,500 characters. */

export interface State {
  name: string;
  adjective: string;
  /** In the plural. */
  people: string;
  capital: string;
  today: boolean;
}

/** Gives numbers in [0, 1). */
type Random = () => number;

/** The same numbers for the same seed: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bo da de do fa fe ga go ha he ja jo ka ke ko la le lo ma me mi mo na ne ni no pa pe ra re ri ro sa se so ta te ti to va ve vi vo za ze zo dra bre kla mar ner ton vic ski sen las'.split(
    ' ',
  );
const POOL = 60_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TOPICS =
  'trade, fisheries, air transport, double taxation, cultural exchange, extradition, tourism, visas, railways, water, education, agriculture, police cooperation, energy, posts, shipping, health, standards, statistics, youth'.split(
    ', ',
  );
const POSTS =
  'foreign minister, prime minister, president, deputy prime minister, trade minister, defence minister, speaker of parliament'.split(
    ', ',
  );

/** The name of this number: always the same one. */
function invented(number: number): string {
  const random = randomOf(number + 1);
  const length = 2 + Math.floor(random() * 3);
  const text = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text of an article on `a` and `b`, in this order. */
export function article(a: State, b: State, random: Random): string {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const one = (list: readonly string[]): string => list[whole(0, list.length - 1)] ?? '';
  // Some names are in many articles and most in few, so that there are as many different words as in articles that people write.
  const word = (): string => invented(Math.floor(random() ** 2 * POOL));
  const person = (): string => `${word()} ${word()}`;
  const day = (from: number, to: number): string => `${whole(1, 28)} ${one(MONTHS)} ${whole(from, to)}`;
  const established = whole(1905, 1960);
  const severed = whole(established + 4, 1975);
  const restored = severed + whole(1, 9);
  const title = `${a.name}–${b.name} relations`;
  const pairOf = (): [State, State] => (random() < 0.5 ? [a, b] : [b, a]);

  const visits = Array.from({ length: 3 }, () => {
    const [guest, host] = pairOf();
    return `On ${day(restored + 1, 2023)} the ${guest.adjective} ${one(POSTS)} ${person()} paid a visit to ${host.capital} and met the ${host.adjective} ${one(POSTS)} ${person()}.`;
  });
  const agreements = Array.from({ length: 3 }, () => {
    const [from] = pairOf();
    return `${a.name} and ${b.name} signed an agreement on ${one(TOPICS)} in ${word()} on ${day(restored + 1, 2022)}, which the ${from.adjective} parliament ratified a year later.`;
  });
  const sum = whole(20, 4000);
  const part = Math.floor(sum * (0.2 + 0.6 * random()));
  const year = whole(2015, 2023);
  const missions = [
    `- ${a.name} has an embassy in ${b.capital}.`,
    `- ${b.name} has an embassy in ${a.capital}${random() < 0.4 ? ` and an honorary consulate in ${word()}` : ''}.`,
  ];

  return `= ${title} =

${a.name} and ${b.name} established diplomatic relations on ${day(established, established)}. Relations were broken off in ${severed} and restored on ${day(restored, restored)}. The two countries have dealt with each other since the days of ${person()}, who wrote of the road from ${a.capital} to ${b.capital}.

== History ==

=== First contacts ===
In ${whole(1850, established - 1)} the traveller ${person()} of ${word()} described the markets of ${b.capital}. He was followed by merchants from ${a.capital}, who asked for the protection of ${person()}, the consul of a third state.

=== ${word()} affair ===
In ${severed} ${a.name} severed diplomatic relations with ${b.name} over the ${word()} affair, in which ${person()}, a clerk of the ${b.adjective} legation, had been arrested. The question was settled through the good offices of ${person()} in ${restored - 1}.

== Political relations ==
${visits.join(' ')}

${agreements.join(' ')} A joint commission meets every two years in ${one([a.capital, b.capital, word()])}.

== Economic relations ==
In ${year} trade between the two countries was worth $${sum} million: ${a.name} exported goods worth $${part} million to ${b.name}, while exports from ${b.name} stood at $${sum - part} million. The company ${word()} of ${a.capital} opened a factory near ${word()} in ${whole(1995, 2020)}.

== Migration ==
There were ${whole(50, 90_000).toLocaleString('en')} ${a.people} in ${b.name} at the census of ${whole(2001, 2021)}. The community keeps a school, named after ${person()}, and a newspaper.

== Resident diplomatic missions ==
${missions.join('\n')}

== See also ==
- Foreign relations of ${a.name}
- Foreign relations of ${b.name}
`;
}
