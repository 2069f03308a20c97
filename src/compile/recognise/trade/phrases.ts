/**
 * The words that say what an amount of money is: a total of trade, a flow from one side to the other, or something else.
 * Read from left to right; an amount belongs to the phrase before it.
 */
import { NO_TRADE } from './excluded.js';

export type FlowKind =
  'total' | 'exports' | 'imports' | 'deliveries' | 'opposite' | 'pair' | 'figures' | 'same' | 'those' | 'excluded';

export interface PhraseRule {
  kind: FlowKind;
  pattern: string;
}

/** Verbs that take an amount; behind "it" they tell of the figure before. */
const AMOUNT_VERBS =
  'was|were|is|are|had|has|have|rose|fell|grew|reached|amounted|stood|came|exceeded|totall?ed|declined|dropped|increased|decreased|then|later|climbed|slipped|shrank|peaked|passed|surpassed|topped|hit|went|doubled|tripled|jumped|soared|plunged|recovered|averaged|approached|neared';

/** "Trade" in the name of something that is no exchange of goods. */
const INSTITUTIONS =
  'agreements?|accords?|treat(?:y|ies)|pacts?|deals?|ministers?|ministry|minist(?:ries|erial)|offices?|organi[sz]ations?|unions?|fairs?|missions?|shows?|councils?|cent(?:re|er)s?|routes?|barriers?|commissioners?|commissions?|committees?|attach|delegations?|polic(?:y|ies)|talks|negotiations|laws?|embargo(?:es)?|sanctions|bans?|wars?|tensions|disputes?|preferences|promotion|forums?|zones?|areas?|blocs?|unionists?|names?|marks?|secretary|chamber';

export const PHRASES: readonly PhraseRule[] = [
  {
    kind: 'total',
    pattern:
      '(?:combined|total|overall)\\s(?:(?:value|volume|sum)\\sof\\s)?(?:exports\\s(?:and|plus)\\simports|imports\\s(?:and|plus)\\sexports)|(?:exports\\sand\\simports|imports\\sand\\sexports)(?=\\s(?:together|combined|taken\\stogether))|exports\\splus\\simports',
  },
  { kind: 'pair', pattern: 'exports?\\s?/\\s?imports?|imports?\\s?/\\s?exports?' },
  { kind: 'figures', pattern: 'the\\s(?:corresponding\\s|comparable\\s|respective\\s)?figures(?:\\sfor\\s\\d{4})?' },
  {
    kind: 'same',
    pattern:
      '(?:the|that|this)\\s(?:corresponding\\s)?(?:figure|number|amount|sum)|the\\s(?:value|exchange|total|volume)(?!\\sof)',
  },
  { kind: 'those', pattern: '(?:those|that)(?=\\s(?:from|to|of)\\s(?:the\\s)?\\p{Lu})' },
  {
    kind: 'opposite',
    pattern:
      'in\\sthe\\s(?:opposite|other|reverse)\\sdirection|the\\s(?:other|opposite)\\sway|in\\sreturn|vice\\sversa',
  },
  {
    kind: 'exports',
    pattern:
      '(?:re-?)?export(?:s|ed|ing|ation)?|sold|sells?|selling|suppl(?:y|ied|ies|ying)|shipped|deliver(?:ed|s|ing)|(?:sends?|sent|sending)(?=\\s[^.,;]{0,40}\\bgoods)',
  },
  {
    kind: 'imports',
    pattern:
      'import(?:s|ed|ing)?|b(?:ought|uys?|uying)|purchas(?:es?|ed|ing)|procured|receiv(?:ed|es|ing)(?=\\s[^.,;]{0,40}\\bgoods)',
  },
  {
    kind: 'deliveries',
    pattern: '(?:goods|products|merchandise|deliveries|shipments|sales|supplies|commodities|cargo(?:es)?)',
  },
  {
    kind: 'total',
    pattern:
      `(?:bilateral|mutual|two-way|reciprocal|total|overall|annual|commercial|foreign|economic|merchandise|visible|goods|commodity)\\s(?:trade\\sturnover|trade|trading|exchanges?|commerce|turnover)(?!\\s(?:${INSTITUTIONS}))|` +
      '(?:trade|trading|commercial|business)\\s(?:turnover|volumes?|exchanges?|relations|relationship|flows?|figures?|partners?|values?)|' +
      '(?:volume|value|turnover|exchange|level|amount)\\sof\\s(?:the\\s)?(?:\\w+[\\s-]){0,2}?(?:trade|goods|commerce|exchanges?)(?:\\sand\\sservices)?|' +
      `exchange\\sof\\s(?:goods|commodities|merchandise)|(?<!\\b(?:free|world)\\s)trad(?:e|ing)(?!\\s(?:and\\s[\\p{L}-]+\\s)?(?:${INSTITUTIONS}))|(?<!\\b(?:chambers?|minist(?:ry|er)|department|secretary)\\s(?:of|for)\\s)commerce|turnover|economic\\sexchanges?|interchange`,
  },
  {
    kind: 'same',
    pattern: `(?:it|they|this|that|these)(?=\\s(?:${AMOUNT_VERBS}))|(?:a|the|new)\\s(?:new\\s)?record\\sof|it\\shad(?=\\s(?:reached|risen|grown|fallen))`,
  },
  { kind: 'excluded', pattern: NO_TRADE },
];

export const PHRASE = new RegExp(
  `(?<![\\p{L}-])(?:${PHRASES.map(({ pattern }, i) => `(?<p${i}>${pattern})`).join('|')})(?![\\p{L}])`,
  'giu',
);

/** The kind of one match of `PHRASE`. */
export function kindOf(groups: Record<string, string | undefined> | undefined): FlowKind | null {
  const i = PHRASES.findIndex((_, at) => groups?.[`p${at}`] !== undefined);
  return PHRASES[i]?.kind ?? null;
}
