/**
 * Who is named where in a sentence: countries by name, adjective, demonym, historic form or capital ("Tirana recognised
 * Kosovo"), and how a name relates to the two parties of the article.
 */
import { countryByCode } from '../../countries/country.js';
import { countryLookalikes, countryVocabulary, type CountryWord, type WordKind } from '../../countries/vocabulary.js';
import type { CountryCode } from '../../model.js';
import { NO_ACTORS, PREFIX_ADJECTIVES } from '../words/actor-words.js';
import { namesAfterCity } from '../words/named-after.js';
import { SHARED_SEATS } from '../words/shared-seats.js';
import { matchesOf } from '../../text/matches.js';

export type Side = 0 | 1;

export interface ActorMention {
  start: number;
  end: number;
  text: string;
  /** The state named: a party, a former state, a third state. */
  code: CountryCode;
  kind: WordKind;
  /** Which party it is or stood for; null for a third state. */
  side: Side | null;
  /** True for a capital after "in", "to", "from": a place, not a government. */
  place: boolean;
}

type Entry = Pick<CountryWord, 'text' | 'code' | 'kind'>;

type Index = Map<string, Entry[]>;
let shared: Index | null = null;
const headOf = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? text.charAt(0);

/** Adds an entry to those of its first word; `under` has the words that the index goes on from. */
function add(index: Index, entry: Entry, under?: Index): void {
  const head = headOf(entry.text);
  const list = index.get(head) ?? under?.get(head) ?? [];
  if (list.some(({ text }) => text === entry.text)) return;
  index.set(
    head,
    [...list, entry].sort((a, b) => b.text.length - a.text.length),
  );
}

/** Phrases by their first word, the longest first: what "Serbia and Montenegro" is must be settled before "Serbia". */
function vocabulary(): Index {
  if (shared) return shared;
  shared = new Map();
  for (const entry of countryVocabulary()) add(shared, entry);
  for (const text of [...countryLookalikes(), ...NO_ACTORS]) add(shared, { text, code: '', kind: 'name' });
  for (const [text, code] of PREFIX_ADJECTIVES) add(shared, { text, code, kind: 'adjective' });
  return shared;
}

/** The words of the parties that are too ambiguous for other articles ("Dominican", "Congolese"), with those of like beginning. */
function ownWords(parties: readonly CountryCode[]): Index {
  const own: Index = new Map();
  for (const code of parties) {
    const country = countryByCode(code);
    const take = (text: string, kind: WordKind): void => {
      add(own, { text, code, kind }, vocabulary());
    };
    for (const text of country?.adjectives ?? []) take(text, 'adjective');
    for (const { singular, plural } of country?.demonyms ?? []) {
      take(plural, 'demonym');
      take(singular, 'demonym');
    }
    for (const text of country?.capitals ?? []) take(text, 'capital');
    // An organisation acts in the articles on it alone.
    if (country?.kind === 'organisation') for (const text of [country.name, ...country.aliases]) take(text, 'name');
  }
  for (const code of parties) for (const text of SHARED_SEATS.get(code) ?? []) addSharedSeat(own, text, code, parties);
  const republic = federalRepublicAmong(parties);
  if (republic !== null) add(own, { text: FEDERAL_REPUBLIC, code: republic, kind: 'form' }, vocabulary());
  return own;
}

/** In an article on Yugoslavia "Belgrade" is its government, not that of Serbia. */
function addSharedSeat(own: Index, text: string, code: CountryCode, parties: readonly CountryCode[]): void {
  if (parties.some((party) => countryByCode(party)?.capitals.includes(text))) return;
  const head = headOf(text);
  const others = (own.get(head) ?? vocabulary().get(head) ?? []).filter((entry) => entry.text !== text);
  own.set(
    head,
    [...others, { text, code, kind: 'capital' } as const].sort((a, b) => b.text.length - a.text.length),
  );
}

const FEDERAL_REPUBLIC = 'Federal Republic';

let federal: readonly CountryCode[] | null = null;

/** The one state of an article, a predecessor of a party included, that "the Federal Republic" is; null where it is none or may be two. */
function federalRepublicAmong(parties: readonly CountryCode[]): CountryCode | null {
  federal ??= [
    ...new Set(
      countryVocabulary().flatMap(({ text, code }) => (text.startsWith(`${FEDERAL_REPUBLIC} of `) ? [code] : [])),
    ),
  ];
  const concerned = federal.filter(
    (code) =>
      parties.includes(code) || parties.some((party) => countryByCode(code)?.successors.includes(party) === true),
  );
  return concerned.length === 1 ? (concerned[0] ?? null) : null;
}

