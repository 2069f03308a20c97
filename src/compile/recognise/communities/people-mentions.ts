/** Where a sentence names people of a nation: "Kenyans", "Kenyan community", "people born in Kenya", "Canadians of Kenyan descent". */
import type { Sentence } from '../../sentence/annotate.js';
import type { ActorMention, Side } from '../../sentence/actors.js';
import { isPeople, peopleNamed } from '../../words/peoples.js';
import { OCCUPATION, ORIGIN, PERSON } from '../../words/people-nouns.js';
import { oneOf, part, pattern } from '../../../text/pattern.js';
import { GROUP } from './words.js';

export interface PeopleMention {
  start: number;
  end: number;
  /** The people's name in the plural; null for a people that is of neither party. */
  name: string | null;
  /** The party they come from; null for a third nation. */
  origin: Side | null;
  /** The party that the words themselves place them in: "Kenyan Canadians", "Canadians of Kenyan descent". */
  host: Side | null;
  /** How surely it says where they come from: "of Kenyan descent" more than "Canadian citizens". */
  strength: 'origin' | 'people' | 'group';
}

const GROUP_AFTER = new RegExp(`^[\\s-](?:[\\p{L}-]+\\s){0,2}?${GROUP}(?![\\p{L}])`, 'iu');
const PERSON_AFTER = new RegExp(`^[\\s-](?:\\p{Ll}+\\s(?:and\\s)?){0,2}?(?:${PERSON}|${OCCUPATION})(?![\\p{L}])`, 'iu');
const ORIGIN_AFTER = new RegExp(`^\\s(?:(?:or\\spartial|national|ethnic)\\s)?${ORIGIN}(?![\\p{L}])`, 'iu');
const OWNING = oneOf`
  of with claim(ed|ing|s)? report(ed|ing|s)? declar(ed|ing|es?) have has having had identif(y|ied|ying)_(as_(of|having)|with)
  some partly partial(ly)? full stat(ed|ing) trac(e|ed|ing)_(their|its) or and hold(ing)?`;
const ORIGIN_BEFORE = pattern('i')`
  \b${OWNING}_((a|an|the|some|full|partial|their|at_least|either|ethnic|mixed)_){0,2}$`;
const COUNTED_AS = oneOf`declar identif describ regist count record list classifi class regard view see`;
/** "declared themselves Serbs", "were registered as Macedonians", "identified as Fijian". */
const DECLARED = pattern('i')`
  \b(${COUNTED_AS}\w*_((themselves|itself)_)?(as_|to_be_)?(ethnic_|(being_)?(part_of_the_)?)?|gave_their_(nationality|ethnicity)_as_)$`;
const THOSE = oneOf`
  ${PERSON} ${OCCUPATION} those communit(y|ies) diaspora minority were was are who originally originat\w+
  hail(s|ed|ing)? com(es?|ing) came`;
const FROM = part`${THOSE}_((who|that)_(were|was|are|come|came|originate[ds]?|hail)_)?(originally_)?from`;
const BELONGING = part`
  (natives?|citizens|nationals|subjects|residents|inhabitants|people|descendants|immigrants)_of`;
const ROOTS = part`trac(e|ed|ing)_their_(roots|origins?|ancestry|heritage|descent)_(back_)?to`;
const WITH_ROOTS = part`
  (have|has|had|having|with|whose|their)_(roots|origins?|ancestors|ancestry)_(were_|lie_)?in`;
