/** The qualifiers of a head count that are no fields of their own: what it leaves out, what counted it, how exact it is. */
import { oneOf, pattern } from '../../../text/pattern.js';
import { PUBLISHED } from '../../sentence/publication.js';
import { heldBy, type Figure, type Part } from './parts.js';

type Note = readonly [pattern: RegExp, note: (words: RegExpExecArray) => string];

/** Where the excluded ends. */
const VERB = 'are|is|was|were|live[ds]?|living|reside[ds]?|remain(?:ed)?|stay(?:ed)?';
const EXCLUDED: readonly Note[] = [
  // All who ever came.
  [/\b(?:accumulated|cumulative)\s(?:number|total|figure)\b/iu, (m) => m[0].toLowerCase()],
  [/\((?:excluding|without|including|with)\s[^()]{1,60}\)/i, (m) => m[0].slice(1, -1)],
  [
    new RegExp(
      `(?<!\\bwith\\sor\\s)\\b(?:excluding|without|not\\s(?:counting|including))\\s(?:the\\s)?(?:(?!(?:${VERB})\\b)\\p{L}+\\s){0,2}(?!(?:${VERB})\\b)\\p{L}+`,
      'iu',
    ),
    (m) => m[0],
  ],
];
/** "With the second and third generations of immigrants, the Finns in Sweden are …" */
const OPENS: Note = [
  pattern('u')`^(With|Including|Counting|Without|Excluding)_(?!more\b|over\b|about\b|some\b)[^,;\d]{3,80}(?=,_)`,
  (m) => m[0].charAt(0).toLowerCase() + m[0].slice(1),
];
/** Another statement: "…, and the consul spoke of those who had fled the war". */
const NEXT_STATEMENT =
  /,\s(?:and|but|while|whereas|(?:\p{L}+\s)?(?:twice|double|half|thrice|(?:two|three|four|five|ten|\d+)\stimes)\s(?:the|that|as|those))\s/u;
