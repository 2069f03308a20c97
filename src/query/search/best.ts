/** Keeps the best of what a search finds, and counts all of it. */

export interface Hit {
  /** Number of the relation in the dataset, and of the entry in it. */
  relation: number;
  entry: number;
  /** How many of the words it has. */
  found: number;
  /** Up to 1. */
  score: number;
  /** Which words of the entry were meant, in order. */
  places: number[];
}

/** The best come first; what is as good stays in the order in which it came. */
export const byRank = (a: Hit, b: Hit): number => b.found - a.found || b.score - a.score;

/** What is kept beyond what is asked for, before it is put in order and cut. */
const SPARE = 200;

/** Memory grows with what is asked for, not with what is found. */
export class BestHits {
  total = 0;
  private kept: Hit[] = [];
  private worst: Hit | null = null;

  /** @param most How many are asked for. */
  constructor(private readonly most: number) {}

  /** True when such a hit, which comes behind all others, is one of the best. */
  isAmong(found: number, score: number): boolean {
    const { worst } = this;
    return worst === null || found > worst.found || (found === worst.found && score > worst.score);
  }

  keep(hit: Hit): void {
    this.kept.push(hit);
    if (this.kept.length >= this.most + SPARE) this.cut();
  }

  get hits(): Hit[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort(byRank);
    if (this.kept.length < this.most) return;
    this.kept.length = this.most;
    this.worst = this.kept.at(-1) ?? null;
  }
}
