/** Where an event took place, as its statement says. */
import type { ActorMention } from '../../sentence/actors.js';
import type { PersonMention } from '../../sentence/people/people.js';
import { readPlaces } from '../../sentence/places.js';
import { capitalOf } from '../../sentence/seats.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

const START = part`(?<![\p{L}-])`;
/** "the port of", "the frontier station of" */
const TOWN = oneOf`
  city town port village capital station district fortress province resort island centre center heart outskirts suburb`;
const AT = pattern('gu')`
  ${START}([Ii]n|[Aa]t|[Nn]ear|[Oo]utside|on_the(?=_Plains)|founded_the|the(?=_(village|town|city)_of))_(the_)?((\p{Ll}+_)?${TOWN}_(of_)?)?(?=\p{Lu})`;
/** What is said or given "to" somebody. */
const NO_WAY = oneOf`
  [Aa]ccording [Ss]poke [Ss]peaking [Tt]alked [Bb]elongs? belonged contracts? awarded [Tt]hanks [Dd]ue [Oo]wing addition [Rr]esponse
  [Rr]eplied relation regard respect [Pp]rior loyal sold attributed compared referred letter message dedicated named lost`;
const TO = pattern('gu')`${START}(?<!\b${NO_WAY}_)(to|into|from)_(?=\p{Lu})`;
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
  ^\p{Lu}[^,;]{1,60}_((was|were)_(recaptured|captured|occupied|taken|besieged|bombed|shelled|liberated)|fell|was_the_(venue|site|scene|seat))\b`;
/** "Sofia received an American consular agency" */
const RECEIVED = /^\s(?:received|got|had|gained|was\sgiven)\s/;
/** Names after "in" and "at" that are no place. */
const NO_PLACE = pattern('u')`^(${oneOf`
  January February March April May June July August September October November December Spring Summer Autumn Winter Parliament Congress
  European_Union European EU NATO UN United_Nations Union Council Commission Court Committee World_War War Soviet
  English French German Russian Turkish Greek Latin Arabic Spanish Portuguese Serbian Albanian Ministry Foreign Embassy
  Republic Kingdom Empire Treaty Agreement Protocol League Assembly House Senate National International Olympic Organisation Organization
  Science Technology Education Culture Trade Economics Agriculture Tourism Health Energy Area Article Operation Chapter Section
  General Security Great World President Prime Minister King Queen Cold First Second Holy Presidents Christmas Easter`})(?!\p{L})`;
/** Wars and other affairs, bodies by their letters, what a name breaks off in. */
const NAMES_NO_PLACE = pattern('u')`
  ${oneOf`War Wars Crisis Revolution Uprising Games Cup Olympics Festival Process Declaration Accords? Plan Act Party Government Dynasty Forum`}$
  |^\p{Lu}{2,}$|-$`;
/** "Sol.500 million", "the Moche dynasty", "the Dayton accords"; a conference is held where it is named after. */
const NO_PLACE_BEFORE = pattern('u')`
  ^(\.?[$€£¥\d]|_(dynasty|culture|regime|government|rule|empire|party|troops|army|forces|people|accords?|agreement|treaty|process)\b)`;
/** "Plains of Abraham", "Congo estuary": common nouns that belong to the name in front of them. */
const LANDFORM = /^\s(?:estuary|river|valley|island|islands|bay|strait|desert|peninsula|airport|pass|lake|border)\b/;

/** "consulates in Niš (since 2008), Kragujevac (since 2018)": the place of which the date is a note. */
const NOTED = pattern('u')`\p{Lu}[\p{L}\p{M}'’-]*(_\p{Lu}[\p{L}\p{M}'’-]*){0,3}_\((since|from|until)_$`;

/** The city or place that a statement names; null where it names none. A state that is a party is no place. */
export function placeOf(
  text: string,
  dated: number,
  actors: readonly ActorMention[],
  people: readonly PersonMention[],
  isSupplied: (at: number) => boolean,
): string | null {
  let state: string | null = null;
  const read = (at: number): string | null => {
    const place = readPlaces(text, at, at + 90, true)[0];
    if (!place || NO_PLACE.test(place.name) || NAMES_NO_PLACE.test(place.name)) return null;
    if (NO_PLACE_BEFORE.test(text.slice(place.end, place.end + 14))) return null;
    if (people.some(({ start, end }) => place.start < end && start < place.end)) return null;
    const named = actors.find(
      ({ start, end, kind }) =>
        kind !== 'capital' && start <= place.start && end >= place.start + Math.min(4, place.name.length),
    );
    if (named) {
      if (named.side === null && named.kind === 'name') state ??= named.text;
      return null;
    }
    return place.name + (LANDFORM.exec(text.slice(place.start + place.name.length))?.[0] ?? '');
  };
  const noted = NOTED.exec(text.slice(0, dated));
  const own = noted ? read(noted.index) : null;
  if (own !== null) return own;
  let best: { name: string; far: number } | null = null;
  for (const where of [AT, BATTLE, TO, TAKEN]) {
    for (const match of matchesOf(text, where)) {
      const at = match.index + match[0].length;
      const name = read(at);
      if (name === null || (where === TAKEN && !isTaken(match[0], name, actors))) continue;
      // Of two places the one next to the date; what stands in front of a clause is farther than it looks.
      const far = Math.abs(at - dated) + (where === TO ? 12 : 0) + (isSupplied(at) ? 60 : 0);
      if (best === null || far < best.far) best = { name, far };
    }
  }
  if (best) return best.name;
  const capital = matchesOf(text, CAPITAL).flatMap(
    ({ groups }) => actors.find(({ text: name }) => name === groups?.adjective) ?? [],
  )[0];
  if (capital) return capitalOf(capital.code);
  const receiving = actors.find(({ kind, start, place }) => kind === 'capital' && start === 0 && !place);
  if (receiving && RECEIVED.test(text.slice(receiving.end))) return receiving.text;
  const front = DATE_IN_FRONT.exec(text)?.[0].length ?? 0;
  const direct = DIRECT.test(text.slice(front)) ? read(front) : null;
  return direct ?? state;
}

/** What is visited or left may be a person or a body; only a seat of government is surely a place. */
function isTaken(verb: string, name: string, actors: readonly ActorMention[]): boolean {
  if (/^(?:occupied|captured|recaptured|besieged|bombed|shelled|reached|stormed|liberated)/.test(verb)) return true;
  return actors.some(({ kind, text }) => kind === 'capital' && text === name);
}
