/** Undated sentences that speak of another thing or time than the event before them: "the Treaty of Paris", "after the revolution". */
import { oneOf, pattern } from '../../text/pattern.js';
import { matchesOf } from '../../text/matches.js';
import type { EventDraft } from '../recognise/fact.js';
import { periodIn } from '../words/periods.js';

/** "the Treaty of Guarantee": a thing with a name of its own. */
const NAMED = pattern('gu')`
  \b[Tt]he_(?<name>
  ${oneOf`Treaty Treaties Agreements? Convention Declaration Pact Protocol Accords? War Battle Conference`}
  _of_(the_)?\p{Lu}\p{L}+)`;
const namesIn = (text: string): readonly string[] => matchesOf(text, NAMED).map(({ groups }) => groups?.['name'] ?? '');

/** "As envoy, Roa lived in Lima": of the event that made him one. */
const AS_ENVOY = pattern('u')`
  ^As_(the_)?([\p{L}-]+_)?${oneOf`envoy ambassador minister consul consul-general commissioner chargé_d['’]affaires`}
  ,?_(?<name>\p{Lu}[\p{L}\p{M}’'-]*\p{L})`;

/** "signed the communiqué on trade": one that is known. */
const THE_PAPER = pattern('u')`
  \bsigned_the_([\p{L}-]+_){0,2}?(?<noun>${oneOf`
    treaty agreement communiqué communique declaration accord protocol convention pact memorandum`})(?!\p{L})`;
const OPENS_BACK = /^(?:It|They|He|She|This|These|Both)\b/;

/** "In the communist period", "after the war": a time of its own. */
const OF_TIME = pattern('u')`
  ^In_the_(?<era>[\p{L}-]+)_${oneOf`period era years age`}\b |
  \b([Aa]fter|[Bb]efore|[Uu]ntil|[Ss]ince)_the_([\p{L}-]+_){0,2}?(?<turn>${oneOf`
    war revolution takeover coup unification reunification collapse break-up`})\b`;
/** A war may be told in other words. */
const AS_WAR = pattern('iu')`\b${oneOf`
  war wars fought invaded attacked battle occupied hostilities conflict fighting peace armistice treaty_of gave_up ceded`}\b`;

/** "was the first state to recognise Peru", "decided to open diplomatic relations", behind an event that is none of that. */
const OF_RELATIONS = pattern('iu')`
  \bwas_the_first_([\p{L}-]+_){0,4}to_recogni[sz]e_ |
  \b${oneOf`decision decided agreement agreed`}_to_${oneOf`open establish restore resume`}_((diplomatic|consular|full)_)?relations\b`;
const AS_RELATIONS = /recogni[sz]|\brelations\b|\bties\b|embass|legation|independen|proclaim/i;
/** "Peruvian dams led to a quarrel over the water": what began in its own way. */
const QUARREL = pattern('u')`
  ^(?!The_)[^,;:]{3,80}_(led_to|gave_rise_to|caused)_an?_([\p{L}-]+_)?${oneOf`quarrel dispute disagreement row`}_(over|about)_`;

const isOfOwnMatter = (text: string, told: string): boolean =>
  (OF_RELATIONS.test(text) && !AS_RELATIONS.test(told)) || (QUARREL.test(text) && !OPENS_BACK.test(text));

function isOfOwnTime(text: string, told: string): boolean {
  const { era, turn } = OF_TIME.exec(text)?.groups ?? {};
  const word = era ?? turn;
  if (word === undefined || (turn === 'war' && AS_WAR.test(told))) return false;
  return !told.toLowerCase().includes(word.toLowerCase());
}

/** "took part in the liberation of Peru": what happened is told of nowhere else. */
const HAPPENED = pattern(
  'u',
)`\bthe_(?<what>${oneOf`liberation invasion conquest siege partition bombing reunification`})_of_\p{Lu}`;
const STEM_OF_HAPPENED = 5;
const isOfOwnHappening = (text: string, told: string): boolean => {
  const what = HAPPENED.exec(text)?.groups?.['what'];
  return what !== undefined && !told.toLowerCase().includes(what.slice(0, STEM_OF_HAPPENED));
};

/** "was the third to conclude such an agreement": as one that was told of. */
const SUCH = pattern('u')`\bsuch_an?_(?<noun>${oneOf`agreement treaty pact accord visit meeting`})\b`;
const isOfSuch = (text: string, told: string): boolean => {
  const noun = SUCH.exec(text)?.groups?.['noun'];
  return noun !== undefined && !told.toLowerCase().includes(noun);
};

/** Whether a sentence speaks of a time or a named thing that is not the event's, which is told by `told`. */
export function isOfAnother(text: string, told: string): boolean {
  // "The two powers fought each other in the Second World War"
  if (periodIn(text) !== null || isOfOwnTime(text, told) || isOfOwnMatter(text, told)) return true;
  if (isOfOwnHappening(text, told) || isOfSuch(text, told)) return true;
  if (namesIn(text).some((name) => !told.includes(name))) return true;
  const envoy = AS_ENVOY.exec(text)?.groups?.['name'];
  if (envoy !== undefined && !told.includes(envoy)) return true;
  const paper = OPENS_BACK.test(text) ? undefined : THE_PAPER.exec(text)?.groups?.['noun'];
  return paper !== undefined && !told.toLowerCase().includes(paper);
}

/** The one event that tells of the treaty or the envoy that a sentence names; undefined where none or several do. */
export function eventNamedIn(text: string, events: Iterable<EventDraft>): EventDraft | undefined {
  const names = [...namesIn(text), AS_ENVOY.exec(text)?.groups?.['name'] ?? ''].filter((name) => name !== '');
  const [name] = names;
  if (name === undefined || names.length > 1 || periodIn(text) !== null) return undefined;
  const found = [...events].filter((event) => event.text.includes(name));
  return found.length === 1 ? found[0] : undefined;
}
