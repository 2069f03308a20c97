/** The statement of a date: the clause that it belongs to, with what it shares with the others of its sentence. */
import type { DateMention } from '../../../dates/phrase/read.js';
import { absolute } from './absolute.js';
import { isAftermath } from './aftermath.js';
import { isDoubtful, isUnclear } from './doubtful.js';
import { betweenFigures } from './figures.js';
import { completeItem } from './gaps.js';
import { FRONTED } from './lead.js';
import { bracketsOf, type Bracketed } from './in-brackets.js';
import { inOtherWords } from './in-other-words.js';
import { isParted } from './joints.js';
import { isOwnerOfObject, ofObject } from './of-object.js';
import { isInFront, isSubjectRelative, isWithinPast, openingOf } from './opening.js';
import { given, own, textOf, type Piece } from './piece.js';
import type { Divided, Segment } from './segment.js';
import { divide } from './segments.js';
import { andAgain } from './and-again.js';
import { asDid, didSo } from './as-did.js';
import { closed } from './closed.js';
import { antecedentOf, subjectOf } from './subject.js';
import { movedPast } from './moved-past.js';
import { isOfHost, saysNoOffice } from './of-host.js';
import { listedGuest, oneOfSeveral } from './one-of-several.js';
import { ofOneVisit } from './one-visit.js';
import { ofParticipleFront } from './participle-front.js';
import { withinPhrase } from './within.js';
import { withoutBoth } from './without-both.js';
import { withoutTail } from './without-tail.js';

export interface Statement {
  pieces: Piece[];
  /** The subject of its clause, "" where none was found. */
  subject: string;
}

const GOES_ON = /^\p{Ll}+(?:ed|en|wn|ld)\s[^,;]*\bsince\s/u;
/** "It was under Ana Roa, who came in 2019, that the embassies reopened": one statement. */
const CLEFT = /^It\swas\s[^;:.]{3,90},\s(?:who|which|whose|where)\s[^;:.]{3,160},\sthat\s/;

/** Where the list of an item begins, behind its colon. */
const listStart = ({ segments }: Divided, item: Segment): number =>
  segments.find(({ kind, host }) => kind === 'listed' && host === item.host)?.start ?? item.start;

/** The statements of one sentence, which is divided once for all its dates. */
export class Statements {
  readonly #divided: Divided;
  readonly #brackets: readonly Bracketed[];
  /** For each segment, the number of the one that it is told with. */
  readonly #heads: number[] = [];

