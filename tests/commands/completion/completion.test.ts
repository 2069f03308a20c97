import { describe, expect, it } from 'vitest';
import { relations } from '../../cli/fake-io.js';

describe('completion for a shell that there is none for: exit 2', () => {
  it.each<[string, string]>([
    ['completion zsch', 'relations: There is no shell "zsch". Did you mean zsh?\n'],
    ['completion ksh-93', 'relations: There is no shell "ksh-93". There are bash, zsh and fish.\n'],
  ])('%s', async (line, stderr) => {
    const ran = await relations(line);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(stderr) ? stderr : ran.stderr).toBe(stderr);
  });
});
