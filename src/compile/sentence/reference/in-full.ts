/** Nouns of which only what was said before tells which is meant: "the deal" of the Black Sea grain deal, "the war" of a civil war. */
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { matchesOf } from '../../../text/matches.js';
import { textOf, type Piece } from '../statement/piece.js';
import type { Before } from './antecedent.js';
import type { Context } from './context.js';
import { again, phrasesOf } from './phrases.js';
import { capital, replaced } from './replace.js';

const MODIFIER = part`\p{L}[\p{L}\p{M}’'–-]*_`;
const ENDS = part`(?=[.,;]|_(was|were|had|has|ended|began|broke|took|lasted|on_\d|in_(\d|\p{Lu}\p{Ll}+_\d)|until_|and_)(?!\p{L}))`;
/** What a name may end with. */
const NAMED = oneOf`deal agreement treaty accord pact islands? strait war corridor canal bridge dam pipeline project fund plan initiative embargo convention protocol`;
const BARE = pattern('u')`\b(?<the>[Tt]he)_(?<noun>${NAMED})${ENDS}`;

/** "the Trade and Cooperation" is of one name, "a pact of the Black Sea" of two. */
const lastWords = (modifiers: string): string =>
  /\p{Lu}\S*\s(?:and|of|for|on)\s\p{Lu}/u.test(modifiers)
    ? modifiers
    : (modifiers.split(/\b(?:the|an?|of|in|on|for|and|to|with|by)\s/u).at(-1) ?? '');

/** What looks for names that end with a noun: made once for each, since every search of a new pattern takes it apart first. */
const endings = new Map<string, RegExp>();
function endingWith(noun: string): RegExp {
  const known = endings.get(noun);
  if (known !== undefined) return known;
  const made = new RegExp(`\\b([Tt]he|[Aa]n?)\\s((?:${MODIFIER}){1,4})(${noun})(?![\\p{L}-])`, 'giu');
  endings.set(noun, made);
  return made;
}

/** The longer name that ends with a noun; of two in one sentence none. */
function longer(noun: string, text: string): string | null {
  const names = matchesOf(text, endingWith(noun))
    .map(([, , modifiers = '', head = '']) => `${lastWords(modifiers)}${head}`)
    // "the new treaty" says no more than the bare noun.
    .filter((name) => /\p{Lu}/u.test(name.replace(/\S+$/, '')));
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? `the ${first}` : null;
}

/** "Tamil question and civil war": what a heading says of it. */
function ofHeading(noun: string, { sentence }: Context): string | null {
  const heading = sentence.path.at(-1) ?? '';
  const found = new RegExp(`(?:^|\\s)(?!(?:the|and|of|or|in)\\s)(\\p{Ll}[\\p{L}-]+|Civil)\\s${noun}$`, 'u').exec(
    heading.replace(/\S+$/, (word) => word.toLowerCase()),
  )?.[1];
  return found === undefined || !/^(?:war|embargo|treaty|islands?)$/.test(noun)
    ? null
    : `the ${found.toLowerCase()} ${noun}`;
}

function nameInFull(pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] {
  const text = textOf(pieces);
  const bare = BARE.exec(text);
  const noun = bare?.groups?.['noun'];
  if (!bare || noun === undefined) return [...pieces];
  // What the statement names itself is known.
  if (new RegExp(`[\\p{L}]\\s${noun}\\b`, 'iu').test(text.slice(0, bare.index))) return [...pieces];
  for (const { text: said, sentence } of before.slice(0, 3)) {
    const name = longer(noun, said);
    if (name !== null) return put(pieces, bare, name, sentence);
    if (new RegExp(`\\b${noun}s?\\b`, 'iu').test(said)) return [...pieces];
  }
  const named = ofHeading(noun, context);
  return named === null ? [...pieces] : put(pieces, bare, named, context.sentence.number);
}

const put = (pieces: readonly Piece[], { index, 0: words }: RegExpExecArray, name: string, from: number): Piece[] =>
  replaced(pieces, index, words.length, { text: index === 0 ? capital(name) : name, from });

const OFFICE_IN = pattern(
  'u',
)`\b[Tt]he_(?<noun>office|mission|school|centre|center|institute|plant)_(in|at)_(?<place>\p{Lu}[\p{L}-]+)`;

/** "The office in Tokyo", behind "liaison offices in Tokyo and Beijing". */
function nameOffice(pieces: readonly Piece[], before: readonly Before[]): Piece[] {
  const site = OFFICE_IN.exec(textOf(pieces));
  const { noun, place } = site?.groups ?? {};
  if (!site || noun === undefined || place === undefined) return [...pieces];
  for (const { text, sentence } of before.slice(0, 2)) {
    const named = new RegExp(
      `\\s(?!(?:the|an?|its|their|two|three|new|of|in)\\s)(\\p{Ll}[\\p{L}-]+)\\s${noun}s\\s(?:in|at)\\s[^.;]*\\b${place}\\b`,
      'u',
    ).exec(text)?.[1];
    if (named !== undefined) return replaced(pieces, site.index + 3, 0, { text: ` ${named}`, from: sentence });
  }
  return [...pieces];
}

