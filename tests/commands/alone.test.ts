/** A start that loads one command's line loads the one that the table has. */
import { describe, expect, it } from 'vitest';
import { NAMES, specNamed } from '../../src/commands/alone.js';
import { COMMANDS } from '../../src/commands/table.js';

describe('commands by themselves', () => {
  it('are those of the table, in its order', () => {
    expect(NAMES).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.each(COMMANDS.map((spec) => [spec.name, spec] as const))('%s is the one of the table', async (name, spec) => {
    expect(await specNamed(name)).toBe(spec);
  });

  it.each(['', 'help', 'shw', 'constructor', '__proto__', 'toString'])('%j is none', async (name) => {
    expect(await specNamed(name)).toBeNull();
  });
});
