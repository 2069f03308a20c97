/** `relations compile` as data. */
import type { CommandSpec } from '../shared/spec.js';

export const COMPILE_COMMAND: CommandSpec = {
  name: 'compile',
  arguments: '<article...>',
  usage: '<article|folder|->...',
  values: 'file',
  description: 'Compile articles into dataset JSON, on stdout or in a file',
  examples: ['compile albania-serbia.txt', 'compile articles/ -o dataset.json', 'compile - --report < article.txt'],
  options: [
    { flags: '-o, --output <file>', description: 'write the dataset there, whole or not at all', values: 'file' },
    { flags: '--replace', description: 'write over a dataset that has relations which the new one lacks' },
    { flags: '--report', description: 'report on stderr what each sentence became; as JSON with --json' },
  ],
  withoutLookup: true,
  run: async (io, words, options) => (await import('./compile.js')).run(io, words, options),
};
