/**
 * Who is counted, by the words of the figure: citizens, people of that descent, born there, refugees … Citizens of the host are
 * no group of the people's: "Turkish citizens of Albanian descent" are of that descent, and the note keeps whose citizens they are.
 */
import type { CommunityGroup } from '../../../model.js';
import type { Sentence } from '../../sentence/annotate.js';
import type { ActorMention } from '../../sentence/actors.js';
import { oneOf, pattern } from '../../../text/pattern.js';
import type { Part } from './parts.js';
import type { Subject } from './subject.js';

export interface Counted {
  group: CommunityGroup | null;
  /** Words that the group does not say: "Turkish citizens", "citizens; born there" of a figure that counts both. */
  notes: readonly string[];
}

const BOTH = oneOf`citizenships? nationalit(y|ies) passports?`;
/** "Peruvian-Canadians", "Japanese Brazilians": of both countries, and whether by descent or by passport is not said; they are counted in these words. */
const HYPHENATED = pattern('u')`
  \b(?!(North|South|Latin|Central|Native|African)\b)\p{Lu}[\p{L}]+[\s-]
  ${oneOf`Americans Canadians Australians Brazilians Argentines Mexicans Peruvians Chileans Britons New_Zealanders`}\b`;
const WORDS: readonly (readonly [group: CommunityGroup, words: RegExp])[] = [
  [
    'dual citizens',
    pattern('iu')`
    \b(dual_(\p{L}+_)?(citizen|national)\w*|both_(\p{L}+_){1,2}and_(\p{L}+_){1,2}${BOTH}|${BOTH}_of_both|both_${BOTH})`,
  ],
  ['refugees and asylum seekers', /\brefugees\sand\sasylum[\s-]seekers\b|\basylum[\s-]seekers\sand\srefugees\b/i],
  ['refugees', /\brefugees\b/i],
  ['asylum seekers', /\basylum[\s-]seekers\b/i],
  ['temporary protection', /\b(?:under|with|given|granted|has|had|have)\stemporary\sprotection\b/i],
  [
    'descent',
    pattern('iu')`(?<!\b(country|place|national)_(of_)?)\b${oneOf`
    descent ancestry ancestries origins? heritage extraction parentage ancestors
    (?<!\b(includ(es?|ing)|and|with)_((all|the|their|its)_)?)descendants trace_their_roots`}\b`,
  ],
  // "the last census to record ethnicity" says nothing of how these were counted.
  [
    'ethnic group',
    pattern(
      'u',
    )`\b(ethnic(ally)?_(?=\p{Lu}) | ethnic_group\b | (as|by|of)_([\p{L}-]+_){0,2}ethnicity\b | ethnicity_(as|was|is|were)\b)`,
  ],
  [
    'self-declared',
    pattern('iu')`
    \b((declar|identif|describ|regard)\w*_(themselves|itself)|identif\w+_as | gave_their_nationality_as)`,
  ],
  [
    'born there',
    /\bborn\sin\b|\b(?:had\sbeen|were|are)\sborn\b|\b-?born\b(?!\sthere)|\bnatives\sof\b|\bby\sbirth\b|\b(?:country|place)\sof\s(?:birth|origin)\b/i,
  ],
  ['minority', pattern('u')`\b(\p{Lu}[\p{L}-]+|national)_minority\b`],
  ['immigrants', /(?<!\bgenerations?\sof\s)\b(?:im)?migrants\b/i],
  ['settlers', /(?<!\bdescendants\sof\s.{0,30})\bsettlers\b/i],
];
/** Of those born there no more than who came as such. */
const IMMIGRANTS_BORN = /\b(?:im)?migrants\s(?:who\s(?:were|had\sbeen)\s)?born\sin\b/i;
/** By the noun behind the figure alone: "among them 30,000 students" says nothing of the others. */
const WORK: readonly (readonly [group: CommunityGroup, words: RegExp])[] = [
  ['students', /\b(?:students|pupils)\b/],
  ['workers', pattern('u')`\b(workers|labou?rers|maids|domestics)\b`],
];
const CITIZENS = /(?<!\bnon-)\b(?:citizens|nationals|citizenship|nationality|passports?|passport[\s-]holders)\b/giu;
/** "from Morocco or of Moroccan descent": two kinds of people in one figure. */
const JOINED = pattern('iu')`^[^;]{0,40}\b(and|or)\b[^;]{0,60}$`;

/** Behind "born", "of": where, or of what, with the name that is a state's. */
const UP_TO_NAME = /^\s(?:(?:in|of)\s)?(?:the\s)?$/;
/** What tells of the figure, and no longer who is counted. */
const TELLS = /\d|\b(?:number(?:ed|s)?|were|was|are|is|lived?|living|counted|there)\b/;

