/** Where an event took place, as its statement says. */
import type { ActorMention } from '../../sentence/actors.js';
import { readPlaces, type Place } from '../../sentence/places.js';
import { capitalOf } from '../../sentence/seats.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { clausesOfSameTime } from './alone.js';
import { isElsewhere, type Where } from './elsewhere.js';
import { isNoPlace } from './no-place.js';
import { isNotThere } from './not-there.js';

const START = part`(?<![\p{L}-])`;
/** "the port of", "the frontier station of" */
const TOWN = oneOf`
  city town port village capital station fortress resort island centre center heart outskirts suburb`;
const AT = pattern('gu')`
  ${START}([Ii]n|[Aa]t|on_the(?=_Plains)|the(?=_(village|town|city)_of))_(the_)?((\p{Ll}+_)?${TOWN}_(of_)?)?(?=\p{Lu})`;
/** Somebody or something gets somewhere: not what is said or given "to" somebody. */
const MOTION = part`
  (came|comes|come|coming|went|go|goes|going|travell?(ed|ing)|fl[ye]w|flown|flying|sail(ed|ing)|moved?|moving|transferred|relocat\p{L}+|returned?|march(ed|ing)|
  advanced|withdrew|withdrawn|retreated|fled|flee|escaped|drove|rode|follow(ed|ing)|sent|dispatched|brought|taken|took|carried|shipped|deliver(ed|ing)|handed_over|
  landed|headed|set_out|left|invited|accompanied|summoned|called|recalled|deported|evacuated|delegated|appointed|accredited|posted|assigned|
  named|arriv(ed|al)|withdrawal|removed|crossed|sold_\p{L}+|exported|[Vv]isits?|[Tt]rips?|[Jj]ourneys?|[Tt]ours?|[Ff]lights?|[Ee]xpedition|[Mm]issions?|[Ee]mbass(y|ies)|[Ee]nvoys?|[Ll]ine|[Rr]oad|
  [Rr]ailway|[Rr]oute|[Aa]mbassadors?|[Mm]inisters?|[Cc]onsuls?|[Dd]elegations?|[Dd]elegates|[Pp]ilgrimage|[Ss]ervice|[Ww]ay|[Tt]rain|[Bb]us|[Pp]ipeline|[Rr]ecalled|[Mm]ove|[Tt]ransfer|[Rr]eturn)`;
const NO_WAY = oneOf`
  [Rr]esponse [Rr]eply [Ss]peech [Aa]pology [Ss]upport [Hh]elp [Aa]id loyalty pressure independence telegram letters? messages? note
  gifts? presents? appeal exequatur extend`;
const MOVED = pattern('u')`${START}${MOTION}(,?_(?!${NO_WAY}\b)[^\s,;.]+){0,9},?_$`;
/** "withdrew its troops from Lima", but not "a flight from Lima". */
const LEAVES = oneOf`withdr\p{L}+ evacuat\p{L}+ retreat\p{L}* depart\p{L}* expel\p{L}+ retired fled sailed drove driven remov\p{L}+`;
const TO = pattern('gu')`${START}(to|into|(?<=\b${LEAVES}_([^,;.]{0,60}_)?)from)_(?=\p{Lu})`;
const AFFAIR = oneOf`
  [Bb]attle [Ss]iege [Ss]urrender [Ff]all [Bb]ombing [Ss]helling [Cc]ongress [Ss]ummit [Mm]outh airport`;
const BATTLE = pattern('gu')`${START}${AFFAIR}_(of|at)_(the_)?(?=\p{Lu})`;
const TOOK = oneOf`
  occupied captured recaptured besieged bombed shelled reached entered visited left stormed liberated took`;
