/** What a second half leaves out, since the first half of its sentence has said it: "gave back the rest", "had to leave the city". */
import { MONTHS } from '../../../dates/words.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { textOf, type Piece } from '../statement/piece.js';
import { OFFICE } from '../people/words.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { again } from './phrases.js';
import { replaced } from './replace.js';
import { placesIn } from './told.js';

const DATED = part`_(on|in|by|until|since|at)_(the_)?(\d|end|beginning|${oneOf`${MONTHS}`})`;
const ENDS = part`(?=[.,;]|${DATED}|_and_)`;

const REST = pattern('u')`\bthe_(rest|remainder)${ENDS}`;
const MOST_OF = pattern('u')`
  \b${oneOf`most half part parts some much many (a|one|two)_(half|thirds?|quarters?)`}_of_(?<whole>(the|its|their)_[^,;]{3,60}?)${ENDS}`;
/** "withdrew from most of the land and gave back the rest": of the land. */
function rest(text: string, half: string): [at: number, words: string] | null {
  const site = REST.exec(text);
  const whole = MOST_OF.exec(half)?.groups?.['whole'];
  return site && whole !== undefined ? [site.index + site[0].length, ` of ${whole}`] : null;
}

const MISSION_NOUNS = oneOf`embassy legation consulate consulate-general high_commission mission`;
const APPOINTS = part`(appointed|named|chose|nominated)`;
const APPOINTED = pattern(
  'u',
)`^([^,;]{4,30},_)?[^,;]{3,40}_${APPOINTS}_\p{Lu}[\p{L}\p{M}.’'-]*(_((de|da|do|di|van|von|bin|al|y)_)?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}${ENDS}`;
const AS_OFFICE = pattern('u')`\b${APPOINTS}_[^,;]{3,50}_(?<as>as_(its|their|the|an?)_([\p{L}-]+_)?${OFFICE})\b`;
/** "Peru appointed Roa as its ambassador; Japan named Mori": as its ambassador too. */
function office(text: string, half: string): [at: number, words: string] | null {
  const site = APPOINTED.exec(text);
  const as = AS_OFFICE.exec(half)?.groups?.['as'];
  return site && as !== undefined ? [site[0].length, ` ${as}`] : null;
}

const SAME_RANK = pattern(
  'u',
)`\b(named|appointed|raised|promoted|accredited)_(to|with|in)_(?<same>the_same_(?<noun>rank|post|office|position))\b`;
const WITH_RANK = pattern(
  'u',
)`\bas_(its_|the_|an?_)?(?<rank>([\p{Ll}-]+_)?${OFFICE}(_(plenipotentiary|resident|extraordinary))?)(?=[.,;]|_(in|to|at|from|on|and)\b)`;
/** "Roa was in Tokyo as minister resident, and Mori was named to the same rank": of minister resident. */
function sameRank(text: string, half: string): [at: number, length: number, words: string] | null {
  const { same = '', noun = '' } = SAME_RANK.exec(text)?.groups ?? {};
  const rank = WITH_RANK.exec(half)?.groups?.['rank'];
  return same === '' || rank === undefined ? null : [text.indexOf(same), same.length, `the ${noun} of ${rank}`];
}

const PREMISES = pattern(
  'u',
)`\bthe_(site|land|plot|ground|premises)_(of|for)_(?<whose>(its|their)_([\p{L}-]+_)?(${MISSION_NOUNS}))\b`;
const BUILDING = pattern('u')`\bthe_(building|chancery|residence)${ENDS}`;
/** "Peru acquired the site of its embassy and opened the building": that of its embassy. */
function building(text: string, half: string): [at: number, words: string] | null {
  const site = BUILDING.exec(text);
  const whose = PREMISES.exec(half)?.groups?.['whose'];
  return site && whose !== undefined ? [site.index + site[0].length, ` of ${whose}`] : null;
}

const RANKED = pattern(
  'u',
)`\branked_${oneOf`first second third fourth fifth sixth seventh eighth ninth tenth`}(?=[.,;]|_(after|behind|before|in_\d|with))`;
const LARGEST = pattern('u')`
  \bthe_${oneOf`largest biggest leading main most_important`}_(?<noun>([\p{Ll}-]+_)?${oneOf`partner supplier market buyer customer exporter importer investor source destination`})
  (?<of>_(of|in|for)_[^,;.]{3,60})?[,;]`;
/** "was the largest partner of Peru; in 2024 it ranked second": among the partners. */
function rank(text: string, half: string): [at: number, words: string] | null {
  const site = RANKED.exec(text);
  const { noun, of = '' } = LARGEST.exec(half)?.groups ?? {};
  return site && noun !== undefined ? [site.index + site[0].length, ` among the ${noun}s${of}`] : null;
}

const MISSION = oneOf`embassy legation consulate consulate-general consulate_general high_commission office agency`;
const MISSION_DONE = pattern('u')`
  ^[Tt]he_(\p{Lu}[\p{L}-]+_)?([\p{Ll}-]+_){0,2}?${MISSION}(?=_was_(again_|later_|finally_)?${oneOf`closed re-?opened raised upgraded downgraded shut`}\b)`;
