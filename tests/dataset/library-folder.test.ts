import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryDataset, libraryFolder } from '../../src/dataset/library-folder.js';

type Case = [platform: NodeJS.Platform, env: Record<string, string>, asked: string | undefined, folder: string | null];

describe('the folder of the library', () => {
  it.each<Case>([
    ['linux', { HOME: '/home/ada' }, undefined, '/home/ada/.local/share/relations'],
    ['linux', { HOME: '/home/ada', XDG_DATA_HOME: '/data' }, undefined, '/data/relations'],
    ['linux', { HOME: '/home/ada', XDG_DATA_HOME: 'data' }, undefined, '/home/ada/.local/share/relations'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '/cache' }, undefined, '/home/ada/.local/share/relations'],
    ['linux', {}, undefined, null],
    ['linux', { HOME: 'ada' }, undefined, null],
    ['darwin', { HOME: '/Users/ada' }, undefined, '/Users/ada/Library/Application Support/relations'],
    ['darwin', { HOME: '/Users/ada', XDG_DATA_HOME: '/data' }, undefined, '/data/relations'],
    // Of a Windows path only Windows knows that it is absolute.
    ['win32', { APPDATA: '/Roaming', HOME: '/c/ada' }, undefined, '/Roaming/relations/library'],
    ['win32', { HOME: '/c/ada' }, undefined, null],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: '/mine' }, undefined, '/mine'],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: 'mine' }, undefined, '/here/mine'],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: '' }, undefined, '/home/ada/.local/share/relations'],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: 'Off' }, undefined, null],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: 'off' }, 'own', '/here/own'],
    ['linux', { HOME: '/home/ada', RELATIONS_LIBRARY: '/mine' }, '/other', '/other'],
    // A folder may be called so.
    ['linux', { HOME: '/home/ada' }, 'off', '/here/off'],
  ])('on %s with %j and --library %s', (platform, env, asked, folder) => {
    expect(libraryFolder(env, { asked, cwd: '/here', platform })).toBe(folder);
  });

  it('has a dataset or none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relations-folder-'));
    expect([libraryDataset(null), libraryDataset(folder)]).toEqual([null, null]);
    writeFileSync(join(folder, 'dataset.json'), '');
    expect(libraryDataset(folder)).toBe(join(folder, 'dataset.json'));
    rmSync(folder, { recursive: true });
  });
});
