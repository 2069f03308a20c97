/** Names that meant another state once: "the Republic of China" before 1949 is no Taiwan. */
import { boundsOf } from '../../dates/bounds.js';
import type { DateMention } from '../../dates/phrase/read.js';
import { countryVocabulary, type CountryWord } from '../../countries/vocabulary.js';
import type { ActorMention, ActorReader } from './actors.js';

let shared: ReadonlyMap<string, readonly CountryWord[]> | null = null;

/** Names of former forms of a state that are names of another one today, by their text. */
function sharedNames(): ReadonlyMap<string, readonly CountryWord[]> {
  if (shared) return shared;
  const words = countryVocabulary();
  const today = new Map(words.filter(({ kind }) => kind === 'name').map(({ text, code }) => [text, code]));
  const forms = words.filter(({ kind, text, code }) => kind === 'form' && (today.get(text) ?? code) !== code);
  shared = new Map(forms.map(({ text }) => [text, forms.filter((form) => form.text === text)]));
  return shared;
}

function liesWithin(dates: readonly DateMention[], existed: string | null): boolean {
  const period = existed === null ? null : boundsOf(existed);
  return (
    period !== null &&
    dates.every(({ edtf }) => {
      const date = boundsOf(edtf);
      return date !== null && date.first >= period.first && date.last <= period.last;
    })
  );
}

/**
 * The states that a sentence names, as of its dates. Only a party is found behind such a name, and only where the state of
 * today is none: in an article on Taiwan its name is its own.
 */
export function inTheirTime(
  actors: readonly ActorMention[],
  dates: readonly DateMention[],
  reader: ActorReader,
): readonly ActorMention[] {
  if (dates.length === 0) return actors;
  return actors.map((actor) => {
    if (actor.side !== null || actor.kind !== 'name') return actor;
    const form = sharedNames()
      .get(actor.text)
      ?.find(({ code, existed }) => reader.sideOf(code) !== null && liesWithin(dates, existed));
    return form ? { ...actor, code: form.code, kind: 'form' as const, side: reader.sideOf(form.code) } : actor;
  });
}
