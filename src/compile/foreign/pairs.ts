/** The pairs of which an article tells: its country with each partner. */
import type { Country } from '../../countries/country.js';
import type { CountryCode } from '../../model.js';
import { PairFacts } from './facts.js';

export class Pairs {
  readonly #pairs = new Map<CountryCode, PairFacts>();

  constructor(readonly subject: Country) {}

  /** The facts of the pair with that partner. */
  of(partner: Country): PairFacts {
    const known = this.#pairs.get(partner.code);
    if (known) return known;
    const facts = new PairFacts(this.subject, partner);
    this.#pairs.set(partner.code, facts);
    return facts;
  }

  /** In the order in which the article comes to them. */
  all(): PairFacts[] {
    return [...this.#pairs.values()];
  }
}
