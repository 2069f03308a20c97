/** Weighs the entries of a relation in which words of a search stand. */
import { END } from '../../dataset/search/index.js';
import type { Way, Ways } from './walk.js';

/** An entry that has words of the search. */
export interface Rated {
  relation: number;
  entry: number;
  /** How many of the words it has. */
  found: number;
  /** Up to 1, in thousandths. */
  score: number;
  /** Which words of the entry were meant, in order; the list is used again for the next entry. */
  places: readonly number[];
}

/** Who is told of the entries that have enough of the words, in order of the dataset. */
export interface Judge {
  /** Asked first; what does not count is not weighed. */
  counts(relation: number, entry: number): boolean;
  /** Whether an entry with so many of the words, whose score is no more than this, is worth weighing. */
  isWorth(relation: number, found: number, score: number): boolean;
  meet(rated: Rated): void;
}

export interface Weights {
  /** How many of the words an entry must have. */
  least: number;
  /** True when one of the words names a kind of fact. */
  isKindAsked: boolean;
}

/** A word that stands only in the relation's title counts, but little: "albania tito" finds Tito in Albania's relations. */
const CONTEXT_QUALITY = 0.3;

/** Where a word names a kind of fact, what is of that kind comes before what only speaks of it. */
const OTHER_KIND = 0.8;
/** And what says so itself before what is only counted as of that kind. */
const UNSAID = 0.9;

/** Of a score: what any entry has, what words side by side add at most, and what a text of nothing else adds. */
const APART = 0.6;
const TOGETHER = 0.2;
const WHOLLY = 0.2;

/** A way to the entries, with the number of its word. Lists of them are linked: an array's iterator costs more than the step that it makes. */
interface Linked extends Way {
  at: number;
  /** The next of all. */
  next: Linked | null;
  /** The next of those that have come to the same relation. */
  beside: Linked | null;
}

/**
 * A common word stands in tens of thousands of entries, each of which is met once in a short run: nothing is made that would have to
 * be thrown away.
 */
export class Weigher {
  /** True when an entry had enough of the words. */
  hasMet = false;
  private readonly first: Linked | null;
  /** The first that has come to the relation. */
  private here: Linked | null = null;
  /** By word: how well the best of what stands in the entry fits, whether it stands in the text, and whether in the title. */
  private readonly qualities: number[];
  private readonly said: boolean[];
  private readonly inTitle: boolean[];
  private readonly places: number[] = [];

  constructor(
    private readonly words: readonly Ways[],
    private readonly weights: Weights,
    private readonly judge: Judge,
  ) {
    const all = words.flatMap((ways, at) => ways.map((way) => ({ ...way, at })));
    this.first = all.reduceRight<Linked | null>((next, way) => ({ ...way, next, beside: null }), null);
    this.qualities = words.map(() => 0);
    this.said = words.map(() => false);
    this.inTitle = words.map(() => false);
  }

  /** Weighs the entries of a relation, at whose beginning the walks stand. */
  readonly weigh = (relation: number): void => {
    this.here = null;
    this.inTitle.fill(false);
    for (let way = this.first; way !== null; way = way.next) {
      if (way.postings.relation !== relation) continue;
      way.beside = this.here;
      this.here = way;
      if (way.postings.nextEntry() === 0 && way.exact) this.inTitle[way.at] = true;
    }
    for (let entry = this.nextEntry(-1); entry < END; entry = this.nextEntry(entry)) this.weighEntry(relation, entry);
  };

  /** Goes on from this entry to the next that has one of the words. */
  private nextEntry(from: number): number {
    let next = END;
    for (let way = this.here; way !== null; way = way.beside) {
      const { postings } = way;
      const entry = postings.entry === from ? postings.nextEntry() : postings.entry;
      if (entry < next) next = entry;
    }
    return next;
  }

  private weighEntry(relation: number, entry: number): void {
    const { qualities, said, words, judge, weights } = this;
    qualities.fill(0);
    said.fill(false);
    let times = 0;
    let length = 0;
    let isOfKind = false;
    for (let way = this.here; way !== null; way = way.beside) {
      const { postings, at, quality } = way;
      if (postings.entry !== entry) continue;
      length = postings.length;
      times += postings.times;
      if (postings.times > 0) said[at] = true;
      if (postings.isOfKind) isOfKind = true;
      if (quality > (qualities[at] ?? 0)) qualities[at] = quality;
    }
    const found = this.found();
    if (found < weights.least) return;
    this.hasMet = true;
    if (!judge.counts(relation, entry)) return;
    const quality = this.quality() * (weights.isKindAsked && !isOfKind ? OTHER_KIND : 1);
    if (!judge.isWorth(relation, found, quality * (APART + TOGETHER + WHOLLY * share(times, length)) + ROUNDED)) return;
    this.readPlaces(entry);
    const close = closeness(this.places, length, words.length - (isOfKind ? 1 : 0));
    const score = inThousandths(this.quality() * close * (weights.isKindAsked && !isOfKind ? OTHER_KIND : 1));
    if (judge.isWorth(relation, found, score)) judge.meet({ relation, entry, found, score, places: this.places });
  }

  /** How many of the words the entry has. */
  private found(): number {
    let found = 0;
    for (let at = 0; at < this.words.length; at++)
      if ((this.qualities[at] ?? 0) > 0 || this.inTitle[at] === true) found++;
    return found;
  }

  /** How well they fit, on average. */
  private quality(): number {
    const { words, qualities, said, inTitle } = this;
    let perfect = 0;
    for (let at = 0; at < words.length; at++) if (qualities[at] === 1 && said[at] === true) perfect++;
    if (perfect === words.length) return 1;
    let sum = 0;
    for (let at = 0; at < words.length; at++) {
      const quality = qualities[at] ?? 0;
      const own = said[at] === true ? quality : quality * UNSAID;
      sum += Math.max(own, inTitle[at] === true ? CONTEXT_QUALITY : 0);
    }
    return sum / words.length;
  }

  private readPlaces(entry: number): void {
    this.places.length = 0;
    for (let way = this.here; way !== null; way = way.beside)
      if (way.postings.entry === entry) way.postings.places(this.places);
    inOrder(this.places);
  }
}

/** In order, each place once: two words of a search may be taken for the same word of the text. */
function inOrder(places: number[]): void {
  if (places.length < 2) return;
  places.sort((a, b) => a - b);
  let kept = 0;
  for (const place of places) if (kept === 0 || place !== places[kept - 1]) places[kept++] = place;
  places.length = kept;
}

/** By no more than this a score grows when it is rounded. */
const ROUNDED = 0.0005;

/** As `toFixed` rounds, which makes a text for it: only what lies between two thousandths is worth that. */
export function inThousandths(score: number): number {
  const nearest = Math.round(score * 1000);
  return Math.abs(score * 1000 - nearest) < 0.4999 ? nearest / 1000 : Number(score.toFixed(3));
}

/** The part of a text that the words are, up to 1. */
const share = (words: number, length: number): number => Math.min(1, words / Math.max(1, length));

/** Up to 1: words that stand side by side in a short text are worth more than words strewn over a long one. */
function closeness(places: readonly number[], length: number, asked: number): number {
  let beside = 0;
  for (let at = 1; at < places.length; at++) if (places[at] === (places[at - 1] ?? 0) + 1) beside++;
  const together = asked < 2 ? 1 : Math.min(1, beside / (asked - 1));
  return APART + TOGETHER * together + WHOLLY * share(places.length, length);
}