/** "people from Kenya", "were born in Kenya", "natives of Kenya"; "people in Kenya" says nothing of where they come from. */
const FROM_COUNTRY = pattern('iu')`\b(born_in|${FROM}|${BELONGING}|${ROOTS}|${WITH_ROOTS})_(the_)?$`;
/** "citizens of Albania declared themselves Serbs": where they belong, not where they come from. */
const LEGAL = /^(?:people|citizens|nationals|subjects|residents|inhabitants|members)\sof\s/i;
/** "Kenya's community in Canada". */
const OWN_BODY = /^['’]s?\s(?:\p{Ll}+\s)?(?:community|diaspora|colony)\sin(?=\s)/u;
const AS_BIRTHPLACE = /^\sas\s(?:their|the)\s(?:country|place)\sof\s(?:birth|origin)\b/;
/** "the Peruvian one in Japan", behind a community of the other nation. */
const ONE_IN = /^\sone(?=\sin\s)/;
/** "35% of whom are Indian" */
const MADE_OF = /\b(?:of\s(?:whom|them|which)|population|inhabitants)\s(?:are|were|is|was)\s(?:ethnic(?:ally)?\s)?$/;
/** Peoples without a state in the table, under a nation's name. */
const KIN_AFTER = pattern('u')`^_${oneOf`
  Tamils Kurds Jews Roma Romani Sikhs Tatars Berbers Amazigh Copts Pashtuns Hazaras Punjabis Gujaratis Bengalis Muslims
  Christians Yazidis Assyrians Druze Gorkhas Sindhis Baloch Uyghurs Malays Sami Basques Catalans Scots Ruthenians`}
  (?![\p{L}-])`;
/** Countries of immigration, whose people call themselves by both nations, their own last. */
const SETTLED: ReadonlySet<string> = new Set('USA CAN AUS NZL ARG BRA CHL URY MEX ZAF'.split(' '));
/** ", or 15% of the population, " between the people and what is said of them. */
const ASIDE = /^(?:,\s[^,;]{3,60},|\s\([^()]{1,60}\),?)\s/;
const BORN_HYPHEN = /^-born\b/;
/** The name of a language or a thing follows: no people. */
const GOES_ON = oneOf`
  \( in living lived? lives resident residing reside resided who on are were was is and or form formed make made account
  constitute number numbered have had there at by to as then according settled working work abroad overseas remain
  remained from with without still also \d`;
const COLLECTIVE_AFTER = pattern('iu')`^($|[.,;:)(]|_${GOES_ON}(?![\p{L}])|_\()`;

function ofActor(actor: ActorMention, next: ActorMention | undefined, text: string): PeopleMention | null {
  const after = text.slice(actor.end, actor.end + 60);
  const before = text.slice(Math.max(0, actor.start - 60), actor.start);
  const name = actor.side === null ? null : peopleNamed(actor.code, actor.text);
  const row = (end: number, strength: PeopleMention['strength'], host: Side | null = null): PeopleMention => ({
    start: actor.start,
    end,
    name,
    origin: actor.side,
    host,
    strength,
  });
  if (actor.kind === 'name' || actor.kind === 'form') {
    const from = FROM_COUNTRY.exec(before);
    if (from)
      return {
        ...row(actor.end, LEGAL.test(from[0]) ? 'people' : 'origin'),
        start: Math.max(0, actor.start - before.length) + from.index,
      };
    if (BORN_HYPHEN.test(after)) return row(actor.end + 5, 'origin');
    const birth = AS_BIRTHPLACE.exec(after);
    if (birth) return row(actor.end + birth[0].length, 'origin');
    const body = OWN_BODY.exec(after);
    if (body) return row(actor.end + body[0].length, 'group');
    // "US citizens", "New Zealand residents".
    const attributive = PERSON_AFTER.exec(after) ?? GROUP_AFTER.exec(after);
    return attributive &&
      !/\p{Ll}\s\p{Ll}/u.test(attributive[0]) &&
      !/\b(?:in|to|of|from|by|between)\s(?:the\s)?$/.test(before)
      ? row(actor.end + attributive[0].length, 'people')
      : null;
  }
  if (actor.kind === 'capital') return null;
  // "Kenyan Canadians", "Lebanese-Brazilians", "Indo-Fijians".
  if (
    next &&
    /^[\s–-]$/.test(text.slice(actor.end, next.start)) &&
    next.side !== null &&
    actor.side !== null &&
    next.side !== actor.side
  ) {
    const tail = text.slice(next.end, next.end + 60);
    const group = GROUP_AFTER.exec(tail) ?? PERSON_AFTER.exec(tail);
    if (group || isPeople(next.code, next.text)) {
      // "British Indians" live in Britain, "British Australians" in Australia.
      if (actor.text === 'British' && !SETTLED.has(next.code))
        return {
          ...row(next.end + (group?.[0].length ?? 0), 'origin', actor.side),
          name: peopleNamed(next.code, next.text),
          origin: next.side,
        };
      // "Bulgarian Turks", "Turkish Germans": in a country that is none of immigration either may be meant.
      if (text[actor.end] === ' ' && !SETTLED.has(next.code) && !group)
        return { ...row(next.end, 'people'), name: null, origin: null };
      const indo = /^Indo$/.test(actor.text) ? `Indo-${peopleNamed(next.code, next.text) ?? next.text}` : name;
      return { ...row(next.end + (group?.[0].length ?? 0), 'origin', next.side), name: indo };
    }
  }
  // "Indian Tamils", "Ethiopian Jews": a people of another name, whose nation is where they come from.
  const kin = KIN_AFTER.exec(after);
  if (kin && actor.kind === 'adjective' && actor.side !== null)
    return { ...row(actor.end + kin[0].length, 'people'), name: `${actor.text}${kin[0]}` };
  const origin = ORIGIN_AFTER.exec(after);
  if (origin && ORIGIN_BEFORE.test(before)) return row(actor.end + origin[0].length, 'origin');
  if (BORN_HYPHEN.test(after)) return row(actor.end + 5, 'origin');
  if (DECLARED.test(before)) return row(actor.end, 'origin');
  if (MADE_OF.test(before) && /^(?:[.,;)]|$|\sand\s)/.test(after)) return row(actor.end, 'people');
  const group = GROUP_AFTER.exec(after) ?? ONE_IN.exec(after);
  if (group) return row(actor.end + group[0].length, 'group');
  const person = PERSON_AFTER.exec(after);
  if (person) return row(actor.end + person[0].length, 'people');
  if (!isPeople(actor.code, actor.text) && !/men$/.test(actor.text)) return null;
  if (actor.kind === 'demonym') {
    // "Lebanese cuisine": a demonym that is also an adjective needs something that shows that it stands alone.
    const alone = /s$/.test(actor.text) && !/(?:ss|ois)$/.test(actor.text);
    return alone || COLLECTIVE_AFTER.test(after) ? row(actor.end, 'people') : null;
  }
  return COLLECTIVE_AFTER.test(after) ? row(actor.end, 'people') : null;
}

