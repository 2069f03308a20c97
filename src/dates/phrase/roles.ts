/** How a date stands in its sentence: "since 1954", "until 1970", and whether anything happened at it. */

import type { DateRole } from '../../model.js';
import { oneOf, part, pattern } from '../../text/pattern.js';

/** `at`: it happened then. */
export type MentionRole = DateRole | 'at';

const ROLES: readonly (readonly [DateRole, string])[] = [
  ['since', oneOf`since from (starting|effective|dating)(_(in|on|from|as_of))? with_effect_from`],
  ['until', oneOf`until till up_until up_to up_till`],
  ['before', oneOf`before prior_to ahead_of`],
  ['after', oneOf`after following`],
  ['by', oneOf`by no_later_than not_later_than`],
];
const ROLE_BEFORE = ROLES.map(
  ([role, words]) =>
    [role, pattern('i')`\b${words}_((the|about|around|at_least|as_(early|late)_as|on|in)_)*$`] as const,
);
const ONWARDS = /^\s(?:onwards?)\b/;

/** The role that the words around a date give it. */
export function roleOf(before: string, after: string): MentionRole {
  return ROLE_BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? (ONWARDS.test(after) ? 'since' : 'at');
}

/** A comparison: the date measures something else. */
const MEASURES = /\b(?:than|over|on|from|with|to)\s(?:the\s(?:level\sof\s)?)?$/i;
/** "up from 172 billion a year earlier": by the words before the date. */
export const isUpFrom = (before: string): boolean => /\b(?:up|down)\sfrom\s[^,;]{1,60}\s$/i.test(before);
/** "53 percent more than a year earlier": the date only measures. */
export const isMeasure = (before: string, text: string): boolean =>
  /(?:earlier|before|previous|preceding)/i.test(text) && (MEASURES.test(before) || isUpFrom(before));

/** "born in Novi Sad in 1950", "born on 5 May 1950"; "moved to Athens in 1970" after it is a statement of its own. */
const BIRTHPLACE = part`(in|at|near|as|into)_((?!(and|who|but|then)\b)[\p{L}’'.,-]{1,30}_){1,6}`;
const BORN = pattern('iu')`\b(born|b\.)_(${BIRTHPLACE})?((on|in|about|around|between|from|c\.)_)?$`;
/** In brackets behind a name: "(born 5 May 1893; died 1971)", "(b. 1893 – d. 1971)". */
const LIFE_BRACKET = /\([^()]{0,80}?\b(?:b\.|d\.|born|died)\s[^()]{0,60}$/i;
/** True for the years of a person's life, which are not events between states. */
export const isLifeDate = (before: string): boolean => BORN.test(before) || LIFE_BRACKET.test(before);