/** "who had come after the invasion", "Irish citizens included", "lived or spent part of their time": fewer or more than the bare word says. */
const PEOPLES = oneOf`Jews Kurds Muslims Christians Roma Tatars Druze Yazidis Turkmens Tamils Sikhs`;
const PEOPLE_OF_NATION = oneOf`Kurdish Jewish Muslim Christian Druze Yazidi Tamil Sikh`;
const LIMITED: readonly Note[] = [
  [
    new RegExp(
      `\\bwho\\s(?:(?:had|have)\\s)?(?:come|came|arrived|fled|entered)(?:\\s(?!(?:${VERB})\\b)[\\p{L}\\d-]+){1,8}`,
      'u',
    ),
    (m) => m[0],
  ],
  [
    pattern('u')`,_(?:the_|their_)?[\p{L}-]+(_[\p{L}-]+){0,2}_(not_)?(included|excluded|counted)(?=[,.;]|$)`,
    (m) => m[0].slice(2),
  ],
  // "Koreans, of North and South,": more than the name alone would say.
  [pattern('u')`(?<=\p{Lu}\p{L}+,_)of_(the_)?\p{Lu}\p{L}+_and_(the_)?\p{Lu}\p{L}+(?=[,.;)]|$)`, (m) => m[0]],
  // "stayed there after the exchange of 1923": the year is no more than that of the exchange.
  [
    pattern(
      'u',
    )`\b(stayed|remained|were_left|was_left)\b[^.;,\d]{0,40}?_(?<when>after_((the|its|their)_[^.;,\d]{2,40})?\d{4})\b`,
    (m) => m.groups?.when ?? '',
  ],
  // "an earlier version of its page spoke of 38,000": what its author no longer says.
  [pattern('iu')`\ban?_${oneOf`earlier older previous former`}_(version|edition)(?=_of_)`, (m) => m[0].toLowerCase()],
  [/\bof\sthe\s(?:first|second|third)\sgeneration\b/u, (m) => m[0]],
  // "Iranian Kurdish refugees", "Jews of Iranian origin": a people among those of the nation.
  [pattern('u')`\b${PEOPLE_OF_NATION}(?=_(refugees|citizens|immigrants|migrants|residents)\b)`, (m) => m[0]],
  [
    pattern('u')`\b${PEOPLES}(?=_(of|with)_\p{Lu}\p{L}+_(origin|descent|ancestry|heritage|citizenship|nationality)\b)`,
    (m) => m[0],
  ],
  // Who is on a register, or has a permit, may be fewer or more than who lives there.
  [
    pattern(
      'u',
    )`\b(held|hold|had|have|with|holding|having)_((valid|temporary|permanent|a)_){0,2}(residence|residency|work)_permits?\b`,
    () => 'with residence permits',
  ],
  [
    pattern('u')`
      \b((nationals|citizens)_(were_|are_)?|(refugees|\p{Lu}\p{L}+)_(were|are)_)(?<how>(officially_)?(registered|recorded))
      (?=_(in|there)\b(?!_the_(\d{4}_)?census))`,
    (m) => m.groups?.how ?? '',
  ],
  // Somebody else put them down as such, whatever they call themselves.
  [pattern('u')`\b(were|are|was|is)_(?<how>registered|recorded)_as_(ethnic_)?(?=\p{Lu})`, (m) => m.groups?.how ?? ''],
  [pattern('u')`\bon_(their|its|the)_registers?\b`, () => 'registered'],
  [
    pattern('u')`
      \bwith_(an?_)?((valid|legal|permanent|temporary)_)*(residence\b(?!_permits?)|right_of_residence|residence_rights?)`,
    (m) => m[0],
  ],
  [PUBLISHED, (m) => m[0]],
  [/\bregistered\s(?:members|voters|students|workers)\b/u, (m) => m[0]],
  [pattern('u')`\bregistered_(with_(the_)?|at_)[\p{L}-]+(_[\p{L}-]+){0,2}(?=_(in|of)_|[,.;)]|$)`, (m) => m[0]],
  // "; the figure covers Albanians from Kosovo as well"
  [
    pattern(
      'iu',
    )`\b(?:the|this|that)_(?:figure|number|count|total)_(?:covers|includes|comprises|counts)_(?<whom>[^.;,]{3,80}?)(?:_as_well|_too|_also)?(?=[.;,]|$)`,
    (m) => `including ${m.groups?.whom ?? ''}`,
  ],
  [/\b(?:live|reside|stay)(?:[ds]|ed)?\sor\s[\p{L}\s]{3,40}?(?=\sin\s|[,.;]|$)/u, (m) => m[0]],
];
/** "The censuses put the number at 26,351": counted, not estimated. */
const CENSUS_PUT = pattern('iu')`\bcensus(es)?\b[^.;]{0,40}_(put|gave|counted|recorded)\b`;
const SOURCES: readonly Note[] = [
  [/\bcensus(?:es)?\b/i, () => 'census'],
  [
    /\b(?:estimat\w+|(?:is|are|was|were)\ssaid\sto|are\sreported|reportedly|believes?|believed|thought\sto|put\s(?:their|the)\b|(?:is|are|was|were)\sput\sat\b)/i,
    () => 'estimate',
  ],
];
const REJECTS = oneOf`disputes? disputed contests? contested rejects? rejected questions? questioned challenges? challenged`;
const FURTHER: readonly Note[] = [
  // ", a result that Skopje disputes"
  [
    pattern(
      'u',
    )`,_an?_(result|figure|number|count|outcome|total)_((that|which)_)?(is_|was_)?([^\s,;.]+_){0,6}?${REJECTS}\b`,
    () => 'disputed',
  ],
  [/\b(?:includ(?:es?|ing)|with|and)\s(?:all\s|their\s)?descendants\b/i, () => 'including descendants'],
  [/\b(?:consular|municipal|population)\sregisters?\b/i, (m) => m[0].toLowerCase()],
  [/^The\sregister(?=\s(?:counted|listed|had|gave)\b)/, () => 'register'],
  [pattern('iu')`\badult_(?=\p{Lu})`, () => 'adults'],
];

const found = (notes: readonly Note[], parts: readonly string[]): string[] =>
  parts
    .map((text) =>
      notes.flatMap(([words, note]) => {
        const match = words.exec(text);
        return match ? [note(match)] : [];
      }),
    )
    .find((all) => all.length > 0) ?? [];

/**
 * The notes on one figure of a sentence, joined, or null.
 * @param at Which of the figures.
 * @param own Notes that the figure has besides: whose citizens they are, "approximate".
 */
export function noteOf(
  parts: readonly Part[],
  figures: readonly Figure[],
  at: number,
  own: readonly string[],
): string | null {
  const held = heldBy(parts, figures, at, 'source');
  const notes = [
    ...found(
      EXCLUDED,
      held.map(({ text }) => text),
    ),
    ...found(
      [OPENS],
      parts.slice(0, 1).map(({ text }) => text),
    ),
    ...found(
      LIMITED,
      held.slice(0, 1).map(({ text }) => text.split(NEXT_STATEMENT, 1)[0] ?? text),
    ),
    ...found(
      SOURCES,
      held.map(({ counted }) => counted),
    ).filter(
      (note, _, all) => note !== 'estimate' || !all.includes('census') || !CENSUS_PUT.test(held[0]?.counted ?? ''),
    ),
    ...found(
      FURTHER,
      held.map(({ counted }) => counted),
    ),
    ...own,
  ];
  const distinct = notes.filter((note, i) => !notes.some((earlier, j) => j < i && earlier.includes(note)));
  return distinct.length > 0 ? distinct.join('; ') : null;
}
