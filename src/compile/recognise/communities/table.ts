/** Communities from tables: censuses by year, under a heading or a column that names the people. */
import { ActorReader } from '../../sentence/actors.js';
import type { Codes, Row } from '../../sentence/annotate.js';
import { readNumbers } from '../../sentence/numbers.js';
import { peopleOf } from '../../sentence/people-headings.js';
import { isEmpty, lineOf, yearIn } from '../../table/cells.js';
import { isLabel, rolesOf } from '../../table/columns.js';
import type { CommunityDraft, Read } from '../fact.js';

/** Reads the rows of tables of people of one state in the other. */
export class CommunityTables {
  private readonly actors: ActorReader;

  constructor(private readonly codes: Codes) {
    this.actors = new ActorReader(codes);
  }

  read(row: Row): Read<CommunityDraft>[] {
    const { cells, columns, caption, people, source } = row;
    if (isLabel(cells)) return [];
    const roles = rolesOf(columns);
    const yearAt = columns.findIndex(
      (heading, i) => /\b(?:years?|census|date)\b/i.test(heading) && yearIn(cells[i] ?? '') !== null,
    );
    const year = yearAt < 0 ? null : yearIn(cells[yearAt] ?? '');
    if (year === null) return [];
    const share = roles.findIndex((role, i) => role === 'share' && i !== yearAt);
    const percent = share < 0 ? null : numberIn(cells[share] ?? '');
    return columns.flatMap((heading, i): Read<CommunityDraft>[] => {
      if (i === yearAt || i === share) return [];
      const own = peopleOf(heading.replace(/\s\([^()]*\)$/, ''), this.actors);
      const whole = own ?? (roles[i] === 'number' ? (people ?? peopleOf(caption, this.actors)) : null);
      const count = whole === null ? null : numberIn(cells[i] ?? '');
      if (whole?.host == null || count === null || !Number.isInteger(count)) return [];
      const fact: CommunityDraft = {
        people: whole.name,
        country: this.codes[whole.host],
        population: count,
        populationMin: null,
        populationMax: null,
        sharePercent: percent,
        year,
        note: columns.some((text) => /\bcensus\b/i.test(text)) || /\bcensus/i.test(caption) ? 'census' : null,
        source,
      };
      return [{ rule: 'community: table', fact }];
    });
  }
}

/** The one number of a cell. */
function numberIn(cell: string): number | null {
  const line = lineOf(cell).replace(/\s?%$/, '');
  const numbers = isEmpty(line) ? [] : readNumbers(line);
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}
