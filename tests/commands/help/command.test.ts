import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/table.js';
import { relations, run } from '../../cli/fake-io.js';

describe('help on what there is none on: exit 2', () => {
  it.each<[string, string]>([
    ['help nothing', 'relations: There is no help on "nothing".\nThere is on show, status, timeline, '],
    ['help exitcodes', 'relations: There is no help on "exitcodes".\nDid you mean exit-codes? There is on show, '],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });
});

describe('help', () => {
  it.each(COMMANDS.map((spec) => spec.name))('%s begins with examples', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Examples:\n  relations ${name}`, 'u'));
    expect(stdout).toContain('--json');
    expect((await run(['help', name])).stdout).toBe(stdout);
  });
});
