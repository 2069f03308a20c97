/** The words of a sentence that decide of what kind its events are, in clauses: without what decides nothing. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { clauseStarts } from '../../sentence/clauses.js';
import { predicatesIn, type Predicate, type Span } from './predicates.js';
import { isPutIn, putInsBeside, without } from './put-in.js';

const QUOTED = /"[^"]{0,1500}"|“[^“”]{0,1500}”/g;
/** The time in or after which something is done: what it is called tells nothing of what is done. */
const TIMES = oneOf`
  [Dd]uring [Aa]fter [Bb]efore [Ss]ince [Uu]ntil [Ff]ollowing [Tt]hroughout [Aa]mid [Bb]ecause_of [Dd]espite
  [Dd]ue_to`;
const TIME_OF = oneOf`
  [Ww]ars?(_I{1,2})? [Cc]risis [Ii]nvasion [Cc]oups? [Ff]all [Cc]ollapse [Dd]issolution [Bb]reak-?up [Rr]evolution
  [Ii]ndependence(?!_had_been_) [Rr]esolution [Oo]ccupation [Aa]nnexation [Aa]ttacks? [Ee]lections? [Ee]arthquake [Dd]efeat [Vv]ictory
  [Bb]ombings? [Rr]iots? [Tt]reat(y|ies) [Bb]reakdown [Dd]eath [Ee]nd_of_the_([\p{L}’'–-]+_){0,3}?[Ww]ar [Dd]isintegration [Rr]uptures?`;
const ASIDE = pattern('gu')`
  (?<!\p{L})(${oneOf`${TIMES}_(the_|an?_|its_|his_|their_)?([\p{L}’'–-]+_){0,4}?${TIME_OF}
  in_(exchange|return)_for_[^,;.]{1,40} in_an?_([\p{L}-]+_){0,2}ceremony ,_as_[^,;.]{3,60}_(said|reported|stated) ([Nn]ewspapers?|[Bb]ooks?|[Ff]ilms?|[Mm]agazines?)_(place|put|date|give)s?`})(?!\p{L})`;
const blank = (found: string): string => '·'.repeat(found.length);

/** The text with what decides nothing blanked out, at the same offsets. */
export function ownWords(text: string): string {
  return text
    .replace(QUOTED, (found) => `"${'·'.repeat(found.length - 2)}"`)
    .replace(ASIDE, (found) => (/\d$/.test(found) ? found : blank(found)));
}

export interface Clause extends Span {
  predicates: readonly Predicate[];
}

/** The recognisers ask for one sentence date by date. */
let last: { text: string; words: string; clauses: readonly Clause[] } = { text: '', words: '', clauses: [] };

function read(text: string): typeof last {
  if (last.text === text) return last;
  const words = ownWords(text);
  const starts = clauseStarts(text);
  const clauses = starts.map((start, i): Clause => {
    const span = { start, end: starts[i + 1] ?? text.length };
    let read: readonly Predicate[] | null = null;
    return {
      ...span,
      get predicates() {
        return (read ??= predicatesIn(words, span));
      },
    };
  });
  return (last = { text, words, clauses });
}

/** The same for one date: without what is put in beside it, and with clauses joined that only this parts. */
export function wordsFor(text: string, at: number): typeof last {
  const { words, clauses } = read(text);
  const beside = putInsBeside(text, at);
  if (beside.length === 0) return { text, words, clauses };
  const own = without(words, beside);
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const isParted = before !== undefined && isPutIn(clause.start, beside);
    const span = { start: isParted ? before.start : clause.start, end: clause.end };
    if (isParted) joined.pop();
    const predicates = isParted
      ? predicatesIn(own, span)
      : clause.predicates.filter(({ start }) => !isPutIn(start, beside));
    joined.push({ ...span, predicates });
  }
  return { text, words: own, clauses: joined };
}
