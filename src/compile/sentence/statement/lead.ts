/** What may stand in front of the words of a clause: dates, adverbs, a conjunction. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { MONTHS } from '../../../dates/words.js';
import { pattern } from '../../../text/pattern.js';

/** A clause that goes before its main clause. */
export const SUBORDINATE_START = pattern('u')`
  ^((Even|Only|Shortly|Soon|Long|Just|Immediately)_)?(When|Although|Though|While|Whereas|Because|As(?!_of)|Once|(After|Before|Until|Since)(?!_(the_)?(early_|late_|mid-)?(\d|${MONTHS}\b)))_
  |^(Even|Only|Shortly|Soon|Long|Just|Immediately)_(when|after|before)_`;
const ADVERBIAL = pattern('uy')`
  (also|then|later|again|finally|subsequently|in_turn|however|once_more|both|eventually|afterwards|only|soon|since|not|\p{Ll}{3,}ly)
  (,_|_)`;
const DATE_LEAD = pattern('u')`
  ^(on|in|by|for|since|from|until|during|as_of|around|about|after|early|late|mid-|the|that|at|end|beginning|of|,|\s)*$`;
/** Where the first words stand after dates and adverbs. */
export function leadOf(text: string, from: number, dates: readonly DateMention[]): number {
  let at = from;
  for (;;) {
    ADVERBIAL.lastIndex = at;
    const adverb = ADVERBIAL.exec(text);
    if (adverb) {
      at += adverb[0].length;
      continue;
    }
    const date = dates.find(({ start }) => start >= at && start - at < 30);
    if (!date || !DATE_LEAD.test(text.slice(at, date.start).toLowerCase())) return at;
    const next = date.end + (/^,?\s/.exec(text.slice(date.end, date.end + 2))?.[0].length ?? 0);
    if (next === date.end) return at;
    at = next;
  }
}

/** "By the Treaty of Lima, which …": a phrase in front of a main clause. */
export const FRONTED = /^(?:By|With|Under|In|At|Through|After|Before|During|Following|Despite)\s/;

/** Words that open no subject. */
export const NO_SUBJECT =
  /^(?:that|to|or|which|who|whose|whom|if|with|without|among|including|especially|as|\p{Ll}{2,}ing)$/u;
