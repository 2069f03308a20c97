/** Names of documents, meetings and bodies with a city in them, which then is no party: "Minsk Group", "Statute of Rome". */
import { oneOf, part, pattern } from '../../text/pattern.js';

const PAPER = oneOf`
  agreements? accords? treat(y|ies) pacts? protocols? statutes? conventions? declarations? charters? memorandum memoranda
  communiqu[ée]s? compact consensus principles rules armistice ceasefire truce capitulations? diktat award arbitration act`;
const MEETING = oneOf`
  summits? conferences? congress(es)? process(es)? groups? clubs? forums? formats? dialogues? initiatives? round
  negotiations quartet quad platform plan programme olympics games`;
const NAMED = oneOf`${PAPER} ${MEETING}`;
/** "Brussels NATO Summit", "Paris Climate Agreement", "Minsk II agreement" */
const BETWEEN = part`(_(\p{Lu}[\p{L}-]*|peace|climate|economic|ceasefire)){0,3}?`;
const NAME_BEHIND = pattern('u')`^${BETWEEN}_(?=\p{Lu})`;
const NOUN_BEHIND = pattern('iu')`^_${NAMED}\b`;
const NOUN_NEAR = pattern('u')`^${BETWEEN}_${NAMED}\b`;
/** With "the" a small letter is a name too: "the Minsk agreements"; "in Rome agreements were signed" are others. */
const THE = pattern('u')`\b([Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir)_(\p{Lu}[\p{L}-]*_){0,2}$`;
const BEFORE = pattern('u')`
  \b([Tt]reat(y|ies)|[Cc]ongress|[Pp]eace|Convention|Conference|Declaration|Charter|Statute|Protocol|Pact|Accords?|[Ss]pirit)_of_(the_)?$`;

/** "Minsk II" is an agreement. */
const NUMBERED = /^\s[IVX]{1,4}(?![\p{L}\d])/u;

/** Whether the city between these words is only part of such a name. */
export function namesAfterCity(before: string, after: string): boolean {
  if (BEFORE.test(before) || NUMBERED.test(after)) return true;
  if (THE.test(before) && NOUN_NEAR.test(after)) return true;
  const lead = NAME_BEHIND.exec(after);
  if (lead === null) return false;
  for (let at = 0, i = 0; i < 4; i += 1) {
    const next = after.slice(at);
    const noun = NOUN_BEHIND.exec(next)?.[0];
    if (noun !== undefined && /^\s\p{Lu}/u.test(noun)) return true;
    const word = /^\s\p{Lu}[\p{L}-]*/u.exec(next)?.[0];
    if (word === undefined) return false;
    at += word.length;
  }
  return false;
}
