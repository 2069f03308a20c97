/** The errors for formats that only one command has, and that write its answer whole. */
import { RelationsError } from '../../errors.js';
import { FORMATS, type Format } from '../look/formats.js';

/** What the command's answer is called. */
const ANSWERS = { timeline: ['timelines', 'a timeline'], graph: ['networks', 'a network'] } as const;

/** The command that alone has the format; null for a format of every list. */
export function commandOf(format: Format): keyof typeof ANSWERS | null {
  const known = FORMATS.find(({ name }) => name === format);
  return known !== undefined && 'only' in known ? known.only : null;
}

const verbOf = (format: Format): string => (format === 'mermaid' ? 'draws' : 'writes');

/** For a listing of another command. */
export function noDiagram(format: Format): RelationsError {
  const command = commandOf(format) ?? 'timeline';
  return new RelationsError(
    'usage',
    `--format ${format} ${verbOf(format)} ${ANSWERS[command][0]} only.`,
    `Make one with "relations ${command}", or choose another format: relations help formats.`,
  );
}

/** Where only some fields were asked for. */
export function onlyWhole(format: Format): RelationsError {
  const whole = ANSWERS[commandOf(format) ?? 'timeline'][1];
  return new RelationsError('usage', `--format ${format} ${verbOf(format)} ${whole} whole, without --fields.`);
}
