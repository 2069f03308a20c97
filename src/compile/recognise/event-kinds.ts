/** The kind of an event by the words of its sentence; the first rule that matches decides. */
import type { EventKind, StatusKind } from '../../model.js';

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
    'visit',
    /\b(?:visit(?:s|ed|ing)?|travell?ed\sto|paid\sa\s(?:\w+\s)?visit|received\s(?:in|by|his|her|president|prime)|was\sreceived|came\sto|went\sto|called\son|trip\sto|met\b|meeting|summit|talks\s(?:in|with|were)|joint\ssession|hosted|stay\sin|tour\sof)\b/i,
  ],
  [
    'membership',
    /\b(?:join(?:s|ed|ing)|accession|acced(?:ed|es)|entry\sinto|entered\s(?:nato|the\s(?:european|eu|league|united|council))|member(?:s|ship)?\sof|became\s(?:a\s)?members?|admitted\sto|admission|candidate)\b/i,
  ],
  [
    'agreement',
    /\b(?:treat(?:y|ies)|agreement|accords?|pact|convention|protocol|memorandum|declaration|concluded|ratif\w+|signed|armistice|truce|charter|concordat|partnership)\b/i,
  ],
  [
    'conflict',
    /\b(?:wars?\b|invad\w+|invasion|occup\w+|attack\w*|bomb\w+|battle|troops|army|armed|conflict|uprising|revolt|rebel\w*|siege|annex\w+|clash\w*|conquer\w*|fought|fighting|expelled|persona\snon\sgrata|dispute|crisis|riots?|deported|arrest\w*|sanctions|embargo)\b/i,
  ],
  [
    'representation',
    /\b(?:embass(?:y|ies)|legations?|consulates?|consular|ambassadors?|envoys?|chargés?|credentials|high\scommission|diplomatic\smission|liaison\soffice|minister\sin)\b/i,
  ],
  ['trade', /\b(?:trade|exports?|imports?|turnover|commerce|tariffs?|duty|duties|customs|invest\w+|economic\szone)\b/i],
  [
    'population',
    /\b(?:census|minorit\w+|emigrat\w+|immigra\w+|migrat\w+|settle[drs]\w*|population|inhabitants|refugees|diaspora|citizens\swere|residents)\b/i,
  ],
  [
    'cooperation',
    /\b(?:cooperat\w+|co-operat\w+|joint(?:ly)?|aid|assist\w+|support\w*|help\w*|allie[sd]|alliance|project|bridge|exchange\sof|partners?|volunteers|opened|inaugurated|launched)\b/i,
  ],
  [
    'statement',
    /\b(?:said|declared|announced|stated|called|remarked|criticis\w+|criticiz\w+|condemn\w+|apolog\w+|accused|expressed|proclaimed|demanded|protested|objected)\b/i,
  ],
];

/** The kind that the words of a sentence speak of. */
export function kindOfText(text: string): EventKind {
  return EVENT_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
