/** The screenshots of the README: what the program prints on a terminal of 80 columns with colour. */
import type { Io } from '../../src/io.js';
import { main } from '../../src/cli/main.js';
import { terminalPicture } from './terminal.js';

const COLUMNS = 80;

/** Files in docs/ and the command lines whose output they show. */
const SHOTS: readonly { file: string; argv: readonly string[] }[] = [
  { file: 'show.svg', argv: ['show', 'albania', 'serbia'] },
  { file: 'chart.svg', argv: ['timeline', 'albania', 'serbia', '--chart'] },
];

/** Every picture's file name and text. Throws when a command does not find anything. */
export async function screenshots(): Promise<{ file: string; text: string }[]> {
  const shots = [];
  for (const { file, argv } of SHOTS) {
    const text = terminalPicture(`relations ${argv.join(' ')}`, await printedBy(argv), COLUMNS);
    shots.push({ file, text });
  }
  return shots;
}

async function printedBy(argv: readonly string[]): Promise<string> {
  let printed = '';
  const output = (write: (text: string) => void): Io['stdout'] => ({ isTTY: true, columns: COLUMNS, write });
  const code = await main([...argv], {
    stdin: { read: () => new Uint8Array() },
    stdout: output((text) => (printed += text)),
    stderr: output((text) => {
      throw new Error(`relations ${argv.join(' ')} says on stderr: ${text}`);
    }),
    // Sixteen colours, for which the pictures have a light and a dark palette.
    env: { TERM: 'xterm' },
    cwd: '/',
  });
  if (code !== 0) throw new Error(`relations ${argv.join(' ')} ended with ${code}`);
  return printed;
}
