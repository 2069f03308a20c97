/** Noun phrases that something may be named after: "the legation in Sofia", "a treaty of friendship", "the joint committee". */
import { matchesOf } from '../../../text/matches.js';
import { MONTHS } from '../../../dates/words.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';

export type ThingKind = 'measure' | 'mission' | 'paper' | 'trade' | 'body' | 'relations' | 'other';

export interface Phrase {
  text: string;
  /** The noun that it is about: "legation". */
  head: string;
  kind: ThingKind;
  start: number;
}

const MISSIONS = oneOf`
  embass(y|ies) legations? consulates?-general consulates?_general consulates? high_commissions? (consular_)?agenc(y|ies)
  (liaison_|representative_|trade_)?offices? diplomatic_missions? missions? trade_commissions? delegations?`;
const PAPERS = oneOf`
  agreements? treat(y|ies) conventions? protocols? accords? pacts? declarations? memorand(um|a) partnerships? communiqu[ée]s?
  waivers? documents? contracts? concordats? truces? armistices? plans? decrees? resolutions? constitutions?`;
const BODIES = oneOf`
  councils? committees? commissions? courts? unions? parliaments? governments? forums? societ(y|ies) federations? leagues?
  secretariats? schools? universit(y|ies) compan(y|ies) banks? airlines? bridges? pipelines? plants? dams? airports?
  zones? dams? rivers? statements? organi[sz]ations? associations? foundations? armies army regimes?`;
const TRADE = oneOf`trade turnover exchange exports? imports? investments?`;
const RELATIONS = oneOf`relations ties`;
const OTHERS = oneOf`
  borders? disputes? wars? battles? conflicts? visits? claims? cases? talks negotiations meetings? summits? conferences?
  mediations? projects? programmes? programs? exercises? states? operations? crisis`;
const MEASURES = oneOf`
  dut(y|ies) tariffs? sanctions? embargo(es)? blockades? bans? restrictions? visas? boycotts? quotas?`;

const KINDS: readonly (readonly [ThingKind, string])[] = [
  ['mission', MISSIONS],
  ['measure', MEASURES],
  ['paper', PAPERS],
  ['body', BODIES],
  ['relations', RELATIONS],
  ['trade', TRADE],
  ['other', OTHERS],
];
const MONTH = oneOf`${MONTHS}`;
const NO_WORD = oneOf`
  the an? which that who order part turn return fact spite addition particular ${MONTH}`;
const WORD = part`(?!${NO_WORD}(?!\p{L}))[\p{L}\p{M}’'–-]+`;
const DETERMINER = oneOf`[Tt]he [Aa]n? [Ii]ts [Tt]heir [Hh]is [Hh]er [Aa]nother \p{Lu}[\p{L}-]+['’]s?`;
const NAMES = part`(?!${MONTH}\b)\p{Lu}[\p{L}\p{M}’'–-]*`;
/** Where a common noun ends its phrase; "the treaty of good" is none. */
const ENDS = part`(?=_(was|were|is|are|and|in|on|of|at|by|with|from|for|that|which|had|has)(?!\p{L})|[,.;)]|$)`;
const NOUN = part`(${NAMES}|(?!\d)${WORD}${ENDS})`;
const MORE = part`(_(and_)?(?!(In|On)_)${NAMES}|_and_(?!${MISSIONS}_)${WORD}${ENDS}|,_${WORD}(?=(,_${WORD})?,?_and_))`;
/** "in Vlorë", "of friendship, commerce and navigation" */
const AFTER = pattern(
  'uy',
)`(_(in|of|on|between|for|with|to(?!_\p{Ll}+_(that|the|a|an|its)_)(?!_(?!the_)\p{Ll}))_(the_)?${NOUN}${MORE}{0,4}){0,3}`;
/** "relations with Prime Minister Zhou Enlai and": with whom they were agreed. */
const WITH_PERSON = pattern(
  'u',
)`_(with|between)_(the_)?${oneOf`President Prime King Queen Foreign Minister Chancellor Premier`}(?!\p{L}).*$`;
const OF_NAME = /\bthe\s\p{Lu}[\p{L}’-]+$/u;
const NOUN_OF_NAME =
  /^\s(?:corridor|strip|islands?|peninsula|region|border|river|strait|crossing|line|dam|pipeline|canal|question|area|province|valley|dispute|case|process)(?=[\s,.;])/;
