/** `relations completion` as data. */
import { SHELLS } from './shells.js';
import type { CommandSpec } from '../shared/spec.js';

export const COMPLETION_COMMAND: CommandSpec = {
  name: 'completion',
  arguments: '<shell>',
  values: SHELLS,
  description: 'A script that makes bash, zsh, fish or PowerShell complete commands, options and countries',
  examples: ['completion bash', 'completion zsh', 'completion fish', 'completion powershell'],
  note: 'The first lines of a script say where to put it.',
  withoutLookup: true,
  run: async (io, words, options) => (await import('./completion.js')).run(io, words, options),
};