const SET_UP_IN = pattern('u')`
  \b${MISSION}_was_${oneOf`opened established founded inaugurated set_up created`}_in_(?<place>\p{Lu}[\p{L}\p{M}.’'-]+(_\p{Lu}[\p{L}\p{M}.’'-]+){0,2})${ENDS}`;
/** "A consulate was opened in Lima in 1992 and closed in 2018": the one in Lima. */
function seat(text: string, half: string): [at: number, words: string] | null {
  const site = MISSION_DONE.exec(text);
  const place = SET_UP_IN.exec(half)?.groups?.['place'];
  return site && place !== undefined && !text.includes(place) ? [site[0].length, ` in ${place}`] : null;
}

const NAME = part`the_\p{Lu}[\p{L}-]*(_((of|for)_(the_)?)?\p{Lu}[\p{L}-]*){0,4}`;
const OF_BODY = pattern('u')`\b(left|joined|rejoined|entered|quit)_(?<bloc>the_(bloc|alliance|organi[sz]ation))${ENDS}`;
const IN_BODY = pattern(
  'gu',
)`\b${oneOf`joined left entered rejoined (member|membership)_of (accession|admission)_to`}_(?<body>${NAME})`;
/** "Peru joined the Amazon Union in 2004; Japan left the bloc": that union. */
function body(text: string, half: string): [at: number, length: number, words: string] | null {
  const site = OF_BODY.exec(text);
  const bodies = new Set(matchesOf(half, IN_BODY).map(({ groups }) => groups?.['body'] ?? ''));
  const [name] = bodies;
  if (!site || name === undefined || bodies.size > 1) return null;
  const bloc = site.groups?.['bloc'] ?? '';
  return [site.index + site[0].length - bloc.length, bloc.length, name];
}

const A_NEW_ONE = pattern(
  'u',
)`\b(gave_(itself|themselves)|adopted|received|enacted|passed)_an?_([\p{L}-]+_)(?<one>one)${ENDS}`;
const HAD_ONE = pattern(
  'gu',
)`\b(its|their|the|an?)_([\p{Ll}-]+_)?(?<noun>constitution|flag|anthem|charter|law|currency|code)\b`;
/** "Peru struck the king out of its constitution and gave itself a republican one": a constitution. */
function oneOfKind(text: string, half: string): [at: number, length: number, words: string] | null {
  const { index = 0, 0: words = '', groups } = A_NEW_ONE.exec(text) ?? {};
  const nouns = new Set(matchesOf(half, HAD_ONE).map((found) => found.groups?.['noun'] ?? ''));
  const [noun] = nouns;
  if (groups === undefined || noun === undefined || nouns.size > 1) return null;
  return [index + words.length - 'one'.length, 'one'.length, noun];
}

const CARRIED_OUT = pattern('u')`\bto_((?<verb>carry)_it_out|put_it_into_(effect|practice|force)|implement_it)\b`;
/** "A proposal was accepted, and a plan to carry it out was agreed": the proposal, which the first half is about. */
function carriedOut(text: string, half: string, subject: string): [at: number, length: number, words: string] | null {
  const site = CARRIED_OUT.exec(text);
  if (!site || !/^(?:An?|The)\s/.test(subject) || !half.includes(subject)) return null;
  const at = text.indexOf(' it', site.index) + 1;
  return site.groups?.['verb'] === undefined
    ? [at, 'it'.length, again(subject)]
    : [at, 'it out'.length, `out ${again(subject)}`];
}

const THE_BREAK = /^[Tt]he\s(?:break|rupture|interruption)(?=\s(?:had|was|lasted|began|ended)\b)/;
const RESTORED = pattern(
  'u',
)`\b(restored|resumed|re-?established|renewed)_(?<what>(full_)?(diplomatic|consular)_(relations|ties))\b`;
/** "restored diplomatic relations after a break that had begun in 1961": a break in these. */
function inRelations(text: string, half: string): [at: number, words: string] | null {
  const site = THE_BREAK.exec(text);
  const what = RESTORED.exec(half)?.groups?.['what'];
  return site && what !== undefined ? [site[0].length, ` in ${what}`] : null;
}

/** What adds words behind others. */
const ADDED = [rest, office, rank, seat, building, inRelations];

const THE_CITY = pattern('u')`\b(?<city>the_(city|town))${ENDS}`;

/** Puts in what the first half has said; the statement of a whole sentence has none. */
export function fromFirstHalf(pieces: readonly Piece[], [half]: readonly Before[], context: Context): Piece[] {
  if (half?.sentence !== context.sentence.number) return [...pieces];
  const text = textOf(pieces);
  const more = ADDED.map((add) => add(text, half.text)).find((found) => found !== null);
  if (more) return replaced(pieces, more[0], 0, { text: more[1] });
  const of =
    body(text, half.text) ??
    sameRank(text, half.text) ??
    oneOfKind(text, half.text) ??
    carriedOut(text, half.text, half.subject);
  if (of) return replaced(pieces, of[0], of[1], { text: of[2] });
  // "Roa arrived in Lima, but had to leave the city": of two cities neither.
  const site = THE_CITY.exec(text);
  const cities = new Set(placesIn(half.text).filter((place) => !place.startsWith('the ')));
  const [city] = cities;
  if (!site || city === undefined || cities.size > 1 || placesIn(text.slice(0, site.index)).length > 0)
    return [...pieces];
  return replaced(pieces, site.index, site[0].length, { text: city });
}
