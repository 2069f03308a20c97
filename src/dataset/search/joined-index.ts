/** Two search indexes as one: relations of the second are numbered behind those of the first, and some of them are left out. */
import type { Group, SearchIndex } from './index.js';

/** @param size How many relations the first has. @param hidden Numbers of relations of the second that are not found. */
export function joinedIndex(
  first: SearchIndex,
  size: number,
  second: SearchIndex,
  hidden: ReadonlySet<number>,
): SearchIndex {
  const numbered = (group: Group): Group => ({ relation: group.relation + size, postings: () => group.postings() });
  const inSecond = (within: ReadonlySet<number> | undefined): ReadonlySet<number> | undefined =>
    within === undefined ? undefined : new Set([...within].filter((number) => number >= size).map((n) => n - size));
  /** A word that only relations which are left out have is none: what is near to it is to be found. */
  const isFound = (word: string): boolean => second.groups(word).some(({ relation }) => !hidden.has(relation));
  return {
    has: (word) => first.has(word) || (second.has(word) && isFound(word)),
    beginning: (start) => [...new Set([...first.beginning(start), ...second.beginning(start).filter(isFound)])],
    near: (asked) => [...new Set([...first.near(asked), ...second.near(asked)])],
    groups: (word, within) => [
      ...first.groups(word, within),
      ...second
        .groups(word, inSecond(within))
        .filter(({ relation }) => !hidden.has(relation))
        .map(numbered),
    ],
    weight: (word) => first.weight(word) + second.weight(word),
    entry: (relation, entry) => (relation < size ? first.entry(relation, entry) : second.entry(relation - size, entry)),
  };
}
