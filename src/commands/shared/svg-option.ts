/** The option of the commands that draw a picture for a page. */
import type { OptionSpec } from './spec.js';

export const SVG: OptionSpec = {
  flags: '--svg <file>',
  description: 'write a picture that suits light and dark pages; - for stdout',
  values: 'file',
};
