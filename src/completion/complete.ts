/** What may stand at the cursor of a command line. */
import type { OptionSpec, Values } from '../commands/shared/spec.js';
import { countriesAfter, type Pairs } from './countries.js';
import { rootFlags, verbs, type Flag, type Verb } from './grammar.js';

export interface Candidate {
  /** The whole word, not quoted. */
  value: string;
  /** "" where there is nothing to say. */
  description: string;
}

/** The word is a file's name behind `prefix` ("--data="), which the shell completes itself. */
export type Completion = { files: false; candidates: Candidate[] } | { files: true; prefix: string };

/** What is typed before the cursor: whole words without the program's name, and the beginning of the word at the cursor. */
export interface Typed {
  words: readonly string[];
  current: string;
}

interface Reading {
  verb: Verb | null;
  /** The words that are neither the command nor an option nor its value. */
  operands: string[];
  /** The option whose value comes next. */
  open: Flag | null;
  /** Behind `--` there are no options. */
  ended: boolean;
  /** Spellings of the options that were given. */
  given: Set<string>;
  data: string | undefined;
  library: string | undefined;
}

/** What the line names to look things up in. */
export type LookedIn = Pick<Reading, 'data' | 'library'>;

/** `pairsOf` is called only where a country may stand, with the dataset and the library that the line names. */
export async function complete(
  { words, current }: Typed,
  pairsOf: (named: LookedIn) => ReturnType<Pairs>,
): Promise<Completion> {
  const reading = read(words);
  const { verb, open, ended, operands } = reading;
  const pairs: Pairs = () => pairsOf(reading);
  const flags = verb?.flags ?? rootFlags();
  if (open !== null) return valuesOf(open.spec, '', current, pairs);
  const [, name = '', value = ''] = (ended ? null : /^(--[a-z-]+)=(.*)$/su.exec(current)) ?? [];
  const assigned = flags.find((flag) => flag.takesValue && flag.names.includes(name));
  if (assigned !== undefined) return valuesOf(assigned.spec, `${name}=`, value, pairs);
  if (!ended && current.startsWith('-')) return told(optionsFor(flags, reading).filter(begins(current)));
  if (verb !== null) return operandsOf(verb.values, operands, current, pairs);
  if (operands.length > 0) return told([]);
  return told(
    verbs()
      .map(({ name, description }) => ({ value: name, description }))
      .filter(begins(current)),
  );
}

/** The words before the cursor, as the program itself would take them. */
function read(words: readonly string[]): Reading {
  const given = new Set<string>();
  const named: LookedIn = { data: undefined, library: undefined };
  const reading: Reading = { verb: null, operands: [], open: null, ended: false, given, ...named };
  for (const word of words) {
    const { verb, open } = reading;
    if (open !== null) {
      take(open.names, word, reading);
      reading.open = null;
    } else if (reading.ended || !/^-./u.test(word)) {
      const named =
        verb === null && reading.operands.length === 0 ? verbs().find(({ name }) => name === word) : undefined;
      if (named === undefined) reading.operands.push(word);
      else reading.verb = named;
    } else if (word === '--') reading.ended = true;
    else {
      const [name = ''] = word.split('=', 1);
      const flag = (verb?.flags ?? rootFlags()).find(({ names }) => names.includes(name));
      if (flag === undefined) continue;
      for (const spelling of flag.names) reading.given.add(spelling);
      if (!word.includes('=')) reading.open = flag.takesValue ? flag : null;
      else take([name], word.slice(name.length + 1), reading);
    }
  }
  return reading;
}

function take(names: readonly string[], value: string, reading: Reading): void {
  if (names.includes('--data')) reading.data = value;
  if (names.includes('--library')) reading.library = value;
}

const told = (candidates: Candidate[]): Completion => ({ files: false, candidates });
const bare = (values: readonly string[]): Completion => told(values.map((value) => ({ value, description: '' })));
const begins =
  (typed: string) =>
  ({ value }: Candidate): boolean =>
    value.toLowerCase().startsWith(typed.toLowerCase());

/** Long spellings of the options that may still be given. */
function optionsFor(flags: readonly Flag[], { given }: Reading): Candidate[] {
  return flags
    .filter(({ names, spec }) => spec.repeated === true || !names.some((name) => given.has(name)))
    .map(({ names, spec }) => ({ value: names.at(-1) ?? '', description: spec.description }));
}

async function valuesOf(spec: OptionSpec, prefix: string, typed: string, pairs: Pairs): Promise<Completion> {
  const { values } = spec;
  if (values === undefined) return told([]);
  if (values === 'file') return { files: true, prefix };
  if (values === 'country' || values === 'pair' || values === 'own article')
    return bare(countriesAfter(await pairs(), [], typed, 1));
  // `visit,agr`: what stands before the last comma stays.
  const [before = ''] = (spec.list === true ? /^.*,/su.exec(typed) : null) ?? [];
  const taken = new Set(before.split(','));
  const whole = values.filter((value) => !taken.has(value)).map((value) => prefix + before + value);
  return told(whole.map((value) => ({ value, description: '' })).filter(begins(prefix + typed)));
}

async function operandsOf(
  values: Values | null,
  operands: readonly string[],
  current: string,
  pairs: Pairs,
): Promise<Completion> {
  if (values === null) return told([]);
  if (values === 'file') return { files: true, prefix: '' };
  if (values === 'pair' || values === 'own article') {
    const parties = await pairs();
    const titles = values === 'pair' || operands.length > 0 ? [] : await parties.ownTitles(current);
    return bare([...countriesAfter(parties, operands, current, 2), ...titles]);
  }
  if (values === 'country') return bare(countriesAfter(await pairs(), operands, current, 1));
  return operands.length > 0
    ? told([])
    : told(values.map((value) => ({ value, description: '' })).filter(begins(current)));
}
