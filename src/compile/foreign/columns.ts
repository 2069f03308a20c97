/** What the columns of a table of partners hold, by their headings. */
import { oneOf, pattern } from '../../text/pattern.js';

/** What a table of partners is: a bare list of dates, or a table with notes on each partner. */
export type TableKind = 'list' | 'notes';

export interface Columns {
  kind: TableKind;
  /** Column numbers from 0; null where the table has no such column. */
  partner: number;
  /** When relations began. */
  began: number | null;
  ended: number | null;
  /** When the article's country recognised the partner. */
  recognised: number | null;
  notes: readonly number[];
}

const PARTNER_NOUN = oneOf`
  countr(y|ies) states? sovereign_states? regions? nations? territor(y|ies) entit(y|ies) organi[sz]ations?
  international_organi[sz]ations? members? names?`;
const OR_OTHER = oneOf`regions? territor(y|ies) countr(y|ies) entit(y|ies) organi[sz]ations? states?`;
const PARTNER = pattern('i')`^(partner_)?${PARTNER_NOUN}(_?(\/|or|and|&)_?${OR_OTHER})?$`;
const RELATIONS = /\b(?:relations|ties)\b/i;
const BEGAN =
  /\b(?:beg[aiu]n\w*|establish\w*|\(re\)establish\w*|start\w*|since|from|date|opened|resumed|formal|diplomatic)\b/i;
const BARE_BEGAN = /^(?:since|date|established|formal(?:\san)?|date\s(?:of\s)?(?:establishment|established))$/i;
const ENDED = /\b(?:ended|severed|broken|terminated|suspended|until)\b/i;
const RECOGNISED = /^(?:date\sof\srecognition|recogni[sz]ed(?:\sby\s.{1,60}|\son)?)$/i;
const NOTES = /^(?:notes?|remarks?|comments?|details?|description|information|background|status|overview|-)\b/i;
const UNTOLD = /^(?:#|no\.?|nr\.?|s\.?\s?no\.?|index|ref(?:erence)?s?\.?|sources?|citations?|flag|)$/i;
/** What a date beside a country may be else. */
const OF_OTHER_THINGS = pattern('i')`\b${oneOf`
  visits? visitors? treat(y|ies) agreements? accords? member(ship)?s? trade polls? elections? philately stamps?
  embassies conventions? recognition`}\b`;

/**
 * What the columns of a table hold; null for a table that is no list of partners.
 * @param heading The innermost heading or the caption: "Official visits" says what its dates are.
 */
export function columnsOf(headings: readonly string[], heading: string): Columns | null {
  const all = headings.map((text) => text.replace(/\[[^[\]]{1,12}\]|[.:]$/g, '').trim());
  const of = (test: (text: string) => boolean): number | null => {
    const at = all.findIndex(test);
    return at < 0 ? null : at;
  };
  const recognised = of((text) => RECOGNISED.test(text));
  const ended = of(
    (text) =>
      RELATIONS.test(text) && ENDED.test(text) && !BEGAN.test(text.replace(/\b(?:formal|diplomatic|date)\b/gi, '')),
  );
  const told = of(
    (text) =>
      all.indexOf(text) !== ended &&
      RELATIONS.test(text) &&
      (BEGAN.test(text) || /^(?:formal|duration)/i.test(text)) &&
      !/\bnotes?\b/i.test(text),
  );
  const bare = told === null && !OF_OTHER_THINGS.test(heading) ? of((text) => BARE_BEGAN.test(text)) : null;
  const began = told ?? bare;
  if (began === null && recognised === null && !all.some((text) => NOTES.test(text))) return null;
  let partner = of((text) => PARTNER.test(text));
  // A blank heading over the countries, beside one that speaks of relations.
  if (partner === null && told !== null && told > 0 && all[0] === '') partner = 0;
  if (partner === null) return null;
  const notes = all.flatMap((text, i) => (NOTES.test(text) && i !== began ? [i] : []));
  const roles = new Set([partner, began, ended, recognised, ...notes]);
  const strange = all.some((text, i) => !roles.has(i) && !UNTOLD.test(text));
  // "Date" and "Country" stand in many tables: one with columns of another kind is none of partners.
  if (strange && told === null && !(recognised !== null && notes.length > 0)) return null;
  if (began === null && recognised === null && (notes.length === 0 || strange)) return null;
  return { kind: bare !== null && notes.length === 0 ? 'list' : 'notes', partner, began, ended, recognised, notes };
}
