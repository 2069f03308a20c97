import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('relations gaps', () => {
  it.each<[string, string, number]>([
    ['gaps serbia --kind nothing --region oceania --fields country,gap', 'Australia\tnothing', 0],
    ['gaps albania --kind none', 'relations: The dataset has no gap of the kind none for Albania.', 1],
    ['gaps yugoslavia', 'relations: Yugoslavia has ceased to exist: gaps are of today.', 2],
    ['gaps albania serbia', 'relations: Gaps are of one country. Of two: relations show albania serbia.', 2],
    ['gaps albania --kind embassy', 'relations: --kind "embassy" is not a kind.', 2],
    ['gaps albania --region balkans', 'relations: --region "balkans" is not a continent.', 2],
  ])('%s', async (line, begins, code) => {
    const ran = await relations(line);
    expect([(ran.stdout + ran.stderr).split('\n')[0]?.slice(0, begins.length), ran.code]).toEqual([begins, code]);
  });

  it('is a block a kind on a terminal, no wider than it', async () => {
    const { stdout } = await relations('gaps serbia', { columns: 60, env: { NO_COLOR: '1' } });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Gaps in the relations of Serbia: the dataset states');
    expect(lines.some((line) => /^nothing at all: \d+$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('is read aloud a sentence a kind', async () => {
    const { stdout } = await relations('gaps serbia --kind nothing --region antarctica,oceania --format text');
    expect(stdout).toMatch(/^The dataset states of Serbia and \d+ countries: nothing at all: Australia, Federated/u);
  });
});