const TAKEN = pattern('gu')`${START}${TOOK}_(the_)?(?=\p{Lu})`;
const CAPITAL = pattern(
  'gu',
)`\b(in|to|of|at|reached|visited|occupied)_(the_)?(?<adjective>\p{Lu}\p{L}+)['’]?s?_capital\b`;
/** "On 16 October 2023 Tirana was …": the subject stands behind its date. */
const DATE_IN_FRONT = /^(?:(?:On|In|By)\s(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}+\s)?(?:\d{1,2},\s)?\d{4},?\s)?/u;
const DIRECT = pattern('u')`
  ^_((was|were)_(recaptured|captured|occupied|taken(?!_up)|besieged|bombed|shelled|liberated)|fell|was_the_(venue|site|scene|seat))\b`;
/** "Sofia received an American consular agency" */
const RECEIVED = /^\s(?:received|got|had(?=\s(?:an?|the|its|no|only|one|two|\d)\s)|gained|was\sgiven)\s/;
/** "Plains of Abraham", "Congo estuary": common nouns that belong to the name in front of them. */
const LANDFORM = /^\s(?:estuary|river|valley|island|islands|bay|strait|desert|peninsula|airport|pass|lake|border)\b/;

/** "consulates in Niš (since 2008), Kragujevac (since 2018)": the place of which the date is a note. */
const NOTED = pattern('u')`\p{Lu}[\p{L}\p{M}'’-]*(_\p{Lu}[\p{L}\p{M}'’-]*){0,3}_\((since|from|until)_$`;

/** "in Lima, where the office was closed in 1990": the place that "where" stands for. */
const WHERE_DATED = pattern(
  'u',
)`\b(in|at|to|near)_(?=\p{Lu}[\p{L}\p{M}’'-]*(_\p{Lu}[\p{L}\p{M}’'-]*){0,3},_where_)[^,]+,_where_(?<told>[^,;.]{0,90})$`;

/** "where it was moved to Kyoto in 1990" */
const NAMES_ANOTHER = /\b(?:in|at|to|into|near|from)\s\p{Lu}/u;

/** ", when an embassy was set up in Lima": of the clause under what is told. */
const UNDER = /,?\s(?:when|where|while|because|since|as|whereas)\s[^,;]*$/;

/** A place that only another sentence names stands behind all of this one. */
const SUPPLIED = 10_000;

/** A place that a statement names. */
interface Found {
  name: string;
  /** Whether others are listed with it: "in Lima, Kyoto and Tacna". */
  oneOfSeveral: boolean;
}

const JOINED = /\b(?:and|or|as\swell\sas|plus|along\swith|together\swith)\b|&/;

/** Reads the place at an offset; null where there is none. A state that is no party is kept aside. */
class Reader {
  state: string | null = null;
  /** Where the names of lists begin. */
  readonly #listed = new Set<number>();

  constructor(readonly where: Where) {}

