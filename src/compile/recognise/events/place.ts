/** Where an event took place, as its statement says. */
import type { EventKind } from '../../../model.js';
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
  ${START}([Ii]n|[Aa]t|[Nn]ear|[Oo]utside|on_the(?=_Plains)|the(?=_(village|town|city)_of))_(the_)?((\p{Ll}+_)?${TOWN}_(of_)?)?(?=\p{Lu})`;
/** Somebody or something gets somewhere: not what is said or given "to" somebody. */
const MOTION = part`
  (came|comes|come|coming|went|go|goes|going|travell?(ed|ing)|fl[ye]w|flown|flying|sail(ed|ing)|moved?|moving|transferred|relocat\p{L}+|returned?|march(ed|ing)|
  advanced|withdrew|withdrawn|retreated|fled|flee|escaped|drove|rode|follow(ed|ing)|sent|dispatched|brought|taken|took|carried|shipped|deliver(ed|ing)|handed_over|
  landed|headed|set_out|left|invited|accompanied|summoned|called|recalled|deported|evacuated|delegated|appointed|accredited|posted|assigned|
  named|arriv(ed|al)|withdrawal|removed|crossed|sold_\p{L}+|exported|[Vv]isits?|[Tt]rips?|[Jj]ourneys?|[Tt]ours?|[Ff]lights?|[Ee]xpedition|[Mm]issions?|[Ee]mbass(y|ies)|[Ee]nvoys?|[Ll]ine|[Rr]oad|
  [Rr]ailway|[Rr]oute|[Aa]mbassadors?|[Mm]inisters?|[Cc]onsuls?|[Dd]elegations?|[Dd]elegates|[Pp]ilgrimage|[Ss]ervice|[Ww]ay|[Tt]rain|[Bb]us|[Pp]ipeline|[Rr]ecalled|[Mm]ove|[Tt]ransfer|[Rr]eturn)`;
const NO_WAY = oneOf`
  [Rr]esponse [Rr]eply [Ss]peech [Aa]pology [Ss]upport [Hh]elp [Aa]id loyalty pressure independence telegram letters? messages? note
  gifts? presents? appeal exequatur`;
const MOVED = pattern('u')`${START}${MOTION}(,?_(?!${NO_WAY}\b)[^\s,;.]+){0,9},?_$`;
const TO = pattern('gu')`${START}(to|into|(?<!there_)from)_(?=\p{Lu})`;
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
  |(^|_)Wars?(_|$)|(^|_)(Protectorate|Empire|Kingdom|Act)$|(^|_)\p{Lu}{3,}(_|$)|^\p{Lu}{2,}$|^(North|South|East|West)$|-$`;
/** "Islamic states", "45 billion KSh": a word that describes, a sum. */
const DESCRIBES = /(?:ic|ian|ish|ese|ean)$/;
const DESCRIBED = /^\s(?!(?:on|in|at|from|until|between|with|when|where|during|for)\b)\p{Ll}{3,}/u;
const SUM = /^\s\d[\d.,]*\s(?:million|billion|trillion)/;
/** "Sol.500 million", "the Moche dynasty", "the Dayton accords"; a conference is held where it is named after. */
const NO_PLACE_BEFORE = pattern('u')`
  ^(\.?[$€£¥\d]|[-–]\p{Lu}|_(wars?|crisis|question|affair|uprising|accords?|dynasty|culture|regime|government|rule|empire|party|troops|army|forces|people|agreement|treaty|process)\b)`;
/** "Plains of Abraham", "Congo estuary": common nouns that belong to the name in front of them. */
const LANDFORM = /^\s(?:estuary|river|valley|island|islands|bay|strait|desert|peninsula|airport|pass|lake|border)\b/;

/** "consulates in Niš (since 2008), Kragujevac (since 2018)": the place of which the date is a note. */
const NOTED = pattern('u')`\p{Lu}[\p{L}\p{M}'’-]*(_\p{Lu}[\p{L}\p{M}'’-]*){0,3}_\((since|from|until)_$`;

/** "the fighting in Gaza", "the junta in Athens": where that is, which is not told itself. */
const ELSEWHERE = pattern('u')`
  \b(${oneOf`because_of of towards over about on after since during against at except amid despite as in_view_of by with owing_to due_to`})_
  (the_|its_|an?_|their_)?([\p{L}-]+_){0,3}?(${oneOf`wars? fighting conflict crisis situation junta regime events unrest troubles policy interests
  protests? coup massacres? authorities government violence elections? occupation intervention`})_([\p{Ll}]+_)?(in|at|near)_(the_)?$`;