const HEADS = KINDS.map(
  ([kind, heads]) => [kind, pattern('giu')`(?<![\p{L}-])${heads}(?![\p{L}-])`, pattern('iu')`^${heads}$`] as const,
);
const NO_NOUN = oneOf`in of on at for and or to by with from was were is that which had has as`;
const BEFORE = pattern('u')`(^|[\s(“"])(?<lead>(${DETERMINER}_)?(?!the_|The_)((?!${NO_NOUN}_)${WORD}_){0,4})$`;

/** The phrases of a text that name a thing, in order. */
export function phrasesOf(text: string): Phrase[] {
  const found: Phrase[] = [];
  for (const [kind, heads] of HEADS) {
    for (const match of matchesOf(text, heads)) {
      const before = lastWords(text.slice(Math.max(0, match.index - 70), match.index));
      const lead = determined(BEFORE.exec(before)?.groups?.lead ?? '');
      AFTER.lastIndex = match.index + match[0].length;
      const behind = AFTER.exec(text)?.[0] ?? '';
      // "signed the treaty of peace in Lima": the place is where it was signed.
      const own = behind.replace(WITH_PERSON, '');
      const named = kind === 'paper' ? own.replace(/\s(?:in|at)\s(?:the\s)?\p{Lu}.*$/u, '') : own;
      // "an agreement on the Kartarpur corridor, which": the noun behind the name.
      const end = match.index + match[0].length + named.length;
      const after = OF_NAME.test(named) ? named + (NOUN_OF_NAME.exec(text.slice(end, end + 30))?.[0] ?? '') : named;
      found.push({ text: `${lead}${match[0]}${after}`, head: match[0], kind, start: match.index - lead.length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  // "the embassy of the council": what stands within another is no thing of its own.
  return found.filter(({ start, text: own }, i) => {
    const before = found[i - 1];
    return !before || start >= before.start + before.text.length || own.length > before.text.length;
  });
}

/** More spaces than `BEFORE` takes. */
const MOST_SPACES = 7;

/** What is before them is not looked at: the pattern would be tried at each of its words. */
function lastWords(before: string): string {
  let at = before.length;
  for (let spaces = 0; spaces < MOST_SPACES; spaces++) {
    at = before.lastIndexOf(' ', at - 1);
    if (at <= 0) return before;
  }
  return before.slice(at);
}

/** From the last determiner on: in "opened the first embassy" the phrase begins at "the". */
function determined(lead: string): string {
  const at = lead.search(
    /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]nother|\p{Lu}[\p{L}-]+['’]s?)\s(?!.*\b(?:the|an?|its|their)\s)/u,
  );
  if (at >= 0) return lead.slice(at);
  const adjective = /\p{Lu}[\p{L}-]+\s(?:\p{Ll}+\s)?$/u.exec(lead);
  return adjective?.[0] ?? '';
}

/** The kind of thing that a noun names; null for other nouns. */
export function kindOfNoun(noun: string): ThingKind | null {
  return HEADS.find(([, , only]) => only.test(noun))?.[0] ?? null;
}

export const singular = (noun: string): string =>
  noun
    .replace(/^consulates([-\s])general/, 'consulate$1general')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');

/** As it is named again: "a treaty" is "the treaty", "Another agency" the agency. */
export function again(phrase: string): string {
  const words = phrase.replace(/^(?:[Aa]n?|[Aa]nother|[Tt]he)\s/, '');
  return /^\p{Lu}\p{L}+['’]s?\s/u.test(words)
    ? words
    : `the ${words.replace(/^(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s/, '')}`;
}
