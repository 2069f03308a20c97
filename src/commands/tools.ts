/** The commands that look nothing up: what makes a dataset, and what helps with the program itself. */
import { SHELLS } from './completion/shells.js';
import { SCHEMAS } from './schema/names.js';
import type { CommandSpec } from './shared/spec.js';

export const TOOLS: readonly CommandSpec[] = [
  {
    name: 'compile',
    arguments: '<article...>',
    usage: '<article|folder|->...',
    values: 'file',
    description: 'Articles into dataset JSON, on stdout or in a file',
    examples: ['compile albania-serbia.txt', 'compile articles/ -o dataset.json', 'compile - --report < article.txt'],
    options: [
      { flags: '-o, --output <file>', description: 'write the dataset there, whole or not at all', values: 'file' },
      { flags: '--report', description: 'say on stderr what each sentence became; as JSON with --json' },
    ],
    run: async (io, words, options) => (await import('./compile/compile.js')).run(io, words, options),
  },
  {
    name: 'completion',
    arguments: '<shell>',
    values: SHELLS,
    description: 'A script by which bash, zsh or fish completes commands, options and countries',
    examples: ['completion bash', 'completion zsh', 'completion fish'],
    note: 'The first lines of a script say where to put it.',
    run: async (io, words, options) => (await import('./completion/completion.js')).run(io, words, options),
  },
  {
    name: 'schema',
    arguments: '[output]',
    values: SCHEMAS,
    description: 'The JSON Schema (2020-12) of the record and of what each command prints as JSON',
    examples: ['schema', 'schema timeline', 'schema record'],
    note: `Outputs: ${SCHEMAS.join(', ')}.`,
    run: async (io, words, options) => (await import('./schema/schema.js')).run(io, words, options),
  },
];