  constructor(
    readonly text: string,
    readonly dates: readonly DateMention[],
  ) {
    this.#divided = divide(text, dates);
    this.#brackets = bracketsOf(text, dates);
    const { segments } = this.#divided;
    const absorbed = segments.map((segment) => segment.kind === 'resume' || this.#isAbsorbed(segment));
    segments.forEach((segment, i) => {
      let head = i;
      for (let step = 0; step < segments.length && absorbed[head] && segments[head]?.host !== head; step++)
        head = segments[head]?.host ?? head;
      this.#heads.push(head === i && this.#isTold(segment, i) ? (this.#heads[i - 1] ?? i) : head);
    });
  }

  /** The statement that a date belongs to; the whole sentence where it cannot be told apart. */
  at(date: DateMention): Statement {
    if (CLEFT.test(this.text)) return this.whole();
    const { segments } = this.#divided;
    const told = this.#brackets.find(({ start, end }) => date.start > start && date.end < end);
    if (told) return { pieces: closed([own(told.words)]), subject: '' };
    const front = ofParticipleFront(this.text, date, this.dates, (text, dates) => new Statements(text, dates));
    if (front) return front;
    const i = segments.findIndex(({ start, end }) => date.start >= start && date.start < end);
    const head = segments[this.#heads[i] ?? -1];
    const subject = head ? this.#subjectOf(head) : '';
    const other = inOtherWords(this.text, date, this.dates, subject);
    if (other) return { ...other, pieces: closed(other.pieces) };
    const inner = head ? withinPhrase(this.#divided, segments[i] ?? head, date) : null;
    if (inner) return { pieces: closed(inner), subject: '' };
    const found = head ? this.#pieces(head, date) : null;
    // "and a second in 1933": what an item brings is the subject where nothing is put in front of it.
    const [first] = found ?? [];
    const named = head?.kind === 'item' && first && !first.supplied ? first.text.trim() : null;
    const whole = this.#brackets.reduce<readonly Piece[]>(
      (list, { words }) => list.map((piece) => ({ ...piece, text: piece.text.replace(` (${words})`, '') })),
      found ?? [own(this.text)],
    );
    const pieces = found ? ofOneVisit(whole, date, this.dates) : whole;
    return {
      pieces: found ? oneOfSeveral(this.#part(pieces), date, this.dates, this.text) : [...pieces],
      subject: named ?? subject,
    };
  }

  /** A part of the sentence, which tells of its own date alone. */
  #part(pieces: readonly Piece[]): Piece[] {
    const part = closed(pieces);
    return textOf(part) === this.text ? part : withoutBoth(movedPast(part));
  }

  /** The whole sentence. */
  whole(): Statement {
    const [first] = this.#divided.segments;
    return { pieces: closed([own(this.text)]), subject: first ? subjectOf(this.#divided, first) : '' };
  }

  #subjectOf(head: Segment): string {
    const opening = openingOf(this.#divided, head) ?? '';
    if (opening !== '') return opening.trim().replace(/\s(?:was|were|is|are|has|have|had)(?:\sbeen)?$/, '');
    const host = head.kind === 'item' ? this.#divided.segments[head.host] : head;
    return host ? subjectOf(this.#divided, host) : '';
  }

  /** Whether an undated clause is told with what stands before it: what came of that, or of what it consisted. */
  #isTold(segment: Segment, i: number): boolean {
    const { segments } = this.#divided;
    const before = this.#heads[i - 1];
    const isDated = segments.some(({ dates }, j) => j < i && this.#heads[j] === before && dates.length > 0);
    const bearsDates = segments.some(({ host, dates }) => segments[host] === segment && dates.length > 0);
    return isDated && !bearsDates && isAftermath(this.#divided, segment);
  }

  /** Whether a segment is told with its host rather than by itself. */
  #isAbsorbed(segment: Segment): boolean {
    const { segments } = this.#divided;
    const host = segments[segment.host];
    if (!host || host === segment || segment.kind === 'clause') return false;
    // "and have become closer since Peru turned in 1991": dated by the clause under it.
    const under =
      segment.kind === 'predicate'
        ? segments.find(({ kind, host: of }) => kind === 'sub' && segments[of] === segment)
        : undefined;
    const date = segment.dates[0] ?? under?.dates[0];
    if (!date) return true;
    if (segment.kind === 'listed') return false;
    const hostDated = segments.some(
      (other) => (other === host || (other.kind === 'resume' && other.host === segment.host)) && other.dates.length > 0,
    );
    if (segment.kind === 'relative')
      return (
        (!hostDated && (isInFront(this.#divided, host, segment) || isWithinPast(this.#divided, host, segment))) ||
        (segment.word === 'where' && !hostDated) ||
        // "claimed by Peru since 1957, is still disputed": it goes on.
        (segment.word === ',' && GOES_ON.test(this.text.slice(segment.start, segment.end))) ||
        antecedentOf(this.#divided, segment) === '' ||
        isOwnerOfObject(this.#divided, segment) ||
        (!hostDated && isOfHost(this.#divided, host, segment)) ||
        (!hostDated && saysNoOffice(this.#divided, segment)) ||
        (/\swhich$/.test(segment.word) && isUnclear(this.#divided, segment)) ||
        // "ended with the Treaty of Paris, signed on 4 March 1857, by which Persia agreed": of the same thing.
        segments.some(({ word, host: of }) => segment.word === ',' && segments[of] === segment && /\swhich$/.test(word))
      );
    if (!hostDated) return !(segment.kind === 'item' && isParted(this.text, segment.at));
    if (segment.kind === 'item')
      return completeItem(this.#divided, segment, date, openingOf(this.#divided, host) ?? '') === null;
    return segment.kind === 'predicate' && openingOf(this.#divided, segment) === null;
  }

  /** The words of a segment with all that is told with it, in the order of the text. */
  #wordsOf(head: Segment): string {
    const { text, segments } = this.#divided;
    const at = segments.indexOf(head);
    // "has been closed since 1990, until Peru opened it in 2003": without its end it would be told as going on.
    const parts = segments.filter(
      ({ word, host }, i) => this.#heads[i] === at || (word === 'until' && this.#heads[host] === at),
    );
    return parts
      .map((segment, i) => {
        const before = parts[i - 1];
        if (before === undefined) return text.slice(segment.start, segment.end);
        // What stood between is told by itself: of its two commas none stays but behind what stands in front.
        const cut = segment.kind === 'resume' && before.end !== segment.at && segment.word === ',';
        const front = cut && FRONTED.test(text.slice(head.lead, head.lead + 12)) && before.verb === null;
        return cut
          ? `${front ? ',' : ''} ${text.slice(segment.start, segment.end)}`
          : text.slice(segment.at, segment.end);
      })
      .join('')
      .trim();
  }

  #pieces(head: Segment, date: DateMention): Piece[] | null {
    const divided = this.#divided;
    const host = divided.segments[head.host];
    const opening = openingOf(divided, head);
    if (opening === null) return null;
    if (isDoubtful(divided, head)) return null;
    if (head.kind === 'item' && host) {
      const last = divided.segments.findLast((_, i) => divided.segments[this.#heads[i] ?? -1] === head) ?? head;
      return completeItem(divided, { ...head, end: last.end }, date, openingOf(divided, host) ?? '');
    }
    if (head.kind === 'listed' && host) {
      const list = divided.text.slice(host.start, listStart(divided, head)).trim();
      const said = this.#wordsOf(head).replace(/^(?:and|or)\s/, '');
      return listedGuest(list, said) ?? [given(`${openingOf(divided, host) ?? ''}${list} `), own(said)];
    }
    const alike = head.word === 'as' && host ? asDid(divided, head, host, date) : null;
    const so = didSo(divided, head, date);
    if (alike ?? so) return alike ?? so;
    const said = withoutTail(this.#wordsOf(head), date.text, head.kind === 'relative');
    if (head.kind === 'relative' && host && !isSubjectRelative(divided, head))
      return ofObject(divided, head, host, said);
    const figures = betweenFigures(said, date.text) ?? andAgain(said, date.text);
    if (figures) return opening === '' ? figures : [given(opening), ...figures];
    return opening === '' ? absolute(said) : [given(opening), own(said)];
  }
}