const ACT = pattern(
  'u',
)`^(([Ii]n|[Oo]n|[Bb]y)_[^,]{3,20},?_)?[Tt]he_(signing|ratification|implementation|conclusion|negotiation)(?=_(was|were|had|has|took|is|came|began|failed)\b)`;
/** "The signing was postponed": of what. */
function nameOfAct(pieces: readonly Piece[], before: readonly Before[]): Piece[] {
  const site = ACT.exec(textOf(pieces));
  if (!site) return [...pieces];
  for (const { text, sentence } of before.slice(0, 3)) {
    const papers = phrasesOf(text).filter(({ kind }) => kind === 'paper');
    const [paper] = papers;
    if (papers.length > 1) break;
    if (paper && paper.text.split(/\s/).length > 2)
      return replaced(pieces, site[0].length, 0, { text: ` of ${again(paper.text)}`, from: sentence });
  }
  return [...pieces];
}

const STEP = /,\sand\sthe\s(?:step|move)(?=\s\p{Ll}+ed\s)/u;
/** Up to its date: what a paper is on. */
const PAPER_ON = pattern('u')`^[^,;.]+?(?=_(on|in|at)_(the_)?(\d|\p{Lu}\p{Ll}+_\d)|[,;.])`;
/** "signed an agreement on trade. Roa was in Lima, and the step closed a rift": the agreement did. */
function nameStep(pieces: readonly Piece[], [told]: readonly Before[]): Piece[] {
  const site = STEP.exec(textOf(pieces));
  if (!site || !told || !/\b(?:signed|concluded)\s/.test(told.text)) return [...pieces];
  const papers = phrasesOf(told.text).filter(({ kind }) => kind === 'paper');
  const words = PAPER_ON.exec(told.text.slice(papers[0]?.start))?.[0];
  if (papers.length !== 1 || words === undefined) return [...pieces];
  const at = site.index + ', and '.length;
  return replaced(pieces, at, site[0].length - ', and '.length, { text: again(words), from: told.sentence });
}

const PLAN = /\b[Tt]he\splan(?=\s(?:was|were|had|has|failed|came|fell|did)\b)/;
const PLANNED =
  /\b(?:agreed|decided|planned|undertook|promised)\s(?:(?:in|on)\s[^,;]{3,25}\s)?(?<end>to\s\p{Ll}+\s[^,;.]{3,70}?)(?:[,;]|,?\s(?:but|and))?$/u;
/** "agreed to form a zone, but the plan was put on hold": the plan to form it. */
function namePlan(pieces: readonly Piece[], [own]: readonly Before[], { sentence }: Context): Piece[] {
  const site = PLAN.exec(textOf(pieces));
  const end = own?.sentence === sentence.number ? PLANNED.exec(own.text.trimEnd())?.groups?.['end'] : undefined;
  return site && end !== undefined
    ? replaced(pieces, site.index + site[0].length, 0, { text: ` ${end}` })
    : [...pieces];
}

const INTENTION =
  /^The\s(?:intention|decision)(?=\s(?:was|had\sbeen|is)\s(?:first\s)?(?:made\spublic|announced|published)\b)/;
const TURNED = pattern(
  'u',
)`_(?<did>established|restored|resumed|severed)_(?<what>((full|formal)_)?diplomatic_(relations|ties))\b`;
const INFINITIVES: Readonly<Record<string, string>> = {
  established: 'establish',
  restored: 'restore',
  resumed: 'resume',
  severed: 'sever',
};
/** "Peru and Japan established diplomatic relations. The intention had been made public": to establish them. */
function nameIntention(pieces: readonly Piece[], [told]: readonly Before[]): Piece[] {
  const site = INTENTION.exec(textOf(pieces));
  const { did = '', what = '' } = (site && told && TURNED.exec(told.text)?.groups) ?? {};
  if (!site || !told || did === '') return [...pieces];
  return replaced(pieces, site[0].length, 0, { text: ` to ${INFINITIVES[did] ?? did} ${what}`, from: told.sentence });
}

/** The nouns of a statement with what says which. */
export const nameNouns = (pieces: readonly Piece[], before: readonly Before[], context: Context): Piece[] =>
  namePlan(
    nameIntention(nameStep(nameOfAct(nameOffice(nameInFull(pieces, before, context), before), before), before), before),
    before,
    context,
  );
