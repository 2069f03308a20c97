import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixture } from './cli/fake-io.js';
import { fakeWiki } from './wiki/fake-wiki.js';

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

  it('keeps a library of one’s own, and stops at a signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-api-'));
    const text = (year: number): string => `Diplomatic relations were established in ${year}.`;
    const wiki = await fakeWiki({ 'Chad–Peru relations': text(1960), 'Albania–Serbia relations': text(1914) });
    const script = `import { addArticles, isRelationsError, openDataset, openLibrary } from 'bilateral-relations';
      const [folder, from] = process.argv.slice(1);
      const library = await openLibrary(folder);
      const asked = { pairs: [['peru', 'chad'], ['AL', 'RS']], texts: [{ name: 'mine', text: '= Chile–Cuba relations =\\n\\n${text(1902)}' }], from };
      const added = await addArticles(library, asked, { contact: 'me@example.org' });
      console.log(added.map(({ title, outcome }) => title + ' ' + outcome).join(', '));
      const dataset = await openDataset(undefined, { library: folder });
      console.log(dataset.between('PER', 'TCD').established.date.edtf, dataset.library.hides('ALB', 'SRB'));
      console.log((await library.update()).map(({ outcome }) => outcome).join(', '));
      const controller = new AbortController();
      controller.abort(new Error('enough'));
      console.log(await addArticles(library, { titles: ['Chad–Peru relations'], from }, { signal: controller.signal }).catch(({ message }) => message));
      console.log(await library.remove('Chad–Peru relations'), library.articles().map(({ title }) => title).join(', '));
      console.log(await addArticles(library, { pairs: [['atlantis', 'peru']] }).catch((error) => isRelationsError(error) && error.message));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, wiki.api], { cwd: root });
    const written = { stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => (written.stdout += part.toString()));
    child.stderr.on('data', (part: Buffer) => (written.stderr += part.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    await wiki.stop();
    rmSync(folder, { recursive: true });
    expect(written).toEqual({
      stderr: '',
      stdout: [
        'Chile–Cuba relations added, Chad–Peru relations added, Albania–Serbia relations added',
        '1960 true',
        'skipped, unchanged, unchanged',
        'enough',
        '1 Albania–Serbia relations, Chile–Cuba relations',
        '"atlantis" is not the name of one country.',
        '',
      ].join('\n'),
    });
  });
});
