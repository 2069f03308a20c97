/** The infobox's `envoy1` and `envoytitle1`: who heads the mission of the first party today, and as what. */
import { DateReader } from '../../../dates/phrase/read.js';
import { part, pattern } from '../../../text/pattern.js';
import { other, type Codes, type Field } from '../../sentence/annotate.js';
import type { EnvoyDraft, EnvoyFact } from '../fact.js';
import { sideOfField } from '../infobox-side.js';
import { officeIn, officeOfTitle } from './office.js';

const LONGEST = 200;
const NOBODY = /\b(?:vacant|none|unknown|t\.?b\.?[acd]|nobody|n\/a|to\sbe\s\p{L}+|closed|former)\b/iu;
const HONORIFIC =
  /^(?:(?:H\.?\s?E\.?|(?:His|Her|Their)\sExcellency|Mrs?\.?|Ms\.?|Dame|The\sHon(?:ou?rable|\.)?)\s)+(?=\p{Lu})/u;
const BRACKET = /\s*\(([^()]{0,100})\)/u;
/** Names of persons: several words, the first and the last with a capital; particles between them. */
const WORD = part`\p{Lu}[\p{L}\p{M}.'’-]*`;
const BETWEEN = part`(${WORD}|\p{Ll}{1,4}|d['’]\p{Lu}[\p{L}-]*|"[^"]{1,30}")`;
const NAME = pattern('u')`^${WORD}(_${BETWEEN})*_${WORD}(,?_(Jr|Sr|III?|IV)\.?)?$`;

/** "(since 2019)" → 2019; undefined for one who has left office: "(2015–2019)". */
function sinceOf(bracket: string): string | null | undefined {
  const [date] = new DateReader().read(`since ${bracket.replace(/^(?:since|from|appointed(?:\sin)?)\s/i, '')}`);
  if (/\b(?:until|to\s\d|died)\b/i.test(bracket) || /\d\s?[–-]\s?\d/.test(bracket)) return undefined;
  const edtf = date?.edtf ?? null;
  return edtf !== null && edtf.endsWith('/..') ? edtf.slice(0, -3) : edtf;
}

interface Read {
  name: string;
  office: string | null;
  since: string | null;
}

function readEnvoy(value: string): Read | null {
  if (value.length > LONGEST || NOBODY.test(value)) return null;
  const bracket = BRACKET.exec(value)?.[1] ?? '';
  const text = value.replace(BRACKET, '').trim();
  const said = officeIn(text);
  const since = bracket === '' ? null : sinceOf(bracket);
  if (since === undefined) return null;
  // "Ana Paz, Ambassador", "Ambassador Ana Paz", "Ambassador: Ana Paz"
  const before = said?.before.replace(/[,:–—-]?\s*$/u, '').trim() ?? '';
  const words = said === null ? [text] : [said.after, before];
  const name = words
    .map((each) =>
      each
        .replace(/^[:,–—-]\s*/u, '')
        .trim()
        .replace(HONORIFIC, ''),
    )
    .find((each) => NAME.test(each));
  return name === undefined
    ? null
    : { name, office: said?.office ?? (bracket === '' ? null : (officeIn(bracket)?.office ?? null)), since };
}

/** Reads the fields of one document. */
export class InfoboxEnvoys {
  /** The offices that the fields before gave, by the field of their holder. */
  private readonly offices = new Map<string, string | null>();

  constructor(private readonly codes: Codes) {}

  read(field: Field): EnvoyFact[] {
    const side = /^envoy(?:title)?[12]$/.test(field.field) ? sideOfField(field, this.codes) : null;
    if (side === null) return [];
    if (field.field.startsWith('envoytitle')) {
      this.offices.set(field.field.replace('title', ''), officeOfTitle(field.value));
      return [];
    }
    const read = readEnvoy(field.value);
    if (read === null) return [];
    const fact: EnvoyDraft = {
      ...read,
      office: read.office ?? this.offices.get(field.field) ?? null,
      sending: this.codes[side],
      receiving: this.codes[other(side)],
      source: field.source,
    };
    return [{ rule: 'envoy: infobox', fact }];
  }
}
