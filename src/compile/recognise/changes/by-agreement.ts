/** The date of what an agreement did, in the sentence after the one that dates the agreement: "By this treaty, they recognised …" */
import type { DateMention } from '../../../dates/phrase/read.js';
import { AGREEMENT } from '../../../dates/phrase/nouns.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import type { Sentence } from '../../sentence/annotate.js';

const PAPER = part`(${AGREEMENT}|${oneOf`declaration communiqué protocol note exchange document convention pact accord peace memorandum`})`;
const WITH = oneOf`By In With Under Through Thereby Hereby On_the_basis_of As_part_of`;
const OPENS = pattern('u')`^(
  ${WITH}_(this|that|these|the(_same)?|its|their|which)_([\p{L}-]+_){0,2}${PAPER}s?\b |
  ${WITH}_(it|this|that|them)\b(?!_\p{L}) | (In|By|Under|With)_it\b | (In|By|With)_doing_so\b | Th(ereby|us)\b)`;
const HOLDS_PAPER = pattern('i')`\b${PAPER}`;

/** The one date of the sentence before, where an undated sentence opens with the agreement that it dates. */
export function dateByAgreement({ text, dates, previous, block }: Sentence): readonly DateMention[] {
  const opening = dates.length === 0 ? OPENS.exec(text)?.[0] : undefined;
  if (opening === undefined || previous?.block !== block || !HOLDS_PAPER.test(previous.text)) return dates;
  const happened = previous.dates.filter(({ happens }) => happens);
  const [only] = happened;
  if (!only || happened.some(({ edtf }) => edtf !== only.edtf)) return dates;
  return [{ ...only, basis: 'context', role: 'at', start: 0, end: opening.length }];
}
