import { describe, expect, it } from 'vitest';
import { enriched } from '../../../src/compile/merge/world.js';
import { compileText } from '../../../src/compile/text.js';
import { COLUMNS } from '../../../src/dataset/world/fact.js';
import { readTable, worldOf } from '../../../src/dataset/world/table.js';
import type { Relation } from '../../../src/model.js';

const ARTICLE = `= Chad–Norway relations =

Chad and Norway established diplomatic relations in 1995. Chad recognised Norway on 5 May 1990.

== Diplomatic missions ==
- Chad has an embassy in Oslo and a consulate in Bergen.
- Norway's embassy in N'Djamena was closed in 2001. In 2002 Norway decided to close its consulate in Abéché.

== History ==
Chad answered in 2010 by ordering the Norwegian missions in Sarh and Koumra to close. In 2003 the post in Moundou was to shut. Norway announced in 2005 that the consulate in Moundou would reopen.
`;

const own = (text = ARTICLE): Relation => {
  const [record] = compileText(text, 'test').records;
  if (record === undefined) throw new Error('no record');
  return record.relation;
};

/** Lines of the table without id and parties. */
function table(...lines: string[]): Relation {
  const rows = lines.map((line) => ['chad-norway', 'TCD NOR', ...line.split(',')].join('\t'));
  const { day, pairs } = readTable(`# day: 2025-11\n${[COLUMNS.join('\t'), ...rows].join('\n')}\n`);
  const relation = worldOf(day, pairs).relation('chad-norway');
  if (relation === null) throw new Error('no pair');
  return relation;
}

const PLACE = 'Chad|Europe|7|1.2';
const dates = ({ established, establishedAlso }: Relation): string[] =>
  [established, ...establishedAlso].flatMap((dated) => (dated === null ? [] : [dated.date.edtf]));
const missions = (relation: Relation): string[] =>
  relation.missions.map(
    ({ sending, kind, city, until }) => `${sending} ${kind} ${city ?? '-'}${until === null ? '' : ' until'}`,
  );

describe('the dates of an article that the world table adds to', () => {
  const rows: readonly (readonly [what: string, lines: string[], expected: string[]])[] = [
    ['stay first', [`change,established,1996-02-03,,,,,list,${PLACE}`], ['1995', '1996-02-03']],
    ['stay first where the table is finer', [`change,established,1995-11-13,,,,,list,${PLACE}`], ['1995', '1995-11-13']],
    ['gain a place where the table says the same', [`change,established,1995,,,,,list,${PLACE}`], ['1995']],
    ['are no coarser ones too', [`change,established,199X,,,,,list,${PLACE}`], ['1995']],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, lines, expected) => {
    expect(dates(enriched(own(), table(...lines)))).toEqual(expected);
  });

  it('are those of the table where the article has none, and a change too', () => {
    const silent = own('= Chad–Norway relations =\n\nChad has an embassy in Oslo.\n');
    const record = enriched(silent, table(`change,established,1995-11-13,,,,,list,${PLACE}`));
    expect([dates(record), record.statusChanges.map(({ change }) => change)]).toEqual([
      ['1995-11-13'],
      ['established'],
    ]);
  });

  it('are only also given beside a break that the article tells of', () => {
    const broken = own('= Chad–Norway relations =\n\nChad severed diplomatic relations with Norway in 2001.\n');
    const record = enriched(broken, table(`change,established,1995-11-13,,,,,list,${PLACE}`));
    expect([record.established, dates(record)]).toEqual([null, ['1995-11-13']]);
    expect(record.statusChanges.map(({ change }) => change)).toEqual(['severed']);
  });

  it('are told of by the changes of the article alone', () => {
    const more = table(`change,established,1980,,,,,list,${PLACE}`, `change,severed,1999,,,,,text,${PLACE}`);
    expect(enriched(own(), more).statusChanges).toEqual(own().statusChanges);
  });
});

describe('the missions of an article that the world table adds to', () => {
  const rows: readonly (readonly [what: string, line: string, added: string[]])[] = [
    ['gain one that it does not name', `mission,honorary consulate,,,NOR,Faya,resident,,${PLACE}`, ['NOR honorary consulate Faya']],
    ['are once where both name one', `mission,embassy,,,TCD,Oslo,resident,,${PLACE}`, []],
    ['keep the rank of a post', `mission,consulate-general,,,TCD,Bergen,resident,,${PLACE}`, []],
    ['stay closed', `mission,embassy,,,NOR,N'Djamena,resident,,${PLACE}`, []],
    ['gain none that is without a city', `mission,consulate,,,TCD,,resident,,${PLACE}`, []],
    ['are once under two spellings', `mission,consulate,,,TCD,Bergenn,resident,,${PLACE}`, []],
    ['stand where the table calls them closed', `mission,embassy,,,TCD,Oslo,resident,2003,${PLACE}`, []],
    ['gain none that the article says is to be closed', `mission,consulate,,,NOR,Abéché,resident,,${PLACE}`, []],
    ['gain none whose end it tells with a word for any post', `mission,consulate-general,,,NOR,Sarh,resident,,${PLACE}`, []],
    ['gain none whose end it tells by another spelling', `mission,consulate-general,,,NOR,Koumara,resident,,${PLACE}`, []],
    ['gain one that was opened after that', `mission,consulate-general,2012,,NOR,Sarh,resident,,${PLACE}`, ['NOR consulate-general Sarh']],
    ['gain one that it says was opened again', `mission,consulate,,,NOR,Moundou,resident,,${PLACE}`, ['NOR consulate Moundou']],
    ['gain one of another kind there', `mission,legation,,,NOR,Abéché,resident,,${PLACE}`, ['NOR legation Abéché']],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, line, added) => {
    const record = enriched(own(), table(line));
    expect(missions(record)).toEqual([...missions(own()), ...added]);
  });

  it('tell what only the table knows of one that the article names', () => {
    const named = own('= Chad–Norway relations =\n\nChad has an embassy in Norway, and Norway one in Chad.\n');
    const record = enriched(named, table(`mission,embassy,1999,,TCD,Oslo,resident,,${PLACE}`));
    expect(record.missions.map(({ city, since, fromLists }) => [city, since, fromLists])).toEqual([
      ['Oslo', '1999', ['city', 'since']],
      [null, null, undefined],
    ]);
  });

  it('get no date from a list where the article has several and prefers none', () => {
    const told = own(
      '= Chad–Norway relations =\n\nThe opening of the Chadian embassy is dated differently: the ministry says 1967, while encyclopedias have 27 September 1973.\n\nChad has an embassy in Oslo.\n',
    );
    const record = enriched(told, table(`mission,embassy,1967,,TCD,Oslo,resident,,${PLACE}`));
    expect(record.missions.map(({ city, since, fromLists }) => [city, since, fromLists])).toEqual([
      ['Oslo', null, undefined],
    ]);
  });

  it('say in which article they stand', () => {
    const record = enriched(own(), table(`mission,embassy,,,TCD,Oslo,resident,,${PLACE}`));
    expect(record.missions[0]?.alsoIn).toEqual([
      { section: 'Europe', sentence: 7, table: 1, row: 2, article: 'Foreign relations of Chad' },
    ]);
    expect(record.article.sources.map(({ title }) => title)).toEqual(['Foreign relations of Chad']);
  });
});
