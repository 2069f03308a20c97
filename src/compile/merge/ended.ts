/** Posts of the world table of which the article tells the end, in words that are no fact of a mission: "ordered the missions in Pskov to close". */
import { compareEdtf } from '../../dates/bounds.js';
import type { Edtf, Mission, MissionKind, Relation } from '../../model.js';
import { oneOf, pattern } from '../../text/pattern.js';
import { matchesOf } from '../../text/matches.js';
import { readKinds } from '../recognise/missions/kinds.js';
import { isSameCity } from '../recognise/missions/same-city.js';

const ENDS = /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|suspend(?:s|ed|ing)?|suspension|withdr(?:e|a)wn?)\b/i;
const AGAIN = /\b(?:re-?open\w*|resum\w+|opened\sagain|restored)\b/i;
/** Words for a post whatever its rank. */
const ANY_POST = pattern('i')`\b${oneOf`missions? posts? offices? representations?`}\b`;
const CONSULAR = /^(?:vice-)?consul/;
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:[\s-]\p{Lu}[\p{L}\p{M}'’-]*){0,3}/gu;

interface Saying {
  text: string;
  date: Edtf | null;
}

/** What the article tells, sentence by sentence, as far as the record keeps its words. */
function sayings({ events, summary }: Relation): Saying[] {
  return [
    ...events.flatMap(({ sentence, text, continuation, date }) =>
      [sentence ?? text, ...continuation].map((one): Saying => ({ text: one, date: date.edtf })),
    ),
    ...summary.split(/(?<=\.)\s/u).map((text): Saying => ({ text, date: null })),
  ];
}

const namesCity = (text: string, city: string): boolean =>
  text.includes(city) || matchesOf(text, NAME).some(([name]) => isSameCity(name, city));

/** The post by its rank, a consular one by any, or a word for posts as such. */
const namesPost = (text: string, kind: MissionKind): boolean =>
  readKinds(text).some((named) => named.kind === kind || (CONSULAR.test(kind) && CONSULAR.test(named.kind))) ||
  ANY_POST.test(text);

/** True where the article tells that a post of the table ends, and not that it was opened again since. */
export function isToldToEnd({ city, kind, since, until }: Mission, relation: Relation): boolean {
  if (city === null || until !== null) return false;
  const said = sayings(relation).filter(({ text }) => namesCity(text, city) && namesPost(text, kind));
  const isAfter = (date: Edtf | null): boolean => date === null || since === null || compareEdtf(date, since) >= 0;
  const end = said.findLast(({ text, date }) => ENDS.test(text) && !AGAIN.test(text) && isAfter(date));
  return end !== undefined && !said.some(({ text, date }) => AGAIN.test(text) && isLater(date, end.date));
}

const isLater = (date: Edtf | null, other: Edtf | null): boolean =>
  date !== null && other !== null && compareEdtf(date, other) > 0;
