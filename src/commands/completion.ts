/** `relations completion`: the script by which a shell completes command lines. */
import { SCRIPTS } from '../completion/scripts.js';
import { SHELLS } from '../completion/shells.js';
import type { ExitName } from '../errors.js';
import type { Io } from '../io.js';
import { jsonText } from '../view/json.js';
import type { CommonOptions } from './context.js';
import { wordValue } from './values.js';

export function run(io: Io, [word = '']: readonly string[], { json }: CommonOptions): Promise<ExitName> {
  const shell = wordValue('shell', word, SHELLS);
  io.stdout.write(json === true ? jsonText({ shell, script: SCRIPTS[shell] }) : SCRIPTS[shell]);
  return Promise.resolve('found');
}