const AS_RESIDENTS = /^\s(?:(?:are|were|was|is)\s)?(?:(?:registered|recorded|counted|listed)\s)?(?:as\s)?$/;
const isResident = (text: string, { start, end }: PeopleMention): boolean =>
  /^(?:residents|inhabitants)\sof\s/.test(text.slice(start, end));

/** All people that the sentence names, in order. */
export function peopleMentions(sentence: Sentence): PeopleMention[] {
  const { text, actors } = sentence;
  const found: PeopleMention[] = [];
  let from = 0;
  actors.forEach((actor, i) => {
    if (actor.start < from) return;
    const mention = ofActor(actor, actors[i + 1], text);
    if (!mention) return;
    const previous = found.at(-1);
    // "Canadians of Kenyan descent", "Brazilian citizens born in Paraguay": the first says where, the second what.
    const joint = previous ? text.slice(previous.end, mention.start).replace(ASIDE, ' ') : '';
    if (
      previous &&
      mention.strength === 'origin' &&
      previous.strength === 'people' &&
      previous.origin !== mention.origin &&
      previous.origin !== null &&
      mention.origin !== null &&
      joint !== ' and ' &&
      /^(?:,?\s(?:who\s|that\s)?(?:(?:are|were|is|was|being)\s)?(?:[\p{L}]+\s){0,6}|\s)$/u.test(joint)
    ) {
      // "Serbs with Russian citizenship" are Serbs all the same.
      const declared = /\b(?:declar|stat|claim)\w+\s(?:\p{Ll}+\s)?$/u.test(text.slice(0, mention.start));
      const legal = !declared && /(?:citizenship|nationality)$/i.test(text.slice(mention.start, mention.end));
      found[found.length - 1] = legal
        ? { ...previous, end: mention.end, host: mention.origin }
        : { ...mention, start: previous.start, host: previous.origin };
    } else if (
      previous &&
      previous.strength !== 'group' &&
      previous.origin !== null &&
      previous.origin !== mention.origin &&
      isResident(text, mention) &&
      AS_RESIDENTS.test(joint)
    )
      // "the Mexican-born residents of the United States"
      found[found.length - 1] = { ...previous, end: mention.end, host: mention.origin };
    else found.push(mention);
    from = mention.end;
  });
  return found;
}