  at(offset: number, keepsState = false): Found | null {
    const { text } = this.where;
    const [place, ...more] = readPlaces(text, offset, offset + 90, true);
    if (!place || !this.#isPlace(place)) return null;
    const named = this.#stateAt(place);
    if (named) {
      if (keepsState && named.side === null && named.kind === 'name') this.state ??= named.text;
      return null;
    }
    const list = [place, ...more.filter((one) => this.#isPlace(one) && !this.#stateAt(one))];
    // "in Niš (since 2008) and Kragujevac (since 2018)": each has its own date.
    const isList =
      list.slice(0, -1).every(({ note }) => note === '') && JOINED.test(text.slice(place.end, list.at(-1)?.start));
    if (isList) for (const { start } of list) this.#listed.add(start);
    return {
      name: place.name + (LANDFORM.exec(text.slice(place.start + place.name.length))?.[0] ?? ''),
      oneOfSeveral: this.#listed.has(place.start),
    };
  }

  #isPlace({ name, start: at, end: to }: Place): boolean {
    const { text, people } = this.where;
    if (isNoPlace(name, text.slice(to, to + 30))) return false;
    return !people.some(({ start, end }) => at < end && start < to);
  }

  #stateAt({ name, start: at }: Place): ActorMention | undefined {
    return this.where.actors.find(
      ({ start, end, kind }) => kind !== 'capital' && start <= at && end >= at + Math.min(4, name.length),
    );
  }
}

/** The city or place that a statement names; null where it names none or several. A state that is a party is no place. */
export function placeOf(where: Where): string | null {
  const { text, kind, dated, actors, isSupplied } = where;
  const reader = new Reader(where);
  const noted = NOTED.exec(text.slice(0, dated));
  const own = noted ? reader.at(noted.index) : null;
  if (own !== null) return own.name;
  const whereAt = WHERE_DATED.exec(text.slice(0, dated));
  const antecedent =
    whereAt && !NAMES_ANOTHER.test(whereAt.groups?.['told'] ?? '')
      ? reader.at(whereAt.index + whereAt[0].indexOf(' ') + 1)
      : null;
  if (antecedent !== null) return antecedent.name;
  let best: (Found & { far: number }) | null = null;
  const sameTime = clausesOfSameTime(text, dated).filter((clause) => isOfState(clause.start, actors));
  const others = new Set<string>();
  for (const shape of [AT, BATTLE, TO, TAKEN]) {
    for (const match of matchesOf(text, shape)) {
      const at = match.index + match[0].length;
      if (
        isElsewhere(where, at) ||
        isNotThere({ text, kind, dated, at }) ||
        (shape === TO && !MOVED.test(text.slice(Math.max(0, match.index - 90), match.index)))
      )
        continue;
      const found = reader.at(at, shape === AT || shape === TAKEN);
      if (found === null || (shape === TAKEN && !isTaken(match[0], found.name, actors))) continue;
      if (sameTime.some(({ start, end }) => at >= start && at < end)) others.add(found.name);
      // Of two places the one next to the date; what stands in front of a clause is farther than it looks.
      const under = at > dated && UNDER.test(text.slice(dated, at)) ? 32 : 0;
      const far = Math.abs(at - dated) + (shape === TO ? 12 : 0) + (isSupplied(at) ? SUPPLIED : 0) + under;
      if (best === null || far < best.far) best = { ...found, far };
    }
  }
  // "Peru opened an office in Lima in 1995, and Japan opened one in Kobe at the same time"
  const { name = '', oneOfSeveral = false } = best ?? {};
  if (best) return oneOfSeveral || [...others].some((other) => other !== name) ? null : name;
  const capital = matchesOf(text, CAPITAL).flatMap(
    ({ groups }) => actors.find(({ text: name }) => name === groups?.adjective) ?? [],
  )[0];
  if (capital) return capitalOf(capital.code);
  const receiving = actors.find(({ kind, start, place }) => kind === 'capital' && start === 0 && !place);
  if (receiving && RECEIVED.test(text.slice(receiving.end))) return receiving.text;
  return direct(where, reader) ?? reader.state;
}

/** Whether a clause opens with a state that does something. */
const isOfState = (at: number, actors: readonly ActorMention[]): boolean =>
  actors.some(({ kind, start }) => kind === 'name' && start >= at && start < at + 6);

/** "Lima fell", "On 16 October 2023 Lima was the venue of" */
function direct({ text }: Where, reader: Reader): string | null {
  const front = DATE_IN_FRONT.exec(text)?.[0].length ?? 0;
  const name = /^\p{Lu}/u.test(text.slice(front)) ? (reader.at(front)?.name ?? null) : null;
  return name !== null && text.startsWith(name, front) && DIRECT.test(text.slice(front + name.length)) ? name : null;
}

/** What is visited or left may be a person or a body; only a seat of government is surely a place. */
function isTaken(verb: string, name: string, actors: readonly ActorMention[]): boolean {
  if (/^(?:occupied|captured|recaptured|besieged|bombed|shelled|reached|stormed|liberated)/.test(verb)) return true;
  return actors.some(({ kind, text }) => kind === 'capital' && text === name);
}
