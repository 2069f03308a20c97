/** What the columns of a table hold, by their headings. */

export type Role =
  | 'date'
  | 'until'
  | 'guest'
  | 'person'
  | 'host'
  | 'sender'
  | 'receiver'
  | 'country'
  | 'city'
  | 'place'
  | 'purpose'
  | 'subject'
  | 'mission'
  | 'people'
  | 'number'
  | 'share'
  | 'mark'
  | 'other';

/** The first that fits a heading decides. Headings are short: each pattern is tried on the whole of one. */
const RULES: readonly (readonly [role: Role, pattern: RegExp])[] = [
  // "No.", "#", "Ref.", "Image": nothing that is recorded.
  [
    'mark',
    /^(?:#|№|no\.?|nr\.?|number|rank|s\.?\s?no\.?|refs?\.?|references?|sources?|notes?|image|photo|map|link|website)$/i,
  ],
  ['until', /\b(?:closed|closure|until|ended|end)\b/i],
  [
    'date',
    /\b(?:dates?|years?|days?|when|opened|since|established|opening|signed|signature|time|period|month|census)\b/i,
  ],
  [
    'guest',
    /\b(?:guests?|visitors?|visiting|delegations?|head(?:ed)?\sby|who|official|dignitary|leader|president|minister)\b/i,
  ],
  ['person', /^(?:names?|persons?)$/i],
  ['sender', /^from$|\b(?:sending|sender|of\sorigin|represented\scountry|mission\sof|embassy\sof)\b/i],
  ['receiver', /^to$|\b(?:receiving|receiver|accredited\s(?:to|in))\b/i],
  ['city', /\b(?:city|cities|location|located|seat|embass(?:y|ies)\sin|consulates?(?:[-\s]general)?\sin|capital)\b/i],
  ['host', /\b(?:hosts?|hosted|host\s(?:country|state)|visited|destination|country\svisited)\b/i],
  ['place', /\b(?:places?|venues?|locations?|where|town)\b/i],
  [
    'purpose',
    /\b(?:purposes?|reasons?|occasions?|type\sof\svisit|details?|remarks?|comments?|description|outcome|agenda)\b/i,
  ],
  [
    'subject',
    /\b(?:agreements?|treat(?:y|ies)|titles?|documents?|events?|accords?|protocols?|subject|name|convention|memorand)|^visits?$/i,
  ],
  ['mission', /\b(?:missions?|embass(?:y|ies)|consulates?|representations?|posts?|types?|kinds?)\b/i],
  ['share', /(?:%|\bper\s?cent(?:age)?\b|\bshare\b|\bproportion\b)/i],
  ['country', /\b(?:country|countries|state|nation|party|partner)\b/i],
  ['number', /\b(?:population|inhabitants|people|number|total|persons|residents|count)\b/i],
];

/** The role of each column, in order. */
export function rolesOf(columns: readonly string[]): Role[] {
  return columns.map((heading) => RULES.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? 'other');
}

/** The first cell under a column of one of these roles, the earlier role first; "" where there is none. */
export function cellUnder(cells: readonly string[], roles: readonly Role[], ...wanted: readonly Role[]): string {
  for (const role of wanted) {
    const at = roles.findIndex((each, i) => each === role && (cells[i] ?? '') !== '');
    if (at >= 0) return cells[at] ?? '';
  }
  return '';
}

/** A row that has one text over all columns: a label for the rows below it. */
export const isLabel = (cells: readonly string[]): boolean => cells.length > 1 && new Set(cells).size === 1;
