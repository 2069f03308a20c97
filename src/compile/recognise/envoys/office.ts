/** Offices of those who head a mission. */

/** An office by the words that may stand for it; the fuller words first. */
const OFFICES: readonly (readonly [office: string, words: RegExp])[] = [
  ["chargé d'affaires", /charg[ée]e?s?\sd[’']affaires?(?:\s(?:a\.?\s?i\.?|ad\sinterim|en\spied)(?=\s|$|[,:)]))?/iu],
  ['high commissioner', /high\scommissioner/iu],
  ['apostolic nuncio', /(?:apostolic\s)?(?:pro-?)?nuncio/iu],
  ['ambassador', /ambassador(?:\sextraordinary(?:\sand\splenipotentiary)?)?(?!-)/iu],
  ['consul general', /consul[-\s]general/iu],
  ['consul', /(?<!vice[-\s])consul\b/iu],
  ['head of mission', /head\sof\s(?:the\s)?(?:mission|delegation|office)/iu],
  ['permanent representative', /permanent\srepresentative/iu],
  ['representative', /representative/iu],
  ['envoy', /envoy/iu],
];
/** What makes another office of it: "acting high commissioner". */
const MANNER = /(acting|interim|non-?resident|honorary|designated?|deputy|special|resident)\s$/iu;
/** "Peruvian Ambassador to Japan", "Ambassador of Peru in Japan:" */
const BEFORE = /(?:(?:^|\s)(?:the|\p{Lu}[\p{L}-]+(?:['’]s)?))*\s?$/u;
const TO =
  /^(?:\s(?:of|to|in|for)\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:and|of|the|\p{Lu}[\p{L}'’-]*)){0,5}?(?=[:,]|$))?\s?[:,–—-]?\s?/u;

export interface NamedOffice {
  office: string;
  /** The text before and after the words of the office. */
  before: string;
  after: string;
}

/** The office that a text names; null when it names none. */
export function officeIn(text: string): NamedOffice | null {
  for (const [plain, words] of OFFICES) {
    const found = words.exec(text);
    if (found === null) continue;
    const lead = text.slice(0, found.index);
    const manner = MANNER.exec(lead);
    const office = manner === null ? plain : `${(manner[1] ?? '').toLowerCase()} ${plain}`;
    const before = manner === null ? lead : lead.slice(0, manner.index);
    const after = text.slice(found.index + found[0].length);
    return { office, before, after: after.replace(TO, '') };
  }
  return null;
}

/** The office that a title gives: "Peruvian Ambassador to Japan" → "ambassador"; an unknown one in its own words. */
export function officeOfTitle(title: string): string | null {
  const known = officeIn(title)?.office;
  if (known !== undefined) return known;
  const own = title.trim();
  return own !== '' && own.length <= 60 && !/\d/.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : null;
}

/** Whether what stands before an office only says whose it is. */
export const isOwner = (before: string): boolean => BEFORE.exec(before)?.index === 0;
