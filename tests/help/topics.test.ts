import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile.js';
import { EVENT_KINDS } from '../../src/model.js';
import { STATUS_RULES } from '../../src/status/rules.js';
import { run } from '../cli/fake-io.js';

describe('topics of help', () => {
  it('has the table of exit codes', async () => {
    expect(await run(['help', 'exit-codes'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `Exit codes

  0    something was found, or the work was done
  1    nothing in the dataset matches (JSON is still printed)
  2    unknown or ambiguous country, wrong command, option or date
  3    an article or dataset cannot be read, or a file cannot be written
  4    a wiki cannot be reached, or does not answer as one
  130  stopped by Ctrl-C; what was done until then is kept
  70   a bug in relations itself
`,
    });
  });
});

describe('the topic on articles', () => {
  it('shows one that compiles with nothing left over', async () => {
    const { example } = JSON.parse((await run(['help', 'articles', '--json'])).stdout) as { example: string };
    const { stdout } = await run(['help', 'articles']);
    for (const line of example.split('\n')) expect(stdout).toContain(line === '' ? '' : `\n  ${line}\n`);
    const { relation, report } = compileArticle(example, 'article.txt');
    expect(relation).toMatchObject({
      id: 'albania-serbia',
      established: { date: { edtf: '1914' } },
      article: { complete: true, sources: [{ publisher: 'Wikipedia', license: 'CC-BY-SA-4.0' }] },
    });
    expect([relation.trade.length, relation.missions.length]).toEqual([1, 2]);
    expect(relation.article.used).toBe(relation.article.sentences);
    expect(report).toHaveLength(4);
  });
});

describe('the topic on the rules of status', () => {
  it('the rules are help', async () => {
    const { stdout } = await run(['help', 'status-rules']);
    for (const { id } of STATUS_RULES) expect(stdout).toContain(`\n${id}: `);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(80);
    expect(JSON.parse((await run(['help', 'status-rules', '--json'])).stdout)).toEqual(STATUS_RULES);
  });
});

describe('the topic on kinds of events', () => {
  it('has a line for each kind', async () => {
    const { stdout } = await run(['help', 'event-kinds']);
    for (const kind of EVENT_KINDS) expect(stdout).toMatch(new RegExp(`^ +${kind} `, 'm'));
    const rows = JSON.parse((await run(['help', 'event-kinds', '--json'])).stdout) as { kind: string; says: string }[];
    expect(rows.map(({ kind }) => kind)).toEqual([...EVENT_KINDS]);
  });
});

describe('the topic on articles of one’s own', () => {
  it('says where it lies and what is sent', async () => {
    const { code, stdout } = await run(['help', 'own-articles']);
    expect(code).toBe(0);
    for (const word of ['RELATIONS_LIBRARY', 'RELATIONS_CONTACT', 'library rebuild', 'Sent over the network'])
      expect(stdout).toContain(word);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(81);
  });
});
