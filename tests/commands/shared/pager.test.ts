import { describe, expect, it } from 'vitest';
import { pagerOf } from '../../../src/commands/shared/pager.js';
import type { Programs } from '../../../src/io.js';
import { relations, run, type Setting } from '../../cli/fake-io.js';

/** A pager that remembers what it was given; `there: false` is one that is not installed. */
function pager(there = true): {
  programs: Programs;
  shown: { words: readonly string[]; text: string; less: string; charset: string | undefined }[];
} {
  const shown: ReturnType<typeof pager>['shown'] = [];
  const programs: Programs = {
    page: (words, text, env) => {
      if (there) shown.push({ words, text, less: env.LESS ?? '', charset: env.LESSCHARSET });
      return there;
    },
    start: () => Promise.resolve(false),
  };
  return { programs, shown };
}

const LIST = 'timeline albania serbia';
const terminal: Setting = { columns: 80, rows: 10 };

describe('the pager', () => {
  it('shows what is longer than the screen, and leaves notes to stderr', async () => {
    const { programs, shown } = pager();
    const whole = await relations('timeline albnia serbia', { columns: 80 });
    const ran = await relations('timeline albnia serbia', { ...terminal, programs });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: 'note: reading "albnia" as Albania\n' });
    expect(shown).toEqual([{ words: ['less'], text: whole.stdout, less: 'FRX', charset: 'utf-8' }]);
  });

  it.each<[string, string, Setting]>([
    ['in a pipe', LIST, {}],
    ['for what fits', 'trade albania serbia', { ...terminal, rows: 24 }],
    ['on a terminal of unknown height', LIST, { columns: 80 }],
    ['with --no-pager', `${LIST} --no-pager`, terminal],
    ['with --no-pager before the command', `--no-pager ${LIST}`, terminal],
    ['with RELATIONS_PAGER empty', LIST, { ...terminal, env: { RELATIONS_PAGER: '', PAGER: 'less' } }],
    ['with RELATIONS_PAGER=cat', LIST, { ...terminal, env: { RELATIONS_PAGER: 'cat' } }],
    ['with PAGER=cat', LIST, { ...terminal, env: { PAGER: 'cat' } }],
    ['on a dumb terminal', LIST, { ...terminal, env: { TERM: 'dumb' } }],
  ])('is not used %s', async (_, line, setting) => {
    const { programs, shown } = pager();
    const { code, stdout } = await relations(line, { ...setting, programs });
    expect([code, shown, stdout.length > 100]).toEqual([0, [], true]);
  });

  it('is not missed', async () => {
    const plain = await relations(LIST, { columns: 80 });
    expect(await relations(LIST, { ...terminal, programs: pager(false).programs })).toEqual(plain);
  });

  it.each<[Record<string, string>, string[], string | undefined]>([
    [{ LESS: '-S' }, ['less', '-R'], 'utf-8'],
    [{ LESS: '--ignore-case -F', LANG: 'C.UTF-8' }, ['less', '-R'], undefined],
    [{ LESS: '-FR', LANG: 'de_DE.utf8' }, ['less'], undefined],
    [{ LESS: '--RAW-CONTROL-CHARS', LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, ['less'], 'utf-8'],
    [{ LESS: '', LC_CTYPE: 'en_GB.UTF-8' }, ['less', '-R'], undefined],
    [{ LESSCHARSET: 'latin1' }, ['less'], 'latin1'],
    [{ LESS: '-S', PAGER: '/usr/bin/less -i' }, ['/usr/bin/less', '-R', '-i'], 'utf-8'],
    [{ LESS: '-S', PAGER: 'lessy' }, ['lessy'], 'utf-8'],
  ])('with %j is %j and reads %s', async (env, words, charset) => {
    const { programs, shown } = pager();
    await relations(LIST, { ...terminal, programs, env });
    expect(shown.map((one) => [one.words, one.charset])).toEqual([[words, charset]]);
  });

  it('keeps a LESS of the reader', async () => {
    const { programs, shown } = pager();
    await relations(LIST, { ...terminal, programs, env: { LESS: '-S' } });
    expect(shown.map(({ less }) => less)).toEqual(['-S']);
  });

  it('shows long topics of help and long JSON', async () => {
    const { programs, shown } = pager();
    await run(['help', 'status-rules'], { ...terminal, programs });
    await relations(`${LIST} --json`, { ...terminal, programs });
    expect(shown.map(({ text }) => text.slice(0, 10))).toEqual(['How "relat', '[\n  {\n    ']);
  });
});

describe('the words of a pager', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, ['less']],
    [{ PAGER: 'more' }, ['more']],
    [{ PAGER: 'more', RELATIONS_PAGER: 'less -S' }, ['less', '-S']],
    [{ RELATIONS_PAGER: '  less   -S  ' }, ['less', '-S']],
    [{ RELATIONS_PAGER: '"/my tools/less" --prompt="a b"' }, ['/my tools/less', '--prompt=a b']],
    [{ RELATIONS_PAGER: 'less $(touch x) `y` ; z' }, ['less', '$(touch', 'x)', '`y`', ';', 'z']],
    [{ RELATIONS_PAGER: '' }, []],
    [{ PAGER: '' }, []],
    [{ TERM: 'dumb', PAGER: 'less' }, []],
    [{ TERM: 'dumb', RELATIONS_PAGER: 'less' }, ['less']],
  ])('%j', (env, words) => {
    expect(pagerOf(env)).toEqual(words);
  });
});