const LOCATIVE =
  /\b(?:in|at|to|from|near|via|through|outside|around|into|towards|between|reached|visited|left|entered|occupied|against)\s(?:the\s)?$/i;
const GOVERNMENT_IN = /\b(?:government|cabinet|authorities|leadership|ministry|parliament)\s(?:of|in|at)\s(?:the\s)?$/i;
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;
/** A letter goes on with the word; "US$" is money. */
const CONTINUES = /[\p{L}\p{M}\p{N}$]/u;

/** "Franco-Italian", but not "Francisco Franco". */
const PREFIXES: ReadonlySet<string> = new Set(PREFIX_ADJECTIVES.map(([text]) => text));

/** "the United States of Indonesia", "an Ibero-American summit": another name that a state's is part of. */
const isOfOtherName = (sentence: string, name: string, start: number, end: number): boolean =>
  (name.endsWith('United States') && /^\sof\s(?!America\b)\p{Lu}/u.test(sentence.slice(end, end + 14))) ||
  (/^Americans?$/.test(name) &&
    /\b(?:Ibero|Pan|Inter|Hispano|Afro)-$/.test(sentence.slice(Math.max(0, start - 10), start)));

/** Finds the states in sentences about two parties. */
export class ActorReader {
  readonly #successors = new Map<CountryCode, readonly CountryCode[]>();

  /** Few words beside the vocabulary that all readers share: an article may be read for two hundred pairs. */
  readonly #own: Index;

  constructor(readonly parties: readonly [CountryCode, CountryCode]) {
    this.#own = ownWords(parties);
  }

  /** All states that the sentence names, in order, without overlaps. */
  read(sentence: string): ActorMention[] {
    const mentions: ActorMention[] = [];
    let from = 0;
    for (const word of matchesOf(sentence, WORD)) {
      const start = word.index;
      if (start < from) continue;
      const entry = (this.#own.get(word[0]) ?? vocabulary().get(word[0]))?.find(
        ({ text }) => sentence.startsWith(text, start) && !CONTINUES.test(sentence.charAt(start + text.length)),
      );
      if (!entry || (PREFIXES.has(entry.text) && !/^[-–]/.test(sentence.slice(start + entry.text.length)))) continue;
      from = start + entry.text.length;
      if (entry.code === '' || isOfOtherName(sentence, entry.text, start, from)) continue;
      const before = sentence.slice(Math.max(0, start - 30), start);
      if (entry.kind === 'capital' && namesAfterCity(before, sentence.slice(from, from + 60))) continue;
      const place = entry.kind === 'capital' && LOCATIVE.test(before) && !GOVERNMENT_IN.test(before);
      mentions.push({ start, end: from, text: entry.text, code: entry.code, kind: entry.kind, side: null, place });
    }
    const named = new Set(mentions.map(({ code }) => code));
    return mentions.map((mention) => ({ ...mention, side: this.sideOf(mention.code, named) }));
  }

  /**
   * Which party a state is or stood for. Where both parties followed it (Yugoslavia for Croatia and Serbia), it stands for
   * the one that the sentence does not name, else for the one that continued it.
   */
  sideOf(code: CountryCode, named: ReadonlySet<CountryCode> = new Set()): Side | null {
    const [a, b] = this.parties;
    if (code === a) return 0;
    if (code === b) return 1;
    const followers = this.#followers(code);
    const [hasA, hasB] = [followers.includes(a), followers.includes(b)];
    if (hasA && hasB) {
      if (named.has(a) !== named.has(b)) return named.has(a) ? 1 : 0;
      return followers.indexOf(a) < followers.indexOf(b) ? 0 : 1;
    }
    return hasA ? 0 : hasB ? 1 : null;
  }

  /** Whether both parties followed a former state: what it did, both did. */
  isOfBoth(code: CountryCode): boolean {
    const followers = this.#followers(code);
    return this.parties.every((party) => party !== code && followers.includes(party));
  }

  #followers(code: CountryCode): readonly CountryCode[] {
    let followers = this.#successors.get(code);
    if (!followers) {
      followers = countryByCode(code)?.successors ?? [];
      this.#successors.set(code, followers);
    }
    return followers;
  }
}
