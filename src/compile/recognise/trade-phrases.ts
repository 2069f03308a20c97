/**
 * The words that say what an amount of money is: a total of trade, a flow from one side to the other, or something else.
 * Read from left to right; an amount belongs to the phrase before it.
 */

export type FlowKind = 'total' | 'exports' | 'imports' | 'deliveries' | 'opposite' | 'pair' | 'same' | 'excluded';

export interface PhraseRule {
  kind: FlowKind;
  pattern: string;
}

/** What looks like trade and is not. */
const EXCLUDED =
  'invest(?:ed|s|ments?|ing|ors?)|FDI|capital|aid|grants?|loans?|credits?|credit\\sline|remittances|sent\\shome|debts?|surplus|deficits?|balance|targets?|goals?|aim(?:ed|s)?|' +
  'forecasts?|expect(?:ed|s|ations?)?|potential|hop(?:ed|es?|ing)|plans?|planned|GDP|gross\\sdomestic|budgets?|funds?|funding|assistance|donat(?:ed|ions?)|compensation|reparations?|contracts?|' +
  'paid|pays?|cost(?:s|ing)?|sav(?:e|ings?)|loss(?:es)?|revenues?|turnover\\sof\\s(?:the\\s)?(?:company|firm)|support|financ(?:ed|ing)|subsid(?:y|ies)|realistic|should|could|would|' +
  'stock|assets?|holdings?|tourists?|tourism|arms\\s(?:deal|sales)|projects?|pipeline|market\\scapitali[sz]ation|development\\scooperation';

export const PHRASES: readonly PhraseRule[] = [
  { kind: 'pair', pattern: 'exports?\\s?/\\s?imports?|imports?\\s?/\\s?exports?' },
  { kind: 'pair', pattern: 'the\\s(?:corresponding\\s)?figures?(?:\\sfor\\s\\d{4})?' },
  { kind: 'opposite', pattern: 'in\\sthe\\s(?:opposite|other|reverse)\\sdirection|the\\sother\\sway|in\\sreturn' },
  { kind: 'exports', pattern: '(?:re-?)?export(?:s|ed|ing)?|sold|sells?|suppl(?:y|ied|ies)|shipped|deliver(?:ed|s)' },
  { kind: 'imports', pattern: 'import(?:s|ed|ing)?|b(?:ought|uys?)|purchase[sd]?' },
  { kind: 'deliveries', pattern: '(?:goods|products|merchandise|deliveries|shipments|sales|supplies|commodities)' },
  {
    kind: 'total',
    pattern:
      '(?:bilateral|mutual|two-way|total|overall|annual|commercial|foreign|economic|merchandise)\\s(?:trade|exchanges?|commerce|turnover|trade\\sturnover)|(?:trade|commercial)\\s(?:turnover|volume|exchanges?|relations|flows?|figures?)|(?:volume|value|turnover|exchange)\\sof\\s(?:the\\s)?(?:\\w+\\s){0,2}?(?:trade|goods|commerce|exchanges?)(?:\\sand\\sservices)?|exchange\\sof\\sgoods|trade|commerce|turnover|the\\s(?:exchange|total|volume)(?!\\sof)|economic\\sexchange',
  },
  {
    kind: 'same',
    pattern:
      '(?:It|They|This|That|These)(?=\\s(?:was|were|had|has|have|rose|fell|grew|reached|amounted|stood|came|exceeded|totall?ed|declined|dropped|increased|then|later|climbed|slipped|peaked|passed|surpassed|topped|hit))|(?:a|the|new)\\srecord\\sof|it\\shad(?=\\s(?:reached|risen|grown|fallen))',
  },
  { kind: 'excluded', pattern: EXCLUDED },
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

/** Behind an amount: "$500 million of investment", "100 million euros in grants". */
export const EXCLUDED_AFTER = new RegExp(
  `^\\s(?:(?:of|in|worth\\sof|for|as)\\s)?(?:\\w+\\s){0,2}?(?:${EXCLUDED})\\b|^\\s(?:more\\sthan|less\\sthan|higher|lower)\\b`,
  'iu',
);
/** Before an amount, nearer than any phrase: "rose by $2 million", "a surplus of". */
export const CHANGE_BEFORE =
  /\b(?:(?:rose|rise|grew|growth|fell|dropped|increased?|decreased?|declined?|up|down|gain|jump(?:ed)?)\sby|a\s(?:rise|growth|increase|fall|decline|drop)\sof|difference\sof|per\scapita\sof)\s(?:\w+\s){0,2}$/i;
/** A wish or a forecast, however near the word "trade" stands to the figure. */
export const FORECAST =
  /\b(?:expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed)?|hop(?:e|es|ed|ing)|plan(?:s|ned)?|aim(?:s|ed|ing)?|want(?:s|ed)?|would|could|should|will|may|might|intend(?:s|ed)?|agreed\sto|pledged?|vow(?:ed)?|target(?:s|ed|ing)?|goal|potential|realistic)\b[^.;]{0,80}$/i;
