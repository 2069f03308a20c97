/** What `relations` alone prints: a short screen with examples from the dataset. */
import { openDataset } from '../../dataset/open.js';
import { COUNTED, type RelationHead } from '../../dataset/head.js';
import { KINDS } from '../../query/kinds.js';
import { cacheFolder } from '../../cache/folder.js';
import { COMMANDS } from '../table.js';
import { outputOf, type CommonOptions } from '../shared/context.js';
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { jsonText } from '../../view/formats/json.js';
import { typedName } from '../../text/typed.js';
import { widthOf, wrap } from '../../view/terminal/wrap.js';
import { NAME } from '../../about.js';

interface Example {
  command: string;
  says: string;
}

const DEFAULT_WIDTH = 80;
const WIDEST = 100;

export async function welcome(io: Io, options: CommonOptions): Promise<ExitName> {
  const dataset = await openDataset(options.data, { cache: cacheFolder(io.env) });
  const heads = dataset.list();
  const examples = examplesOf(heads);
  const commands = [...COMMANDS.map(({ name }) => name), 'help'];
  const value = { relations: heads.length, examples: examples.map(({ command }) => command), commands };
  const width = Math.min(io.stdout.columns ?? DEFAULT_WIDTH, WIDEST);
  (await outputOf(io, options)).write(
    options.json === true ? jsonText(value) : screen(heads.length, examples, commands, width),
  );
  return 'found';
}

function screen(total: number, examples: readonly Example[], commands: readonly string[], width: number): string {
  const articles = total === 1 ? 'one article' : `${total} articles`;
  const title = `How two countries deal with each other, offline, from ${articles}.`;
  const gutter = Math.max(...examples.map(({ command }) => widthOf(command))) + 4;
  const room = examples.every(({ says }) => 2 + gutter + widthOf(says) <= width);
  const lines = examples.map(({ command, says }) =>
    room ? `  ${command}${' '.repeat(gutter - widthOf(command))}${says}` : `  ${command}`,
  );
  const more = `Help: ${NAME} --help, ${NAME} <command> --help, ${NAME} help <topic>`;
  const below = [...wrap(`Commands: ${commands.join(', ')}`, width), ...wrap(more, width)];
  return [...wrap(title, width), '', ...lines, '', ...below, ''].join('\n');
}

/** Three, each of another relation where there are so many, and of one that has an answer. */
export function examplesOf(heads: readonly RelationHead[]): Example[] {
  const first = most(heads, richness);
  const list = { command: `${NAME} list`, says: 'every relation in the dataset' };
  if (first === null) return [list];
  const taken = [first];
  const examples = [{ command: `${NAME} show ${typedNames(first)}`, says: 'a relation on one screen' }];
  for (const { name, greeting } of COMMANDS) {
    if (greeting === undefined) continue;
    const { kind, says } = greeting;
    const others = heads.filter((head) => !taken.includes(head));
    const head = most(others, (each) => each[kind]) ?? (taken.length === 1 ? first : null);
    if (head === null || head[kind] === 0) continue;
    taken.push(head);
    examples.push({ command: `${NAME} ${name} ${typedNames(head)}`, says });
  }
  return [...examples, list].slice(0, 3);
}

/** How many kinds of fact are known by themselves, and then how many events. */
function richness(head: RelationHead): number {
  const kinds = COUNTED.filter((key) => KINDS[key].called !== null && head[key] > 0);
  return kinds.length * 1000 + head.events;
}

/** The first of those that have most. */
function most(heads: readonly RelationHead[], of: (head: RelationHead) => number): RelationHead | null {
  return heads.reduce<RelationHead | null>((best, head) => (best === null || of(head) > of(best) ? head : best), null);
}

const typedNames = ({ parties }: RelationHead): string => parties.map(({ name }) => typedName(name)).join(' ');
