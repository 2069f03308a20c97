import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixture } from './cli/fake-io.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the package', () => {
  it('works as a library', () => {
    const script = `import { locate, openDataset, timeline } from 'bilateral-relations';
      const dataset = await openDataset(process.argv[1]);
      const { relations } = locate(dataset, ['serbia', 'albania'], { exact: false });
      console.log(timeline(relations, { limit: 1 })[0].id);`;
    const argv = ['--input-type=module', '-e', script, fixture('dataset.json')];
    const ran = spawnSync(process.execPath, argv, { encoding: 'utf8', cwd: root });
    expect([ran.stdout, ran.stderr]).toEqual(['albania-serbia/5\n', '']);
  });
});
