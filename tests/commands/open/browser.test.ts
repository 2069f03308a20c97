import { describe, expect, it } from 'vitest';
import { browse, openerOf } from '../../../src/commands/open/browser.js';
import type { Io, Programs } from '../../../src/io.js';

describe('the program that opens an address', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string[] | null]>([
    ['darwin', {}, ['open']],
    ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', { BROWSER: 'w3m' }, ['xdg-open']],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '', BROWSER: '' }, null],
    ['freebsd', {}, null],
  ])('on %s with %j: %j', (platform, env, words) => {
    expect(openerOf(platform, env)).toEqual(words);
  });
});

describe('opening an address', () => {
  const address = new URL('https://example.org/?a=$(touch x)&b=`y`');
  const none = 'there is no desktop here (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  it.each<[string, Record<string, string>, works: boolean | null, said: string | null, started: number]>([
    ['works', { DISPLAY: ':0' }, true, null, 1],
    ['fails', { DISPLAY: ':0' }, false, 'xdg-open did not open it', 1],
    ['where no program may be run', { DISPLAY: ':0' }, null, none, 0],
    ['where there is no desktop', {}, true, none, 0],
  ])('%s', async (_, env, works, said, count) => {
    const started: (readonly string[])[] = [];
    const programs: Programs = {
      page: () => false,
      start: (words) => {
        started.push(words);
        return Promise.resolve(works === true);
      },
    };
    const io = { env, ...(works === null ? {} : { programs }) } as unknown as Io;
    expect(await browse(address, io, 'linux')).toBe(said);
    expect(started).toEqual(Array.from({ length: count }, () => ['xdg-open', address.href]));
  });
});
