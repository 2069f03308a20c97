import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../../src/commands/schema/schema.js';
import { SCHEMAS } from '../../../src/commands/schema/names.js';
import { COMMANDS } from '../../../src/commands/table.js';
import { openDataset } from '../../../src/dataset/open.js';
import { EVENT_KINDS } from '../../../src/model.js';
import { fixture, run } from '../../cli/fake-io.js';
/** A library, to which `add` comes first, and an article. */
const LIBRARY = mkdtempSync(join(tmpdir(), 'relations-schema-'));
const OWN = fixture('wikitext.txt');
process.on('exit', () => {
  rmSync(LIBRARY, { recursive: true, force: true });
});

const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
const dataset = await openDataset();
const heads = dataset.list();
const codes = [...new Set(heads.flatMap(({ parties }) => parties.map(({ code }) => code)))];

/** Command lines whose JSON one schema describes: over every fourth relation and country, and where there is nothing. */
const some = <Name>(names: readonly Name[]): Name[] => names.filter((_, at) => at % 4 === 0);
const pairs = some(heads).map(({ relation }) => [relation]);
const countries = [...some(codes), 'YUG', 'TUV'].map((code) => [code]);
const LINES: Partial<Record<(typeof SCHEMAS)[number], string[][]>> = {
  record: pairs.map((words) => ['show', ...words]),
  show: [...pairs, ...countries, ['albania', 'tuvalu']].map((words) => ['show', ...words]),
  status: [...pairs, ...countries, ['albania', 'tuvalu']].flatMap((words) => [
    ['status', ...words],
    ['status', ...words, '--on', '1950'],
    ['status', ...words, '--on', '1990s'],
  ]),
  timeline: [
    ...countries.map((words) => ['timeline', ...words]),
    ...EVENT_KINDS.map((kind) => ['timeline', 'serbia', '--kind', kind]),
  ],
  trade: countries.map((words) => ['trade', ...words]),
  missions: countries.map((words) => ['missions', ...words]),
  communities: countries.map((words) => ['communities', ...words]),
  search: ['embassy', 'president', 'war treaty', 'zzqqxx'].map((words) => [
    'search',
    ...words.split(' '),
    '--limit',
    '9999',
  ]),
  list: [['list']],
  countries: [['countries'], ['countries', 'korea'], ['countries', 'zzqqxx'], ['countries', 'yugoslavia']],
  graph: ['relations', 'missions', 'trade'].map((kind) => ['graph', '--kind', kind, '--country', 'albania']),
  map: [
    ['map', 'albania'],
    ['map', 'kosovo', '--receiving'],
    ['map', 'serbia', '--relations', '--on', '1970'],
  ],
  open: [...countries, ['albania', 'tuvalu']].map((words) => ['open', ...words]),
  cite: [...pairs.slice(0, 5), ['albania', 'tuvalu']].map((words) => ['cite', ...words]),
  page: [...pairs.slice(0, 5), ['albania'], ['YUG'], ['albania', 'chile'], ['albania', 'tuvalu']].map((words) => [
    'report',
    ...words,
  ]),
  compile: [['compile', fixture('wikitext.txt')]],
  add: [['add', OWN, '--library', LIBRARY]],
  update: [
    ['update', '--all', '--library', LIBRARY],
    ['update', 'chad', 'peru', '--library', LIBRARY],
  ],
  library: [['library', '--library', LIBRARY]],
  remove: [
    ['remove', 'chad', 'peru', '--library', LIBRARY],
    ['remove', 'albania', 'serbia', '--library', LIBRARY, '--dry-run'],
    ['remove', 'albania', 'serbia', '--library', LIBRARY],
  ],
  compare: [
    ['compare', 'albania', 'serbia', 'kosovo'],
    ['compare', 'albania-serbia', 'albania-greece'],
  ],
  rank: [
    ['rank', 'missions'],
    ['rank', 'visits', '--since', '2010'],
    ['rank', 'communities', '--of', 'germany'],
    ['rank', 'trade', '--limit', '100'],
  ],
  gaps: [
    ['gaps', 'albania'],
    ['gaps', 'kosovo', '--kind', 'none,broken off'],
    ['gaps', 'fiji', '--region', 'antarctica'],
  ],
  on: [
    ['on', '26 December'],
    ['on', '2026-11-27', '--kind', 'visit', '--country', 'france'],
    ['on', '01-02', '--kind', 'population'],
  ],
  completion: [
    ['completion', 'bash'],
    ['completion', 'zsh'],
    ['completion', 'fish'],
    ['completion', 'powershell'],
  ],
  help: [['help'], ['help', 'show'], ['help', 'schema']],
  welcome: [[]],
};

describe('relations schema', () => {
  it('prints the whole, and each output alone with what it needs', async () => {
    const whole = JSON.parse((await run(['schema'])).stdout) as { $schema: string; $defs: Record<string, object> };
    expect([whole.$schema, Object.keys(whole.$defs).slice(0, SCHEMAS.length)]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      SCHEMAS,
    ]);
    for (const name of SCHEMAS) {
      const alone = JSON.parse((await run(['schema', name])).stdout) as object;
      expect([name, ajv.validateSchema(alone)]).toEqual([name, true]);
    }
    const community = JSON.parse((await run(['schema', 'communities'])).stdout) as { $defs: object };
    expect(Object.keys(community.$defs)).toEqual([
      'CountryCode',
      'Edtf',
      'Source',
      'SentenceSource',
      'Integer',
      'FieldSource',
      'RowSource',
      'EntrySource',
      'Bound',
      'CommunityGroup',
      'CommunityRow',
    ]);
  });

  it('has one for each command that prints JSON of its own', () => {
    const without = COMMANDS.map(({ name }) => name).filter((name) => !(SCHEMAS as string[]).includes(name));
    expect(without).toEqual(['schema']);
  });

  it('suggests a name', async () => {
    expect(await run(['schema', 'timelin'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'relations: There is no schema "timelin". Did you mean timeline?\n',
    });
  });
});

describe('the JSON of every command over the whole dataset', () => {
  const check = (validate: ValidateFunction, argv: readonly string[], text: string): unknown[] =>
    validate(JSON.parse(text)) ? [] : [argv.join(' '), validate.errors?.[0]];

  it.each(SCHEMAS.filter((name) => name !== 'report'))(
    '%s',
    async (name) => {
      const validate = ajv.compile(schemaOf(name));
      const lines = LINES[name] ?? [];
      expect(lines.length).toBeGreaterThan(0);
      for (const argv of lines) {
        const { code, stdout } = await run([...argv, '--json']);
        expect([argv, code <= 2, check(validate, argv, stdout)]).toEqual([argv, true, []]);
      }
    },
    120_000,
  );

  it('report, of compile', async () => {
    const { stderr } = await run(['compile', fixture('wikitext.txt'), '--report', '--json']);
    expect(check(ajv.compile(schemaOf('report')), ['compile'], stderr)).toEqual([]);
  });

  it('does not pass for another', () => {
    expect(ajv.compile(schemaOf('trade'))([{ relation: 'albania-serbia' }])).toBe(false);
    expect(ajv.compile(schemaOf('timeline'))([{ ...heads[0] }])).toBe(false);
  });
});
