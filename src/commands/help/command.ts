/** `relations help`, `relations help timeline`, `relations help exit-codes`. */
import type { Command } from 'commander';
import { commonOptionsOf } from '../shared/common-options.js';
import { outputOf, type CommonOptions } from '../shared/context.js';
import type { CommandSpec } from '../shared/spec.js';
import { COMMANDS } from '../table.js';
import { RelationsError } from '../../errors.js';
import { TOPICS } from '../../help/topics.js';
import type { Io } from '../../io.js';
import type { CommandHelp } from '../outputs.js';
import { jsonText } from '../../view/formats/json.js';

const DEFAULT_WIDTH = 80;

const helpOf = (spec: CommandSpec): CommandHelp => ({
  command: spec.name,
  usage: `${spec.usage ?? spec.arguments} [options]`.trim(),
  description: spec.description,
  examples: [...spec.examples],
  options: [...(spec.options ?? []), ...commonOptionsOf(spec)].map(({ flags, description }) => ({
    flags,
    description,
  })),
});

/** Prints the help on a command or topic. Throws a `RelationsError` ("usage") where there is none. */
export async function help(program: Command, name: string | undefined, io: Io, options: CommonOptions): Promise<void> {
  const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
  const topic = TOPICS.get(name ?? '');
  if (command !== undefined && options.json === true) {
    const specs = COMMANDS.filter((spec) => name === undefined || spec.name === name);
    (await outputOf(io, options)).write(jsonText(specs.map(helpOf)));
  } else if (command !== undefined) command.outputHelp();
  else if (topic !== undefined) {
    const { topicText } = await import('../../help/text.js');
    const text = options.json === true ? jsonText(topic.json()) : topicText(topic, io.stdout.columns ?? DEFAULT_WIDTH);
    (await outputOf(io, options)).write(text);
  } else {
    const names = [...program.commands.map((each) => each.name()), ...TOPICS.keys()];
    const { nearest } = await import('../../text/nearest.js');
    const near = nearest(name ?? '', names);
    const hint = `${near === null ? '' : `Did you mean ${near}? `}There is on ${names.join(', ')}.`;
    throw new RelationsError('usage', `There is no help on "${name ?? ''}".`, hint);
  }
}
