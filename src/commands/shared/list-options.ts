/** The options of every command that prints a list, and what its help says about its fields. */
import { leavesOf, pathsOf } from '../../view/formats/fields.js';
import { formatsOf, type FormatSpec } from '../../view/look/formats.js';
import type { AnyShape } from '../../view/formats/shape.js';
import type { OptionSpec } from './spec.js';

/**
 * `--format`, `--fields` and `--bom` for rows of these shapes. Some formats are for the one command that has them. The fields are worked
 * out only when they are asked for: every start passes here, and hardly any needs them.
 */
export function listOptions(shapes: () => readonly AnyShape[], command?: FormatSpec['only']): OptionSpec[] {
  const formats = formatsOf(command);
  return [
    { flags: '--format <format>', description: `${formats.join(', ')}: relations help formats`, values: formats },
    {
      flags: '--fields <fields>',
      description: 'only these fields, in this order, with commas between',
      get values() {
        return [...new Set(shapes().flatMap(pathsOf))];
      },
      list: true,
    },
    { flags: '--bom', description: 'with --format csv: begin with a byte order mark, for Excel' },
  ];
}

/** "Fields: relation, date.edtf, …." */
export function fieldsNote(shape: AnyShape): string {
  return `Fields: ${leavesOf(shape).join(', ')}.`;
}
