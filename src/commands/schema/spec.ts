/** `relations schema` as data. */
import { SCHEMAS } from './names.js';
import type { CommandSpec } from '../shared/spec.js';

export const SCHEMA_COMMAND: CommandSpec = {
  name: 'schema',
  arguments: '[output]',
  values: SCHEMAS,
  description: 'The JSON Schema (2020-12) of the record and of what each command prints as JSON',
  examples: ['schema', 'schema timeline', 'schema record'],
  get note() {
    return `Outputs: ${SCHEMAS.join(', ')}.`;
  },
  withoutLookup: true,
  run: async (io, words, options) => (await import('./schema.js')).run(io, words, options),
};
