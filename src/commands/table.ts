/** The commands: names, arguments, options, help and examples as data. `src/program.ts` makes the command line of it. */
import type { ExitName } from '../errors.js';
import { EVENT_KINDS } from '../model.js';
import { MISSION_KINDS } from '../query/missions.js';
import type { Context } from './shared/context.js';
import { fieldsNote, listOptions } from './shared/list-options.js';
import type { CommandSpec, OptionSpec } from './shared/spec.js';
import { TOOLS } from './tools.js';
import { RELATION } from '../view/relation/shape.js';
import { STATUS } from '../view/kinds/status/shape.js';
import { COUNTRIES } from '../view/kinds/countries/shape.js';
import { SOURCES } from '../view/kinds/sources/shape.js';
import { HEADS } from '../view/kinds/relations/shape.js';
import { SEARCH } from '../view/kinds/search/shape.js';
import { COMMUNITIES } from '../view/kinds/communities/shape.js';
import { MISSIONS } from '../view/kinds/missions/shape.js';
import { TRADE } from '../view/kinds/trade/shape.js';
import { TIMELINE } from '../view/kinds/timeline/shape.js';

const PAIR = { arguments: '<country...>', usage: '<country> [country]', values: 'pair' } as const;

const SVG: OptionSpec = {
  flags: '--svg <file>',
  description: 'write a picture that is read on light and dark pages; - for stdout',
  values: 'file',
};

interface Lookup {
  run: (context: Context, words: readonly string[], options: never) => Promise<ExitName>;
}

