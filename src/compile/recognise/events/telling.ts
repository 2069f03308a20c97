/** What an event tells: its statement, what that gets from elsewhere, who acts in it, and where. */
import type { DateMention } from '../../../dates/phrase/read.js';
import type { EventKind, EventPerson, SuppliedWords } from '../../../model.js';
import { ActorReader, type ActorMention } from '../../sentence/actors.js';
import type { Codes, Sentence } from '../../sentence/annotate.js';
import { People, type PersonMention } from '../../sentence/people/people.js';
import { isFragment } from '../../sentence/reference/alone.js';
import { nameOpening, resolve, startIn } from '../../sentence/reference/resolve.js';
import { isSound } from '../../sentence/reference/sound.js';
import { textOf, type Piece } from '../../sentence/statement/piece.js';
import { indexOfWords } from '../../sentence/whole-words.js';
import { Statements, type Statement } from '../../sentence/statement/statement.js';
import type { EventDraft } from '../fact.js';
import { actingIn } from './acting.js';
import { isBystander } from './bystanders.js';
import { clauseOf, type Clause } from './clause.js';
import { giversOf } from './givers.js';
import { withGuests } from './guests.js';
import { toldOfDate } from './other-dates.js';
import { placeOf } from './place.js';

/** What a sentence may open with that goes back to another. */
const OPENS = /^(?:It|Its|They|Their|He|His|She|Her|This|That|These|Those|The\s(?:latter|former|one|other))\b/;

/** A list item behind the label of its list. */
const LABELLED = /^\p{Lu}[^:.;\d]{3,100}:\s/u;

/** What an event has of its telling. */
export type Telling = Pick<EventDraft, 'text' | 'sentence' | 'supplied' | 'parties' | 'by' | 'people' | 'place'>;

/** A label names both states, and so does not say whose the person is. */
const ofNobody = (telling: Telling): Telling =>
  telling.people === undefined
    ? telling
    : { ...telling, people: telling.people.map((person) => ({ ...person, country: null })) };

/** A statement as it is told. */
interface Told {
  text: string;
  kind: EventKind;
  actors: readonly ActorMention[];
  clause: Clause;
  sentence: Sentence;
}

/** Tells the events of one document, sentence by sentence; what was said of people is kept. */
export class Teller {
  readonly #actors: ActorReader;
  readonly #people = new People();

  constructor(
    readonly codes: Codes,
    readonly names: readonly [string, string],
  ) {
    this.#actors = new ActorReader(codes);
  }

