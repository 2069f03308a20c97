/** What an article of many pairs says of one of them → a record like any other. */
import { mergeFound, noFacts } from '../facts.js';
import type { CompiledRecord } from '../merge/records.js';
import { chooseDate, inOrderOfTrust, withoutRivals, withPlaces } from '../merge/standing.js';
import type { ArticleSource, Mission, Relation, Sourced, StatusChange } from '../../model.js';
import { relationId } from '../../countries/pair.js';
import type { ForeignArticle } from './read.js';
import { datesOfPair } from './established.js';
import type { PairFacts } from './facts.js';

const plain = (name: string): string => name.replace(/^The\s/, '');

/** Adds to each fact the places of those that were merged into it. */
function placed<Fact extends Sourced>(
  facts: readonly Fact[],
  drafts: readonly Fact[],
  isSame: (a: Fact, b: Fact) => boolean,
): Fact[] {
  return facts.map((fact) =>
    withPlaces(
      fact,
      drafts.filter((draft) => isSame(fact, draft)).map(({ source }) => source),
    ),
  );
}

const isSameChange = (a: StatusChange, b: StatusChange): boolean =>
  a.change === b.change && a.date.edtf === b.date.edtf && a.by === b.by;
const isSameMission = (a: Mission, b: Mission): boolean =>
  a.sending === b.sending &&
  a.receiving === b.receiving &&
  a.kind === b.kind &&
  a.resident === b.resident &&
  a.city === b.city;

function recordOf(pair: PairFacts, { subject, skipped }: ForeignArticle, sources: ArticleSource[]): CompiledRecord {
  const id = relationId(pair.parties);
  const [a, b] = pair.parties;
  const { found } = pair;
  const changes = [...pair.dated.map(({ draft }) => draft), ...(found?.statusChanges ?? [])];
  const facts = mergeFound({ ...(found ?? noFacts()), statusChanges: changes, missions: pair.missions }, id);
  const candidates = datesOfPair(pair, subject.title);
  const { established, also } = chooseDate(candidates);
  const relation: Relation = {
    id,
    title: `${plain(a.name)}–${plain(b.name)} relations`,
    parties: pair.parties.map(({ code, name }) => ({ code, name })),
    summary: '',
    established,
    establishedAlso: also,
    ...facts,
    statusChanges: withoutRivals(placed(facts.statusChanges, changes, isSameChange), established),
    missions: placed(facts.missions, pair.missions, isSameMission),
    seeAlso: [],
    article: {
      title: subject.title,
      sources,
      complete: skipped.length === 0,
      sentences: pair.units,
      used: pair.used,
    },
  };
  return { relation, standing: inOrderOfTrust(candidates)[0]?.standing ?? 'text' };
}

/**
 * The records of an article of many pairs, in the order in which it comes to them; none for a pair of which nothing is recorded.
 * @param sources The front matter's; without any the article itself is named.
 */
export function recordsOf(article: ForeignArticle, sources: ArticleSource[]): CompiledRecord[] {
  // Of a record that several articles make, the sources say which these are.
  const named =
    sources.length > 0 ? sources : [{ title: article.subject.title, url: null, publisher: null, license: null }];
  return article.pairs.filter(({ used }) => used > 0).map((pair) => recordOf(pair, article, named));
}
