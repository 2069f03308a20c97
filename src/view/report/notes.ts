/** The notes of a page: each place that facts are traced to once, in the order in which it is first cited. */
import { entriesOf, leadOf, placeOf, type Place } from '../../query/report/place.js';
import type { PairData, Relation, Source } from '../../model.js';
import { andList } from '../../text/lists.js';
import type { Report } from '../../query/report/report.js';
import { webAddress } from '../look/link.js';
import type { Note, Piece } from './document.js';

interface Stated {
  source: Source;
  alsoIn?: readonly Source[];
  /** The whole sentence, of an event. */
  sentence?: string;
}

type Known = Pick<Relation, 'id' | 'title' | 'article'>;

/** Where the page lists what its articles were made of. */
export const SOURCES_ID = 'sources';

export class Notes {
  /** Relations whose article comes with the program: it is no page of the web, though its source may have its title. */
  readonly #bundled: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  readonly notes: { text: Note['text']; quote: string | null }[] = [];

  constructor({ relations }: Pick<Report, 'relations'>) {
    this.#bundled = new Set(relations.flatMap(({ relation, origin }) => (origin === 'bundled' ? [relation.id] : [])));
  }

  /** The marks of all places that state these facts of the relation. */
  cite(relation: Known, ...facts: readonly (Stated | null)[]): Piece {
    const numbers = facts.flatMap((fact) => {
      if (fact === null) return [];
      const own = this.#numberOf(this.#placeOf(relation, fact.source), fact.sentence ?? null);
      return [own, ...(fact.alsoIn ?? []).map((source) => this.#numberOf(this.#placeOf(relation, source)))];
    });
    return { cite: [...new Set(numbers)].sort((a, b) => a - b) };
  }

  citeLead(relation: Known): Piece {
    return { cite: [this.#numberOf(this.#placeOf(relation, null))] };
  }

  /** @param names Of the countries whose entries say it. */
  citeData(data: Pick<PairData, 'source'>, names: readonly string[]): Piece {
    return { cite: [this.#numberOf(entriesOf(data, names))] };
  }

  #placeOf(relation: Known, source: Source | null): Place {
    const place = source === null ? leadOf(relation) : placeOf(relation, source);
    const isBundled = this.#bundled.has(relation.id) && place.article === relation.article.title;
    return isBundled ? { ...place, url: null } : place;
  }

  #numberOf(place: Place, quote: string | null = null): number {
    const key = JSON.stringify(place);
    const known = this.#numbers.get(key);
    if (known === undefined) {
      this.notes.push({ text: textOf(place), quote });
      this.#numbers.set(key, this.notes.length);
      return this.notes.length;
    }
    const note = this.notes[known - 1];
    if (note !== undefined) note.quote ??= quote;
    return known;
  }
}

/** "Foreign relations of Albania, List of countries, table 1, row 53, sentence 134". */
function textOf({ article, url, revision, section, sentence, field, table, row, entries }: Place): Piece[] {
  // What an article was written from is listed with the sources.
  const link = webAddress(url)?.href ?? `#${SOURCES_ID}`;
  const lead = entries.length === 0 ? 'lead' : '';
  const where = [
    revision === null ? '' : `revision ${revision}`,
    section === '' ? lead : section.replaceAll(' > ', ' › '),
    entries.length === 0 ? '' : `${entries.length === 1 ? 'entry' : 'entries'} of ${andList(entries)}`,
    table === null ? '' : `table ${table}${row === null ? '' : `, row ${row}`}`,
    field === null ? '' : `field “${field}”`,
    sentence === null ? '' : `sentence ${sentence}`,
  ];
  return [{ link, text: article }, `, ${where.filter((part) => part !== '').join(', ')}`];
}
