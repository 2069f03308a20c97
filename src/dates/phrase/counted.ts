/** Numbers that count, measure or name: no year stands where these words do. */

/** Words and signs after which a number is a name or a count. */
const LABEL =
  /(?:\b(?:Resolutions?|Nos?\.?|Numbers?|Articles?|Agenda|Vision|Horizon|Protocol|Flight|Boeing|Airbus|Decree|Law|Order|Directive|Regulation|Route|Highway|Road|Group|Chapter|Section|Pages?|pp?\.|Paragraph|Catalogue|Room|Tel\.?|Fax|Phone|numbered|[Ee]xactly|[Oo]nly|[Ss]ome|[Nn]early|[Aa]lmost|least|most|[Ee]very|[Aa]nother|(?:[Mm]ore|[Ll]ess|[Ff]ewer)\sthan|Unit|Brigade|Model|Type)|[$€£¥₤₺₽#№+]|\b[A-Z]{3}|\b(?:US|CA|AU|C|A|R)\$)\s?(?:\d[\d/]{0,8}(?:,\s(?:and\s)?|\s(?:and|or|to|&)\s)){0,6}$/;
/** "since at least 1990" tells a year all the same. */
export const AT_LEAST = /\b(?:since|until|from|by|before|after)\sat\s(?:the\s)?(?:least|most)\s$/i;

/** "a population of 1900", "an army of about 2000". */
const QUANTITY =
  /\b(?:populations?|total|average|number|sum|height|army|force|area|range|majority|garrison|crew|quota|maximum|minimum|capacity|contingent|staff|membership|circulation|salary|fee|length|distance|altitude|elevation|depth|weight|corps|detachment|crowd|group|fleet|team|town|village)\s(?:of|to|at|was|is)\s(?:(?:about|around|over|up\sto|nearly|roughly|approximately)\s)?$/i;

/** "In 2019 US exports" and "in 2019 US$5 million" begin with a year. */
const UNIT =
  /^\s?(?:%|per\s?cent|percent|°|km|kilomet|metres|meters|miles|hectares|tons|tonnes|kilogram|kg|litres|barrels|mw|megawatt|gw|million|billion|trillion|thousand|bn\b|mn\b|m\b|hours\b|GMT|euros?\b|dollars?\b|pounds?\b|francs?\b|roubles?\b|rubles?\b|marks?\b|zlotys?\b|lek|forints?\b|dinars?\b|kuna|kronor|kroner|crowns|yen\b|yuan\b|(?:US\s?\$|US\sdollars|USD|EUR)(?!\s?\d))/i;

/** The other end of a range of counts, and up to two adjectives: "1500 to 2000 well-armed Greek soldiers". */
const RANGE = String.raw`\s?(?:to|and|or|[–—-])\s?\d{3,4}(?![,.]?\d)`;
const FUNCTION_WORD =
  '(?:the|an?|its|their|his|her|both|two|all|some|many|in|of|and|or|to|by|when|where|which|that|with)';
const ADJECTIVES = String.raw`^(?:${RANGE})?\s(?:(?!${FUNCTION_WORD}\b)[\p{L}-]+\s){0,2}?`;
const NOUN = new RegExp(
  `${ADJECTIVES}(?:soldiers|troops|men|women|people|persons|individuals|inhabitants|residents|citizens|nationals|immigrants|emigrants|migrants|refugees|students|pupils|teachers|tourists|visitors|passengers|workers|employees|volunteers|fighters|prisoners|victims|deaths|casualties|families|households|houses|homes|schools|companies|firms|enterprises|products|items|goods|ships|vessels|aircraft|planes|tanks|vehicles|cars|trucks|books|copies|pages|words|villages|towns|islands|islanders|settlers|colonists|members|participants|delegates|officers|officials|diplomats|staff|peacekeepers|policemen|sailors|horses|cattle|sheep|scholarships|flights|hours|days|weeks|months|years|votes|seats|works|projects|speakers|descendants|believers|faithful|monks|metres|kilometres|miles|euros|dollars|countries|times)\\b`,
  'u',
);
/** With "in" before them even a round number counts these: "printed in 2000 copies". */
const IN_NOUN = /^\s(?:copies|cases|pages|instalments|countries|localities)\b/;

/** Nations in the plural: "over 2000 Albanians". */
const NATION =
  /^\s(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}*(?:ans|bs|eks|urks|rks|ats|ese|edes|oles|anes|vaks|enes|oma|kis|lars|ards)\b/u;

/** True for a number that is a name, a quantity or an amount, whatever else stands around it. */
export function isLabelled(before: string, after: string): boolean {
  return (LABEL.test(before) && !AT_LEAST.test(before)) || QUANTITY.test(before) || UNIT.test(after);
}

/** "2000 in 2015", "2000 of them": the number is of that year, of those people. */
const OF_OTHERS = /^\s(?:in\s(?:the\syear\s)?[12]\d{3}|of\s(?:them|whom|which|these|those))\b/;

/** True when what follows a number is counted by it. */
export const isCounted = (after: string): boolean => NOUN.test(after) || OF_OTHERS.test(after);

/** True when even "in" before the number leaves it a count. */
export const isCountedWithIn = (before: string, after: string): boolean =>
  IN_NOUN.test(after) && !/^In\s$/.test(before);

/** True when people of a nation follow a number. */
export const isOfNation = (after: string): boolean => NATION.test(after);