/** Those of two kinds in one figure, in its own words: "Serbian nationals and German citizens born in Serbia"; null where they do not stand together. */
function bothIn({ actors }: Sentence, part: Part, words: readonly Span[]): string | null {
  const start = Math.min(...words.map((one) => one.start));
  const last = Math.max(...words.map((one) => one.end));
  const named = actors.find((actor) => actor.start >= last && UP_TO_NAME.test(textAt(part, last, actor.start)));
  const told = textAt(part, start, named?.end ?? last).replace(/\s+/g, ' ');
  return told === '' || TELLS.test(told) ? null : told;
}

interface Span {
  start: number;
  end: number;
}

const textAt = ({ from, counted }: Part, start: number, end: number): string => counted.slice(start - from, end - from);

/** The state whose citizens the words name: "Turkish citizens", "citizens of Turkey", "Turkish citizenship". */
function stateOf({ text, actors }: Sentence, start: number, end: number): ActorMention | null {
  const of = actors.find((actor) => actor.start >= end && /^\sof\s(?:the\s)?$/.test(text.slice(end, actor.start)));
  return (
    of ??
    actors.findLast((actor) => actor.end <= start && /^\s(?:\p{Ll}+\s)?$/u.test(text.slice(actor.end, start))) ??
    null
  );
}

interface Citizenship extends Span {
  at: number;
  /** Null where nothing says whose citizens they are. */
  own: boolean | null;
  words: string;
}

function citizenshipsIn(sentence: Sentence, part: Part, subject: Subject): Citizenship[] {
  const { text } = sentence;
  return [...part.counted.matchAll(CITIZENS)].flatMap(({ index, 0: word }): Citizenship[] => {
    const [start, end] = [part.from + index, part.from + index + word.length];
    const state = stateOf(sentence, start, end);
    const its = /\b(?:its|their)\s(?:own\s)?$/.test(text.slice(0, start));
    // Citizens of a third state, and "the third largest nationality", are none of the two.
    if (state === null)
      return /^(?:citizens|nationals)$/i.test(word)
        ? [{ at: index, own: its ? true : null, words: word, start, end }]
        : [];
    if (state.side === null) return [];
    const span = { start: Math.min(start, state.start), end: Math.max(end, state.end) };
    return [{ at: index, own: state.side === subject.origin, words: text.slice(span.start, span.end), ...span }];
  });
}

function countedIn(sentence: Sentence, part: Part, subject: Subject): Counted | null {
  const [first] = WORDS.flatMap(([group, words]) => {
    const match = words.exec(part.counted);
    if (match === null) return [];
    const start = part.from + match.index;
    return [{ group, at: match.index, start, end: start + match[0].length }];
  });
  const citizenships = first?.group === 'dual citizens' ? [] : citizenshipsIn(sentence, part, subject);
  const own = citizenships.find((one) => one.own !== false);
  const hosts = citizenships.filter((one) => one.own === false).map(({ words }) => words);
  // "Serbian nationals and German citizens born in Serbia"
  if (own && first && JOINED.test(part.counted.slice(Math.min(own.at, first.at), Math.max(own.at, first.at)))) {
    const words = bothIn(sentence, part, [first, ...citizenships]);
    return { group: null, notes: words === null ? [] : [words] };
  }
  if (first)
    return {
      group: first.group,
      notes: first.group === 'born there' && IMMIGRANTS_BORN.test(part.counted) ? [...hosts, 'immigrants'] : hosts,
    };
  if (own) return own.own === null ? { group: null, notes: ['citizens'] } : { group: 'citizens', notes: hosts };
  const both = HYPHENATED.exec(part.counted)?.[0];
  if (both !== undefined) return { group: null, notes: [...hosts, both] };
  return hosts.length > 0 ? { group: null, notes: hosts } : null;
}

/**
 * Who a figure counts.
 * @param held The words that hold for it, nearest first.
 * @param occupation "students", "workers": what the counted people do, by the noun behind the figure.
 */
export function countedBy(
  sentence: Sentence,
  held: readonly Part[],
  subject: Subject,
  occupation: string | null,
): Counted {
  const told = held.map((part) => countedIn(sentence, part, subject)).find((each) => each !== null);
  const { group = null, notes = [] } = told ?? {};
  if (occupation === null || group !== null) return { group, notes };
  const work = occupation.toLowerCase();
  const named = WORK.find(([, words]) => words.test(work))?.[0] ?? null;
  return { group: named, notes: named === null ? [...notes, work] : notes };
}
