/** The infobox's `mission1` and `mission2`: the missions of one party in the other. */
import { resolveCountry } from '../../../countries/resolve.js';
import { ActorReader, type Side } from '../../sentence/actors.js';
import { other, type Codes, type Field } from '../../sentence/annotate.js';
import { readPlaces } from '../../sentence/places.js';
import { countryOfCapital, isCityState, sideOfCity } from '../../sentence/seats.js';
import { LONGEST_SENTENCE } from '../../sources/sentences.js';
import { isCityName } from './city.js';
import type { MissionDraft, MissionFact } from '../fact.js';
import { sideOfField } from '../infobox-side.js';
import { readKinds, type KindMention } from './kinds.js';

const MISSION = /^(?:mission|embassy|envoymission)[12]$/;
/** "Permanent Mission of Kenya": a mission only for the infobox, which lists nothing else. */
const BARE = /\b(?:permanent\s)?(?:mission|representation|delegation)\b/i;
const NONE = /\b(?:none|closed|suspended|former)\b/i;
/** "(accredited from Seoul)", "(non-resident)" */
const NON_RESIDENT = /\((?:accredited|non-?resident)\b|\bnon-?resident\b/i;
/** A second mission on the same line: "Embassy, Tokyo; Consulate-General, Osaka" */
const NEXT = /(?:[;,·•/]|\band)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{M}-]*\s){0,3}$/u;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*|of|and|the|de|du|la";
/** "of Bosnia and Herzegovina", "of the Republic of Trinidad and Tobago" */
const OWNER = new RegExp(
  `^\\s(?:of|to|for)\\s(?:the\\s)?(?:${WORD})(?:\\s(?:${WORD})){0,7}?(?=,|\\s\\(|\\s[–—-]\\s|\\s(?:in|to)\\s|$)`,
  'u',
);
const JOINT = /^(?:,\s|\s[–—-]\s|\s\(|\s(?:in\s)?(?=\p{Lu})|:\s)/u;
/** Kinds of which a state keeps one in another: only their seat may lie in a third country. */
const SINGLE: ReadonlySet<string> = new Set([
  'embassy',
  'high commission',
  'nunciature',
  'diplomatic mission',
  'permanent representation',
]);

const isState = (name: string): boolean => resolveCountry(name, { exact: true, suggest: false }).status === 'exact';

type Kind = Pick<KindMention, 'kind' | 'start' | 'end' | 'plural'>;

function kindsOf(text: string): Kind[] {
  const [first, ...more] = readKinds(text);
  const bare = BARE.exec(text);
  if (first) return [first, ...more.filter(({ start }) => NEXT.test(text.slice(0, start)))];
  if (!bare) return [];
  const kind = /delegation/i.test(bare[0])
    ? 'delegation'
    : /permanent/i.test(bare[0])
      ? 'permanent representation'
      : 'diplomatic mission';
  return [{ kind, start: bare.index, end: bare.index + bare[0].length, plural: false }];
}

/** Where what the mission is called ends: "Embassy of Mexico to the Holy See". */
function endOfName(text: string, { end }: Kind): number {
  let at = end;
  for (let i = 0; i < 2; i += 1) {
    at += OWNER.exec(text.slice(at))?.[0].length ?? 0;
    // "of the Republic of China (Taiwan)", but "of Peru (Seoul)"
    const bracket = /^\s\(([^()]{2,40})\)/.exec(text.slice(at));
    if (bracket?.[1] !== undefined && isState(bracket[1])) at += bracket[0].length;
  }
  return at;
}

/** A state's name is no city, unless it is the name of its only one. */
function isCity(name: string, codes: Codes): boolean {
  if (codes.some((code) => isCityState(code, name))) return true;
  if (!isCityName(name)) return false;
  return !isState(name);
}

function citiesOf(text: string, kind: Kind, limit: number, codes: Codes): string[] {
  let at = endOfName(text, kind);
  // "Embassy of Japan in Panama, Panama City": the state, then its city.
  for (let i = 0; i < 2; i += 1) {
    const joint = JOINT.exec(text.slice(at, limit));
    const places = joint ? readPlaces(text, at + joint[0].length, limit, true) : [];
    const cities = places.map(({ name }) => name).filter((name) => isCity(name, codes));
    const [only] = places;
    if (cities.length > 0 || !only) return kind.plural ? cities : cities.slice(0, 1);
    at = only.end;
  }
  return [];
}

/** The city in the name of the page that the field links to, where its words leave it out: "Embassy of Peru, Tokyo". */
function cityOfTarget({ targets }: Field, kind: Kind, codes: Codes): string | null {
  for (const target of targets) {
    const [named] = kindsOf(target);
    const city = named?.kind === kind.kind ? citiesOf(target, named, target.length, codes)[0] : undefined;
    if (city !== undefined) return city;
  }
  return null;
}

/** Reads the fields of one document: `mission1`, "Albanian Embassy, Ankara" → the embassy of the first party. */
export class InfoboxMissions {
  private readonly actors: ActorReader;
  /** The mission of the field before, whose city may stand in an entry of its own. */
  private last: { field: string; fact: MissionDraft } | null = null;

  constructor(private readonly codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  read(field: Field): MissionFact[] {
    const { last } = this;
    this.last = null;
    const { value: text } = field;
    const side = MISSION.test(field.field) ? sideOfField(field, this.codes) : null;
    if (side === null || text.length > LONGEST_SENTENCE || NONE.test(text)) return [];
    const kinds = kindsOf(text);
    if (kinds.length === 0 && last?.field === field.field) return this.cityOf(last.fact, text);
    const facts = kinds.flatMap((kind, i) => this.missions(field, kind, kinds[i + 1]?.start ?? text.length, side));
    const [fact] = facts.slice(-1);
    if (fact) this.last = { field: field.field, fact };
    return facts.map((one) => ({ rule: 'mission: infobox', fact: one }));
  }

  /** "Embassy of Peru" and, on the next line, "Tokyo" */
  private cityOf(fact: MissionDraft, text: string): MissionFact[] {
    const [place] = readPlaces(text, 0, text.length, true);
    if (fact.city !== null || place?.start !== 0 || place.end !== text.length || !isCity(place.name, this.codes))
      return [];
    Object.assign(fact, {
      city: place.name,
      ...this.residence(fact.kind, place.name, fact.receiving, fact.sending, false),
    });
    return [{ rule: 'mission: infobox, its city', fact }];
  }

  private missions(field: Field, kind: Kind, limit: number, side: Side): MissionDraft[] {
    const text = field.value;
    const owner = this.ownerOf(text.slice(0, limit), kind);
    // The mission of a third state, which looks after the interests of the party.
    if (owner === null) return [];
    const sender = owner ?? side;
    const cities: (string | null)[] = citiesOf(text, kind, limit, this.codes);
    if (cities.length === 0) cities.push(cityOfTarget(field, kind, this.codes));
    const [sending, receiving] = [this.codes[sender], this.codes[other(sender)]];
    return cities.flatMap((city): MissionDraft[] => {
      const residence = this.residence(kind.kind, city, receiving, sending, NON_RESIDENT.test(text));
      return residence === null
        ? []
        : [
            {
              sending,
              receiving,
              city,
              kind: kind.kind === 'honorary consulate-general' ? 'honorary consulate' : kind.kind,
              ...residence,
              since: null,
              until: null,
              source: field.source,
              firm: true,
            },
          ];
    });
  }

  /** The party whose mission it says it is; undefined when it says nothing, null for a third state. */
  private ownerOf(text: string, { start, end }: Kind): Side | null | undefined {
    const actors = this.actors.read(text);
    const owner =
      actors.find(
        (one) => one.start >= end && /^\sof\s(?:the\s)?(?:\p{L}+\sof\s(?:the\s)?)?$/u.test(text.slice(end, one.start)),
      ) ?? actors.find((one) => one.end <= start && /^(?:['’]s?)?\s(?:\p{L}+\s)?$/u.test(text.slice(one.end, start)));
    return owner === undefined || owner.kind === 'capital' ? undefined : owner.side;
  }

  /** Where the mission sits: in the receiving state, or in a third one from which it is accredited; null where that is not said. */
  private residence(
    kind: string,
    city: string | null,
    receiving: string,
    sending: string,
    elsewhere: boolean,
  ): Pick<MissionDraft, 'resident' | 'accreditedFrom'> | null {
    const own = city === null ? null : sideOfCity(city, this.codes);
    const third = city === null || own !== null || !SINGLE.has(kind) ? null : countryOfCapital(city);
    const seat = own === null ? third : this.codes[own];
    if (seat !== null && seat !== receiving && (elsewhere || seat !== sending))
      return { resident: false, accreditedFrom: seat };
    return elsewhere ? null : { resident: true, accreditedFrom: null };
  }
}
