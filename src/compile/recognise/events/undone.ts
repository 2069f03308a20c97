/** Clauses whose subject does not do what is told at a date: something befalls it, or another does it. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { PAST_VERB } from '../../words/past-verbs.js';
import type { Clause } from './clause.js';

/** "The demolition of the Peruvian mission led Roa to …", "a quarrel over the Peruvian flag turned into fighting": by whom, it does not say. */
const DONE_TO = pattern('u')`
  ^((on|in)_[^,;]{1,40}_)?([Tt]he|[Aa]n?|[Ii]ts)_([\p{Ll}-]+_){0,2}?(${oneOf`
  demolition destruction killing murder arrest detention expulsion closure closing burning storming seizure kidnapping assassination death setting_on_fire
  quarrel dispute row clash clashes fight brawl riot`})_(?!with_)`;
/** "upheld the line, and the last Peruvian soldiers left": two clauses that are read as one. */
const TWO = pattern('u')`(?<!\p{L})${PAST_VERB}_[^;]{3,},_(and|but|while)_(the|its|his|their|an?|\p{Lu})`;
/** "Roa came to Lima in May, and in October | President Paz repaid the visit" */
const AND_ON = /(?:,|\s)\s?(?:and|but|while)\s(?:in|on|by|at)\s(?:early\s|late\s|the\s)?$/;
const ANEW = pattern(
  'u',
)`^,?_(the_|its_)?((Prime_Minister|President|King|Queen|Foreign_Minister)_)?\p{Lu}[\p{L}\p{M}’'-]+_(\p{Lu}[\p{L}\p{M}’'-]+_)?(${PAST_VERB}|repaid)(?!\p{L})`;
/** "met Paz, who in turn came in June", "in consequence of which Chile expelled them" */
const OF_ANOTHER = pattern('u')`,_((who|whom)_[^,;]*|[^,;]{0,30}\bof_which_(the_)?\p{Lu}[^,;]*)$`;
/** "had to cease work" */
const FORCED = pattern('u')`^(had|has|have)_(had_)?to_(cease|close|leave|stop|shut|withdraw|suspend|give_up|go|move)`;

/** Whether the subject does nothing at the date. */
export function isUndone(text: string, dated: number, { subjectStart, subjectEnd, verb }: Clause): boolean {
  const subject = text.slice(subjectStart, subjectEnd);
  if (DONE_TO.test(subject) || TWO.test(subject)) return true;
  if (!verb) return false;
  if (FORCED.test(text.slice(verb.start, verb.start + 60))) return true;
  if (dated <= verb.end) return false;
  const between = text.slice(verb.end, dated);
  const behind = text.slice(dated).replace(/^[^,.;]{0,25}?[12]\d{3}/, '');
  return OF_ANOTHER.test(between) || (AND_ON.test(between) && ANEW.test(behind));
}
