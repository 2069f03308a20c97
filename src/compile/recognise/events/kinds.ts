/** The kind of an event by the words of its sentence; the first rule that matches decides. */
import type { EventKind, StatusKind } from '../../../model.js';

/** A status change decides before any word does. */
export const KIND_OF_STATUS: Readonly<Record<StatusKind, EventKind>> = {
  recognised: 'recognition',
  established: 'establishment',
  severed: 'severance',
  restored: 'restoration',
  legation: 'representation',
  embassy: 'representation',
  "chargé d'affaires": 'representation',
  ambassador: 'representation',
  'consular relations': 'representation',
  'liaison office': 'representation',
  'high commission': 'representation',
};

export const EVENT_RULES: readonly (readonly [kind: EventKind, pattern: RegExp])[] = [
  [
    'conflict',
    /\b(?:declar(?:ed|es|ing|ation\sof)\swar|invad\w+|invasions?|annex\w+|besieg\w+|persona\snon\sgrata|expelled|bomb(?:ed|ing)s?|state\sof\swar|occupied|at\swar)\b/i,
  ],
  [
    'visit',
    /\b(?:visit(?:s|ed|ing)?|travell?ed\sto|tour(?:ed)?\b|trip\sto|paid\s(?:an?|his|her)\s(?:\S+\s){0,3}call|called\son\s(?:president|prime|king|queen|the)|(?:was|were)\sreceived|received\s(?:president|prime|foreign|king|queen|the|his|her)|stay\sin|(?:came|went|journeyed|flew)\sto\s(?!the\s(?:aid|help|throne|conclusion|power)|power|an?\s|terms|war)(?:the\s)?\p{Lu}|met\b|meetings?|summits?|talks\s(?:in|with|were|at)|joint\s(?:session|sitting)s?|hosted)\b/iu,
  ],
  [
    'membership',
    /\b(?:join(?:s|ed|ing)\s(?:the|nato|both)|accession|acced(?:ed|es|ing)|entry\s(?:in)?to|entered\s(?:nato|the\s(?:european|eu|league|united|council|organi[sz]ation))|member(?:s|ship)?\sof|became\s(?:\p{L}+\s){0,2}members?|admitted\sto|admission\sto|candidates?\sfor|founding\smembers?|founders\sof)\b/iu,
  ],
  [
    'agreement',
    /\b(?:treat(?:y|ies)|agreements?|accords?|pacts?|conventions?|protocols?|memorand(?:um|a)|declarations?|concluded|ratif\w+|signed|armistice|truce|charter|concordat|strategic\spartnership)\b/i,
  ],
  [
    'conflict',
    /\b(?:wars?|attack(?:s|ed|ing)?|battles?|troops|army|armies|armed|conflicts?|uprisings?|revolts?|rebel\w*|siege|clash\w*|conquer\w*|fought|fighting|disputes?|crisis|riots?|deported|arrest\w*|sanctions|embargo|fortress\w*|raid\w*|rupture)\b/i,
  ],
  [
    'representation',
    /\b(?:embass(?:y|ies)|legations?|consulates?|consular|(?<!conference\sof\s)ambassadors?|envoys?|charg[ée]s?|credentials|credence|high\scommission(?:er)?s?|diplomatic\smissions?|liaison\soffices?|minister\s(?:in|to)|nuncio|nunciature)\b/i,
  ],
  [
    'trade',
    /\b(?:trad(?:e|ing)|exports?|imports?|turnover|commerce|tariffs?|dut(?:y|ies)|customs|invest\w+|economic\szone|market)\b/i,
  ],
  [
    'population',
    /\b(?:census\w*|minorit\w+|emigrat\w+|immigra\w+|migrat\w+|settle(?:d|rs|ment|ments)?|population|inhabitants|refugees|diaspora|residents|made\stheir\shomes)\b/i,
  ],
  [
    'cooperation',
    /\b(?:co-?operat\w+|joint(?:ly)?|aid(?:ed)?|assist\w+|support\w*|help(?:ed|s)?|allie[sd]|alliance|projects?|bridges?|exchanges?|partners?|volunteers?|opened|inaugurated|launched|set\sup|founded)\b/i,
  ],
  [
    'statement',
    /\b(?:said|declared|announced|stated|called|remarked|criticis\w+|criticiz\w+|condemn\w+|apolog\w+|accused|expressed|proclaimed|demanded|protested|objected|claim(?:ed|s))\b/i,
  ],
];

/** The kind that the words of a sentence speak of. */
export function kindOfText(text: string): EventKind {
  return EVENT_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
