import { FACTS } from '../src/query/kinds.js';
import type { Facts } from '../src/model.js';

/** A record's lists, each empty. */
export const noFacts = (): Facts => Object.fromEntries(FACTS.map((kind) => [kind, []])) as unknown as Facts;