/** "After the battle of Mohács", "According to the customs authorities in Baku,": in front of what is told. */
const IN_FRONT =
  /(?:^|,\s)(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Uu]ntil|[Aa]ccording to|[Ii]n the view of)\s(?:the\s|an?\s)?(?:(?!the\s)[\p{L}\p{M}’'-]+\s){1,7}(?:the\s)?$/u;
/** "agreed to set up offices in Lima", "provided for a crossing at Tacna": what is to be is no place of the agreement. */
const TO_BE = pattern('u')`
  \b(${oneOf`provid(ed|es)_for agreed_(to|that|on) promised planned proposed offered demanded recommended`}_(?!in_|at_)[^.;]*|
  ${oneOf`announced said declared stated told reported estimated`}_([^.;]{0,60}_)?(that|would)_[^.;]*)$`;
const IS_DONE_THERE =
  /\b(?:signed|concluded|initialled|met|meeting|talks|visit|summit|session|speech|conference|embassy|consulate|mission|legation)\b[^.;]*$/;
const ONLY_SAID: ReadonlySet<EventKind> = new Set(['agreement', 'statement', 'cooperation', 'trade']);
/** ", when an embassy was set up in Lima": of the clause under what is told. */
const UNDER = /,?\s(?:when|where|while|because|since|as|whereas)\s[^,;]*$/;

/** What decides between the places of a statement. */
export interface Where {
  text: string;
  kind: EventKind;
  /** The offset of the date. */
  dated: number;
  actors: readonly ActorMention[];
  people: readonly PersonMention[];
  isSupplied: (at: number) => boolean;
}

/** Reads the place at an offset; null where there is none. A state that is no party is kept aside. */
class Reader {
  state: string | null = null;

  constructor(readonly where: Where) {}

  at(offset: number, keepsState = false): string | null {
    const { text, actors, people } = this.where;
    const place = readPlaces(text, offset, offset + 90, true)[0];
    if (!place || NO_PLACE.test(place.name) || NAMES_NO_PLACE.test(place.name)) return null;
    const after = text.slice(place.end, place.end + 30);
    if (NO_PLACE_BEFORE.test(after) || SUM.test(after)) return null;
    if (DESCRIBES.test(place.name) && DESCRIBED.test(after)) return null;
    if (people.some(({ start, end }) => place.start < end && start < place.end)) return null;
    const named = actors.find(
      ({ start, end, kind }) =>
        kind !== 'capital' && start <= place.start && end >= place.start + Math.min(4, place.name.length),
    );
    if (named) {
      if (keepsState && named.side === null && named.kind === 'name') this.state ??= named.text;
      return null;
    }
    return place.name + (LANDFORM.exec(text.slice(place.start + place.name.length))?.[0] ?? '');
  }
}

/** Whether the words before a place say that it is that of something else. */
function isElsewhere({ text, kind, dated }: Where, at: number): boolean {
  const before = text.slice(0, at);
  if (IN_FRONT.test(before) && dated > at && !/[Bb]attle\sof\s(?:the\s)?$/.test(before)) return true;
  if (ELSEWHERE.test(before)) return true;
  return ONLY_SAID.has(kind) && TO_BE.test(before) && !IS_DONE_THERE.test(TO_BE.exec(before)?.[0] ?? '') && dated < at;
}

/** The city or place that a statement names; null where it names none. A state that is a party is no place. */
export function placeOf(where: Where): string | null {
  const { text, dated, actors, isSupplied } = where;
  const reader = new Reader(where);
  const noted = NOTED.exec(text.slice(0, dated));
  const own = noted ? reader.at(noted.index) : null;
  if (own !== null) return own;
  let best: { name: string; far: number } | null = null;
  for (const shape of [AT, BATTLE, TO, TAKEN]) {
    for (const match of matchesOf(text, shape)) {
      const at = match.index + match[0].length;
      if (
        isElsewhere(where, at) ||
        (shape === TO && !MOVED.test(text.slice(Math.max(0, match.index - 90), match.index)))
      )
        continue;
      const name = reader.at(at, shape === AT || shape === TAKEN);
      if (name === null || (shape === TAKEN && !isTaken(match[0], name, actors))) continue;
      // Of two places the one next to the date; what stands in front of a clause is farther than it looks.
      const under = at > dated && UNDER.test(text.slice(dated, at)) ? 32 : 0;
      const far = Math.abs(at - dated) + (shape === TO ? 12 : 0) + (isSupplied(at) ? 60 : 0) + under;
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
  return direct(where, reader) ?? reader.state;
}

/** "Lima fell", "On 16 October 2023 Lima was the venue of" */
function direct({ text }: Where, reader: Reader): string | null {
  const front = DATE_IN_FRONT.exec(text)?.[0].length ?? 0;
  const name = /^\p{Lu}/u.test(text.slice(front)) ? reader.at(front) : null;
  return name !== null && text.startsWith(name, front) && DIRECT.test(text.slice(front + name.length)) ? name : null;
}

/** What is visited or left may be a person or a body; only a seat of government is surely a place. */
function isTaken(verb: string, name: string, actors: readonly ActorMention[]): boolean {
  if (/^(?:occupied|captured|recaptured|besieged|bombed|shelled|reached|stormed|liberated)/.test(verb)) return true;
  return actors.some(({ kind, text }) => kind === 'capital' && text === name);
}
