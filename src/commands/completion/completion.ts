/** `relations completion`: the script by which a shell completes command lines. */
import { SCRIPTS } from './scripts.js';
import { SHELLS } from './shells.js';
import type { ExitName } from '../../errors.js';
import type { Io } from '../../io.js';
import { jsonText } from '../../view/formats/json.js';
import type { CommonOptions } from '../shared/context.js';
import { wordValue } from '../shared/values.js';

export function run(io: Io, [word = '']: readonly string[], { json }: CommonOptions): Promise<ExitName> {
  const shell = wordValue('shell', word, SHELLS);
  io.stdout.write(json === true ? jsonText({ shell, script: SCRIPTS[shell] }) : SCRIPTS[shell]);
  return Promise.resolve('found');
}
