/** Who keeps a mission that a sentence tells of, and in which city: its sender by the words, the place, or what stands before. */
import type { Side } from '../../sentence/actors.js';
import { other, type Codes, type Sentence } from '../../sentence/annotate.js';
import { capitalOf, sideOfCity } from '../../sentence/seats.js';
import { countedOf, isFirm } from './firm.js';
import { ownerOfList } from './lists.js';
import { meantBefore } from './meant.js';
import { citiesOf } from './seat.js';
import { meantBy, senderOf } from './sender.js';
import { isStopgap } from './stopgaps.js';
import type { Told } from './steps/step.js';
import type { Governed } from './verbs-of.js';
import type { Act } from './verbs.js';

/** "in each other's capitals", "in the other's capital" */
const OTHERS_CAPITAL = new RegExp(
  [
    "\\b(?:in|at)\\s(?:the\\sother|each\\sother|one\\sanother)(?:['’]s?)?\\s(?:respective\\s|national\\s)?capitals?\\b",
    '\\bin\\s(?:their|the)\\s(?:respective|two)\\scapitals\\b',
    '\\bin\\sboth\\scapitals\\b',
  ].join('|'),
  'i',
);
const EACH_OTHER = /\b(?:each\sother|one\sanother|the\sother|mutual|reciprocal)\b/i;
/** "in its capital", without the name */
const IN_CAPITAL = /^\s(?:in|at)\s(?:the|its)\s(?:\p{Lu}\p{L}+\s)?capital(?!,?\s(?:of\s)?\p{Lu})/u;
const CONSULAR = /consul/;
/** Kinds of which a state keeps one in another: "Embassies exist" means one each. */
const SINGLE = new Set(['embassy', 'high commission', 'nunciature', 'legation', 'liaison office', 'delegation']);

export interface Stay {
  sender: Side;
  city: string | null;
}

/** "Foreign Minister Yair Lapid inaugurated the embassy": somebody acts, of whom the sentences before need not speak. */
const SOMEBODY =
  /\b(?:Minister|President|Premier|Chancellor|Secretary|King|Queen|Prince(?:ss)?|Ambassador|Commissioner|Governor|General)\s\p{Lu}/u;

/** The party that the sentences before are about; a capital is no sender. */
function carried({ text, subject, actors }: Sentence, at: number): Side | null {
  if (SOMEBODY.test(text.slice(0, at))) return null;
  const named = actors.filter(({ side }) => side === subject);
  return named.length > 0 && named.every(({ kind }) => kind === 'capital') ? null : subject;
}

/** Whether both keep one mission each: an embassy, or what they have in each other's capitals. */
function isOneEach({ text }: Sentence, { phrase }: Governed): boolean {
  const { kind, end } = phrase.kind;
  const rest = text.slice(end);
  return SINGLE.has(kind) || (kind === 'diplomatic mission' && (OTHERS_CAPITAL.test(rest) || EACH_OTHER.test(rest)));
}

const AGAIN: ReadonlySet<Act> = new Set<Act>(['reopened', 'resumed']);
/** "Both embassies resumed work", "The liaison offices became embassies", "The legations reopened": those of the two parties. */
const BOTH_BEFORE = /(?:^|\s)(?:both|the\stwo)\s$/i;
const THE_BEFORE = /(?:^|\s)(?:the|their|these)\s$/i;
function areOfBoth({ text }: Sentence, { phrase, after }: Governed): boolean {
  const { kind, plural, start } = phrase.kind;
  const lead = text.slice(Math.max(0, start - 10), start);
  const isOld = isStopgap(kind) || after.some(({ act }) => AGAIN.has(act));
  return plural && SINGLE.has(kind) && (BOTH_BEFORE.test(lead) || (isOld && THE_BEFORE.test(lead)));
}

/**
 * "The two sides opened embassies in Amman and Tel Aviv": of two cities that get one mission each, the one that is nobody's seat has that
 * of the state in whose seat the other one stands.
 */
function hostBeside(sentence: Sentence, { phrase }: Governed, city: string, codes: Codes): Side | null {
  const cities = citiesOf(phrase, sentence).map(({ name }) => name);
  if (!phrase.kind.plural || !SINGLE.has(phrase.kind.kind) || cities.length !== 2) return null;
  const beside = cities.find((name) => name !== city);
  return beside === undefined ? null : sideOfCity(beside, codes);
}

/** The sides that send a mission to that place; the seat of one party leaves only the other. */
function sendersTo(sentence: Sentence, all: readonly Governed[], i: number, city: string | null, codes: Codes): Side[] {
  const one = all[i];
  if (!one) return [];
  const host = city === null ? null : sideOfCity(city, codes);
  const sender = senderOf(sentence, all, i, codes);
  if (sender === 'third') return [];
  // "The American legation in Rio and the Brazilian one in Washington were raised to embassies": one in each.
  if (host !== null && host === sender && one.phrase.kind.plural && one.verb?.act === 'raised') return [other(host)];
  if (sender === 0 || sender === 1) return host === sender ? [] : [sender];
  if (host !== null) return [other(host)];
  const beside = city === null ? null : hostBeside(sentence, one, city, codes);
  if (beside !== null) return [beside];
  if (sender === 'both' || areOfBoth(sentence, one)) return city === null && isOneEach(sentence, one) ? [0, 1] : [];
  // "Tokyo (embassy), Nagoya (consulate-general)", "the embassy opened in 1921 and the consulate in 2009": one sender.
  const previous = all[i - 1];
  const joined =
    previous !== undefined &&
    (one.verb === null
      ? sentence.kind === 'bullet' || (one.after.length > 0 && one.after === previous.after)
      : previous.after.some(({ start }) => start === one.verb?.start));
  if (joined) {
    const city = citiesOf(previous.phrase, sentence)[0]?.name ?? null;
    const senders = sendersTo(sentence, all, i - 1, city, codes);
    return one.phrase.kind.plural && areOfBoth(sentence, previous) ? senders : senders.slice(0, 1);
  }
  const meant =
    meantBefore(sentence, all, i, codes) ??
    meantBy(sentence, one.verb?.start ?? one.phrase.start) ??
    (sentence.topic === 'missions'
      ? (ownerOfList(sentence, codes) ?? carried(sentence, one.verb?.start ?? one.phrase.start))
      : null);
  return meant === null ? [] : [meant];
}

/** Who keeps a mission that is told of, and in which city. */
export function staysOf(sentence: Sentence, all: readonly Governed[], told: Told, codes: Codes): Stay[] {
  const one = all[told.i];
  if (!one) return [];
  if (told.sender !== null) return [{ sender: told.sender, city: told.place?.name ?? null }];
  const { kind } = one.phrase;
  if (told.place !== null) {
    const city = told.place.name;
    return sendersTo(sentence, all, told.i, city, codes).map((sender) => ({ sender, city }));
  }
  const rest = sentence.text.slice(kind.end);
  // Consulates in the plural and without a place are none in particular, but where they are counted.
  const counted = CONSULAR.test(kind.kind) && isFirm(sentence, one) && countedOf(sentence, one).count !== undefined;
  if (kind.plural && !counted && !isOneEach(sentence, one)) return [];
  const inCapital = OTHERS_CAPITAL.test(rest) || IN_CAPITAL.test(rest);
  return sendersTo(sentence, all, told.i, null, codes)
    .filter((_, __, { length }) => !counted || length === 1)
    .filter((_, __, { length }) => length < 2 || kind.plural || EACH_OTHER.test(rest) || told.steps.length > 0)
    .map((sender) => ({ sender, city: inCapital ? capitalOf(codes[other(sender)]) : null }));
}