/** A command that needs the dataset and a look. Its options are those of its line in the table. */
const lookup =
  (load: () => Promise<Lookup>): CommandSpec['run'] =>
  async (io, words, options) => {
    const [{ contextOf }, command] = await Promise.all([import('./shared/context.js'), load()]);
    return command.run(await contextOf(io, options), words, options as never);
  };

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'show',
    ...PAIR,
    description: 'One relation, or the relations of a country',
    examples: ['show albania serbia', 'show "North Macedonia" greece --all', 'show bulgaria'],
    options: [
      {
        flags: '--all',
        description: 'on a terminal: not one screen, but every event, figure and source and the whole summary',
      },
      ...listOptions([HEADS.shape, RELATION.shape]),
    ],
    note: `In a pipe: a fact a line, what it is in the first field; with one country the fields of "relations list".\n${fieldsNote(HEADS.shape)}`,
    run: lookup(() => import('./show.js')),
  },
  {
    name: 'status',
    ...PAIR,
    description: 'How relations stood on a day, and which stated facts say so',
    examples: ['status albania serbia', 'status albania bulgaria --on 1970', 'status albania --on "1 January 1950"'],
    options: [
      {
        flags: '--on <date>',
        description: 'a day, month, year or decade: 1999-06-01, 1954-03, 1970, 1990s (else today)',
      },
      ...listOptions([STATUS.shape]),
    ],
    note: `In a pipe: a conclusion or fact a line, what it is in the first field; with one country a relation a line: relation, on, state, certain, since, by, level, level certain, level since, head, predecessor. The rules: relations help status-rules.\n${fieldsNote(STATUS.shape)}`,
    run: lookup(() => import('./status.js')),
  },
  {
    name: 'timeline',
    ...PAIR,
    description: 'Dated events in order, of one relation or of all relations of a country',
    examples: [
      'timeline albania serbia',
      'timeline bulgaria --since 1900 --until 1945',
      'timeline serbia --kind visit,agreement --reverse --limit 5',
      'timeline albania serbia --chart',
    ],
    options: [
      { flags: '--since <date>', description: 'events on or after: 1914, 1913-04, 1990s, "19th century"' },
      { flags: '--until <date>', description: 'events on or before' },
      {
        flags: '--kind <kind>',
        description: 'only events of this kind; several with commas or repeated',
        values: EVENT_KINDS,
        list: true,
        repeated: true,
      },
      { flags: '--reverse', description: 'latest first' },
      { flags: '--limit <n>', description: 'the first n of the order asked for' },
      { flags: '--chart', description: 'draw the events on an axis of years' },
      SVG,
      ...listOptions([TIMELINE.shape], { mermaid: true }),
    ],
    note: `In a pipe: date (EDTF), kind, relation, text, section, sentence.\n${fieldsNote(TIMELINE.shape)}`,
    run: lookup(() => import('./timeline.js')),
  },
  {
    name: 'trade',
    ...PAIR,
    description: 'Trade figures and balances',
    examples: ['trade albania serbia', 'trade serbia --json', 'trade albania serbia --svg trade.svg'],
    options: [SVG, ...listOptions([TRADE.shape])],
    note: `In a pipe: year, relation, exporter, importer (both empty: the total), amount, currency, approximate, balance, section, sentence.\n${fieldsNote(TRADE.shape)}`,
    run: lookup(() => import('./trade.js')),
  },
  {
    name: 'missions',
    ...PAIR,
    description: 'Who keeps which mission where',
    examples: ['missions albania bulgaria', 'missions serbia --kind embassy'],
    options: [
      {
        flags: '--kind <kind>',
        description: 'only missions of this kind; several with commas or repeated',
        values: MISSION_KINDS,
        list: true,
        repeated: true,
      },
      ...listOptions([MISSIONS.shape]),
    ],
    note: `In a pipe: relation, sending, receiving, kind, city, resident, accredited from, since, until, section, sentence.\n${fieldsNote(MISSIONS.shape)}`,
    run: lookup(() => import('./missions.js')),
  },
  {
    name: 'communities',
    ...PAIR,
    description: 'Minorities: who, where, how many',
    examples: ['communities albania serbia', 'communities bulgaria'],
    options: listOptions([COMMUNITIES.shape]),
    note: `In a pipe: relation, people, country, population, least, most, share (percent), year, note, section, sentence.\n${fieldsNote(COMMUNITIES.shape)}`,
    run: lookup(() => import('./communities.js')),
  },
  {
    name: 'search',
    arguments: '<word...>',
    description: 'Fuzzy search over events, people, places, missions and communities',
    examples: ['search hoxha tito', 'search "balkan pact" --limit 5', 'search belgrad'],
    options: [{ flags: '--limit <n>', description: 'the best n (20 when not given)' }, ...listOptions([SEARCH.shape])],
    note: `In a pipe: type, relation, date (EDTF), text, score, section, sentence.\n${fieldsNote(SEARCH.shape)}`,
    run: lookup(() => import('./search.js')),
  },
  {
    name: 'list',
    arguments: '',
    description: 'Every relation in the dataset',
    examples: ['list', 'list --json'],
    options: listOptions([HEADS.shape]),
    note: `In a pipe: relation, title, established (EDTF), state today, its certainty, since, level, events, trade, missions, communities, section, sentence.\n${fieldsNote(HEADS.shape)}`,
    run: lookup(() => import('./list.js')),
  },
  {
    name: 'countries',
    arguments: '[name...]',
    values: 'country',
    description: 'Known countries and former states; with a name, what it is read as',
    examples: ['countries', 'countries macedonia', 'countries yugoslavia --json'],
    options: listOptions([COUNTRIES.shape]),
    note: `In a pipe: code, name, relations (how many), aliases.\n${fieldsNote(COUNTRIES.shape)}`,
    run: lookup(() => import('./countries.js')),
  },
  {
    name: 'open',
    ...PAIR,
    description: 'The web addresses of the sources',
    examples: ['open albania serbia', 'open albania serbia --browser'],
    options: [{ flags: '--browser', description: 'open the first in the browser' }, ...listOptions([SOURCES.shape])],
    note: `An address a line, in a pipe and on a terminal.\n${fieldsNote(SOURCES.shape)}`,
    run: lookup(() => import('./open/open.js')),
  },
  ...TOOLS,
];