  /** Learns who is who from a sentence, whether it tells an event or not. */
  hear(sentence: Sentence): void {
    const year = sentence.dates.map(yearOf).find((one) => one !== null) ?? null;
    this.#people.read(sentence.text, sentence.actors, year);
    if (OPENS.test(sentence.text))
      nameOpening({ sentence, names: this.names, personIn: (text, within) => this.#personIn(text, within) });
  }

  /** One telling for each date, in their order. */
  tell(sentence: Sentence, dates: readonly DateMention[], kinds: readonly EventKind[]): Telling[] {
    // The label of its list says who went where: "Visits from Belize to Peru: President Anna Smith (2011)".
    if (sentence.kind === 'bullet' && LABELLED.test(sentence.text)) {
      const whole = new Statements(sentence.text, []).whole();
      return dates.map((date, i) => ofNobody(this.#telling(sentence, date, kinds[i] ?? 'other', whole)));
    }
    const statements = new Statements(sentence.text, dates);
    return dates.map((date, i) => {
      const kind = kinds[i] ?? 'other';
      return this.#telling(sentence, date, kind, statements.at(date), statements.whole());
    });
  }

  /** An event that a heading or a period dates: all that the sentence says. */
  whole(sentence: Sentence, date: Pick<DateMention, 'edtf' | 'text'>, kind: EventKind): Telling {
    return this.#telling(sentence, date, kind, new Statements(sentence.text, []).whole());
  }

  #telling(
    sentence: Sentence,
    date: Pick<DateMention, 'edtf' | 'text'>,
    kind: EventKind,
    { pieces, subject }: Statement,
    whole?: Statement,
  ): Telling {
    const made = resolve(pieces, subject, {
      sentence,
      date,
      names: this.names,
      personIn: (text, within) => this.#personIn(text, within),
    });
    const text = textOf(made);
    const actors = text === sentence.text ? sentence.actors : this.#actors.read(text);
    const told = { told: made, text, actors };
    // What cannot be told anew is quoted; who acts where is that of its own words.
    if (!isSound(text, sentence.text)) {
      const { sentence: _, supplied: __, ...own } = this.#labelled(sentence, date, kind, told);
      const { text: words, supplied } = whole ? this.#telling(sentence, date, kind, whole) : sentenceAlone(sentence);
      return {
        ...own,
        text: words,
        ...(words === sentence.text ? {} : { sentence: sentence.text }),
        ...(supplied === undefined ? {} : { supplied }),
      };
    }
    if (whole && text !== sentence.text && this.#isFragment(sentence, date, made, actors)) {
      // Whose act it is, the fragment says: "it" of the whole sentence has no name.
      const { by } = this.#labelled(sentence, date, kind, told);
      const all = this.#telling(sentence, date, kind, whole);
      return all.by === undefined && by !== undefined ? { ...all, by } : all;
    }
    return this.#labelled(sentence, date, kind, told);
  }

  /** What is told, with who acts in it, where, and whom it names. */
  #labelled(
    sentence: Sentence,
    date: Pick<DateMention, 'edtf' | 'text'>,
    kind: EventKind,
    { told, text, actors }: { told: readonly Piece[]; text: string; actors: readonly ActorMention[] },
  ): Telling {
    const dated = indexOfWords(text, date.text);
    const clause = clauseOf(text, dated, date.text);
    const givers = giversOf(text, kind, dated);
    const all = this.#peopleOf({ text, kind, actors, clause, sentence }, date).filter((one) => !givers.includes(one));
    const people = toldOfDate(all, { text, dated, date, dates: sentence.dates });
    // "Peru had one half. In 2011 Ana Roa opened it": who and what stand in the sentence in front have no part in it.
    const front = frontOf(told);
    const isOwn = (start: number): boolean => start >= front || OPENS.test(text.slice(front));
    const acting = actingIn({
      kind,
      codes: this.codes,
      text,
      dated,
      actors,
      people,
      clause,
      reader: this.#actors,
    });
    const place = placeOf({
      text,
      kind,
      dated: Math.max(0, dated),
      actors,
      people: all,
      isSupplied: (at) => isSuppliedAt(told, at),
    });
    const supplied = suppliedIn(told, sentence.number);
    // "He came back", where two were named: nobody of them.
    const shown = people.filter(
      ({ start }) => isOwn(start) && (start >= front || !/^(?:He|She)\s/.test(text.slice(front))),
    );
    const isOfFront = place !== null && text.slice(0, front).includes(place) && !text.slice(front).includes(place);
    const placed = isOfFront && !OPENS.test(text.slice(front)) ? null : place;
    return {
      text,
      ...(text === sentence.text ? {} : { sentence: sentence.text }),
      ...(supplied.length > 0 ? { supplied } : {}),
      parties: acting.parties,
      ...(acting.by === null || givers.speakIn(clause) ? {} : { by: acting.by }),
      ...(shown.length > 0 ? { people: shown.map(asPerson) } : {}),
      ...(placed === null ? {} : { place: placed }),
    };
  }

  #isFragment(
    sentence: Sentence,
    date: Pick<DateMention, 'text'>,
    told: readonly Piece[],
    actors: readonly ActorMention[],
  ): boolean {
    const own = told.filter(({ supplied }) => !supplied);
    return isFragment({
      text: textOf(told),
      isSupplied: (at) => isSuppliedAt(told, at),
      isCut: startIn(sentence.text, own) > 0,
      date: date.text,
      actors,
      hasPerson: (text) => this.#people.read(text, []).length > 0,
    });
  }

  #peopleOf(told: Told, date: Pick<DateMention, 'edtf' | 'text'>): readonly PersonMention[] {
    const { text, actors, kind, clause, sentence } = told;
    const year = yearOf(date);
    const people = this.#people.read(text, actors, year);
    const scene = {
      kind,
      text: sentence.text,
      dated: indexOfWords(sentence.text, date.text),
      actors: sentence.actors,
    };
    const isOfThird = (): boolean =>
      sentence.actors.some((actor) => actor.side === null && !actor.place && !isBystander(actor, scene));
    const all = withGuests({ kind, text, people, actors, clause, codes: this.codes, year, isOfThird });
    if (all !== people) for (const person of all) this.#people.learn(person, year);
    return all;
  }

  #personIn(text: string, within: string): string | null {
    const people = this.#people.read(text, []);
    const subject = people.find(({ start, end }) => within.includes(text.slice(start, end)));
    return (subject ?? people.at(-1))?.name ?? null;
  }
}

const sentenceAlone = ({ text }: Sentence): Pick<Telling, 'text' | 'supplied'> => ({ text });

/** The year of a date; null for a decade, a century, or one before our era. */
const yearOf = ({ edtf }: Pick<DateMention, 'edtf'>): number | null => {
  const year = /^\d{4}/.exec(edtf)?.[0];
  return year === undefined ? null : Number(year);
};

const isSuppliedAt = (pieces: readonly Piece[], at: number): boolean => {
  let end = 0;
  return pieces.find(({ text }) => at < (end += text.length))?.supplied === true;
};

/** How long the sentence is that was put in front of another. */
function frontOf([first]: readonly Piece[]): number {
  return first?.supplied === true && first.from !== undefined && /[.]\s$/.test(first.text) ? first.text.length : 0;
}

const asPerson = ({ name, office, country }: PersonMention): EventPerson => ({ name, office, country });

function suppliedIn(pieces: readonly Piece[], own: number): SuppliedWords[] {
  return pieces.flatMap(({ supplied, text, from }) =>
    supplied && text.trim() !== '' ? [{ words: text.trim(), sentence: from ?? own }] : [],
  );
}
